#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tst_scripts.sh CHECKOUT: every way in which the set-up can fail is one sentence that says what to do, and an
# interrupted set-up heals. Root rights, network, disk and package tools are played by stand-ins on PATH.
set -u
checkout=$1
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
failures=0

# expect NAME STATUS TEXT CMD...: CMD ends with STATUS, and its output is one line that holds TEXT (or none if TEXT is empty).
expect() {
    local name=$1 status=$2 text=$3 output rc
    shift 3
    output=$("$@" 2>&1 </dev/null)
    rc=$?
    if [ "$rc" != "$status" ] || { [ -n "$text" ] && ! grep -qF -- "$text" <<<"$output"; } ||
        { [ "$status" != 0 ] && [ "$(grep -c . <<<"$output")" != 1 ]; }; then
        printf 'FAIL %s: status %s (expected %s), output:\n%s\n' "$name" "$rc" "$status" "$output"
        failures=$((failures + 1))
    else
        printf 'PASS %s\n' "$name"
    fi
}

# with SNIPPET: runs shell code that has the toolchain's functions and a cache folder of its own.
with() {
    HOME=$work XDG_CACHE_HOME=$work/cache PATH=$work/bin:$PATH bash -c ". '$checkout/scripts/lib/toolchain.sh'; $1"
}

fake() {
    mkdir -p "$work/bin"
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

no_display() {
    env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM "$checkout/scripts/run"
}

none_left() {
    ! compgen -G "$1/debian13-*" >/dev/null
}

fake apt-get 'exit 0'
fake sudo 'shift; exec "$@"'
expect 'no display' 1 'scripts/cli demo' no_display
expect 'packages missing, nobody to ask' 1 'run again with --yes to install them: left-pad' \
    with 'missing_packages() { echo left-pad; }; system_ready ask'
expect 'nothing missing' 0 '' with 'missing_packages() { :; }; system_ready ask'
expect 'packages installed with --yes' 0 'installing 1 packages' \
    with 'missing_packages() { echo left-pad; }; system_ready yes'
fake apt-get 'echo "E: Unable to fetch some archives"; exit 100'
expect 'packages cannot be fetched' 1 'check the network' \
    with 'say() { :; }; missing_packages() { echo left-pad; }; system_ready yes'
# dpkg answers once for each architecture of a package.
fake dpkg-query 'for architecture in amd64 i386; do printf "$(printf %s "$3" | sed "s/\\\${db:Status-Status}/installed/")"; done'
expect 'two architectures are one package' 0 '' \
    with 'packages() { echo left-pad; }; [ -z "$(missing_packages)" ]'
rm -- "$work/bin/dpkg-query"

# system ID [VERSION_ID]: snippet of a system that says this of itself.
system() {
    printf 'os_release() { case $1 in ID) echo "%s" ;; VERSION_ID) echo "%s" ;; esac; }; ' "$1" "${2:-}"
}
expect 'Debian 13 is used as it is' 0 '' with "$(system debian 13) host_is_debian_13"
expect 'Debian 14.1 is used as it is' 0 '' with "$(system debian 14.1) host_is_debian_13"
expect 'Debian testing, which has no number, is used as it is' 0 '' with "$(system debian) host_is_debian_13"
expect 'Debian 12 is not' 0 '' with "$(system debian 12) ! host_is_debian_13"
expect 'another system is not' 0 '' with "$(system fedora 42) ! host_is_debian_13"
expect 'what a system says of itself is read' 0 '' with '[ -n "$(os_release ID)" ] && [ -z "$(os_release LEFT_PAD)" ]'

# A checkout of its own in a path with a blank, with the programs of an earlier build; nothing of the real one is touched.
copy="$work/a checkout"
mkdir -p "$copy/build/release/app/cli"
cp -r -- "$checkout/scripts" "$copy"
for program in hubscope cli/hubscope-cli; do
    printf '#!/bin/sh\nprintf "started: %%s" "$*"\n' >"$copy/build/release/app/$program"
    chmod +x "$copy/build/release/app/$program"
done

# script NAME [ARGS...]: runs a script of the copy on a system that has all packages; what it prints but that it builds.
script() {
    local name=$1
    shift
    HOME=$work XDG_CACHE_HOME=$work/cache PATH=$work/bin:$PATH QT_QPA_PLATFORM=offscreen \
        bash "$copy/scripts/$name" "$@" 2>&1 |
        grep -v 'building (preset' || true
    return "${PIPESTATUS[0]}"
}
fake dpkg-query 'echo installed'
fake cmake 'exit 1'
for name in run cli; do
    expect "scripts/$name starts nothing that is stale" 1 'building failed' script "$name" --version
done
fake cmake 'exit 0'
for name in run cli; do
    expect "scripts/$name starts what was built" 0 'started: --profile A B' script "$name" --profile 'A B'
done

fake mvn 'exit 1'
fake ctest 'echo "ctest $*"'
tests() {
    script lib/run-tests.sh "$copy" core-only -L unit
}
HUBSCOPE_INSTALL_TESTS='' expect 'tests without a broker run offline' 0 'ctest --test-dir build/core-only --output-on-failure' tests
HUBSCOPE_INSTALL_TESTS='' expect 'and it is said why there is none' 0 'check the network' tests
HUBSCOPE_INSTALL_TESTS=required expect 'where nothing may be skipped it is an error' 1 'check the network' tests
rm -- "$work/bin/dpkg-query"

expect 'no root rights for the root' 1 'needs root rights' with 'id() { echo 1000; }; root_ready ask'

if [ "$(id -u)" = 0 ]; then
    fake df 'echo head; echo "disk 9 9 2048 99% /"'
    expect 'disk too small' 1 'only 2 MB are free' with 'root_ready ask'
    rm -- "$work/bin/df"
    fake df 'echo head; echo "disk 9 9 99999999 1% /"'
    fake mmdebstrap 'for last; do :; done; mkdir -p "$last/half"; echo "E: no network"; exit 1'
    mkdir -p "$work/cache/hubscope"
    touch "$work/keyring"
    ready='say() { :; }; command() { builtin command "$@" || true; }; root_ready ask'
    unasked='say() { :; }; command() { [ "$2" != mmdebstrap ]; }; root_ready'
    # With nobody to ask it is tried all the same.
    expect 'mmdebstrap cannot be fetched, nobody to ask' 1 'check the network' with "$unasked ask"
    expect 'mmdebstrap cannot be fetched' 1 'check the network' with "$unasked yes"
    if [ -e /usr/share/keyrings/debian-archive-keyring.gpg ]; then
        expect 'root cannot be fetched' 1 'check the network and the disk' with "$ready"
        expect 'no half root is left' 0 '' none_left "$work/cache/hubscope"
        root=$(with root_dir)
        mkdir -p "$root.partial/left-over"
        fake mmdebstrap 'for last; do :; done; [ ! -e "$last" ] || exit 1; mkdir -p "$last/usr"'
        expect 'interrupted set-up heals' 0 '' with "$ready"
        expect 'root is whole' 0 '' test -d "$root/usr"
        fake mmdebstrap 'exit 1'
        expect 'root is made once' 0 '' with "$ready"
    fi
fi

[ "$failures" = 0 ]
