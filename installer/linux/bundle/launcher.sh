#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Starts the program of the bundle that this file is named after; AppRun starts the window. Everything but libc and the
# graphics driver is in the bundle. Where the system's libc is older than @GLIBC@, or another one than glibc, that of the
# bundle is used, with its own loader.
self=$0
name=$0
while [ -h "$self" ]; do
    # The last link is the bundle's own and is named after a program, whatever people have called theirs.
    name=$self
    link=$(readlink "$self")
    case $link in
    /*) self=$link ;;
    *) self=$(dirname "$self")/$link ;;
    esac
done
here=$(cd "$(dirname "$self")" && pwd -P) || exit 1
name=$(basename "$name")
[ -x "$here/usr/bin/$name" ] || name=hubscope

# What to start when the window starts anew: under the bundle's own loader the program's file is that of the loader.
export HUBSCOPE_LAUNCHER="$here/$name"
# The bundle's fonts beside the system's, if there are any.
export FONTCONFIG_FILE="$here/usr/share/fontconfig/fonts.conf"
[ -d /usr/share/X11/xkb ] || export XKB_CONFIG_ROOT="$here/usr/share/X11/xkb"

# "ld.so (Debian GLIBC 2.41-12) stable release version 2.41."
version=$(/lib64/ld-linux-x86-64.so.2 --version 2>/dev/null | sed -n '1s/.* \([0-9]*\.[0-9]*\)\.$/\1/p')
major=${version%%.*}
minor=${version#*.}
needed=@GLIBC@
if [ "${major:-0}" -gt "${needed%%.*}" ] ||
    { [ "${major:-0}" -eq "${needed%%.*}" ] && [ "${minor:-0}" -ge "${needed#*.}" ]; }; then
    exec "$here/usr/bin/$name" "$@"
fi
exec "$here/usr/bin/ld-linux-x86-64.so.2" --argv0 "$0" --inhibit-cache \
    --library-path "$here/usr/lib/libc:$here/usr/lib" "$here/usr/bin/$name" "$@"
