// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DisplayText.h"

#include <QTest>

#include <string>

using namespace Qt::StringLiterals;
using namespace hubscope::models;

class tst_DisplayText : public QObject
{
    Q_OBJECT
private slots:
    void shows_data();
    void shows();
    void boundsTheResult_data();
    void boundsTheResult();
    void readsNoMoreThanItShows();
    void bytes_data();
    void bytes();
    void toolTipIsNeverMarkup_data();
    void toolTipIsNeverMarkup();
};

void tst_DisplayText::shows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("joined");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *name, const QString &text, const QString &joined,
                        const QString &kept = {}) {
        QTest::newRow(name) << text << joined << (kept.isNull() ? joined : kept);
    };
    row("nothing", u""_s, u""_s);
    row("plain", u"alice@contoso.com"_s, u"alice@contoso.com"_s);
    row("other scripts", u"Zürich 東京 мир שלום مرحبا"_s, u"Zürich 東京 мир שלום مرحبا"_s);
    row("beyond the basic plane", u"\U0001F600\U00020000"_s, u"\U0001F600\U00020000"_s);
    row("markup is text", u"<img src=x onerror=1><br>"_s, u"<img src=x onerror=1><br>"_s);
    row("NUL", u"a\0b"_s, u"a‹NUL›b"_s);
    row("ANSI colours", u"\x1b[31mred\x1b[0m"_s, u"‹ESC›[31mred‹ESC›[0m"_s);
    row("C1", u"\u009b31m\u0085"_s, u"‹U+009B›31m‹U+0085›"_s);
    row("DEL and bell", u"\x7f\x07"_s, u"‹DEL›‹BEL›"_s);
    row("lines", u"a\nb\tc"_s, u"a‹LF›b‹TAB›c"_s, u"a\nb\tc"_s);
    row("Windows lines", u"a\r\nb"_s, u"a‹CR›‹LF›b"_s, u"a\nb"_s);
    row("a carriage return that overwrites", u"ok\rbad"_s, u"ok‹CR›bad"_s);
    row("line separators", u"a\u2028b\u2029c"_s, u"a‹U+2028›b‹U+2029›c"_s);
    row("bidi override", u"exe.\u202Efdp"_s, u"exe.‹U+202E›fdp"_s);
    row("bidi isolates and marks", u"\u2066a\u2069\u200E\u200F\u061C"_s,
        u"‹U+2066›a‹U+2069›‹U+200E›‹U+200F›‹U+061C›"_s);
    row("zero width", u"ad\u200Bm\u200Cin\u200D\u2060\uFEFF\u00AD"_s,
        u"ad‹U+200B›m‹U+200C›in‹U+200D›‹U+2060›‹U+FEFF›‹U+00AD›"_s);
    row("blank letters", u"\u3164\u115F\u2800\uFFA0\u034F"_s, u"‹U+3164›‹U+115F›‹U+2800›‹U+FFA0›‹U+034F›"_s);
    row("variation selectors", u"a\uFE0F\U000E0101"_s, u"a‹U+FE0F›‹U+E0101›"_s);
    row("tags", u"\U000E0041"_s, u"‹U+E0041›"_s);
    row("private use", u"\uE000\U0010FFFD"_s, u"‹U+E000›‹U+10FFFD›"_s);
    row("not characters", u"\uFFFF"_s, u"‹U+FFFF›"_s);
    row("lone surrogates", QString(QChar(0xd83d)) + u'x' + QChar(0xde00), u"‹U+D83D›x‹U+DE00›"_s);
    row("Arabic number sign is seen", u"\u0600"_s, u"\u0600"_s);
    row("an accent", u"e\u0301"_s, u"e\u0301"_s);
    row("stacked accents", u"e\u0301\u0302\u0303\u0304\u0305\u0306"_s,
        u"e\u0301\u0302\u0303\u0304‹U+0305›‹U+0306›"_s);
}

void tst_DisplayText::shows()
{
    QFETCH(QString, text);
    QFETCH(QString, joined);
    QFETCH(QString, kept);
    QCOMPARE(displayText(text), joined);
    QCOMPARE(displayText(text, kDisplayChars, Lines::Keep), kept);
    if (text.isValidUtf16()) {
        const QByteArray utf8 = text.toUtf8();
        QCOMPARE(displayText(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))),
                 joined);
    }
}

void tst_DisplayText::boundsTheResult_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << u"abcd"_s << 4 << u"abcd"_s;
    QTest::newRow("too long") << u"abcde"_s << 4 << u"abcd…"_s;
    QTest::newRow("no half name") << u"ab\x1b"_s << 5 << u"ab…"_s;
    QTest::newRow("no half pair") << u"ab\U0001F600"_s << 3 << u"ab…"_s;
    QTest::newRow("nothing") << u"a"_s << 0 << u"…"_s;
    QTest::newRow("nothing of nothing") << u""_s << 0 << u""_s;
}

void tst_DisplayText::boundsTheResult()
{
    QFETCH(QString, text);
    QFETCH(int, limit);
    QFETCH(QString, shown);
    QCOMPARE(displayText(text, limit), shown);
    const std::string utf8 = text.toStdString();
    QCOMPARE(displayText(std::string_view(utf8), limit), shown);
}

void tst_DisplayText::readsNoMoreThanItShows()
{
    const std::string large(20'000'000, '\x1b');
    QCOMPARE(displayText(std::string_view(large), 11), u"‹ESC›‹ESC›…"_s);
    // Four-byte characters up to the bound.
    std::string smileys;
    for (int i = 0; i < 100; ++i)
        smileys += "\xf0\x9f\x98\x80";
    QCOMPARE(displayText(std::string_view(smileys), 4), u"\U0001F600\U0001F600…"_s);
}

void tst_DisplayText::bytes_data()
{
    QTest::addColumn<QByteArray>("utf8");
    QTest::addColumn<QString>("shown");
    QTest::newRow("not UTF-8") << QByteArray("a\xff\xfe") << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("cut short") << QByteArray("a\xe6\x9d") << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("only continuations") << QByteArray("\x80\x80") << u"\uFFFD\uFFFD"_s;
}

void tst_DisplayText::bytes()
{
    QFETCH(QByteArray, utf8);
    QFETCH(QString, shown);
    QCOMPARE(displayText(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))), shown);
}

void tst_DisplayText::toolTipIsNeverMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toolTip");
    QTest::newRow("markup") << u"<b>x</b> & \"y\""_s
                            << u"<qt>&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;</qt>"_s;
    QTest::newRow("closes the tag") << u"</qt><img src=x>"_s << u"<qt>&lt;/qt&gt;&lt;img src=x&gt;</qt>"_s;
}

void tst_DisplayText::toolTipIsNeverMarkup()
{
    QFETCH(QString, text);
    QFETCH(QString, toolTip);
    QCOMPARE(toolTipText(text), toolTip);
}

QTEST_GUILESS_MAIN(tst_DisplayText)
#include "tst_DisplayText.moc"
