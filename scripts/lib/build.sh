# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# build.sh PRESET [TARGET...]: configures where needed and builds, inside the toolchain.
# Quiet when all is well: the log is shown only when something fails, or on a terminal.
set -euo pipefail
preset=$1
shift
log=build/$preset/build.log
mkdir -p "build/$preset" || { echo "hubscope: the folder build/ cannot be written; is the disk full?" >&2; exit 1; }

run() {
    if [ -t 2 ]; then
        "$@" 2>&1 | tee -a "$log" >&2
    elif ! "$@" >>"$log" 2>&1; then
        grep -nE 'error:|FAILED:|CMake Error' -A 8 "$log" | tail -n 60 >&2 || tail -n 40 "$log" >&2
        echo "hubscope: building failed; the whole log is $PWD/$log" >&2
        exit 1
    fi
}

# The folder of the build is in what people get, and another preset's is not to come out of the cache for it.
[ "$preset" != release ] || unset CCACHE_NOHASHDIR

: >"$log"
echo "hubscope: building (preset $preset)" >&2
run cmake --preset "$preset"
run cmake --build "build/$preset" ${1:+--target "$@"}
