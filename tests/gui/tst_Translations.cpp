// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Translations.h"

#include "common/MenuText.h"
#include "common/StageList.h"
#include "gui/PanelSamples.h"
#include "models/Formats.h"
#include "models/Preferences.h"

#include <QFile>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class tst_Translations : public QObject
{
    Q_OBJECT
private slots:
    /// A language that has no catalogue gets English.
    void initTestCase() { common::installTranslations(*qApp, QLocale(QLocale::Basque)); }
    void saysOneAndMany_data();
    void saysOneAndMany();
    void readsWithoutMnemonic_data();
    void readsWithoutMnemonic();
    void everyLanguageHasACatalogue_data();
    void everyLanguageHasACatalogue();
    void staysEnglishWithoutACatalogue();
    void takesQtsWordsBesideTheProgram();
};

void tst_Translations::saysOneAndMany_data()
{
    QTest::addColumn<int>("warnings");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("one") << 1 << u"The connection works, with 1 warning"_s;
    QTest::newRow("many") << 2 << u"The connection works, with 2 warnings"_s;
}

void tst_Translations::saysOneAndMany()
{
    QFETCH(int, warnings);
    diagnose::TestReport report = test::passedReport();
    for (int i = 0; i < warnings; ++i)
        report.stages[i].state = diagnose::StageState::Warning;
    QTEST(common::StageList::verdict(report), "verdict");
}

void tst_Translations::readsWithoutMnemonic_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("plain");
    QTest::newRow("none") << u"Connect"_s << u"Connect"_s;
    QTest::newRow("inside") << u"Try the &Demo Hub"_s << u"Try the Demo Hub"_s;
    QTest::newRow("in brackets") << u"デモを試す(&D)"_s << u"デモを試す"_s;
    QTest::newRow("in brackets, going on") << u"設定 (&S)…"_s << u"設定…"_s;
    QTest::newRow("ampersand") << u"Save && &Close"_s << u"Save & Close"_s;
    QTest::newRow("brackets of its own") << u"&Resume (%1 new)"_s << u"Resume (%1 new)"_s;
    QTest::newRow("at the end") << u"odd&"_s << u"odd&"_s;
}

void tst_Translations::readsWithoutMnemonic()
{
    QFETCH(QString, marked);
    QTEST(common::withoutMnemonic(marked), "plain");
}

void tst_Translations::everyLanguageHasACatalogue_data()
{
    QTest::addColumn<QString>("decimal");
    QTest::newRow("en") << u"1.5"_s;
    QTest::newRow("de") << u"1,5"_s;
    QTest::newRow("fr") << u"1,5"_s;
    QTest::newRow("es") << u"1,5"_s;
    QTest::newRow("ja") << u"1.5"_s;
}

void tst_Translations::everyLanguageHasACatalogue()
{
    QFETCH(QString, decimal);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(models::Preferences::words(models::Setting::Language).contains(language));
    QVERIFY(QFile::exists(u":/hubscope/translations/hubscope_%1.qm"_s.arg(language)));
    QVERIFY(common::nativeName(language) != language);
    const QLocale locale = common::localeOf(language);
    QCOMPARE(locale.name().section(u'_', 0, 0), language);
    QCOMPARE(locale.toString(1.5), decimal);
}

/// Qt has words and a direction for it, which would stand around English sentences.
void tst_Translations::staysEnglishWithoutACatalogue()
{
    common::installTranslations(*qApp, QLocale(QLocale::Arabic));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

/// A bundle brings them along. Those of this test are of no real text.
void tst_Translations::takesQtsWordsBesideTheProgram()
{
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Hubscope's test"), u"Hubscope's test"_s);
    common::installTranslations(*qApp, QLocale(QLocale::German));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Hubscope's test"), u"Hubscopes Test"_s);
    // Numbers follow.
    QCOMPARE(models::countText(12'345), u"12.345"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_MAIN(tst_Translations)
#include "tst_Translations.moc"
