// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Proof by sample over a scripted trip: what is asked of it, and what is made of what it tells.
#include "diagnose/SampleProof.h"
#include "insight/EventDecoder.h"
#include "pipeline/ClientCodes.h"
#include "support/ScriptedTrip.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using insight::LogSet;
using pipeline::TripSide;
using pipeline::TripStep;

namespace {

const QString kReadKey = u"UmVhZGluZ0tleVJlYWRpbmdLZXlSZWFkaW5nS2V5ISE="_s;
const QString kSendKey = u"U2VuZGluZ0tleVNlbmRpbmdLZXlTZW5kaW5nS2V5ISE="_s;

QString stringOf(const QString &policy, const QString &key, const QString &rest = {},
                 const QString &host = u"contoso.servicebus.windows.net"_s)
{
    return u"Endpoint=sb://%1/;SharedAccessKeyName=%2;SharedAccessKey=%3%4"_s.arg(host, policy, key, rest);
}

Secret secretOf(QString text)
{
    return Secret::take(std::move(text));
}

ProofRequest request(const QString &reading, const QString &sending, const QString &hub = u"logs"_s)
{
    ProofRequest asked;
    asked.readingText = secretOf(reading);
    asked.sendingText = secretOf(sending);
    asked.hub = hub;
    return asked;
}

ProofRequest goodRequest()
{
    return request(stringOf(u"Listener"_s, kReadKey), stringOf(u"Sender"_s, kSendKey));
}

/// Everything a report could show.
QByteArray dump(const ProofReport &report)
{
    QByteArray text = QJsonDocument(toJson(report)).toJson() + verdict(report).toUtf8();
    for (const SampleResult &sample : report.samples)
        text += QJsonDocument(toJson(sample)).toJson();
    return text;
}

ProofReport run(TripScript &script, ProofRequest asked)
{
    SampleProof proof(tripFactory(script), writePlainSamples);
    QSignalSpy finished(&proof, &SampleProof::finished);
    proof.start(std::move(asked));
    if (finished.isEmpty() && !finished.wait(20'000))
        qWarning("it did not end");
    const QByteArray shown = dump(proof.report());
    if (shown.contains(kReadKey.toUtf8()) || shown.contains(kSendKey.toUtf8()))
        qFatal("a key is in the report");
    return proof.report();
}

class TstSampleProof : public QObject
{
    Q_OBJECT
private slots:
    void allIsWell();
    void theQueryFindsThem();
    void sendsOnlyWhatIsWished();
    void eachConnectionHasItsOwnString();
    void oneStringIsEnough();
    void refusesStrings_data();
    void refusesStrings();
    void demoHubNeedsNoString();
    void namesTheFaultAndItsSide();
    void ownRulesMaySortOtherwise();
    void changedSamplesAreSeen();
    void unansweredIsNotUnsent();
    void echoedKeysAreRedacted();
    void stopsWithoutWaiting();
    void keepsACauseThatWasKnownBeforeTheStop();
    void destructorStops();
    void onlyTheNewestRunIsHeardOf();
    void tellsStepByStep();
};

void TstSampleProof::allIsWell()
{
    TripScript script;
    const ProofReport report = run(script, goodRequest());
    QVERIFY(report.ok());
    QCOMPARE(report.phase, ProofPhase::Ended);
    QCOMPARE(report.samples.size(), qsizetype(insight::kLogSetCount));
    for (qsizetype i = 0; i < report.samples.size(); ++i) {
        const SampleResult &sample = report.samples[i];
        QCOMPARE(sample.logSet, insight::kLogSets[static_cast<std::size_t>(i)].id);
        QCOMPARE(sample.state, SampleState::ReadBack);
        QCOMPARE(sample.sortedInto, std::optional(sample.logSet));
        QVERIFY(!sample.rule.isEmpty() && !sample.reason.isEmpty());
        QCOMPARE(sample.offset, i);
        QVERIFY(sample.sentMs >= 0 && sample.readBackMs >= sample.sentMs);
    }
    QVERIFY(report.marker.startsWith(u"hubscope-sample-"_s));
    for (const pipeline::Sample &sample : script.samples)
        QVERIFY(sample.body.find(report.marker.toStdString()) != std::string::npos);
    QVERIFY(run(script, goodRequest()).marker != report.marker);
}

/// By our own reading of InsightIDR's language: a rule of this test takes all samples, and nothing else.
void TstSampleProof::theQueryFindsThem()
{
    TripScript script;
    const ProofReport report = run(script, goodRequest());
    QString test = report.query();
    QVERIFY(test.startsWith(u"where("_s) && test.endsWith(u')'));
    test = test.sliced(6).chopped(1);
    const QJsonObject rule{{u"id"_s, u"found"_s},
                           {u"test"_s, test},
                           {u"logSet"_s, u"Third-Party Alerts"_s},
                           {u"reason"_s, QString()},
                           {u"source"_s, QString()}};
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"version"_s, 1}, {u"rules"_s, QJsonArray{rule}}}).toJson();
    const auto book = insight::RuleBook::fromJson({json.constData(), static_cast<std::size_t>(json.size())});
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    insight::EventDecoder decoder(*book);
    int found = 0;
    const auto count = [&](const insight::InsightEvent &event) { found += event.rule ? 1 : 0; };
    for (const pipeline::Sample &sample : script.samples)
        decoder.decode(sample.body, {}, count);
    QCOMPARE(found, int(insight::kLogSetCount));
    for (const pipeline::Sample &sample : writePlainSamples("hubscope-sample-of-another-run", 0))
        decoder.decode(sample.body, {}, count);
    QCOMPARE(found, int(insight::kLogSetCount));
}

