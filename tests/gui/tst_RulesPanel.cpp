// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopWatch.h"
#include "WindowFixture.h"

#include "base/PrivateFile.h"
#include "common/StatusGlyph.h"
#include "common/Translations.h"
#include "gui/PlainTextLint.h"
#include "models/RuleDesk.h"
#include "panels/EventDetailPanel.h"
#include "panels/InlineBar.h"
#include "panels/LeqlEdit.h"
#include "panels/RulesPanel.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolBar>

using namespace Qt::StringLiterals;
using namespace hubscope;
using insight::LogSet;
using models::RuleTableModel;
using panels::ActionId;
using panels::LeqlEdit;
using test::WindowFixture;

namespace {

const std::string kGraph = R"({"category":"MicrosoftGraphActivityLogs","time":"2026-11-24T01:02:03Z"})";
const std::string kSignIn =
    R"({"category":"SignInLogs","time":"2026-11-24T01:02:03Z","callerIpAddress":"203.0.113.4"})";

/// The window with the Rules panel in front and some events.
struct RulesFixture : WindowFixture
{
    void openRules(bool connected = true)
    {
        addProfile();
        keepKey();
        open();
        if (connected) {
            trigger(ActionId::Connect);
            QTRY_COMPARE(session->phase(), models::Session::Phase::Waiting);
            hub->publish({kGraph, kSignIn, kGraph, "no JSON"});
            QTRY_COMPARE(rows(), 4);
        }
        find<QAction>("actionGoTo_dockRules")->trigger();
        QTRY_VERIFY(ruleTable().isVisible());
    }

    QTableView &ruleTable() { return *find<QTableView>("ruleTable"); }
    RuleTableModel &rules() { return session->rules().table(); }
    qint64 count(LogSet logSet) { return session->logSets().count(logSet); }
    QString state() { return find<common::StatusGlyph>("ruleState")->word(); }

    /// Clicks the rule's row.
    void choose(const QString &id, int column = RuleTableModel::Rule)
    {
        const int row = rules().rowOf(id);
        QVERIFY(row >= 0);
        const QModelIndex index = ruleTable().model()->index(row, column);
        ruleTable().scrollTo(index);
        QTest::mouseClick(ruleTable().viewport(), Qt::LeftButton, {}, ruleTable().visualRect(index).center());
    }
    /// Clicks the tool of the panel.
    void clickTool(const char *action)
    {
        auto *bar = find<QToolBar>("ruleTools");
        QWidget *button = bar->widgetForAction(find<QAction>(action));
        QVERIFY2(button && button->isEnabled(), action);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char *field, const QString &text)
    {
        auto *widget = find<QWidget>(field);
        widget->setFocus();
        QTest::keySequence(widget, QKeySequence::SelectAll);
        // Keys of Qt Test are ASCII only.
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(widget, QKeySequence::Paste);
    }
    /// A rule of one's own, by hand.
    void addRule(const QString &id, LogSet logSet, const QString &test)
    {
        clickTool("ruleAdd");
        QTRY_VERIFY(find<QDialog>("ruleEditor"));
        type("ruleId", id);
        find<QComboBox>("ruleLogSet")->setCurrentIndex(static_cast<int>(logSet));
        type("ruleTest", test);
        type("ruleReason", u"Mine"_s);
        click("ruleTake");
        QTRY_VERIFY(!find<QDialog>("ruleEditor"));
        QCOMPARE(rules().rowOf(id) >= 0, true);
    }
    void answerFile(const char *dialogName, const QString &path)
    {
        QTRY_VERIFY(find<QFileDialog>(dialogName));
        auto *dialog = find<QFileDialog>(dialogName);
        auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(edit);
        edit->setText(path);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!find<QFileDialog>(dialogName));
    }
    void pressButton(const char *boxName, const QString &text)
    {
        QTRY_VERIFY(find<QMessageBox>(boxName));
        for (QAbstractButton *button : find<QMessageBox>(boxName)->buttons()) {
            if (button->text().remove(u'&') == text)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(text));
    }
    QByteArray profileFile()
    {
        return profiles.rules().read(QLatin1StringView(kProfile))->value_or(QByteArray());
    }
};

} // namespace

