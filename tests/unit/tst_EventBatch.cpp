// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"
#include "insight/RuleCheck.h"

#include <QTest>

#include <memory>
#include <string>
#include <tuple>

using namespace hubscope::insight;

class tst_EventBatch : public QObject
{
    Q_OBJECT
private slots:
    void rowsOutliveDecoderAndMessage();
    void recordsStayViewsIntoTheMessage();
    void keepsLargeTexts();
    void sortsAgainByAnotherBook();
    void packedRowsHaveAllButTheirBytes();
    void packedOnesSortAgain();
};

namespace {

const std::string kBody =
    R"({"records":[{"time":"2026-01-01T00:00:00Z","category":"SignInLogs","callerIpAddress":"203.0.113.5:99",)"
    R"("properties":{"userPrincipalName":"a\u00e4@b.example","resourceDisplayName":"Graph","status":{"errorCode":50126}}},)"
    R"({'category':'AuditLogs','operationName':'Delete user'},"text \" here"]})";

std::shared_ptr<const EventBatch> decodedBatch(const std::string &body)
{
    const auto rules = RuleBook::builtIn();
    auto batch = std::make_shared<EventBatch>(body, rules);
    auto decoder = std::make_unique<EventDecoder>(rules);
    decoder->decode(batch->bytes(), {.partition = 3, .offset = 9, .enqueuedMs = 1'700'000'000'000},
                    [&](const InsightEvent &event) { batch->append(event); });
    // Other records overwrite the decoder's buffers before it goes.
    decoder->decode(R"({"category":"OverwrittenOverwritten","properties":"{\"a\":\"\\n\"}"})", {},
                    [](const InsightEvent &) {});
    return batch;
}

} // namespace

void tst_EventBatch::rowsOutliveDecoderAndMessage()
{
    const auto batch = decodedBatch(kBody);
    QCOMPARE(batch->rows().size(), std::size_t(3));
    const EventRow &signIn = batch->rows()[0];
    QCOMPARE(signIn.who, std::string_view("a\u00e4@b.example"));
    QCOMPARE(signIn.action, std::string_view("Graph"));
    QCOMPARE(signIn.result, std::string_view("FAILED_BAD_PASSWORD"));
    QCOMPARE(signIn.sourceIp, std::string_view("203.0.113.5"));
    QCOMPARE(signIn.category, std::string_view("SignInLogs"));
    QCOMPARE(signIn.logSet, LogSet::IngressAuthentication);
    QCOMPARE(signIn.origin, (MessageOrigin{3, 9, 1'700'000'000'000}));
    QVERIFY(!signIn.hasRemarks());
    QCOMPARE(signIn.rule->id, std::string("entra-signin-public"));
    const EventRow &audit = batch->rows()[1];
    QCOMPARE(audit.action, std::string_view("Delete user"));
    QCOMPARE(audit.source, std::string_view("{'category':'AuditLogs','operationName':'Delete user'}"));
    QVERIFY(audit.repairs.has(hubscope::azure::Repair::SingleQuotes) && audit.sourceIsJson);
    QVERIFY(audit.isRepaired() && audit.isNoted());
    QVERIFY(audit.notes.has(Note::TimeMissing));
    QCOMPARE(audit.record, 1U);
    const EventRow &text = batch->rows()[2];
    QVERIFY(!text.sourceIsJson);
    QCOMPARE(text.source, std::string_view("\"text \\\" here\""));
}

void tst_EventBatch::recordsStayViewsIntoTheMessage()
{
    const auto batch = decodedBatch(kBody);
    const std::string_view bytes = batch->bytes();
    for (const EventRow &row : batch->rows()) {
        QVERIFY(row.source.data() >= bytes.data());
        QVERIFY(row.source.data() + row.source.size() <= bytes.data() + bytes.size());
    }
    QVERIFY(batch->footprint() >= bytes.size() + 3 * sizeof(EventRow));
}

