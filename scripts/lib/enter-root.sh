# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# enter-root.sh ROOT CWD CHECKOUT HOME SHARED CACHE -- CMD...
# Runs inside a private mount namespace: binds what must look the same inside and outside, then changes root.
set -eu
root=$1 cwd=$2 checkout=$3 home=$4 shared=$5 cache=$6
shift 7

bind() {
    [ -e "$1" ] || return 0
    if [ -d "$1" ]; then
        mkdir -p -- "$root$1"
    else
        mkdir -p -- "$(dirname -- "$root$1")"
        [ -e "$root$1" ] || : >"$root$1"
    fi
    mount --rbind -- "$1" "$root$1"
}

for path in /proc /sys /dev /tmp /run/user "$home" "$checkout" "$shared" "$cache"; do
    bind "$path"
done
for file in /etc/resolv.conf /etc/hosts /etc/machine-id; do
    # Only if it differs: another command may be reading it in there.
    [ ! -e "$file" ] || cmp -s -- "$file" "$root$file" || cp -L -- "$file" "$root$file" 2>/dev/null || :
done
export LANG=C.UTF-8 LC_ALL=C.UTF-8
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
unset JAVA_HOME LD_LIBRARY_PATH LD_PRELOAD || :
exec chroot "$root" /bin/bash -c 'cd -- "$1" 2>/dev/null || cd /; shift; exec "$@"' enter "$cwd" "$@"