class tst_RulesPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        common::installTranslations(*qApp, QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void aRuleIsAddedTriedAndApplied();
    void switchingAndMovingByKeys();
    void editsAndResetsARule();
    void discardTakesEverythingBack();
    void exportsAndImports();
    void aBrokenImportIsNamed();
    void aBrokenProfileBookIsNamed();
    void editorTellsWhileTyping_data();
    void editorTellsWhileTyping();
    void editorLetsNoEndlessTextIn();
    void editorKeepsWhatDoesNotFit();
    void whyThisEvent();
    void filtersRules();
    void allOffIsSaid();
    void closingAsks_data();
    void closingAsks();
    void everythingIsNamedAndPlain();
};

void tst_RulesPanel::aRuleIsAddedTriedAndApplied()
{
    RulesFixture f;
    f.openRules();
    QVERIFY(!f.find<QPushButton>("ruleApply")->isEnabled());
    f.choose(u"records-empty"_s);
    f.addRule(u"my-graph"_s, LogSet::UnparsedData, u"hubscope.category = MicrosoftGraphActivityLogs"_s);
    QCOMPARE(f.rules().rowOf(u"my-graph"_s), 0);
    QTRY_COMPARE(f.state(), u"Changed, not applied yet"_s);
    QCOMPARE(f.find<QDockWidget>("dockRules")->windowTitle(), u"Rules (changed)"_s);

    f.click("ruleTry");
    QTRY_VERIFY(f.find<QPushButton>("tryOutApply") && f.find<QPushButton>("tryOutApply")->isEnabled());
    QVERIFY(f.find<QLabel>("tryOutSummary")->text().startsWith(u"2 of the last 4 events"));
    QVERIFY(f.find<QLabel>("tryOutMoves")->text().contains(u"from Cloud Service Activity to Unparsed Data"));
    QTest::mouseClick(f.find<QDialog>("tryOutDialog")->findChild<QWidget *>(u"disclosureButton"_s),
                      Qt::LeftButton);
    QCOMPARE(f.find<QTableView>("tryOutEvents")->model()->rowCount(), 2);
    f.click("tryOutClose");
    QTRY_VERIFY(!f.find<QDialog>("tryOutDialog"));
    QCOMPARE(f.count(LogSet::CloudServiceActivity), 2);
    QVERIFY(f.profileFile().isEmpty());

    f.click("ruleApply");
    QTRY_VERIFY(f.find<QPushButton>("tryOutApply") && f.find<QPushButton>("tryOutApply")->isEnabled());
    f.click("tryOutApply");
    QTRY_COMPARE(f.count(LogSet::CloudServiceActivity), 0);
    QTRY_COMPARE(f.count(LogSet::UnparsedData), 3);
    for (int row : {0, 2})
        QCOMPARE(f.session->events().eventAt(row).row->logSet, LogSet::UnparsedData);
    QVERIFY(f.profileFile().contains("\"my-graph\""));
    QTRY_COMPARE(f.state(), u"In force for this profile"_s);
    QTRY_COMPARE(f.ruleTable().model()->index(0, RuleTableModel::Hits).data().toString(), u"2"_s);
    // What comes from now on goes by the new book.
    f.hub->publish(kGraph);
    QTRY_COMPARE(f.count(LogSet::UnparsedData), 4);
    QCOMPARE(f.count(LogSet::CloudServiceActivity), 0);
    // And so does the next run of the program.
    f.open();
    QCOMPARE(f.rules().rowOf(u"my-graph"_s), 0);
    QVERIFY(!f.rules().hasChanges());
}