void tst_EventBatch::keepsLargeTexts()
{
    const std::string large(300'000, 'x');
    const auto batch = decodedBatch(R"({"category":"AuditLogs","operationName":")" + large + R"(\n"})");
    QCOMPARE(batch->rows()[0].action.size(), large.size() + 1);
    QVERIFY(batch->footprint() >= 2 * large.size());
}

void tst_EventBatch::sortsAgainByAnotherBook()
{
    const auto batch = decodedBatch(kBody);
    auto rule =
        makeRule({.id = "all", .test = "hubscope.json = true", .logSet = LogSet::CloudServiceActivity});
    QVERIFY(rule.has_value());
    const auto book = RuleBook::of({*rule});
    EventDecoder decoder(book);
    const auto sorted = batch->sortedAgain(0, 3, book, decoder, {});
    QCOMPARE(sorted->rows().size(), std::size_t(3));
    QCOMPARE(sorted->rules(), book);
    QCOMPARE(sorted->bytes().data(), batch->bytes().data());
    for (std::size_t i = 0; i < 3; ++i) {
        const EventRow &before = batch->rows()[i];
        const EventRow &after = sorted->rows()[i];
        QCOMPARE(after.origin, before.origin);
        QCOMPARE(after.record, before.record);
        QCOMPARE(after.timestampMs, before.timestampMs);
        QCOMPARE(after.source, before.source);
        QCOMPARE(after.category, before.category);
        QVERIFY(after.repairs == before.repairs);
        // Not even a text in a JSON list is lost: it meets no rule.
        QCOMPARE(after.logSet, i == 2 ? LogSet::UnparsedData : LogSet::CloudServiceActivity);
        QCOMPARE(after.rule, i == 2 ? nullptr : &book->rules()[0]);
    }
    // The fields are those of the log set where the event lands now.
    QCOMPARE(batch->rows()[0].action, std::string_view("Graph"));
    QVERIFY(sorted->rows()[0].action != batch->rows()[0].action);

    const auto part = batch->sortedAgain(1, 1, book, decoder, {});
    QCOMPARE(part->rows().size(), std::size_t(1));
    QCOMPARE(part->rows()[0].record, 1U);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!batch->sortedAgain(0, 3, book, decoder, stop.get_token()));
}

void tst_EventBatch::packedRowsHaveAllButTheirBytes()
{
    std::string body = "{\"records\":[";
    for (int i = 0; i < 500; ++i)
        body += R"({"category":"AuditLogs","operationName":"Delete user","n":")" + std::string(500, 'n') +
                std::to_string(i) + "\"},";
    const auto batch = decodedBatch(body + kBody + "]}");
    const std::size_t count = batch->rows().size();
    QVERIFY(count > 500);
    hubscope::Compressor compressor;
    const EventBatchPtr packed =
        EventBatch::packed({batch, 10, static_cast<std::uint32_t>(count - 10)}, compressor);
    QVERIFY(packed && packed->isPacked() && !batch->isPacked());
    QCOMPARE(packed->rules(), batch->rules());
    QCOMPARE(packed->rows().size(), count - 10);
    QVERIFY(packed->footprint() < batch->footprint() / 2);

    RowOpener opener;
    for (std::size_t i = 10; i < count; ++i) {
        const EventRow &before = batch->rows()[i];
        const EventRow &after = packed->rows()[i - 10];
        QVERIFY(after.source.empty());
        QCOMPARE(after.sourceSize, before.source.size());
        const auto texts = [](const EventRow &row) {
            return std::tie(row.who, row.action, row.result, row.sourceIp, row.service, row.category);
        };
        QVERIFY(texts(after) == texts(before));
        QVERIFY(before.who.empty() || after.who.data() != before.who.data());
        QCOMPARE(after.origin, before.origin);
        QCOMPARE(after.rule, before.rule);
        const EventRow &open = opener.open(*packed, after);
        QCOMPARE(open.source, before.source);
        QVERIFY(texts(open) == texts(before));
        QCOMPARE(&opener.open(*batch, before), &before);
    }
}

void tst_EventBatch::packedOnesSortAgain()
{
    hubscope::Compressor compressor;
    EventBatchPtr packed;
    {
        const auto batch = decodedBatch(kBody);
        packed = EventBatch::packed({batch, 0, 3}, compressor);
    }
    const auto rule =
        makeRule({.id = "all", .test = "hubscope.json = true", .logSet = LogSet::CloudServiceActivity});
    QVERIFY(rule.has_value());
    const auto book = RuleBook::of({*rule});
    EventDecoder decoder(book);
    const auto sorted = packed->sortedAgain(0, 2, book, decoder, {});
    QCOMPARE(sorted->rows().size(), std::size_t(2));
    QCOMPARE(sorted->rows()[0].logSet, LogSet::CloudServiceActivity);
    QCOMPARE(sorted->rows()[1].source,
             std::string_view("{'category':'AuditLogs','operationName':'Delete user'}"));
    QCOMPARE(sorted->rows()[1].action, packed->rows()[1].action);

    // Rows without bytes, as of an empty message.
    auto empty = std::make_shared<EventBatch>(std::string(), RuleBook::builtIn());
    empty->append(EventRow{});
    const EventBatchPtr none = EventBatch::packed({empty, 0, 1}, compressor);
    QVERIFY(none->isPacked() && RowOpener().open(*none, none->rows()[0]).source.empty());
}

QTEST_APPLESS_MAIN(tst_EventBatch)
#include "tst_EventBatch.moc"
