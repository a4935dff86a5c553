// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTest>

using namespace hubscope::diagnose;
using namespace Qt::StringLiterals;

namespace {

const QString kCanary = u"Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2E="_s;

StageResult stage(const QString &id, StageState state, const QString &detail = {}, const QString &raw = {})
{
    StageResult made;
    made.id = id;
    made.name = id;
    made.state = state;
    made.milliseconds = 12;
    made.detail = detail;
    made.raw = raw;
    return made;
}

TestReport failing(const QString &detail, const QString &raw)
{
    TestReport report;
    report.stages = {stage(u"string"_s, StageState::Passed, u"fine"_s),
                     stage(u"sasl"_s, StageState::Failed, detail, raw),
                     stage(u"hub"_s, StageState::Skipped, u"Not run"_s)};
    report.stages[1].diagnosis = diagnosisFor(u"sasl.rejected"_s);
    return report;
}

class TstReport : public QObject
{
    Q_OBJECT
private slots:
    void hasTheStableForm();
    void tellsOfAGoodRun();
    void holdsNoSecret_data();
    void holdsNoSecret();
    void keepsForeignTextInside_data();
    void keepsForeignTextInside();
    void factsNameNobody();
};

void TstReport::hasTheStableForm()
{
    const QJsonObject object = toJson(failing(u"refused"_s, u"two\nlines"_s));
    QCOMPARE(object.keys(), (QStringList{u"cause"_s, u"ok"_s, u"stages"_s}));
    QCOMPARE(object.value("ok"_L1), QJsonValue(false));
    const QJsonObject cause = object.value("cause"_L1).toObject();
    QCOMPARE(cause.value("code"_L1).toString(), u"sasl.rejected"_s);
    QVERIFY(!cause.value("title"_L1).toString().isEmpty());
    QVERIFY(!cause.value("cause"_L1).toString().isEmpty());
    QVERIFY(!cause.value("fix"_L1).toArray().isEmpty());
    const QJsonArray stages = object.value("stages"_L1).toArray();
    QCOMPARE(stages.size(), 3);
    QCOMPARE(stages[1].toObject(), (QJsonObject{{u"id"_s, u"sasl"_s},
                                                {u"state"_s, u"failed"_s},
                                                {u"ms"_s, 12},
                                                {u"detail"_s, u"refused"_s},
                                                {u"raw"_s, u"two\nlines"_s},
                                                {u"code"_s, u"sasl.rejected"_s}}));
    QVERIFY(stages[0]["code"_L1].isNull());
}

void TstReport::tellsOfAGoodRun()
{
    TestReport report;
    report.stages = {stage(u"string"_s, StageState::Passed), stage(u"read"_s, StageState::Warning)};
    QCOMPARE(toJson(report).value("ok"_L1), QJsonValue(true));
    QVERIFY(toJson(report).value("cause"_L1).isNull());
    QVERIFY(toMarkdown(report, {}).contains(u"The connection works."_s));
    report.stopped = true;
    QCOMPARE(toJson(report).value("ok"_L1), QJsonValue(false));
    QVERIFY(toMarkdown(report, {}).contains(u"stopped before its end"_s));
}

void TstReport::holdsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("connection string")
        << u"Endpoint=sb://a.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=%1"_s.arg(
               kCanary);
    QTest::newRow("key alone") << u"refused: "_s + kCanary;
    QTest::newRow("over two lines") << u"SharedAccessKey=Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5Q2FuYXJ5\nQ2FuYXJ5Q2E="_s;
    QTest::newRow("password of a client") << u"sasl.password=%1"_s.arg(kCanary);
}

void TstReport::holdsNoSecret()
{
    QFETCH(const QString, text);
    const QList<ReportFact> facts{{u"Setting"_s, text}};
    for (const TestReport &report : {failing(text, u"raw"_s), failing(u"detail"_s, text)}) {
        for (const QString &out :
             {QString::fromUtf8(QJsonDocument(toJson(report, facts)).toJson()), toMarkdown(report, facts)})
            QVERIFY2(!out.contains(u"Q2FuYXJ5"_s), qPrintable(out));
    }
}

void TstReport::keepsForeignTextInside_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("link") << u"[click](http://example.com)"_s << uR"(\[click\](http\://example.com))"_s;
    QTest::newRow("address") << u"see http://example.com"_s << uR"(see http\://example.com)"_s;
    QTest::newRow("address without scheme") << u"see www.example.com"_s << uR"(see www\.example.com)"_s;
    QTest::newRow("html") << u"<img src=x>"_s << uR"(\<img src=x\>)"_s;
    QTest::newRow("cell") << u"a | b"_s << uR"(a \| b)"_s;
    QTest::newRow("heading") << u"x\n# mine"_s << uR"(x\\u{a}\# mine)"_s;
    QTest::newRow("direction") << u"a\u202Eb"_s << uR"(a\\u{202e}b)"_s;
}

void TstReport::keepsForeignTextInside()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    const QString asDetail = toMarkdown(failing(text, {}), {{u"Fact"_s, text}});
    QCOMPARE(asDetail.count(u' ' + shown), 2);
    // The raw block keeps its lines, each of them inside it.
    const QString asRaw = toMarkdown(failing({}, text + u"\n```\n# mine"_s), {});
    QVERIFY2(!asRaw.contains(u"\n# mine"_s) && asRaw.contains(u"\n    # mine"_s), qPrintable(asRaw));
}

void TstReport::factsNameNobody()
{
    QCoreApplication::setApplicationVersion(u"0.0.1"_s);
    const QList<ReportFact> facts = hostFacts();
    QVERIFY(facts.size() >= 5);
    const QString user = qEnvironmentVariable("USER", u"nobody-of-this-name"_s);
    for (const ReportFact &fact : facts) {
        QVERIFY(!fact.name.isEmpty());
        QVERIFY2(!fact.value.isEmpty(), qPrintable(fact.name));
        QVERIFY(fact.value != user && fact.value != QSysInfo::machineHostName());
    }
}

} // namespace

QTEST_GUILESS_MAIN(TstReport)
#include "tst_Report.moc"
