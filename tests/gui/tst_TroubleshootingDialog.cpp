// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TroubleshootingDialog.h"

#include "common/DiagnosisView.h"
#include "gui/PlainTextLint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

struct Fixture
{
    Fixture()
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    template <typename Widget>
    Widget &find(QStringView name)
    {
        return *dialog.findChild<Widget *>(name.toString());
    }
    QLineEdit &search() { return find<QLineEdit>(u"troubleFind"); }
    QTreeWidget &list() { return find<QTreeWidget>(u"troubleList"); }
    QString code() { return find<QLabel>(u"troubleCode").text(); }
    QString shown() { return find<common::DiagnosisView>(u"troubleView").text(); }

    void type(const QString &text)
    {
        search().clear();
        QTest::keyClicks(&search(), text);
    }

    QStringList visibleTitles()
    {
        QStringList titles;
        for (int i = 0; i < list().topLevelItemCount(); ++i) {
            const QTreeWidgetItem &head = *list().topLevelItem(i);
            for (int row = 0; row < head.childCount() && !head.isHidden(); ++row) {
                if (!head.child(row)->isHidden())
                    titles << head.child(row)->text(0);
            }
        }
        return titles;
    }

    panels::TroubleshootingDialog dialog{diagnose::troubleshootingGuide()};
};

} // namespace

class tst_TroubleshootingDialog : public QObject
{
    Q_OBJECT

private slots:
    void isPlainAndNamed();
    void beginsWithTheGuidesTroubles();
    void narrowsAsOneTypes();
    void understandsAWholeMessage();
    void saysWhenNothingFits();
    void worksByKey();
    void copies();
    void namesItsLinks();
};

void tst_TroubleshootingDialog::isPlainAndNamed()
{
    Fixture f;
    QCOMPARE(test::markupLabels(f.dialog), QStringList());
    QCOMPARE(test::namelessControls(f.dialog), QStringList());
    QVERIFY(f.search().hasFocus() || f.dialog.focusWidget() == &f.search());
}

void tst_TroubleshootingDialog::beginsWithTheGuidesTroubles()
{
    Fixture f;
    const QTreeWidgetItem &first = *f.list().topLevelItem(0);
    QCOMPARE(first.childCount(), 5);
    QCOMPARE(f.list().currentItem(), first.child(0));
    // Every fault, and the guide's five once more.
    QCOMPARE(f.visibleTitles().size(), diagnose::allDiagnoses().size() + 5);
}

void tst_TroubleshootingDialog::narrowsAsOneTypes()
{
    Fixture f;
    f.type(u"firewall ip"_s);
    QVERIFY(f.visibleTitles().size() < 20);
    f.type(u"profilesfailure"_s);
    QCOMPARE(f.visibleTitles().size(), 2); // By the guide's words and by its own.
    QVERIFY(f.code().contains(u"azure.profiles-failure"));
    QVERIFY(f.code().contains(u"In the guide: “Create or update activity log profilesFailure error”"));
    QVERIFY2(f.shown().contains(u"5. Repeat the steps of “Configure the Azure Monitor”"),
             qPrintable(f.shown()));
    QVERIFY(f.find<QLabel>(u"troubleCount").isVisible());
    QVERIFY(f.find<QLabel>(u"troubleCount").text().startsWith(u"1 of "));
    f.search().clear();
    QCOMPARE(f.visibleTitles().size(), diagnose::allDiagnoses().size() + 5);
    QVERIFY(!f.find<QLabel>(u"troubleCount").isVisible());
}

void tst_TroubleshootingDialog::understandsAWholeMessage()
{
    Fixture f;
    f.search().setText(
        u"SSL handshake failed: error:0A00010B:SSL routines::wrong version number (after 5ms)"_s);
    QCOMPARE(f.visibleTitles(), QStringList(diagnose::diagnosisFor(u"tls.not-tls"_s).title));
    QVERIFY(f.code().contains(u"tls.not-tls"));
    f.search().setText(u"29"_s);
    QVERIFY(f.visibleTitles().contains(diagnose::diagnosisFor(u"hub.denied"_s).title));
    QVERIFY(f.visibleTitles().contains(diagnose::diagnosisFor(u"listen.denied"_s).title));
}

void tst_TroubleshootingDialog::saysWhenNothingFits()
{
    Fixture f;
    auto &nothing = f.find<QWidget>(u"troubleNothing");
    QVERIFY(!nothing.isVisible());
    f.type(u"nowhere at all"_s);
    QVERIFY(nothing.isVisible());
    QVERIFY(!f.list().isVisible());
    QVERIFY(!f.find<QPushButton>(u"troubleCopy").isEnabled());
    f.type(u"refused"_s);
    QVERIFY(!nothing.isVisible());
    QVERIFY(f.list().isVisible());
    QVERIFY(f.list().currentItem());
}

void tst_TroubleshootingDialog::worksByKey()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(&f.dialog));
    f.type(u"certificate"_s);
    QTest::keyClick(&f.search(), Qt::Key_Return);
    QVERIFY2(f.dialog.isVisible(), "Enter in the search is no wish to leave");
    QVERIFY(f.list().hasFocus());
    const QString before = f.code();
    QTest::keyClick(&f.list(), Qt::Key_Down);
    QVERIFY(f.code() != before);
    QTest::keyClick(&f.list(), Qt::Key_Escape);
    QVERIFY(!f.dialog.isVisible());
}

void tst_TroubleshootingDialog::copies()
{
    Fixture f;
    f.type(u"hub.denied"_s);
    f.find<QPushButton>(u"troubleCopy").click();
    const QString text = QGuiApplication::clipboard()->text();
    const diagnose::Diagnosis denied = diagnose::diagnosisFor(u"hub.denied"_s);
    for (const QString &part :
         QStringList{denied.title, denied.cause, denied.proof, denied.code, denied.links.first()} +
             denied.steps)
        QVERIFY2(text.contains(part), qPrintable(part));
    for (const diagnose::Alternative &other : denied.alternatives)
        QVERIFY2(text.contains(other.title) && text.contains(other.tell), qPrintable(other.code));
}

void tst_TroubleshootingDialog::namesItsLinks()
{
    Fixture f;
    f.type(u"hub.denied"_s);
    const QStringList links = diagnose::diagnosisFor(u"hub.denied"_s).links;
    QCOMPARE(links.size(), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(f.find<QPushButton>(u"troubleLink%1"_s.arg(i)).accessibleDescription(), links.at(i));
    f.type(u"hub.no-leader"_s);
    QVERIFY(!f.dialog.findChild<QPushButton *>(u"troubleLink0"_s));
}

QTEST_MAIN(tst_TroubleshootingDialog)
#include "tst_TroubleshootingDialog.moc"
