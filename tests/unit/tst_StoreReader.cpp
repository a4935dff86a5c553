// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RuleDraft.h"
#include "store/StoreReader.h"
#include "store/StoreWriter.h"
#include "support/SampleMessages.h"
#include "support/StoreSamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

class tst_StoreReader : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void givesBackEveryColumnAndTheBytes_data();
    void givesBackEveryColumnAndTheBytes();
    void givesBackTheSamples();
    void givesEventsAgain();
    void keepsMessagesOfManyBatches();
    void copiesOnlyTheRowsAskedFor();
    void knowsTheRulesOfTheTime();
    void choosesByZoneMap_data();
    void choosesByZoneMap();
    void findsMergedChunksAgain();
    void passesOverRemovedChunks();
    void saysThatThereIsNoStore();

private:
    std::unique_ptr<StoreWriter> open(StoreWriter::Options options = {});
    std::unique_ptr<StoreReader> reader() const;
    QString folder() const { return m_home->filePath(u"store"_s); }
    std::vector<StoredChunk> readAll(StoreReader &reader,
                                     ChunkFilter filter = {.order = ChunkFilter::Order::OldestFirst});
    QByteArrayList rowsOf(const std::vector<StoredChunk> &chunks) const;

    std::unique_ptr<QTemporaryDir> m_home;
};

namespace {

constexpr std::int64_t kHour = 3600 * 1000;

/// One event at a time of one log set.
insight::EventBatchPtr eventAt(std::int64_t offset, std::int64_t timeMs, insight::LogSet logSet)
{
    auto batch = std::make_shared<insight::EventBatch>(std::string("{}"), insight::RuleBook::builtIn());
    insight::EventRow row;
    row.timestampMs = timeMs;
    row.origin = {0, offset, timeMs};
    row.logSet = logSet;
    row.sourceIsJson = true;
    row.source = batch->bytes();
    batch->append(row);
    return batch;
}

} // namespace

void tst_StoreReader::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<StoreWriter> tst_StoreReader::open(StoreWriter::Options options)
{
    auto writer = StoreWriter::open(folder(), kStoreHub, options);
    return writer ? std::move(*writer) : nullptr;
}

std::unique_ptr<StoreReader> tst_StoreReader::reader() const
{
    auto reader = StoreReader::open(folder());
    return reader ? std::move(*reader) : nullptr;
}

std::vector<StoredChunk> tst_StoreReader::readAll(StoreReader &reader, ChunkFilter filter)
{
    std::vector<StoredChunk> found;
    const auto list = reader.chunks(filter).value();
    for (const ChunkInfo &info : list) {
        auto chunk = reader.read(info).value();
        if (chunk && reader.loadBytes(*chunk).value())
            found.push_back(std::move(*chunk));
    }
    return found;
}

QByteArrayList tst_StoreReader::rowsOf(const std::vector<StoredChunk> &chunks) const
{
    QByteArrayList rows;
    for (const StoredChunk &chunk : chunks) {
        for (std::size_t row = 0; row < chunk.rows(); ++row)
            rows << dumped(chunk.row(row));
    }
    return rows;
}

