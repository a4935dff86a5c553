// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"
#include "insight/RuleCheck.h"

#include <QTest>

#include <memory>
#include <string>

using namespace hubscope::insight;

class tst_EventBatch : public QObject
{
    Q_OBJECT
private slots:
    void rowsOutliveDecoderAndMessage();
    void recordsStayViewsIntoTheMessage();
    void keepsLargeTexts();
    void sortsAgainByAnotherBook();
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

QTEST_APPLESS_MAIN(tst_EventBatch)
#include "tst_EventBatch.moc"
