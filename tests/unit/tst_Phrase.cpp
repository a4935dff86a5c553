// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/LintDiagnosis.h"
#include "diagnose/Phrase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::diagnose;

namespace {

/// A language in which everything is shouted, so that words and data can be told apart.
QString shouted(const char *context, const QString &english)
{
    return QString::fromLatin1(context) == u"shop"_s ? english.toUpper() : english;
}

Phrase shop(const QString &words, const QList<Phrase> &data = {})
{
    return Phrase::in("shop", words, data);
}

} // namespace

class tst_Phrase : public QObject
{
    Q_OBJECT
private slots:
    void texts_data();
    void texts();
    void changesDataAlone();
    void countsInWordsOfItsOwn();
    void saysInEveryLanguageWhatTheLintFound();
};

void tst_Phrase::texts_data()
{
    QTest::addColumn<Phrase>("phrase");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("other");
    const Phrase apples = shop(u"%1 apples"_s, {u"three"_s});
    QTest::newRow("nothing") << Phrase() << QString() << QString();
    QTest::newRow("data") << Phrase(u"red"_s) << u"red"_s << u"red"_s;
    QTest::newRow("words") << shop(u"closed"_s) << u"closed"_s << u"CLOSED"_s;
    QTest::newRow("places in any order")
        << shop(u"%2 of %1"_s, {u"today"_s, u"none"_s}) << u"none of today"_s << u"none OF today"_s;
    QTest::newRow("a phrase within") << shop(u"buy %1 now"_s, {apples}) << u"buy three apples now"_s
                                     << u"BUY three APPLES NOW"_s;
    QTest::newRow("data that looks like a place")
        << shop(u"%1 and %2"_s, {u"%2"_s, u"{port}"_s}) << u"%2 and {port}"_s << u"%2 AND {port}"_s;
    QTest::newRow("a place without data, and a per cent")
        << shop(u"%1 is 5 %, %3"_s, {u"VAT"_s}) << u"VAT is 5 %, %3"_s << u"VAT IS 5 %, %3"_s;
    QTest::newRow("the port") << Phrase::in("other", u"port {port} sleeps"_s, {u"9093"_s})
                              << u"port 9093 sleeps"_s << u"port 9093 sleeps"_s;
    QTest::newRow("a list") << Phrase::joined({apples, Phrase(), u"raw"_s}, u"; "_s) << u"three apples; raw"_s
                            << u"three APPLES; raw"_s;
}

void tst_Phrase::texts()
{
    QFETCH(const Phrase, phrase);
    QTEST(phrase.text(), "english");
    QTEST(phrase.text(shouted), "other");
    QCOMPARE(phrase.isEmpty(), phrase.text().isEmpty());
}

void tst_Phrase::changesDataAlone()
{
    const Phrase phrase =
        Phrase::joined({shop(u"key %1 of %2"_s, {u"key"_s, shop(u"key"_s)}), u"key"_s}, u" key "_s);
    const Phrase changed = phrase.withData([](const QString &text) { return QString(text.size(), u'*'); });
    QCOMPARE(changed.text(), u"key *** of key key ***"_s);
    QCOMPARE(phrase.text(), u"key key of key key key"_s);
}

void tst_Phrase::countsInWordsOfItsOwn()
{
    QCOMPARE(counted(1, "1 partition", "%1 partitions").text(), u"1 partition"_s);
    QCOMPARE(counted(0, "1 partition", "%1 partitions").text(), u"0 partitions"_s);
    QCOMPARE(counted(std::size_t{32}, "1 partition", "%1 partitions").text(), u"32 partitions"_s);
}

/// A hub that differs: cause and what is to be done come from two tables.
void tst_Phrase::saysInEveryLanguageWhatTheLintFound()
{
    const auto lint = hubscope::eventhub::lint(
        u"Endpoint=sb://contoso.servicebus.windows.net/;SharedAccessKeyName=r;SharedAccessKey=%1;EntityPath=a"_s
            .arg(QString::fromLatin1(QByteArray(32, 'k').toBase64())),
        u"b"_s);
    const auto diagnosis = diagnosisOf(lint);
    QVERIFY(diagnosis);
    const auto upper = [](const char *, const QString &english) { return english.toUpper(); };
    QCOMPARE(translated(*diagnosis, upper).cause,
             u"THE STRING IS FOR THE EVENT HUB \"a\", BUT \"b\" SHALL BE READ."_s);
    QCOMPARE(inEnglish(*diagnosis).cause,
             u"The string is for the event hub \"a\", but \"b\" shall be read."_s);
    const auto broken = diagnosisOf(hubscope::eventhub::lint(u"Endpoint=sb://x"_s, {}));
    QVERIFY(broken);
    const Diagnosis loud = translated(*broken, upper);
    QCOMPARE(loud.cause, inEnglish(*broken).cause.toUpper());
    QCOMPARE(loud.steps.first(), inEnglish(*broken).steps.first().toUpper());
}

QTEST_GUILESS_MAIN(tst_Phrase)
#include "tst_Phrase.moc"
