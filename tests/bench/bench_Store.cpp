// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decoded batches to durable chunks, beside plain write() and fsync() of the same message bytes in the same
// run; then reading them: columns alone, and with their bytes. Prints figures; decides nothing.
//
//   bench_Store [APPENDS] [FOLDER]     1 MB of messages an append (default 300); FOLDER on the disk to be
//   measured
#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "support/StoreSamples.h"

#include <QDir>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

#include <fcntl.h>
#include <unistd.h>

using namespace hubscope;
using namespace hubscope::store;

namespace {

constexpr int kMessages = 25;
constexpr int kRecords = 20;
constexpr std::size_t kRecordBytes = 2048;

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

/// Like a sign-in of Entra's in size and in what repeats.
std::string message(std::mt19937 &random)
{
    std::string body = R"({"records":[)";
    for (int i = 0; i < kRecords; ++i) {
        std::string record =
            R"({"time":"2026-11-24T01:02:03.123Z","category":"SignInLogs","callerIpAddress":"203.0.113.)" +
            std::to_string(random() % 250) + R"(","properties":{"userPrincipalName":"user)" +
            std::to_string(random() % 500) +
            R"(@contoso.com","resourceDisplayName":"Portal","status":{"errorCode":0})";
        for (int field = 0; record.size() < kRecordBytes - 40; ++field)
            record += ",\"field" + std::to_string(field) + "\":\"" +
                      std::to_string(field % 3 == 0 ? random() : 4711) + '"';
        body += (i == 0 ? "" : ",") + record + "}}";
    }
    return body + "]}";
}

struct Figures
{
    double seconds = 0;
    double events = 0;
    double bytes = 0;
};

void print(const char *what, const Figures &figures)
{
    std::printf("%-34s %8.2f s %12.0f events/s %8.1f MB/s\n", what, figures.seconds,
                figures.events / figures.seconds, figures.bytes / figures.seconds / 1e6);
}

/// What a disk does with the same bytes and as many syncs.
Figures plain(const QString &folder, const std::vector<insight::EventBatchPtr> &batches, int appends)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/plain"));
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    Figures figures;
    const auto begin = Clock::now();
    for (int i = 0; i < appends; ++i) {
        const auto &batch = *batches[static_cast<std::size_t>(i) % batches.size()];
        if (::write(fd, batch.bytes().data(), batch.bytes().size()) < 0 || ::fsync(fd) != 0)
            std::perror("write");
        figures.events += static_cast<double>(batch.rows().size());
        figures.bytes += static_cast<double>(batch.bytes().size());
    }
    figures.seconds = secondsSince(begin);
    ::close(fd);
    ::unlink(path.constData());
    return figures;
}

/// The same rows under offsets that count on.
insight::EventBatchPtr movedTo(const insight::EventBatch &batch, std::int64_t offset)
{
    auto moved = std::make_shared<insight::EventBatch>(std::string(batch.bytes()), batch.rules());
    for (insight::EventRow row : batch.rows()) {
        row.origin.offset += offset;
        row.source = moved->bytes().substr(static_cast<std::size_t>(row.source.data() - batch.bytes().data()),
                                           row.source.size());
        moved->append(row);
    }
    return moved;
}

Figures append(StoreWriter &writer, const std::vector<insight::EventBatchPtr> &batches, int appends)
{
    Figures figures;
    for (int i = 0; i < appends; ++i) {
        const auto batch =
            movedTo(*batches[static_cast<std::size_t>(i) % batches.size()], std::int64_t{i} * kMessages);
        const auto begin = Clock::now();
        const auto appended = writer.append({&batch, 1});
        figures.seconds += secondsSince(begin);
        if (!appended) {
            std::fprintf(stderr, "append: %s\n", qPrintable(appended.error().detail));
            std::exit(1);
        }
        figures.events += static_cast<double>(appended->events);
        figures.bytes += static_cast<double>(batch->bytes().size());
    }
    return figures;
}

Figures readAll(const QString &folder, bool withBytes)
{
    Figures figures;
    const auto begin = Clock::now();
    const auto reader = StoreReader::open(folder).value();
    const auto chunks = reader->chunks().value();
    for (const ChunkInfo &info : chunks) {
        auto chunk = reader->read(info).value();
        if (withBytes && !reader->loadBytes(*chunk).value())
            continue;
        figures.events += static_cast<double>(chunk->rows());
        figures.bytes += static_cast<double>(withBytes ? chunk->bytes().size() : 0);
    }
    figures.seconds = secondsSince(begin);
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const int appends = argc > 1 ? std::max(1, std::atoi(argv[1])) : 300;
    const QString base = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath();
    const QTemporaryDir home(base + QStringLiteral("/hubscope-XXXXXX"));
    std::mt19937 random(1);
    std::vector<insight::EventBatchPtr> batches;
    for (int i = 0; i < 8; ++i) {
        std::vector<test::StoredMessage> messages;
        for (int offset = 0; offset < kMessages; ++offset)
            messages.push_back({.offset = offset, .records = 0, .body = message(random)});
        batches.push_back(test::decodedBatch(messages));
    }
    const QString folder = home.filePath(QStringLiteral("store"));
    auto writer = StoreWriter::open(folder, test::kStoreHub, {.program = QStringLiteral("bench_Store")});
    if (!writer) {
        std::fprintf(stderr, "open: %s\n", qPrintable(writer.error().detail));
        return 1;
    }
    const Figures reference = plain(home.path(), batches, appends);
    const Figures stored = append(**writer, batches, appends);
    const auto held = (*writer)->figures().value();
    print("write() and fsync() (reference)", reference);
    print("StoreWriter::append()", stored);
    std::printf("of the reference: %.2f; on disk: %.3f of the message bytes\n",
                reference.seconds / stored.seconds,
                static_cast<double>(held.fileBytes) / static_cast<double>(held.bytes));
    print("read columns", readAll(folder, false));
    print("read columns and bytes", readAll(folder, true));
    return 0;
}
