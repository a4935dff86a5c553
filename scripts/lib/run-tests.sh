# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run-tests.sh CHECKOUT PRESET [CTEST ARGS...]: inside the toolchain.
set -euo pipefail
cd -- "$1"
preset=$2
shift 2
bash scripts/lib/kafka.sh >/dev/null
bash scripts/lib/build.sh "$preset"
exec ctest --test-dir "build/$preset" --output-on-failure --parallel "$(nproc)" "$@"
