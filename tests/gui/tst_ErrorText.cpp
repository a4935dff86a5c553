// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ErrorText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::common;

class tst_ErrorText : public QObject
{
    Q_OBJECT
private slots:
    void hasASentence_data();
    void hasASentence();
    void keepsTheWording_data();
    void keepsTheWording();
    void isSafeToShow();
};

void tst_ErrorText::hasASentence_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("its own") << u"keychain.timeout"_s << u"The keychain does not answer"_s;
    QTest::newRow("that of its area") << u"keychain.new-trouble"_s << u"The keychain cannot be used"_s;
    QTest::newRow("the store's") << u"store.locked"_s << u"Another program keeps events in this place"_s;
    QTest::newRow("area, not prefix") << u"profiler.x"_s << u"This failed, for a reason that is not known"_s;
    QTest::newRow("unknown") << u"no.such"_s << u"This failed, for a reason that is not known"_s;
    QTest::newRow("none") << QString() << u"This failed, for a reason that is not known"_s;
}

void tst_ErrorText::hasASentence()
{
    QFETCH(QString, code);
    QTEST(errorText({code, Severity::Error, u"d"_s, u"/c"_s}).title, "title");
}

void tst_ErrorText::keepsTheWording_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"profile.name-empty", "profile.name-taken",   "profile.not-saved",  "profile.unreadable",
          "profile.newer",      "profile.symlink",      "profile.malformed",  "profile.unknown",
          "draft.unreadable",   "keychain.unavailable", "keychain.locked",    "keychain.denied",
          "keychain.timeout",   "keychain.not-found",   "keychain.failed",    "key.declined",
          "file.symlink",       "file.not-regular",     "file.too-large",     "file.unreadable",
          "file.not-written",   "rules.unreadable",     "settings.not-saved", "start.unknown-name",
          "start.no-answer",    "start.not-again",      "profile.locked"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_ErrorText::keepsTheWording()
{
    QFETCH(QString, code);
    const ErrorText text = errorText({code, Severity::Error, u"d"_s, u"/home/x/f.json"_s});
    const QString all = text.sentence();
    QVERIFY(all != errorText({u"no.such"_s, Severity::Error, {}, {}}).sentence());
    QVERIFY2(!all.contains(u"%1"), qUtf8Printable(all));
    QVERIFY2(!text.title.endsWith(u'.') && text.advice.endsWith(u'.') == !text.advice.endsWith(u"json"),
             qUtf8Printable(all));
    // Words that a person at 2 a.m. does not need.
    for (const char *word : {"please", "sorry", "invalid", "illegal", "fatal", "error", "!"})
        QVERIFY2(!all.contains(QLatin1StringView(word), Qt::CaseInsensitive), qUtf8Printable(all));
}

void tst_ErrorText::isSafeToShow()
{
    const ErrorText text =
        errorText({u"file.unreadable"_s, Severity::Error, u"\x1b[2J%1"_s, u"a\u202Eb%1%2"_s});
    QVERIFY(text.advice.contains(u"a‹U+202E›b%1%2"));
    QVERIFY(text.detail.contains(u"‹ESC›[2J%1"));
}

QTEST_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
