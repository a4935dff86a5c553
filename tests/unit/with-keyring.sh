#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh unlocked|locked PROGRAM [ARGS]: runs the program in a D-Bus session of its own, with a GNOME keyring
# of its own below XDG_DATA_HOME. `locked` starts it without a password and without anybody who could enter one.
set -eu
mode=$1
shift
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed"; exit 77; }
done
rm -rf -- "$XDG_DATA_HOME/keyrings"
mkdir -p -- "$XDG_DATA_HOME"
HUBSCOPE_TEST_KEYRING=$mode
XDG_RUNTIME_DIR=$(mktemp -d)
export HUBSCOPE_TEST_KEYRING XDG_RUNTIME_DIR
trap 'rm -rf -- "$XDG_RUNTIME_DIR"' EXIT
# Not exec: the trap must run. The daemon ends with its session bus.
dbus-run-session -- sh -eu -c '
    if [ "$HUBSCOPE_TEST_KEYRING" = unlocked ]; then
        printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    else
        gnome-keyring-daemon --start --components=secrets >/dev/null
    fi
    "$@"
' with-keyring "$@"