void TstSampleProof::sendsOnlyWhatIsWished()
{
    TripScript script;
    ProofRequest asked = goodRequest();
    asked.logSets = {LogSet::UnparsedData, LogSet::SsoAuthentication};
    const ProofReport report = run(script, std::move(asked));
    QVERIFY(report.ok());
    QCOMPARE(report.samples.size(), 2);
    QCOMPARE(report.samples[0].logSet, LogSet::SsoAuthentication);
    QCOMPARE(report.samples[1].logSet, LogSet::UnparsedData);
}

void TstSampleProof::eachConnectionHasItsOwnString()
{
    TripScript script;
    ProofRequest asked = goodRequest();
    asked.caFile = u"/ca.pem"_s;
    QVERIFY(run(script, std::move(asked)).ok());
    QVERIFY(script.readingString.contains(kReadKey.toStdString()));
    QVERIFY(!script.readingString.contains(kSendKey.toStdString()));
    QVERIFY(script.sendingString.contains(kSendKey.toStdString()));
    QCOMPARE(script.readingHub, u"logs"_s);
    QCOMPARE(script.sendingHub, u"logs"_s);
    QCOMPARE(script.caFile, u"/ca.pem"_s);
    QCOMPARE(script.security, pipeline::Security::SaslSsl);
}

void TstSampleProof::oneStringIsEnough()
{
    for (const bool reads : {true, false}) {
        TripScript script;
        const QString text = stringOf(u"Both"_s, kSendKey, u";EntityPath=logs"_s);
        QVERIFY(run(script, request(reads ? text : QString(), reads ? QString() : text, {})).ok());
        QVERIFY(script.readingString.contains(kSendKey.toStdString()));
        QCOMPARE(script.sendingString, script.readingString);
        QCOMPARE(script.readingHub, u"logs"_s);
    }
}

void TstSampleProof::refusesStrings_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("sending");
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("side"); // -1: neither
    const QString good = stringOf(u"Listener"_s, kReadKey);
    const QString send = stringOf(u"Sender"_s, kSendKey);
    QTest::newRow("reading is none") << u"nonsense"_s << send << u"logs"_s << u"string.malformed"_s
                                     << int(TripSide::Reading);
    QTest::newRow("sending is none") << good << u"nonsense"_s << u"logs"_s << u"string.malformed"_s
                                     << int(TripSide::Sending);
    QTest::newRow("nothing at all") << QString() << QString() << u"logs"_s << u"string.malformed"_s
                                    << int(TripSide::Sending);
    QTest::newRow("other namespace") << good
                                     << stringOf(u"Sender"_s, kSendKey, {},
                                                 u"fabrikam.servicebus.windows.net"_s)
                                     << u"logs"_s << u"send.other-namespace"_s << -1;
    QTest::newRow("sends to another hub") << good << stringOf(u"Sender"_s, kSendKey, u";EntityPath=other"_s)
                                          << u"logs"_s << u"string.hub-differs"_s << int(TripSide::Sending);
    QTest::newRow("hubs differ between them")
        << stringOf(u"Listener"_s, kReadKey, u";EntityPath=logs"_s)
        << stringOf(u"Sender"_s, kSendKey, u";EntityPath=other"_s) << QString() << u"string.hub-differs"_s
        << int(TripSide::Sending);
    QTest::newRow("no hub") << good << send << QString() << u"string.hub-missing"_s << -1;
}