void tst_StoreReader::givesBackEveryColumnAndTheBytes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("two sign-ins") << QByteArray::fromStdString(signIns(7, 2));
    QTest::newRow("no records") << QByteArray(R"({"records":[]})");
    QTest::newRow("not JSON") << QByteArray("what \xff is \0 this", 15);
    QTest::newRow("empty message") << QByteArray();
    QTest::newRow("mended") << QByteArray(
        "\xEF\xBB\xBF{'category':'AuditLogs','operationName':'Delete user',}");
    QTest::newRow("records and rubbish")
        << QByteArray(R"({"records":[{"category":"AuditLogs"},"text \" here", 5, {"a":]})");
    QTest::newRow("much beside the records")
        << QByteArray(R"({"records":[{"category":"AuditLogs"}],"beside":")" + QByteArray(5000, 'x') + "\"}");
    QTest::newRow("no object") << QByteArray(R"(["a","b"])");
    QTest::newRow("one number") << QByteArray("42");
    QTest::newRow("in a string") << QByteArray(
        R"("{\"records\":[{\"category\":\"SignInLogs\",\"time\":\"2026-01-01T00:00:00Z\"}]}")");
    QTest::newRow("lines") << QByteArray(
        "{\"category\":\"A\"}\n{\"category\":\"B\",\"time\":\"1969-01-01T00:00:00Z\"}\n");
    QTest::newRow("far times") << QByteArray(
        R"({"records":[{"time":"0001-01-01T00:00:00Z"},{"time":"9999-12-31T23:59:59Z"}]})");
    QTest::newRow("v6 address") << QByteArray(R"({"category":"SignInLogs","callerIpAddress":"2001:db8::1"})");
    QTest::newRow("long text") << QByteArray("{\"category\":\"" + QByteArray(300'000, 'x') + "\"}");
}

void tst_StoreReader::givesBackEveryColumnAndTheBytes()
{
    QFETCH(QByteArray, body);
    // Between others, so that places in the bytes and differences from row to row are not all 0.
    const auto batch = decodedBatch({{.partition = 3, .offset = 100, .enqueuedMs = 5},
                                     {.partition = 0, .offset = 9, .records = 0, .body = body.toStdString()},
                                     {.partition = 3, .offset = 101}});
    const auto writer = open();
    QVERIFY(writer);
    const auto appended = writer->append({&batch, 1});
    QVERIFY2(appended, whyNot(appended).constData());
    QCOMPARE(std::size_t(appended->events), batch->rows().size());
    const auto from = reader();
    QVERIFY(from);
    const auto chunks = readAll(*from);
    QCOMPARE(chunks.size(), std::size_t(1));
    QCOMPARE(rowsOf(chunks), dumped(*batch));
    QVERIFY(chunks[0].bytes().starts_with(batch->bytes()));
    // And as a batch, which owns what it shows.
    auto again = chunks[0].batch();
    const auto rows = dumped(*again);
    QCOMPARE(rows, dumped(*batch));
}

void tst_StoreReader::givesBackTheSamples()
{
    const QString samples = qEnvironmentVariable("HUBSCOPE_SAMPLES");
    if (!QFileInfo::exists(samples))
        QSKIP("no folder of samples");
    std::vector<insight::EventBatchPtr> batches;
    QByteArrayList expected;
    std::int64_t offset = 0;
    for (const SampleMessage &message : messagesBelow(samples)) {
        batches.push_back(
            decodedBatch({{.offset = offset++, .records = 0, .body = message.body.toStdString()}}));
        expected << dumped(*batches.back());
    }
    const auto writer = open();
    QVERIFY(writer);
    const auto appended = writer->append(batches);
    QVERIFY2(appended, whyNot(appended).constData());
    const auto from = reader();
    auto list = from->chunks({.order = ChunkFilter::Order::OldestFirst}).value();
    std::ranges::sort(list, {}, &ChunkInfo::id);
    QByteArrayList found;
    for (const ChunkInfo &info : list) {
        auto chunk = from->read(info).value();
        QVERIFY(chunk);
        QVERIFY(from->loadBytes(*chunk).value());
        for (std::size_t row = 0; row < chunk->rows(); ++row)
            found << dumped(chunk->row(row));
    }
    QCOMPARE(found, expected);
}

void tst_StoreReader::givesEventsAgain()
{
    const std::string body =
        R"({"records":[{"category":"SignInLogs","callerIpAddress":"203.0.113.5","properties":{"userPrincipalName":"a@b.example"}},{'category':'AuditLogs'},[1,2]]})";
    QStringList expected;
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    decoder.decode(body, {2, 40, 1'700'000'000'000}, [&](const insight::InsightEvent &event) {
        expected << QString::fromStdString(insight::toJson(event, "hub"));
    });
    const auto batch = decodedBatch(
        {{.partition = 2, .offset = 40, .records = 0, .enqueuedMs = 1'700'000'000'000, .body = body}});
    QVERIFY(open()->append({&batch, 1}));
    const auto chunks = readAll(*reader());
    QStringList found;
    for (std::uint32_t row = 0; row < chunks.at(0).rows(); ++row) {
        const StoredChunk &chunk = chunks[0];
        decoder.decodeRecord(
            chunk.source(row), chunk.origin(row), chunk.record(row),
            [&](const insight::InsightEvent &event) {
                found << QString::fromStdString(insight::toJson(event, "hub"));
            },
            chunk.remarks(row));
    }
    QCOMPARE(found, expected);
}

/// A message of very many records comes in batches that share its bytes: they must not be kept many times
/// over.
void tst_StoreReader::keepsMessagesOfManyBatches()
{
    const auto whole = decodedBatch({{.offset = 5, .records = 40}, {.offset = 6, .records = 1}});
    const auto bytes = std::make_shared<const std::string>(whole->bytes());
    std::vector<insight::EventBatchPtr> parts;
    for (std::size_t row = 0; row < whole->rows().size(); ++row) {
        if (row % 10 == 0)
            parts.push_back(std::make_shared<insight::EventBatch>(bytes, whole->rules()));
        insight::EventRow event = whole->rows()[row];
        event.source = std::string_view(*bytes).substr(
            static_cast<std::size_t>(event.source.data() - whole->bytes().data()), event.source.size());
        std::const_pointer_cast<insight::EventBatch>(parts.back())->append(event);
    }
    const auto writer = open();
    QVERIFY(writer->begin());
    for (const auto &part : parts)
        QVERIFY(writer->add({&part, 1}));
    const auto appended = writer->commit();
    QVERIFY2(appended, whyNot(appended).constData());
    QCOMPARE(appended->events, 41);
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 7}}));
    const auto chunks = readAll(*reader());
    QCOMPARE(chunks.size(), parts.size());
    QCOMPARE(rowsOf(chunks), dumped(*whole));
    QVERIFY(writer->figures()->bytes < 2 * static_cast<std::int64_t>(bytes->size()));
}

