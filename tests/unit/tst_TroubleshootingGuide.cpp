// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/TroubleshootingGuide.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::diagnose;

namespace {

QStringList found(const QString &text)
{
    const TroubleshootingGuide guide = troubleshootingGuide();
    const GuideSearch search(text);
    QStringList codes;
    for (const TroubleshootingGuide::Section &section : guide.stages) {
        for (const TroubleshootingGuide::Entry &entry : section.entries) {
            if (search.finds(entry))
                codes << entry.fault.code;
        }
    }
    return codes;
}

} // namespace

class tst_TroubleshootingGuide : public QObject
{
    Q_OBJECT

private slots:
    void holdsEveryFaultOnce();
    void beginsWithTheGuidesTroubles();
    void thePageInDocsIsFresh();
    void textStaysText();
    void translates();
    void findsByWords_data();
    void findsByWords();
    void findsByNumber();
    void emptySearchFindsAll();
};

void tst_TroubleshootingGuide::holdsEveryFaultOnce()
{
    QSet<QString> codes;
    for (const TroubleshootingGuide::Section &section : troubleshootingGuide().stages) {
        QVERIFY2(!section.title.isEmpty() && !section.entries.isEmpty(), qPrintable(section.title));
        for (const TroubleshootingGuide::Entry &entry : section.entries) {
            QVERIFY2(!codes.contains(entry.fault.code), qPrintable(entry.fault.code));
            codes.insert(entry.fault.code);
            QCOMPARE(entry.title, entry.fault.title);
            // A section is one stage.
            QCOMPARE(entry.fault.code.section(u'.', 0, 0),
                     section.entries.first().fault.code.section(u'.', 0, 0));
        }
    }
    for (const Diagnosis &fault : allDiagnoses())
        QVERIFY2(codes.contains(fault.code), qPrintable(fault.code));
    QCOMPARE(codes.size(), allDiagnoses().size());
}

void tst_TroubleshootingGuide::beginsWithTheGuidesTroubles()
{
    const TroubleshootingGuide guide = troubleshootingGuide();
    QStringList codes;
    for (const TroubleshootingGuide::Entry &entry : guide.guide.entries) {
        codes << entry.fault.code;
        QCOMPARE(entry.title, entry.fault.guide);
    }
    codes.sort();
    QCOMPARE(codes, QStringList({u"azure.profiles-failure"_s, u"client.unrecognised"_s, u"live.silent"_s,
                                 u"sasl.no-reason"_s, u"tcp.timeout"_s}));
}

void tst_TroubleshootingGuide::thePageInDocsIsFresh()
{
    QFile file(QStringLiteral(HUBSCOPE_DOCS "/troubleshooting.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == toMarkdown(troubleshootingGuide()),
             "docs/troubleshooting.md is stale; renew it with: cmake --build build/dev --target "
             "update_docs");
}

void tst_TroubleshootingGuide::textStaysText()
{
    Diagnosis fault = diagnosisFor(u"tcp.refused"_s);
    fault.title = u"<img src=x> [a](http://b)"_s;
    fault.cause = u"*c* `d` # e"_s;
    TroubleshootingGuide guide;
    guide.title = u"T"_s;
    guide.guide.title = u"G"_s;
    guide.stages = {{u"S_1"_s, {{fault.title, fault}}}};
    const QString page = QString::fromUtf8(toMarkdown(guide));
    QVERIFY2(page.contains(uR"(### \<img src=x\> \[a\](http\://b))"), qPrintable(page));
    QVERIFY(page.contains(uR"(\*c\* \`d\` \# e)"));
    QVERIFY(page.contains(uR"(## S\_1)"));
    QVERIFY(page.endsWith(u'\n') && !page.endsWith(u"\n\n"));
}

void tst_TroubleshootingGuide::translates()
{
    const TroubleshootingGuide guide = troubleshootingGuide([](const char *context, const QString &text) {
        return u"%1/%2"_s.arg(QLatin1StringView(context), text);
    });
    QVERIFY(guide.title.startsWith(u"diagnose::TroubleshootingGuide/"));
    QVERIFY(guide.guide.entries.first().title.startsWith(u"diagnose::FaultCatalogue/"));
    const auto &sections = guide.stages;
    const auto refused = std::ranges::find_if(sections, [](const TroubleshootingGuide::Section &section) {
        return section.entries.first().fault.code.startsWith(u"hub.");
    });
    QVERIFY(refused != sections.end());
    const Diagnosis &fault = refused->entries.first().fault;
    QCOMPARE(fault.code, u"hub.denied"_s);
    for (const QString &text : QStringList{fault.title, fault.cause, fault.proof, fault.alternatives[0].title,
                                           fault.alternatives[0].tell} +
                                   fault.steps)
        QVERIFY2(text.startsWith(u"diagnose::FaultCatalogue/"), qPrintable(text));
    QVERIFY(fault.links.first().startsWith(u"https://"));
}

void tst_TroubleshootingGuide::findsByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << u"tls.wrong-name"_s << u"tls.wrong-name"_s;
    QTest::newRow("words in any order") << u"registered  MICROSOFT.insights"_s << u"azure.profiles-failure"_s;
    QTest::newRow("the guide's words") << u"no data is flowing to IDR"_s << u"live.silent"_s;
    QTest::newRow("what InsightIDR shows")
        << u"Invalid SASL mechanism response, server may be expecting a different protocol"_s
        << u"sasl.no-reason"_s;
    // Words that stand nowhere in the texts for people: the catalogue knows them all the same.
    QTest::newRow("what the client says")
        << u"sasl_ssl://a.servicebus.windows.net:9093/bootstrap: SSL handshake failed: "
           "error:0A00010B:SSL routines::wrong version number (after 5ms in state SSL_HANDSHAKE)"_s
        << u"tls.not-tls"_s;
    QTest::newRow("an error's name") << u"TOPIC_AUTHORIZATION_FAILED"_s << u"hub.denied"_s;
    QTest::newRow("what another client says")
        << u"org.apache.kafka.common.errors.SaslAuthenticationException: Error reading field 'auth_bytes'"_s
        << u"sasl.no-reason"_s;
}

void tst_TroubleshootingGuide::findsByWords()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const QStringList codes = found(text);
    QVERIFY2(codes.contains(code), qPrintable(codes.join(u' ')));
    QVERIFY2(codes.size() <= 3, qPrintable(codes.join(u' ')));
}

void tst_TroubleshootingGuide::findsByNumber()
{
    QCOMPARE(found(u"29"_s),
             QStringList({u"sasl.rejected"_s, u"hub.denied"_s, u"listen.denied"_s, u"send.denied"_s}));
    QCOMPARE(found(u" -147 "_s), QStringList({u"read.too-slow"_s}));
    QCOMPARE(found(u"4711"_s), QStringList());
}

void tst_TroubleshootingGuide::emptySearchFindsAll()
{
    QCOMPARE(found(u"  "_s).size(), allDiagnoses().size());
    QCOMPARE(found(u"nowhere at all"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_TroubleshootingGuide)
#include "tst_TroubleshootingGuide.moc"