void TstSampleProof::refusesStrings()
{
    QFETCH(const QString, reading);
    QFETCH(const QString, sending);
    QFETCH(const QString, hub);
    QFETCH(const QString, code);
    QFETCH(const int, side);
    TripScript script;
    const ProofReport report = run(script, request(reading, sending, hub));
    QVERIFY(!report.ok());
    QVERIFY(report.cause);
    QCOMPARE(report.cause->code, code);
    QCOMPARE(report.side ? int(*report.side) : -1, side);
    QCOMPARE(script.runs, 0);
    QCOMPARE(verdict(report), u"Nothing was sent."_s);
}

void TstSampleProof::demoHubNeedsNoString()
{
    TripScript script;
    ProofRequest asked;
    asked.security = pipeline::Security::Plaintext;
    asked.plaintextHost = u"127.0.0.1"_s;
    asked.plaintextPort = 4711;
    asked.hub = u"logs"_s;
    QVERIFY(run(script, std::move(asked)).ok());
    QCOMPARE(script.security, pipeline::Security::Plaintext);
    QVERIFY(script.sendingString.empty());
    QCOMPARE(script.sendingHub, u"logs"_s);
}

void TstSampleProof::namesTheFaultAndItsSide()
{
    TripScript script;
    script.refuses = {LogSet::IngressAuthentication};
    script.fault =
        faultOf(TripSide::Sending, pipeline::SourceStage::Send, pipeline::code::kTopicAuthorizationFailed,
                u"Broker: Topic authorization failed"_s);
    const ProofReport report = run(script, goodRequest());
    QVERIFY(!report.ok());
    QVERIFY(report.cause);
    QCOMPARE(report.cause->code, u"send.denied"_s);
    QCOMPARE(report.side, std::optional(TripSide::Sending));
    QCOMPARE(report.samples.first().state, SampleState::Refused);
    QCOMPARE(report.raw, u"Broker: Topic authorization failed"_s);
    const QJsonObject json = toJson(report);
    QCOMPARE(json.value("side"_L1).toString(), u"sending"_s);
    QCOMPARE(json.value("cause"_L1).toObject().value("code"_L1).toString(), u"send.denied"_s);
}

void TstSampleProof::ownRulesMaySortOtherwise()
{
    TripScript script;
    ProofRequest asked = goodRequest();
    auto rules = insight::RuleBook::fromJson(
        R"({"version":1,"rules":[{"id":"all","test":"source_json.hubscopeSample","logSet":"Third-Party Alerts","reason":"All of it.","source":"Test","published":false}]})");
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().detail));
    asked.rules = *rules;
    asked.logSets = {LogSet::ThirdPartyAlerts, LogSet::CloudServiceActivity};
    const ProofReport report = run(script, std::move(asked));
    QVERIFY(!report.ok());
    QCOMPARE(report.cause->code, u"send.other-log-set"_s);
    QVERIFY(!report.side);
    QVERIFY(report.samples[0].ok());
    QCOMPARE(report.samples[1].sortedInto, std::optional(LogSet::ThirdPartyAlerts));
    QCOMPARE(report.samples[1].rule, u"all"_s);
    QCOMPARE(report.samples[1].reason, u"All of it."_s);
}

void TstSampleProof::changedSamplesAreSeen()
{
    TripScript script;
    script.alters = true;
    const ProofReport report = run(script, goodRequest());
    QVERIFY(!report.ok());
    QCOMPARE(report.cause->code, u"send.changed"_s);
    QVERIFY(report.samples.first().changed);
}

void TstSampleProof::unansweredIsNotUnsent()
{
    TripScript script;
    script.endsAfter = TripStep::Kind::HandedOver;
    script.fault =
        faultOf(TripSide::Sending, pipeline::SourceStage::Send, pipeline::code::kTimedOut, u"No answer"_s);
    const ProofReport report = run(script, goodRequest());
    QCOMPARE(report.cause->code, u"send.timeout"_s);
    QCOMPARE(report.samples.first().state, SampleState::Sending);
    QVERIFY(verdict(report) != u"Nothing was sent."_s);
}