void tst_StoreReader::copiesOnlyTheRowsAskedFor()
{
    const auto batch = numberedMessages(0, 0, 100);
    QVERIFY(open()->append({&batch, 1}));
    const auto chunks = readAll(*reader());
    const std::vector<std::uint32_t> rows{3, 198};
    const auto some = chunks.at(0).batch(rows);
    QCOMPARE(dumped(*some), QByteArrayList({dumped(batch->rows()[3]), dumped(batch->rows()[198])}));
    QVERIFY(some->bytes().size() < 2 * batch->rows()[3].source.size() + 100);
}

void tst_StoreReader::knowsTheRulesOfTheTime()
{
    insight::RuleDraft draft(*insight::RuleBook::builtIn());
    while (draft.size() > 1)
        draft.remove(draft.size() - 1);
    const auto first = numberedMessages(0, 0, 2);
    const auto second = decodedBatch({{.offset = 2}}, draft.book());
    const std::vector batches{first, second};
    {
        const auto writer = open();
        QVERIFY(writer->append(batches));
        const auto third = numberedMessages(0, 3, 1);
        QVERIFY(writer->append({&third, 1}));
    }
    const auto from = reader();
    const auto chunks = readAll(*from);
    QCOMPARE(chunks.size(), std::size_t(3));
    QVERIFY(chunks[0].rules()->sameAs(*insight::RuleBook::builtIn()));
    QVERIFY(chunks[1].rules()->sameAs(*draft.book()));
    QCOMPARE(chunks[0].rules(), chunks[2].rules());
    QCOMPARE(rowsOf({}), QByteArrayList());
    QVERIFY(chunks[0].rule(0));
    QCOMPARE(chunks[0].rule(0)->id, first->rows()[0].rule->id);
}

void tst_StoreReader::choosesByZoneMap_data()
{
    QTest::addColumn<ChunkFilter>("filter");
    QTest::addColumn<QList<qint64>>("offsets");
    using enum insight::LogSet;
    const auto newest = ChunkFilter::Order::NewestFirst;
    const auto oldest = ChunkFilter::Order::OldestFirst;
    QTest::newRow("all") << ChunkFilter{} << QList<qint64>{3, 2, 1, 0};
    QTest::newRow("all, oldest first") << ChunkFilter{.order = oldest} << QList<qint64>{0, 1, 2, 3};
    QTest::newRow("from") << ChunkFilter{.fromMs = 2 * kHour, .order = newest} << QList<qint64>{3, 2};
    QTest::newRow("to is exclusive") << ChunkFilter{.toMs = 2 * kHour, .order = oldest}
                                     << QList<qint64>{0, 1};
    QTest::newRow("a moment") << ChunkFilter{.fromMs = kHour, .toMs = kHour + 1} << QList<qint64>{1};
    QTest::newRow("nothing") << ChunkFilter{.fromMs = kHour + 1, .toMs = 2 * kHour} << QList<qint64>{};
    QTest::newRow("one log set") << ChunkFilter{.logSets = {UnparsedData}} << QList<qint64>{3, 1};
    QTest::newRow("two log sets") << ChunkFilter{.logSets = {UnparsedData, SsoAuthentication}}
                                  << QList<qint64>{3, 2, 1};
    QTest::newRow("a log set without events")
        << ChunkFilter{.logSets = {ThirdPartyAlerts}} << QList<qint64>{};
}

