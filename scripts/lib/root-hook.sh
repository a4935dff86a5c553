#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Called once with the path of a new Debian 13 root: carries the host's own CA certificates into it
# (networks that inspect TLS need them) for OpenSSL and for Java.
set -eu
root=$1
for certificate in /usr/local/share/ca-certificates/*.crt; do
    [ -e "$certificate" ] || continue
    cp -- "$certificate" "$root/usr/local/share/ca-certificates/"
done
chroot "$root" update-ca-certificates
mkdir -p "$root/run/user"