void TstSampleProof::echoedKeysAreRedacted()
{
    TripScript script;
    script.fault = faultOf(TripSide::Sending, pipeline::SourceStage::Sasl, pipeline::code::kAuthentication,
                           u"no: %1, %2"_s.arg(kReadKey, kSendKey));
    // run() itself fails if a key is anywhere in the report.
    QVERIFY(run(script, goodRequest()).raw.contains(u"[redacted]"_s));
}

void TstSampleProof::stopsWithoutWaiting()
{
    TripScript script;
    script.endsAfter = TripStep::Kind::Sent;
    script.hangs = true;
    SampleProof proof(tripFactory(script), writePlainSamples);
    QSignalSpy finished(&proof, &SampleProof::finished);
    proof.start(goodRequest());
    QTRY_COMPARE(proof.report().samples.isEmpty() ? SampleState::Waiting
                                                  : proof.report().samples.last().state,
                 SampleState::Sent);
    proof.stop();
    QVERIFY2(finished.isEmpty(), "stop() itself must not wait");
    QVERIFY(finished.wait(10'000));
    QVERIFY(proof.report().stopped);
    QVERIFY(!proof.report().ok());
    QVERIFY2(!proof.report().cause, "what was cut short proves nothing");
    QCOMPARE(proof.report().samples.last().state, SampleState::Sent);
}

/// A client may take seconds to close after its trip failed by itself.
void TstSampleProof::keepsACauseThatWasKnownBeforeTheStop()
{
    TripScript script;
    script.endsAfter = TripStep::Kind::SendingReady;
    script.fault =
        faultOf(TripSide::Sending, pipeline::SourceStage::Send, pipeline::code::kTopicAuthorizationFailed,
                u"Broker: Topic authorization failed"_s);
    script.hangs = true;
    SampleProof proof(tripFactory(script), writePlainSamples);
    QSignalSpy finished(&proof, &SampleProof::finished);
    proof.start(goodRequest());
    QTRY_COMPARE(proof.report().phase, ProofPhase::OnTheWay);
    proof.stop();
    QVERIFY(finished.wait(1000));
    QVERIFY(!proof.report().stopped);
    QCOMPARE(proof.report().cause.value_or(Diagnosis()).code, u"send.denied"_s);
    QCOMPARE(verdict(proof.report()), u"Nothing was sent."_s);
}

void TstSampleProof::destructorStops()
{
    TripScript script;
    script.hangs = true;
    auto proof = std::make_unique<SampleProof>(tripFactory(script), writePlainSamples);
    proof->start(goodRequest());
    QTRY_COMPARE(script.runs, 1);
    proof.reset();
    QVERIFY(script.stopped);
}

void TstSampleProof::onlyTheNewestRunIsHeardOf()
{
    TripScript script;
    script.hangs = true;
    SampleProof proof(tripFactory(script), writePlainSamples);
    QSignalSpy finished(&proof, &SampleProof::finished);
    proof.start(goodRequest());
    QTRY_COMPARE(script.runs, 1);
    const QString first = proof.report().marker;
    script.hangs = false;
    proof.start(goodRequest());
    QVERIFY(finished.wait(20'000));
    QVERIFY(proof.report().ok());
    QVERIFY(proof.report().marker != first);
    QCOMPARE(script.runs, 2);
    QCOMPARE(finished.count(), 1);
}

void TstSampleProof::tellsStepByStep()
{
    TripScript script;
    SampleProof proof(tripFactory(script), writePlainSamples);
    QList<ProofPhase> phases;
    QStringList states;
    connect(&proof, &SampleProof::changed, this, [&](const ProofReport &report) {
        if (phases.isEmpty() || phases.last() != report.phase)
            phases.append(report.phase);
        if (report.samples.isEmpty())
            return;
        const QString state = QString::fromLatin1(sampleStateName(report.samples.first().state));
        if (states.isEmpty() || states.last() != state)
            states.append(state);
    });
    QSignalSpy finished(&proof, &SampleProof::finished);
    proof.start(goodRequest());
    QVERIFY(proof.report().running);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(phases, (QList{ProofPhase::Idle, ProofPhase::ConnectingForReading,
                            ProofPhase::ConnectingForSending, ProofPhase::OnTheWay}));
    QCOMPARE(states, (QStringList{u"waiting"_s, u"sending"_s, u"sent"_s, u"read-back"_s}));
    QCOMPARE(finished.first().first().value<ProofReport>().phase, ProofPhase::Ended);
}

} // namespace

QTEST_GUILESS_MAIN(TstSampleProof)
#include "tst_SampleProof.moc"
