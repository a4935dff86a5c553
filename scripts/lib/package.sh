# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# package.sh CHECKOUT [twice|again]: inside the toolchain, makes all packages into CHECKOUT/build/packages. "twice" makes them
# once more in another folder, compiling everything anew, and compares; "again" does only that, out of the compiler's cache.
# SOURCE_DATE_EPOCH is the time of everything that is packed.
set -euo pipefail
checkout=$1
mode=${2:-}
: "${SOURCE_DATE_EPOCH:?scripts/package sets the time of the commit}"
export LC_ALL=C.UTF-8 TZ=UTC
umask 022
scratch=$(mktemp -d)
trap 'rm -rf -- "$scratch"' EXIT

# make_packages CHECKOUT: build/packages of that tree.
make_packages() {
    # Packed elsewhere: cpack makes no RPM in a folder with a blank in its path.
    local build=$1/build/release out=$1/build/packages packed=$scratch/packed version bundle log=$1/build/release/package.log
    cd -- "$1"
    bash scripts/lib/build.sh release
    version=$(sed -n 's/^set(CPACK_PACKAGE_VERSION "\(.*\)")$/\1/p' "$build/CPackConfig.cmake")
    rm -rf -- "$out" "$packed" "$build/stage" "$build/bundle"
    mkdir -p "$out"
    echo "hubscope: packing version $version" >&2
    if ! { cpack --config "$build/CPackConfig.cmake" -B "$packed" -G 'DEB;RPM' &&
        DESTDIR=$build/stage cmake --install "$build" --prefix /usr --strip &&
        bundle=hubscope-$version-linux-x86_64 &&
        python3 installer/linux/bundle.py "$build/stage" "$build/bundle/$bundle" &&
        tar --directory="$build/bundle" --create --format=gnu --sort=name --mtime="@$SOURCE_DATE_EPOCH" \
            --owner=0 --group=0 --numeric-owner "$bundle" | zstd --quiet -16 -T2 -o "$out/$bundle.tar.zst"; } >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        echo "hubscope: packing failed; the whole log is $log" >&2
        exit 1
    fi
    cp -- "$packed"/*.deb "$packed"/*.rpm "$out"
    sh installer/linux/debug_package.sh "$packed"/*.ddeb "$out/hubscope-dbgsym_${version}-1_amd64.deb"
    cd -- "$out"
    python3 "$1/installer/linux/sbom.py" "$version" "$build/bundle/$bundle/usr/share/hubscope/packages.json" \
        "$bundle.tar.zst" *.deb *.rpm *.tar.zst >"hubscope-$version.spdx.json"
    sha256sum -- * >../SHA256SUMS
    mv ../SHA256SUMS .
}

[ "$mode" = again ] || make_packages "$checkout"
if [ -n "$mode" ]; then
    # A blank in a path must make no difference either.
    other="$scratch/another folder"
    mkdir -- "$other"
    tar -C "$checkout" --exclude=./build --exclude=./.git -cf - . | tar -C "$other" -xf -
    export CCACHE_BASEDIR=$other
    # Not without it: it names sources by other paths than the compiler does alone.
    [ "$mode" = again ] || export CCACHE_RECACHE=1
    make_packages "$other"
    if ! diff -u "$checkout/build/packages/SHA256SUMS" "$other/build/packages/SHA256SUMS" >&2; then
        echo "hubscope: two builds of one commit differ" >&2
        exit 1
    fi
    echo "hubscope: two builds are the same to the byte" >&2
fi
echo "hubscope: the packages are in $checkout/build/packages" >&2
