// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/TopicQuery.h"

#include <QTest>

#include <vector>

using namespace hubscope::kafka;

namespace {

const TopicAnswer kTimedOut{.failure = RD_KAFKA_RESP_ERR__TIMED_OUT};
const TopicAnswer kUnsupported{.failure = RD_KAFKA_RESP_ERR__UNSUPPORTED_FEATURE};
const TopicAnswer kUnknown{.error = RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART};
const TopicAnswer kDenied{.error = RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED};
const TopicAnswer kNoId{};
const TopicAnswer kId{.id = "VbxbkhpTRkWWAfIjJ3FfKw"};

using Answers = std::vector<TopicAnswer>;

/// What the answers to its questions teach; how questions and answers travel is in tst_KafkaReading.
class TstTopicQuery : public QObject
{
    Q_OBJECT
private slots:
    void learnsFromItsAnswers_data();
    void learnsFromItsAnswers();
    void tellsOfAnUnknownTopicOnce();
};

void TstTopicQuery::learnsFromItsAnswers_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<bool>("repeat");
    QTest::addColumn<bool>("ask");
    QTest::addColumn<std::string>("id");
    const auto row = [](const char *name, const Answers &answers, bool repeat, bool ask,
                        const std::string &id) { QTest::newRow(name) << answers << repeat << ask << id; };
    row("never asked", {}, false, true, "");
    row("an id", {kId}, false, true, kId.id);
    row("a server without ids", {kNoId}, false, true, "");
    row("failed once", {kTimedOut}, true, true, "");
    row("failed twice", {kTimedOut, kTimedOut}, true, true, "");
    row("failed too often", {kTimedOut, kTimedOut, kTimedOut}, false, false, "");
    row("a server that knows no such question", {kUnsupported}, false, false, "");
    row("answered at last", {kTimedOut, kTimedOut, kId}, false, true, kId.id);
    // What was answered once will be again: the looks go on, only not at once.
    row("answered, then failed too often", {kId, kTimedOut, kTimedOut, kTimedOut}, false, true, "");
    row("counted anew after an answer", {kTimedOut, kTimedOut, kId, kTimedOut}, true, true, "");
    row("no such topic", {kId, kUnknown}, false, true, "");
    row("refused", {kDenied}, false, true, "");
}

void TstTopicQuery::learnsFromItsAnswers()
{
    QFETCH(const Answers, answers);
    TopicQuery query;
    for (const TopicAnswer &answer : answers) {
        query.take(answer);
        QVERIFY(!query.isRunning());
    }
    QTEST(query.isWorthRepeating(), "repeat");
    QTEST(query.isWorthAsking(), "ask");
    QTEST(query.id(), "id");
}

void TstTopicQuery::tellsOfAnUnknownTopicOnce()
{
    TopicQuery query;
    query.take(kTimedOut);
    QVERIFY(!query.takeUnknown());
    query.take(kUnknown);
    QVERIFY(query.takeUnknown());
    QVERIFY(!query.takeUnknown());
    query.take(kUnknown);
    query.take(kId);
    QVERIFY(!query.takeUnknown());
    query.take(kDenied);
    QVERIFY(!query.takeUnknown());
}

} // namespace

QTEST_GUILESS_MAIN(TstTopicQuery)
#include "tst_TopicQuery.moc"