void tst_RulesPanel::switchingAndMovingByKeys()
{
    RulesFixture f;
    f.openRules(false);
    f.choose(u"defender-alert"_s);
    const int row = f.rules().rowOf(u"defender-alert"_s);
    QTest::keyClick(&f.ruleTable(), Qt::Key_Space);
    QVERIFY(!f.rules().draft().rules()[static_cast<std::size_t>(row)].enabled);
    QTest::keyClick(&f.ruleTable(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.rules().rowOf(u"defender-alert"_s), row - 1);
    QTest::keyClick(&f.ruleTable(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&f.ruleTable(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.rules().rowOf(u"defender-alert"_s), row + 1);
    QTest::keyClick(&f.ruleTable(), Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(!f.rules().hasChanges());
    QTest::keyClick(&f.ruleTable(), Qt::Key_Delete);
    QCOMPARE(f.rules().rowOf(u"defender-alert"_s), -1);
    // The box is a button of its own for the mouse.
    f.choose(u"unknown"_s);
    const QModelIndex box = f.ruleTable().model()->index(f.rules().rowOf(u"unknown"_s), RuleTableModel::On);
    const QRect cell = f.ruleTable().visualRect(box);
    QTest::mouseClick(f.ruleTable().viewport(), Qt::LeftButton, {},
                      QPoint(cell.left() + 12, cell.center().y()));
    QVERIFY(!f.rules().draft().rules().back().enabled);
}

void tst_RulesPanel::editsAndResetsARule()
{
    RulesFixture f;
    f.openRules(false);
    f.choose(u"data-plane"_s);
    QTest::keyClick(&f.ruleTable(), Qt::Key_F2);
    QTRY_VERIFY(f.find<QDialog>("ruleEditor"));
    QCOMPARE(f.find<QLineEdit>("ruleId")->text(), u"data-plane"_s);
    f.find<QComboBox>("ruleLogSet")->setCurrentIndex(static_cast<int>(LogSet::ThirdPartyAlerts));
    f.click("ruleTake");
    QTRY_VERIFY(!f.find<QDialog>("ruleEditor"));
    const int row = f.rules().rowOf(u"data-plane"_s);
    const auto text = [&](RuleTableModel::Column column) {
        return f.rules().index(row, column).data().toString();
    };
    QCOMPARE(text(RuleTableModel::LogSet), u"Third-Party Alerts"_s);
    QCOMPARE(text(RuleTableModel::Basis), u"Your own"_s);
    QCOMPARE(text(RuleTableModel::Change), u"edited"_s);
    f.find<QAction>("ruleReset")->trigger();
    QCOMPARE(text(RuleTableModel::LogSet), u"Cloud Service Activity"_s);
    QVERIFY(!f.rules().hasChanges());

    f.clickTool("ruleRemove");
    QMenu *menu = f.find<QMenu>("ruleResetMenu");
    menu->aboutToShow();
    QVERIFY(menu->actions().last()->text().contains(u"data-plane"));
    menu->actions().last()->trigger();
    QCOMPARE(f.rules().rowOf(u"data-plane"_s), row);
    QVERIFY(!f.rules().hasChanges());
}

void tst_RulesPanel::discardTakesEverythingBack()
{
    RulesFixture f;
    f.openRules(false);
    f.choose(u"data-plane"_s);
    f.clickTool("ruleRemove");
    f.clickTool("ruleUp");
    QVERIFY(f.rules().hasChanges());
    f.click("ruleDiscard");
    QVERIFY(!f.rules().hasChanges());
    QVERIFY(!f.find<QPushButton>("ruleDiscard")->isEnabled());
    QVERIFY(f.profileFile().isEmpty());
}

void tst_RulesPanel::exportsAndImports()
{
    RulesFixture f;
    f.openRules(false);
    f.choose(u"records-empty"_s);
    f.addRule(u"größe-🙂"_s, LogSet::SsoAuthentication, u"action = \"Größe\""_s);
    const QString path = f.home.filePath(u"exported.json"_s);
    f.clickTool("ruleExport");
    f.answerFile("exportRulesDialog", path);
    QTRY_VERIFY(QFile::exists(path));
    f.click("ruleDiscard");
    QCOMPARE(f.rules().rowOf(u"größe-🙂"_s), -1);
    f.clickTool("ruleImport");
    f.answerFile("importRulesDialog", path);
    QTRY_COMPARE(f.rules().rowOf(u"größe-🙂"_s), 0);
    QVERIFY(f.rules().hasChanges());
    QVERIFY(f.profileFile().isEmpty());
    f.find<QAction>("ruleResetAll")->trigger();
    QVERIFY(!f.rules().hasChanges());
}

void tst_RulesPanel::aBrokenImportIsNamed()
{
    RulesFixture f;
    f.openRules(false);
    const QString path = f.home.filePath(u"broken.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\":1,\n  \"rules\":[oops]}");
    file.close();
    f.clickTool("ruleImport");
    f.answerFile("importRulesDialog", path);
    QTRY_VERIFY(f.find<QMessageBox>("rulesProblem"));
    const QString advice = f.find<QMessageBox>("rulesProblem")->informativeText();
    QVERIFY2(advice.contains(path) && advice.contains(u"line 2, column 12"), qPrintable(advice));
    QVERIFY(!f.rules().hasChanges());
    QTest::keyClick(f.find<QMessageBox>("rulesProblem"), Qt::Key_Escape);
}

void tst_RulesPanel::aBrokenProfileBookIsNamed()
{
    RulesFixture f;
    const QString path = f.profiles.rules().path(QLatin1StringView(WindowFixture::kProfile));
    const QByteArray broken = "{\"version\":1,\n  \"rules\":[oops]}";
    QVERIFY(writePrivateFile(path, broken).has_value());
    f.addProfile();
    f.open();
    auto *above = f.window->centralWidget()->findChild<panels::InlineBar *>();
    QVERIFY(above->isVisible());
    QVERIFY2(above->text().contains(u"line 2, column 12"), qPrintable(above->text()));
    QTest::mouseClick(above->findChild<QWidget *>(u"inlineBarButton"_s), Qt::LeftButton);
    QTRY_VERIFY(f.ruleTable().isVisible());
    auto *inside = f.find<panels::RulesPanel>("rulesPanel")->findChild<panels::InlineBar *>();
    QVERIFY(inside->isVisible());
    QVERIFY2(inside->text().contains(path) && inside->text().contains(u"line 2, column 12"),
             qPrintable(inside->text()));
    QCOMPARE(f.profileFile(), broken);
    QTest::mouseClick(inside->findChild<QWidget *>(u"inlineBarButton"_s), Qt::LeftButton);
    QVERIFY(!inside->isVisible());
    QVERIFY(!above->isVisible());
    QVERIFY(f.profileFile().isEmpty());
    const QStringList kept = QFileInfo(path).dir().entryList({u"p1.json.kept-*"_s});
    QCOMPARE(kept.size(), 1);
    QFile aside(QFileInfo(path).dir().filePath(kept.first()));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), broken);
}

void tst_RulesPanel::editorTellsWhileTyping_data()
{
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("underlined");
    QTest::newRow("good") << u"user = alice"_s << u"The test can be read."_s << QString();
    QTest::newRow("unknown key") << u"user AND sauce = x"_s << u"Character 10: No event has the key "_s
                                 << u"sauce"_s;
    QTest::newRow("behind emoji") << u"user = \"🙂🙂\" AND sauce"_s
                                  << u"Character 17: No event has the key "_s << u"sauce"_s;
    QTest::newRow("blanks before") << u"   sauce"_s << u"Character 4: No event has the key "_s << u"sauce"_s;
    QTest::newRow("unfinished") << u"user ="_s << u"Character 7: "_s << u"="_s;
    QTest::newRow("20,000 brackets") << QString(20'000, u'(')
                                     << u"Character 101: The expression is nested more than 100 deep."_s
                                     << u"("_s;
    QTest::newRow("60 kB unclosed") << u"user = \""_s + QString(60'000, u'x') << u"Character 8: "_s
                                    << u"\""_s;
}

void tst_RulesPanel::editorTellsWhileTyping()
{
    QFETCH(QString, test);
    QFETCH(QString, sentence);
    QFETCH(QString, underlined);
    RulesFixture f;
    f.openRules(false);
    f.clickTool("ruleAdd");
    QTRY_VERIFY(f.find<LeqlEdit>("ruleTest"));
    auto *edit = f.find<LeqlEdit>("ruleTest");
    QGuiApplication::clipboard()->setText(test);
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
    QCOMPARE(edit->toPlainText(), test);
    auto *problem = f.find<common::StatusGlyph>("ruleProblem");
    QTRY_VERIFY2(problem->word().startsWith(sentence), qPrintable(problem->word()));
    QVERIFY(problem->word().size() < 300);
    const auto marks = edit->extraSelections();
    QCOMPARE(marks.isEmpty() ? QString() : marks.first().cursor.selectedText(), underlined);
}

void tst_RulesPanel::editorLetsNoEndlessTextIn()
{
    RulesFixture f;
    f.openRules(false);
    f.clickTool("ruleAdd");
    QTRY_VERIFY(f.find<LeqlEdit>("ruleTest"));
    auto *edit = f.find<LeqlEdit>("ruleTest");
    edit->setFocus();
    QGuiApplication::clipboard()->setText(u"user = \""_s + QString(100'000, u'x'));
    test::LoopWatch watch;
    QTest::keySequence(edit, QKeySequence::Paste);
    auto *problem = f.find<common::StatusGlyph>("ruleProblem");
    QTRY_VERIFY(
        problem->word().startsWith(u"What you pasted has 100,008 characters; a test has at most 65,536."));
    QVERIFY(edit->toPlainText().isEmpty());
    QVERIFY2(watch.longest() < 1000, qPrintable(QString::number(watch.longest())));
}

void tst_RulesPanel::editorKeepsWhatDoesNotFit()
{
    RulesFixture f;
    f.openRules(false);
    f.clickTool("ruleAdd");
    QTRY_VERIFY(f.find<QDialog>("ruleEditor"));
    f.type("ruleId", u"unknown"_s);
    f.type("ruleTest", u"user"_s);
    f.click("ruleTake");
    auto *problem = f.find<common::StatusGlyph>("ruleProblem");
    QTRY_COMPARE(problem->word(), u"Id: Another rule has this id."_s);
    QVERIFY(f.find<QLineEdit>("ruleId")->hasFocus());
    QVERIFY(f.find<QDialog>("ruleEditor")->isVisible());
    f.type("ruleId", u"mine"_s);
    f.type("ruleTest", u"user ="_s);
    f.click("ruleTake");
    QTRY_VERIFY(f.find<LeqlEdit>("ruleTest")->hasFocus());
    QVERIFY(f.find<QDialog>("ruleEditor")->isVisible());
    f.click("ruleCancel");
    QTRY_VERIFY(!f.find<QDialog>("ruleEditor"));
    QVERIFY(!f.rules().hasChanges());
}

void tst_RulesPanel::whyThisEvent()
{
    RulesFixture f;
    f.openRules();
    f.table().goTo(0);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail->shown());
    f.find<QDockWidget>("dockTest")->raise();
    QTest::keyClick(f.window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(f.ruleTable().isVisible());
    const auto chosen = [&] {
        return f.ruleTable().currentIndex().siblingAtColumn(RuleTableModel::Rule).data().toString();
    };
    QCOMPARE(chosen(), u"data-plane"_s);
    // A filter that hides the rule gives way.
    f.find<QLineEdit>("ruleFilter")->setText(u"records-empty"_s);
    f.click("detailRule");
    QCOMPARE(chosen(), u"data-plane"_s);
    // After another book the panel of the event says so by itself.
    f.choose(u"records-empty"_s);
    f.addRule(u"mine"_s, LogSet::ThirdPartyAlerts, u"hubscope.category = MicrosoftGraphActivityLogs"_s);
    QVERIFY(f.session->rules().apply().has_value());
    QTRY_COMPARE(detail->shown()->ruleId, u"mine"_s);
    QVERIFY(f.find<QLabel>("detailReason")->text().contains(u"your own"));
    f.rules().removeRule(f.rules().rowOf(u"mine"_s));
    f.click("detailRule");
    QVERIFY(f.state().contains(u"“mine” is not among these"));
}

void tst_RulesPanel::filtersRules()
{
    RulesFixture f;
    f.openRules(false);
    QTest::keyClicks(f.find<QLineEdit>("ruleFilter"), u"INTUNE"_s);
    QVERIFY(f.ruleTable().model()->rowCount() >= 1);
    QVERIFY(f.ruleTable().model()->rowCount() < 5);
    f.ruleTable().setCurrentIndex(f.ruleTable().model()->index(0, 1));
    QVERIFY(!f.find<QAction>("ruleUp")->isEnabled());
    QVERIFY(f.find<QAction>("ruleEdit")->isEnabled());
    f.find<QLineEdit>("ruleFilter")->clear();
    QVERIFY(f.find<QAction>("ruleUp")->isEnabled());
}

void tst_RulesPanel::allOffIsSaid()
{
    RulesFixture f;
    f.openRules();
    for (int row = 0; row < f.rules().rowCount(); ++row)
        f.rules().setData(f.rules().index(row, RuleTableModel::On), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(f.state(), u"All rules are off: every event lands in Unparsed Data"_s);
    QVERIFY(f.session->rules().apply().has_value());
    QTRY_COMPARE(f.count(LogSet::UnparsedData), 4);
    f.table().goTo(0);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail->shown());
    QVERIFY(f.find<QLabel>("detailReason")->text().startsWith(u"No rule holds"));
    QVERIFY(!f.find<QWidget>("detailRule")->isEnabled());
    f.trigger(ActionId::ShowRule);
    QTRY_VERIFY(f.state().startsWith(u"This event met no rule"));
}

void tst_RulesPanel::closingAsks_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("kept");
    QTest::newRow("apply") << u"Apply Changes"_s << true << true;
    QTest::newRow("discard") << u"Discard Changes"_s << true << false;
    QTest::newRow("back") << u"Go Back"_s << false << false;
}

void tst_RulesPanel::closingAsks()
{
    QFETCH(QString, answer);
    QFETCH(bool, closed);
    QFETCH(bool, kept);
    RulesFixture f;
    f.openRules(false);
    f.choose(u"data-plane"_s);
    f.clickTool("ruleRemove");
    QVERIFY(!f.window->close());
    QVERIFY(!f.window->close());
    f.pressButton("rulesUnapplied", answer);
    QTRY_COMPARE(f.window->isVisible(), !closed);
    QCOMPARE(!f.profileFile().isEmpty(), kept);
    QCOMPARE(f.rules().hasChanges(), !closed);
}

void tst_RulesPanel::everythingIsNamedAndPlain()
{
    RulesFixture f;
    f.openRules();
    f.choose(u"data-plane"_s);
    f.clickTool("ruleEdit");
    QTRY_VERIFY(f.find<QDialog>("ruleEditor"));
    QCOMPARE(test::markupLabels(*f.find<QDialog>("ruleEditor")), QStringList());
    QCOMPARE(test::namelessControls(*f.find<QDialog>("ruleEditor")), QStringList());
    f.click("ruleCancel");
    QTRY_VERIFY(!f.find<QDialog>("ruleEditor"));
    f.clickTool("ruleRemove");
    f.click("ruleTry");
    QTRY_VERIFY(f.find<QDialog>("tryOutDialog"));
    QCOMPARE(test::markupLabels(*f.find<QDialog>("tryOutDialog")), QStringList());
    QCOMPARE(test::namelessControls(*f.find<QDialog>("tryOutDialog")), QStringList());
    QCOMPARE(test::markupLabels(*f.find<panels::RulesPanel>("rulesPanel")), QStringList());
    // The bar's button has a text whenever it is shown.
    QStringList nameless = test::namelessControls(*f.find<panels::RulesPanel>("rulesPanel"));
    nameless.removeAll(u"QPushButton inlineBarButton"_s);
    QCOMPARE(nameless, QStringList());
    // The panel's keys are no other command's.
    QStringList keys;
    for (const QAction *action : f.find<panels::RulesPanel>("rulesPanel")->actions())
        keys << action->shortcut().toString();
    for (const QAction *action : f.window->actions().all())
        QVERIFY2(!keys.contains(action->shortcut().toString()), qPrintable(action->text()));
    keys.removeDuplicates();
    QCOMPARE(keys.size(), f.find<panels::RulesPanel>("rulesPanel")->actions().size());
}

QTEST_MAIN(tst_RulesPanel)
#include "tst_RulesPanel.moc"
