#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# debug_package.sh SOURCE TARGET: CPack's debug package as Debian wants it. CPack lists sums under the path of the build, and gives it
# neither licence nor changelog: those are the package's that it belongs to.
set -eu
tree=$(mktemp -d)
trap 'rm -rf -- "$tree"' EXIT
dpkg-deb --raw-extract "$1" "$tree"
mkdir -p "$tree/usr/share/doc"
ln -s hubscope "$tree/usr/share/doc/hubscope-dbgsym"
(cd -- "$tree" && find usr -type f | LC_ALL=C sort | xargs md5sum) >"$tree/DEBIAN/md5sums"
find "$tree" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
chmod -R u=rwX,go=rX "$tree"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$2" >/dev/null
