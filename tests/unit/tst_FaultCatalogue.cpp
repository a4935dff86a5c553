// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultRows.h"
#include "diagnose/FaultCatalogue.h"
#include "diagnose/FaultTable.h"
#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"
#include "support/CatalogueRows.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

namespace kafka = hubscope::kafka;
namespace test = hubscope::test;
using namespace hubscope::test::rows;
using namespace hubscope::diagnose;
using namespace hubscope::pipeline;
using namespace Qt::StringLiterals;

namespace {

SourceError errorOf(const Row &row)
{
    SourceError error;
    error.stage = row.stage;
    error.code = row.number;
    error.codeName = QString::fromLatin1(row.name);
    error.brokerState = QString::fromLatin1(row.state);
    error.text = QString::fromLatin1(row.text);
    error.certificate.error = row.certificate;
    return error;
}

SourceError errorOf(const test::ToldCause &cause)
{
    SourceError error = kafka::parseError(cause.clientCode, cause.text, cause.context);
    error.certificate.error = cause.certificate;
    return error;
}

std::vector<const Fault *> allFaults()
{
    std::vector<const Fault *> result;
    for (const auto faults : faultTable()) {
        for (const Fault &fault : faults)
            result.push_back(&fault);
    }
    return result;
}

QStringList textsOf(const Diagnosis &diagnosis)
{
    QStringList texts = QStringList{diagnosis.title, diagnosis.cause, diagnosis.proof} + diagnosis.steps;
    for (const Alternative &other : diagnosis.alternatives)
        texts << other.tell;
    return texts;
}

} // namespace

class tst_FaultCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void findsEveryCause_data();
    void findsEveryCause();
    void everyCauseIsTold();
    void everyFaultIsTried();
    void everyPatternIsTried();
    void aRefusedPortIsNotCalledByAnother();
    void codesAreUniqueAndWellFormed();
    void textsAreFitForPeople();
    void namesThePort();
    void blamesNoWayWhereThereIsNone();
    void helpStandsBesideItsStep();
    void everyFaultCanBeProved();
    void alternativesAreFaults();
    void linksLeadToTheMakers();
    void theGuidesTroublesAreThere();
    void byCode();
    void unknownKeepsItsStage();
    void unknownStaysUnknownWhileConnected();
    void neverEndsOnHostileText();
};

void tst_FaultCatalogue::recognises_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(kRows); ++i)
        QTest::addRow("%zu %s: %.40s", i, kRows[i].code, kRows[i].text) << static_cast<int>(i);
}

void tst_FaultCatalogue::recognises()
{
    QFETCH(const int, index);
    const Row &row = kRows[static_cast<std::size_t>(index)];
    QCOMPARE(diagnose(errorOf(row)).code, QString::fromLatin1(row.code));
}

void tst_FaultCatalogue::findsEveryCause_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < std::size(test::told::kCauses); ++i) {
        const test::ToldCause &cause = test::told::kCauses[i];
        QTest::addRow("%d (row %zu) %s", cause.number, i, cause.among ? cause.among : cause.code)
            << static_cast<int>(i);
    }
}

/// All the way from what the client says.
void tst_FaultCatalogue::findsEveryCause()
{
    QFETCH(const int, index);
    const test::ToldCause &cause = test::told::kCauses[static_cast<std::size_t>(index)];
    const Diagnosis found = diagnose(errorOf(cause));
    QCOMPARE(found.code, QString::fromLatin1(cause.code));
    if (cause.among) {
        const auto isIt = [&](const Alternative &other) {
            return other.code == QLatin1StringView(cause.among);
        };
        QVERIFY2(std::ranges::any_of(found.alternatives, isIt), cause.among);
    }
}

void tst_FaultCatalogue::everyCauseIsTold()
{
    QMap<int, QString> told;
    for (const test::ToldCause &cause : test::told::kCauses)
        told.insert(cause.number, QString::fromLatin1(cause.code));
    for (const test::UntoldCause &cause : test::kUntoldCauses) {
        QVERIFY2(!told.contains(cause.number), qPrintable(QString::number(cause.number)));
        told.insert(cause.number, QString::fromLatin1(cause.code));
        QVERIFY(*cause.reason);
    }
    for (int number = 1; number <= test::kCauseCount; ++number) {
        QVERIFY2(told.contains(number), qPrintable(QString::number(number)));
        const QString code = told.take(number);
        QVERIFY2(std::ranges::any_of(
                     allFaults(), [&](const Fault *fault) { return code == QLatin1StringView(fault->code); }),
                 qPrintable(code));
    }
    QVERIFY(told.isEmpty());
}

