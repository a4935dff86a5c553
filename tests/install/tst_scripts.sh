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
expect 'no root rights for the root' 1 'needs root rights' with 'id() { echo 1000; }; root_ready'

if [ "$(id -u)" = 0 ]; then
    fake df 'echo head; echo "disk 9 9 2048 99% /"'
    expect 'disk too small' 1 'only 2 MB are free' with 'root_ready'
    rm -- "$work/bin/df"
    fake df 'echo head; echo "disk 9 9 99999999 1% /"'
    fake mmdebstrap 'for last; do :; done; mkdir -p "$last/half"; echo "E: no network"; exit 1'
    mkdir -p "$work/cache/hubscope"
    touch "$work/keyring"
    ready='say() { :; }; command() { builtin command "$@" || true; }; root_ready'
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
