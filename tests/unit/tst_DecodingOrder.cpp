// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A decoder keeps what it learned of the records before (rules settled, names placed): none of it may show.
#include "insight/EventDecoder.h"
#include "support/SampleMessages.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace hubscope;
using namespace hubscope::insight;
using namespace Qt::StringLiterals;

class tst_DecodingOrder : public QObject
{
    Q_OBJECT
private slots:
    void ofOurOwnMessages();
    void ofSamples();
};

namespace {

/// The events of a message as hubscope-cli prints them.
std::string decoded(EventDecoder &decoder, const QByteArray &body)
{
    constexpr std::int64_t kEnqueued = 1'795'482'123'123; // 2026-11-24T01:02:03.123Z
    std::string lines;
    decoder.decode({body.constData(), static_cast<std::size_t>(body.size())}, {.enqueuedMs = kEnqueued},
                   [&](const InsightEvent &event) { lines += toJson(event, "hub") + '\n'; });
    return lines;
}

/// One decoder that meets the messages in any order, `rounds` times, against one that is new for each.
void tryOrders(std::vector<QByteArray> bodies, int rounds)
{
    std::vector<std::pair<QByteArray, std::string>> messages;
    for (const QByteArray &body : bodies) {
        EventDecoder fresh(RuleBook::builtIn());
        messages.emplace_back(body, decoded(fresh, body));
    }
    std::mt19937 dice(20261126);
    EventDecoder decoder(RuleBook::builtIn());
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(messages, dice);
        for (const auto &[body, alone] : messages) {
            const std::string now = decoded(decoder, body);
            QVERIFY2(now == alone, ("alone: " + alone + "now: " + now).c_str());
        }
    }
}

} // namespace

void tst_DecodingOrder::ofOurOwnMessages()
{
    std::vector<QByteArray> bodies;
    QFile file(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fixtures/azure/cases.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonValue body = QJsonDocument::fromJson(file.readLine()).object().value("body"_L1);
        bodies.push_back(body.isString() ? body.toString().toUtf8()
                                         : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact));
    }
    QVERIFY(bodies.size() > 50);
    tryOrders(std::move(bodies), 20);
}

void tst_DecodingOrder::ofSamples()
{
    const QList<test::SampleMessage> samples = test::messagesBelow(qEnvironmentVariable("HUBSCOPE_SAMPLES"));
    if (samples.isEmpty())
        QSKIP("HUBSCOPE_SAMPLES names no folder with samples.");
    std::vector<QByteArray> bodies;
    for (const test::SampleMessage &sample : samples)
        bodies.push_back(sample.body);
    tryOrders(std::move(bodies), 5);
}

QTEST_GUILESS_MAIN(tst_DecodingOrder)
#include "tst_DecodingOrder.moc"
