# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run-program.sh CHECKOUT TARGET PROGRAM [ARGS...]: inside the toolchain, builds the release of TARGET and becomes PROGRAM, a path
# below build/release/app. Where that does not build nothing is started, above all not what an earlier build has left.
set -euo pipefail
checkout=$1
target=$2
program=$3
shift 3
(cd -- "$checkout" && bash scripts/lib/build.sh release "$target")
exec "$checkout/build/release/app/$program" "$@"
