# SPDX-FileCopyrightText: 2026 The Hubscope developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run-tests.sh CHECKOUT PRESET [CTEST ARGS...]: inside the toolchain.
set -euo pipefail
cd -- "$1"
preset=$2
shift 2
# Most tests need no broker and run offline, too; those that do say what is missing. Where nothing may be skipped it is an error.
bash scripts/lib/kafka.sh >/dev/null || [ "${HUBSCOPE_INSTALL_TESTS:-}" != required ]
bash scripts/lib/build.sh "$preset"
exec ctest --test-dir "build/$preset" --output-on-failure --parallel "$(nproc)" "$@"