void tst_StoreReader::choosesByZoneMap()
{
    QFETCH(ChunkFilter, filter);
    QFETCH(QList<qint64>, offsets);
    using enum insight::LogSet;
    const auto writer = open();
    const insight::LogSet logSets[] = {IngressAuthentication, UnparsedData, SsoAuthentication, UnparsedData};
    for (std::int64_t i = 0; i < 4; ++i) {
        const auto batch = eventAt(i, i * kHour, logSets[i]);
        QVERIFY(writer->append({&batch, 1}));
    }
    const auto from = reader();
    QList<qint64> found;
    const auto list = from->chunks(filter).value();
    for (const ChunkInfo &info : list) {
        QCOMPARE(info.events, 1);
        found << from->ranges(info).value().at(0).first;
    }
    QCOMPARE(found, offsets);
}

/// What a list named is found whatever becomes of the chunks, and nothing more than it named.
void tst_StoreReader::findsMergedChunksAgain()
{
    const auto writer = open();
    QByteArrayList expected;
    const auto append = [&](std::int64_t from, std::int64_t to) {
        for (std::int64_t offset = from; offset < to; ++offset) {
            const auto batch = numberedMessages(0, offset, 1, 3);
            if (!writer->append({&batch, 1}))
                qFatal("append");
            expected << dumped(*batch);
        }
    };
    append(0, 40);
    const auto from = reader();
    const auto list = from->chunks({.order = ChunkFilter::Order::OldestFirst}).value();
    QCOMPARE(list.size(), std::size_t(40));
    // Half of them with their columns read before the merge.
    std::vector<StoredChunk> chunks;
    for (std::size_t i = 0; i < 20; ++i)
        chunks.push_back(std::move(from->read(list[i]).value().value()));
    append(40, 50);
    auto merged = writer->maintain(1'795'482'123'123);
    QVERIFY2(merged, whyNot(merged).constData());
    QCOMPARE(merged->chunksMerged, 50);
    for (std::size_t i = 20; i < 40; ++i) {
        auto chunk = from->read(list[i]).value();
        QVERIFY(chunk);
        chunks.push_back(std::move(*chunk));
    }
    for (StoredChunk &chunk : chunks)
        QVERIFY(from->loadBytes(chunk).value());
    QCOMPARE(rowsOf(chunks), expected.first(120));
    // A new list has one chunk, with all.
    const auto all = readAll(*from);
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(rowsOf(all), expected);
}

void tst_StoreReader::passesOverRemovedChunks()
{
    const auto writer = open();
    for (std::int64_t offset = 0; offset < 3; ++offset) {
        const auto batch = numberedMessages(0, offset, 1);
        QVERIFY(writer->append({&batch, 1}));
    }
    const auto from = reader();
    const auto list = from->chunks().value();
    auto early = from->read(list[0]).value();
    QVERIFY(early);
    while (writer->removeEvents().value()) {
    }
    QVERIFY(!from->loadBytes(*early).value());
    QVERIFY(!from->read(list[1]).value());
    QVERIFY(from->chunks().value().empty());
    // Their numbers are not used again.
    const auto batch = numberedMessages(0, 3, 1);
    QVERIFY(writer->append({&batch, 1}));
    QVERIFY(!from->read(list[0]).value());
    QCOMPARE(sortedIds(folder()).value(), expectedIds(0, 3, 1));
}

void tst_StoreReader::saysThatThereIsNoStore()
{
    QCOMPARE(StoreReader::open(m_home->filePath(u"nowhere"_s)).error().cause, StoreCause::Missing);
    QCOMPARE(StoreReader::open(m_home->path()).error().cause, StoreCause::Missing);
    QVERIFY(QDir(m_home->path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_StoreReader)
#include "tst_StoreReader.moc"
