// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples to a real broker that knows rights: who may send, who may listen, who may both.
#include "demo/Samples.h"
#include "diagnose/SampleProof.h"
#include "kafka/KafkaSampleTrip.h"
#include "support/KafkaBroker.h"

#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using pipeline::TripSide;

namespace {

const QString kBoth = u"may-both"_s;
const QString kSendOnly = u"may-send"_s;
const QString kListenOnly = u"may-listen"_s;

class TstSampleBroker : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void comesBack();
    void comesBackFromABusyHub();
    void refusesWithTheReason_data();
    void refusesWithTheReason();

private:
    ProofReport run(const QString &hub, const QString &keyFor = {});

    TestCertificates m_authority;
    KafkaBroker m_broker{m_authority, {.guarded = true}};
};

void TstSampleBroker::initTestCase()
{
    QCOMPARE(m_broker.start(), QString());
    for (const QString &hub : {kBoth, kSendOnly, kListenOnly})
        QCOMPARE(m_broker.createHub(hub, 3), QString());
    for (const QString &hub : {kBoth, kSendOnly})
        QCOMPARE(m_broker.allow(hub, HubRight::Send), QString());
    for (const QString &hub : {kBoth, kListenOnly})
        QCOMPARE(m_broker.allow(hub, HubRight::Listen), QString());
}

/// `keyFor` names the connection whose key is wrong.
ProofReport TstSampleBroker::run(const QString &hub, const QString &keyFor)
{
    const auto stringFor = [&](const QString &side) {
        QString text = m_broker.connectionString();
        if (side == keyFor)
            text.replace(u"dGhl"_s, u"eGhl"_s);
        return Secret::take(std::move(text));
    };
    ProofRequest asked;
    asked.readingText = stringFor(u"reading"_s);
    asked.sendingText = stringFor(u"sending"_s);
    asked.hub = hub;
    asked.caFile = m_authority.caFile();
    SampleProof proof([] { return std::make_unique<kafka::KafkaSampleTrip>(); }, demo::writeSamples);
    QSignalSpy finished(&proof, &SampleProof::finished);
    proof.start(std::move(asked));
    if (!finished.wait(45'000))
        qWarning("it did not end");
    if (proof.report().raw.contains(m_broker.wish().key))
        qFatal("the key is in the report");
    return proof.report();
}

void TstSampleBroker::comesBack()
{
    const ProofReport report = run(kBoth);
    QVERIFY2(report.ok(), qPrintable(report.cause ? report.cause->code + report.raw : verdict(report)));
    std::set<std::pair<qint32, qint64>> places;
    for (const SampleResult &sample : report.samples)
        places.emplace(sample.partition, sample.offset);
    QCOMPARE(places.size(), insight::kLogSetCount);
    // Another run's are others.
    const ProofReport again = run(kBoth);
    QVERIFY(again.ok());
    for (const SampleResult &sample : again.samples)
        QVERIFY(places.emplace(sample.partition, sample.offset).second);
}

void TstSampleBroker::comesBackFromABusyHub()
{
    for (int partition = 0; partition < 3; ++partition)
        QCOMPARE(m_broker.produce(kBoth, partition, QByteArrayList(20'000, QByteArray(500, 'x'))), QString());
    const ProofReport report = run(kBoth);
    QVERIFY2(report.ok(), qPrintable(report.cause ? report.cause->code + report.raw : verdict(report)));
}

void TstSampleBroker::refusesWithTheReason_data()
{
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("keyFor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, const QString &hub, const char *keyFor, const char *code,
                        TripSide side, SampleState state) {
        QTest::newRow(name) << hub << QString::fromLatin1(keyFor) << QString::fromLatin1(code) << int(side)
                            << int(state);
    };
    row("may not send", kListenOnly, "", "send.denied", TripSide::Sending, SampleState::Refused);
    row("may not listen", kSendOnly, "", "listen.denied", TripSide::Reading, SampleState::Waiting);
    row("no such hub", u"nowhere"_s, "", "hub.denied", TripSide::Reading, SampleState::Waiting);
    row("wrong key for reading", kBoth, "reading", "sasl.rejected", TripSide::Reading, SampleState::Waiting);
    row("wrong key for sending", kBoth, "sending", "sasl.rejected", TripSide::Sending, SampleState::Waiting);
}

void TstSampleBroker::refusesWithTheReason()
{
    QFETCH(const QString, hub);
    QFETCH(const QString, keyFor);
    QFETCH(const QString, code);
    QFETCH(const int, side);
    QFETCH(const int, state);
    const ProofReport report = run(hub, keyFor);
    QVERIFY(!report.ok());
    QVERIFY(report.cause);
    QCOMPARE(report.cause->code, code);
    QVERIFY(report.side);
    QCOMPARE(int(*report.side), side);
    for (const SampleResult &sample : report.samples)
        QCOMPARE(int(sample.state), state);
}

} // namespace

QTEST_GUILESS_MAIN(TstSampleBroker)
#include "tst_SampleBroker.moc"
