// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Translations.h"

#include "common/StageList.h"
#include "gui/PanelSamples.h"

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

QTEST_MAIN(tst_Translations)
#include "tst_Translations.moc"