/// The port may be any: the cause speaks of the one that was tried, only the steps of the usual one.
void tst_FaultCatalogue::aRefusedPortIsNotCalledByAnother()
{
    const Diagnosis refused = diagnosisFor(u"tcp.refused"_s);
    QCOMPARE(refused.code, u"tcp.refused"_s);
    QVERIFY2(!refused.cause.contains(u"9093"), qPrintable(refused.cause));
    QVERIFY(refused.cause.contains(u"this port"));
}

void tst_FaultCatalogue::everyFaultIsTried()
{
    QSet<QString> tried;
    for (const Row &row : kRows)
        tried.insert(QString::fromLatin1(row.code));
    for (const char *code : kWithoutError)
        tried.insert(QString::fromLatin1(code));
    for (const char *code : kOfStages)
        tried.insert(QString::fromLatin1(code));
    for (const char *code : kOfThePortal)
        tried.insert(QString::fromLatin1(code));
    for (const char *code : kAmongOthers)
        tried.insert(QString::fromLatin1(code));
    for (const test::ToldCause &cause : test::told::kCauses)
        tried.insert(QString::fromLatin1(cause.code));
    for (const test::UntoldCause &cause : test::kUntoldCauses)
        tried.insert(QString::fromLatin1(cause.code));
    for (const Fault *fault : allFaults())
        QVERIFY2(tried.contains(QString::fromLatin1(fault->code)), fault->code);
}

/// A pattern that no row needs may be wrong without anybody seeing it.
void tst_FaultCatalogue::everyPatternIsTried()
{
    QSet<std::pair<const Fault *, std::size_t>> tried;
    const auto run = [&](const SourceError &error) {
        const FaultMatch match = matchFault(error);
        tried.insert({match.fault, match.pattern});
    };
    for (const Row &row : kRows)
        run(errorOf(row));
    for (const test::ToldCause &cause : test::told::kCauses)
        run(errorOf(cause));
    QStringList untried;
    for (const Fault *fault : allFaults()) {
        for (std::size_t i = 0; i < std::size(fault->when); ++i) {
            const Pattern &pattern = fault->when[i];
            const bool isSet = pattern.codes[0] != 0 || pattern.certificate[0] != 0 || pattern.name ||
                               pattern.state || pattern.text || pattern.wholeText;
            if (isSet && !tried.contains({fault, i}))
                untried << u"%1[%2]"_s.arg(QLatin1StringView(fault->code)).arg(i);
        }
    }
    QVERIFY2(untried.isEmpty(), qPrintable(untried.join(u' ')));
}

void tst_FaultCatalogue::codesAreUniqueAndWellFormed()
{
    static const QRegularExpression form(u"^[a-z]+\\.[a-z0-9]+(-[a-z0-9]+)*$"_s);
    QSet<QString> seen;
    for (const Fault *fault : allFaults()) {
        const QString code = QString::fromLatin1(fault->code);
        QVERIFY2(!seen.contains(code), fault->code);
        seen.insert(code);
        QVERIFY2(form.match(code).hasMatch(), fault->code);
    }
    QVERIFY(seen.size() >= 75);
}

void tst_FaultCatalogue::textsAreFitForPeople()
{
    static const QRegularExpression quoted(u"“[^”]*”"_s);
    static const QRegularExpression forbidden(
        u"\\b(please|sorry|invalid|illegal|fatal|oops|unfortunately|error occurred|you must|your fault)\\b|!"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Fault *fault : allFaults()) {
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(fault->code));
        QVERIFY2(!diagnosis.steps.isEmpty() && diagnosis.steps.size() <= 5, fault->code);
        QVERIFY2(diagnosis.title.size() <= 80 && !diagnosis.title.endsWith(u'.'), fault->code);
        for (QString text : textsOf(diagnosis)) {
            QVERIFY2(!text.isEmpty() && text == text.trimmed(), fault->code);
            // What other programs say may be quoted.
            text.remove(quoted);
            QVERIFY2(!forbidden.match(text).hasMatch(), qPrintable(text));
        }
        for (const QString &text : QStringList{diagnosis.cause, diagnosis.proof} + diagnosis.steps)
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
    }
}

