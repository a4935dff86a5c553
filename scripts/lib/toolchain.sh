# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The toolchain of Hubscope, sourced by scripts/run, test, cli, shell and package.
#   toolchain_ready yes|ask   makes sure that the Debian 13 packages of packages.txt are there; "ask" asks before it installs any
#   toolchain_exec CMD...     replaces the shell by CMD, run with that toolchain
# On Debian 13 or newer that is the system itself. Elsewhere it is a Debian 13 root below the
# user's cache folder, entered by chroot in a mount namespace of its own, so that no mount outlives the command.

readonly SCRIPTS_LIB=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
readonly CHECKOUT=$(cd -- "$SCRIPTS_LIB/../.." && pwd -P)
readonly HUBSCOPE_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/hubscope
readonly NEEDED_KIB=$((5 * 1024 * 1024))

die() {
    printf 'hubscope: %s\n' "$*" >&2
    exit 1
}

say() {
    printf 'hubscope: %s\n' "$*" >&2
}

packages() {
    grep -v '^#' "$SCRIPTS_LIB/packages.txt" | grep .
}

# os_release KEY: what the system says of itself, or nothing.
os_release() {
    (unset -v "$1" && . /etc/os-release 2>/dev/null && printf '%s' "${!1:-}") || :
}

# Debian testing and unstable have no number: they are newer than any that has.
host_is_debian_13() {
    local version
    version=$(os_release VERSION_ID)
    [ "$(os_release ID)" = debian ] && { [ -z "$version" ] || [ "${version%%.*}" -ge 13 ] 2>/dev/null; }
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -- "$@"
    fi
}

# install_packages yes|ask PACKAGE...: on the system itself, asking a person first unless told "yes".
install_packages() {
    local answer=$1 log
    shift
    [ "$(id -u)" = 0 ] || command -v sudo >/dev/null ||
        die "these packages are missing and neither root rights nor sudo are at hand; ask your administrator for: $*"
    if [ "$answer" != yes ]; then
        [ -t 0 ] || die "packages are missing; run again with --yes to install them: $*"
        printf 'Hubscope needs these packages: %s\nInstall them now with apt-get? [y/N] ' "$*" >&2
        read -r answer
        case $answer in [yY]*) ;; *) die "nothing was installed; run again when you want to go on" ;; esac
    fi
    log=$(mktemp) || die "no temporary file can be made; is the disk full?"
    say "installing $# packages"
    if ! { as_root apt-get update && as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "$@"; } >"$log" 2>&1; then
        die "installing packages failed; check the network and the disk, then run again (log: $log; last line: $(tail -n 1 "$log"))"
    fi
    rm -f -- "$log"
}

# --- the system itself ------------------------------------------------------------------------

missing_packages() {
    packages | while read -r package; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
    done
}

system_ready() {
    local missing
    mapfile -t missing < <(missing_packages)
    [ "${#missing[@]}" = 0 ] || install_packages "$1" "${missing[@]}"
}

# --- a Debian 13 root elsewhere ---------------------------------------------------------------

root_name() {
    printf 'debian13-%s' "$({ packages | sort; cat "$SCRIPTS_LIB/root-hook.sh"; } | sha256sum | cut -c1-12)"
}

root_dir() {
    printf '%s/%s' "$HUBSCOPE_CACHE" "$(root_name)"
}

# The root is made beside its final name and renamed when it is whole: an interrupted set-up leaves
# only a ".partial" folder, which the next run removes.
root_ready() {
    local root partial log free
    root=$(root_dir)
    partial=$root.partial
    [ -d "$root" ] && return 0
    [ "$(id -u)" = 0 ] ||
        die "this system is not Debian 13, and making the Debian 13 toolchain needs root rights; run the same command as root"
    mkdir -p -- "$HUBSCOPE_CACHE" 2>/dev/null || die "$HUBSCOPE_CACHE cannot be made; set XDG_CACHE_HOME to a folder that can be written"
    exec 9>"$HUBSCOPE_CACHE/lock" || die "$HUBSCOPE_CACHE cannot be written"
    flock 9 || die "the lock on $HUBSCOPE_CACHE cannot be taken"
    if [ ! -d "$root" ]; then
        free=$(df -Pk -- "$HUBSCOPE_CACHE" | awk 'NR==2 {print $4}')
        [ "$free" -ge "$NEEDED_KIB" ] ||
            die "the toolchain needs 5 GB below $HUBSCOPE_CACHE and only $((free / 1024)) MB are free; free some or set XDG_CACHE_HOME"
        log=$HUBSCOPE_CACHE/setup.log
        if ! command -v mmdebstrap >/dev/null || [ ! -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then
            command -v apt-get >/dev/null ||
                die "mmdebstrap is missing and this system has no apt-get; install mmdebstrap and debian-archive-keyring, then run again"
            # gpg is what it finds the key of Debian's archive by. Where nobody can be asked it is installed: a fresh machine has
            # to get on without a person, and the root itself is not asked for either.
            local answer=$1
            [ -t 0 ] || answer=yes
            install_packages "$answer" mmdebstrap debian-archive-keyring gpg 9>&-
        fi
        rm -rf --one-file-system -- "$partial"
        say "making the Debian 13 toolchain in $root (about two minutes, once)"
        if ! mmdebstrap --mode=root --variant=minbase --include="$(packages | paste -sd,)" \
            --aptopt='Acquire::Retries "3"' \
            --customize-hook="\"$SCRIPTS_LIB/root-hook.sh\" \"\$1\"" trixie "$partial" >"$log" 2>&1 9>&-; then
            rm -rf --one-file-system -- "$partial"
            die "the toolchain could not be made; check the network and the disk, then run again (log: $log; last line: $(tail -n 1 "$log"))"
        fi
        mv -- "$partial" "$root" || die "$root cannot be written; is the disk full?"
    fi
    exec 9>&-
}

root_exec() {
    local root samples
    root=$(root_dir)
    [ "$(id -u)" = 0 ] || die "entering the Debian 13 toolchain needs root rights; run the same command as root"
    samples=$(dirname -- "$CHECKOUT")/shared
    exec unshare -m --propagation private -- bash "$SCRIPTS_LIB/enter-root.sh" \
        "$root" "$PWD" "$CHECKOUT" "$HOME" "$samples" "$HUBSCOPE_CACHE" -- "$@"
}

# --- one time for all that is packed ----------------------------------------------------------

# Exports SOURCE_DATE_EPOCH: the time of the commit, so that the same commit makes the same packages. A source archive
# has no history; its newest file stands in for it. Asked outside of the root, which does not see where a worktree's history is.
commit_time() {
    [ -n "${SOURCE_DATE_EPOCH:-}" ] ||
        SOURCE_DATE_EPOCH=$(git -C "$CHECKOUT" -c safe.directory="$CHECKOUT" log -1 --format=%ct 2>/dev/null) ||
        SOURCE_DATE_EPOCH=$(find "$CHECKOUT" -path "$CHECKOUT/build" -prune -o -type f -printf '%T@\n' | sort -n | tail -n 1 | cut -d. -f1)
    export SOURCE_DATE_EPOCH
}

# --- what the scripts call --------------------------------------------------------------------

toolchain_ready() {
    if host_is_debian_13; then
        system_ready "$1"
    else
        root_ready "$1"
    fi
}

toolchain_exec() {
    export CCACHE_DIR=$HUBSCOPE_CACHE/ccache CCACHE_BASEDIR=$CHECKOUT CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=3G
    export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
    if host_is_debian_13; then
        exec "$@"
    else
        root_exec "$@"
    fi
}
