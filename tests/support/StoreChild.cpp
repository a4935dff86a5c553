// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that keeps events until it is killed:
//
//   store_child FOLDER APPENDS [MAXBYTES]
//
// It goes on at the positions of the store, appends messages of two partitions as messageOf() makes them, and
// says on stdout which it has been told are kept: `kept <partition> <next offset>`. Exit 0 after APPENDS
// appends, 1 with a sentence after an error.
#include "support/StoreChild.h"
#include "store/StoreWriter.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

using namespace hubscope;
using namespace hubscope::store;

namespace {

int failed(const char *what, const StoreError &error)
{
    std::fprintf(stderr, "%s: %s: %s\n", what, info(error.cause).code, qPrintable(error.detail));
    return 1;
}

std::int64_t nextOf(const StoreWriter &writer, std::int32_t partition)
{
    const auto &positions = writer.positions();
    const auto found = std::ranges::find(positions, partition, &Position::partition);
    return found == positions.end() ? 0 : found->next;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    RetentionLimits limits{.maxAgeMs = 100'000 * RetentionLimits::kDay, .diskFloorBytes = 0};
    if (argc > 3)
        limits.maxBytes = std::strtoll(argv[3], nullptr, 10);
    auto writer = StoreWriter::open(
        QString::fromLocal8Bit(argv[1]), test::kStoreHub,
        {.program = QStringLiteral("store_child"), .retention = limits, .fullChunkBytes = 100'000});
    if (!writer)
        return failed("open", writer.error());
    const long appends = std::strtol(argv[2], nullptr, 10);
    for (long turn = 0; turn < appends; ++turn) {
        const auto partition = static_cast<std::int32_t>(turn % 2);
        const std::int64_t next = nextOf(**writer, partition);
        const std::vector batches{test::decodedBatch({test::messageOf(partition, next)}),
                                  test::decodedBatch({test::messageOf(partition, next + 1)})};
        if (const auto appended = (*writer)->append(batches); !appended)
            return failed("append", appended.error());
        std::printf("kept %d %lld\n", partition, static_cast<long long>(next + 2));
        std::fflush(stdout);
        for (bool more = turn % 4 == 3; more;) {
            const auto done = (*writer)->maintain(test::kChildTimeMs);
            if (!done)
                return failed("maintain", done.error());
            more = done->more;
        }
    }
    return 0;
}