/// Each step has its help, and none of it offers to look away.
void tst_FaultCatalogue::namesThePort()
{
    SourceError error;
    error.stage = SourceStage::Tcp;
    error.code = code::kTimedOut;
    error.host = u"contoso.servicebus.windows.net"_s;
    error.port = 19093;
    Diagnosis told = inEnglish(diagnose(error));
    QCOMPARE(told.title, u"Port 19093 gives no answer"_s);
    QVERIFY2(textsOf(told).join(u' ').count(u"19093"_s) >= 4, qPrintable(textsOf(told).join(u' ')));
    // A translation says it in its place.
    told = translated(diagnose(error), [](const char *, const QString &) { return u"{port} schweigt"_s; });
    QCOMPARE(told.title, u"19093 schweigt"_s);
    // Where nobody knows it, it is that of Event Hubs.
    QCOMPARE(inEnglish(diagnosisFor(u"tcp.timeout"_s)).title, u"Port 9093 gives no answer"_s);
    for (const Diagnosis &fault : allDiagnoses())
        QVERIFY2(!textsOf(inEnglish(fault)).join(u' ').contains(u"{port}"_s), qPrintable(fault.code));
}

/// A demo hub, an emulator, a relay: nothing stands between them and this computer.
void tst_FaultCatalogue::blamesNoWayWhereThereIsNone()
{
    for (const Fault *fault : allFaults()) {
        const QString code = QString::fromLatin1(fault->code);
        const Diagnosis anywhere = diagnosisFor(code);
        QCOMPARE(at(anywhere, u"contoso.servicebus.windows.net"_s, 9093), anywhere);
        for (const auto &host : {u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}) {
            const Diagnosis here = inEnglish(at(anywhere, host, 4711));
            QCOMPARE(here.code, code);
            QCOMPARE(here.port, 4711);
            QCOMPARE(here.steps.size(), here.help.size());
            if (!fault->blamesTheWay)
                continue;
            QVERIFY2(here.cause.contains(u"on this computer"_s) && here.cause.contains(u"4711"_s),
                     qPrintable(here.cause));
            QVERIFY2(!here.steps.join(u' ').contains(u"firewall"_s, Qt::CaseInsensitive), fault->code);
            QVERIFY(here.proof.isEmpty() && here.steps.size() >= 2);
        }
    }
}

void tst_FaultCatalogue::helpStandsBesideItsStep()
{
    QSet<StepAction> seen;
    for (const Fault *fault : allFaults()) {
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(fault->code));
        QCOMPARE(diagnosis.help.size(), diagnosis.steps.size());
        for (qsizetype i = 0; i < diagnosis.help.size(); ++i) {
            const StepHelp &help = diagnosis.help.at(i);
            seen.insert(help.action);
            QVERIFY2((help.action == StepAction::CopyText) == !help.text.isEmpty(), fault->code);
            // A command to copy is one that the step speaks of: nobody runs what they have not read about.
            if (help.action == StepAction::CopyText && !help.text.contains(u'{'))
                QVERIFY2(diagnosis.steps.at(i).contains(help.text.section(u' ', -1)),
                         qPrintable(diagnosis.steps.at(i)));
        }
    }
    // Every kind is there for a fault.
    QCOMPARE(seen.size(), static_cast<qsizetype>(StepAction::OpenPortal) + 1);
    const Diagnosis untrusted = diagnosisFor(u"tls.untrusted-issuer"_s);
    QCOMPARE(untrusted.help.at(1).action, StepAction::ChooseCaFile);
    QCOMPARE(diagnosisFor(u"tcp.no-ipv6"_s).help.first().action, StepAction::ForceIpv4);
    // Translating a text leaves its help alone.
    QCOMPARE(translated(untrusted, [](const char *, const QString &text) { return text.toUpper(); }).help,
             untrusted.help);
}

/// Sure is what nothing else looks like; what can be something else says what.
void tst_FaultCatalogue::everyFaultCanBeProved()
{
    for (const Fault *fault : allFaults()) {
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(fault->code));
        QVERIFY2(!diagnosis.proof.isEmpty() && diagnosis.proof.size() <= 220, fault->code);
        QCOMPARE(diagnosis.certainty, fault->certainty);
        if (diagnosis.certainty == Certainty::Certain)
            QVERIFY2(diagnosis.alternatives.isEmpty(), fault->code);
    }
    QCOMPARE(certaintyName(Certainty::Certain), "certain");
    QCOMPARE(certaintyName(Certainty::Likely), "likely");
    QCOMPARE(certaintyName(Certainty::Possible), "possible");
    // What nothing is known of is not sure.
    QCOMPARE(diagnosisFor(u"no.such-code"_s).certainty, Certainty::Possible);
}

void tst_FaultCatalogue::alternativesAreFaults()
{
    int count = 0;
    for (const Fault *fault : allFaults()) {
        QSet<QString> seen{QString::fromLatin1(fault->code)};
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(fault->code));
        qsizetype named = 0;
        for (const FaultAlternative &other : fault->alternatives)
            named += other.code ? 1 : 0;
        QVERIFY2(diagnosis.alternatives.size() == named, fault->code);
        for (const Alternative &other : diagnosis.alternatives) {
            QVERIFY2(!seen.contains(other.code), fault->code);
            seen.insert(other.code);
            QCOMPARE(other.title, diagnosisFor(other.code).title);
            QVERIFY2(other.tell.startsWith("if "_L1) && !other.tell.endsWith(u'.'), qPrintable(other.tell));
            ++count;
        }
    }
    QVERIFY(count > 20);
}

void tst_FaultCatalogue::linksLeadToTheMakers()
{
    static const QRegularExpression form(
        u"^https://((learn|docs)\\.microsoft\\.com|docs\\.rapid7\\.com)/[\\x21-\\x7e]+$"_s);
    for (const Fault *fault : allFaults()) {
        for (const QString &link : diagnosisFor(QString::fromLatin1(fault->code)).links)
            QVERIFY2(form.match(link).hasMatch(), qPrintable(link));
    }
}

/// "Troubleshoot Common Issues" of the guide, by its own words.
void tst_FaultCatalogue::theGuidesTroublesAreThere()
{
    constexpr std::pair<const char *, const char *> kTroubles[] = {
        {"live.silent", "A connection has been established, but no data is flowing"},
        {"live.silent", "logged into the correct Event Hub topic"},
        {"client.unrecognised", "There is an error in the connection"},
        {"client.unrecognised", "selected the Standard tier"},
        {"client.unrecognised", "for Azure Security Center"},
        {"client.unrecognised", "logged into the correct Event Hub Instance"},
        {"client.unrecognised", "outbound connection over TCP port 9093"},
        {"client.unrecognised", "the Connection String Primary Key and the correct connection string"},
        {"sasl.no-reason", "Invalid SASL mechanism response, server may be expecting a different protocol"},
        {"sasl.no-reason", "Step 10"},
        {"azure.profiles-failure", "Create or update activity log profilesFailure"},
        {"azure.profiles-failure", "microsoft.insights"},
        {"tcp.timeout", "outbound connection over TCP port 9093"},
        {"tcp.refused", "on your InsightIDR Collector"},
    };
    for (const auto &[code, words] : kTroubles) {
        const QString all = textsOf(inEnglish(diagnosisFor(QString::fromLatin1(code)))).join(u'\n');
        QVERIFY2(all.contains(QLatin1StringView(words), Qt::CaseInsensitive), words);
    }
}

void tst_FaultCatalogue::byCode()
{
    for (const char *code : kWithoutError) {
        const Diagnosis diagnosis = diagnosisFor(QString::fromLatin1(code));
        QCOMPARE(diagnosis.code, QString::fromLatin1(code));
    }
    QCOMPARE(diagnosisFor(u"no.such-code"_s).title, diagnosisFor(u"client.unrecognised"_s).title);
    QCOMPARE(diagnosisFor(u"no.such-code"_s).code, u"no.such-code"_s);
}

void tst_FaultCatalogue::unknownKeepsItsStage()
{
    constexpr std::pair<SourceStage, const char *> kStages[] = {
        {Client, "client"}, {Dns, "dns"},       {Tcp, "tcp"},   {Tls, "tls"},   {Sasl, "sasl"},
        {Hub, "hub"},       {Listen, "listen"}, {Read, "read"}, {Send, "send"}, {Store, "store"}};
    for (const auto &[stage, word] : kStages) {
        SourceError error;
        error.stage = stage;
        error.code = 4711;
        error.text = u"?"_s;
        QCOMPARE(diagnose(error).code, QString::fromLatin1(word) + u".unrecognised"_s);
    }
}

/// Nor is it called a lost connection only because one stood.
void tst_FaultCatalogue::unknownStaysUnknownWhileConnected()
{
    SourceError error;
    error.stage = Read;
    error.code = 4711;
    error.brokerState = u"UP"_s;
    error.text = u"Something nobody has seen yet"_s;
    QCOMPARE(diagnose(error).code, u"read.unrecognised"_s);
}

void tst_FaultCatalogue::neverEndsOnHostileText()
{
    SourceError error;
    error.text = QString(1'000'000, u'\u202E') + QChar(u'\0') + u"firewall"_s;
    QCOMPARE(diagnose(error).code, u"sasl.firewall"_s);
}

QTEST_GUILESS_MAIN(tst_FaultCatalogue)
#include "tst_FaultCatalogue.moc"
