// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainTextLint.h"
#include "WindowSteps.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace hubscope;
using panels::ActionId;
using Phase = models::Session::Phase;
using namespace hubscope::test;

class tst_MainWindow : public QObject
{
    Q_OBJECT
private slots:
    void emptyWindowOffersWizardAndDemo();
    void demoButtonConnects();
    void connectsAndShowsEvents();
    void showsTheLogName();
    void explainsHowEventsAreSorted();
    void helpsWithTrouble();
    void zoneSwitchesEverywhere();
    void saysHowToVerify();
    void everyActionHasAShortcut();
    void everyShortcutHasANameOfItsOwn();
    void everyControlHasAName();
    void paintsNothingWhileNothingChanges();
    void quitsWhileEventsPour();
    void noKeyInSettingsOrWindow();
};

void tst_MainWindow::emptyWindowOffersWizardAndDemo()
{
    WindowFixture f;
    f.open();
    QCOMPARE(pageId(f), u"no-source"_s);
    QSignalSpy setUp(f.window.get(), &panels::MainWindow::setUpRequested);
    f.click("empty_actionSetUp");
    QCOMPARE(setUp.count(), 1);
    QVERIFY(!f.window->actions()[ActionId::Disconnect]->isEnabled());
    QVERIFY(!f.window->actions()[ActionId::Test]->isEnabled());
}

void tst_MainWindow::demoButtonConnects()
{
    WindowFixture f;
    f.open();
    f.click("empty_actionDemo");
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QCOMPARE(pageId(f), u"waiting"_s);
    f.hub->publish(signIns(0, 3));
    QTRY_COMPARE(f.rows(), 3);
    QVERIFY(f.table().isVisible());
    QCOMPARE(f.find<QComboBox>("profileBox")->currentText(), u"Demo hub"_s);
}

void tst_MainWindow::connectsAndShowsEvents()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.hub->publish(signIns(0, 100));
    QTRY_COMPARE(f.rows(), 100);
    QTRY_VERIFY(label(f, "statusCounts").startsWith(u"100 received · 100 shown"));
    QVERIFY(!label(f, "statusCounts").contains(u"left the view"));
    QTRY_COMPARE(f.session->logSets().totalCount(), 100);
    // The newest is in sight.
    QTRY_COMPARE(f.table().verticalScrollBar()->value(), f.table().verticalScrollBar()->maximum());
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QCOMPARE(f.rows(), 100);
}

void tst_MainWindow::showsTheLogName()
{
    WindowFixture f;
    f.addProfile(u"Contoso SOC"_s);
    f.keepKey();
    f.open();
    QVERIFY(!f.find<QLabel>("logName")->isVisible());
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(label(f, "logName"), u"Log name: Contoso SOC"_s);
    QVERIFY(f.find<QLabel>("logName")->isVisible());
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(label(f, "logName"), u"Log name: Microsoft Azure"_s);
}

void tst_MainWindow::explainsHowEventsAreSorted()
{
    WindowFixture f;
    f.open();
    QTest::keyClick(f.window.get(), Qt::Key_F1, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.find<QDialog>("sortingGuide"));
    auto *guide = f.find<QDialog>("sortingGuide");
    QVERIFY(QTest::qWaitForWindowActive(guide));
    QCOMPARE(test::markupLabels(*guide), QStringList());
    QCOMPARE(test::namelessControls(*guide), QStringList());
    auto *find = f.find<QLineEdit>("guideFind");
    auto *list = f.find<QTreeView>("guideList");
    auto *whole = f.find<QPlainTextEdit>("guideWhole");
    QTRY_VERIFY(find->hasFocus());
    QCOMPARE(list->model()->rowCount(), 4);
    QVERIFY(whole->isReadOnly());
    // A code, a repair, a rule by a key of its test: each is found, and the first hit is read at once.
    const std::initializer_list<std::pair<QString, QString>> searches{
        {u"50126"_s, u"FAILED_BAD_PASSWORD"_s},
        {u"single-quotes"_s, u"Single quotes were used"_s},
        {u"systemalertid"_s, u"Third-Party Alerts"_s}};
    for (const auto &[text, found] : searches) {
        find->clear();
        QTest::keyClicks(find, text);
        QTRY_VERIFY2(whole->toPlainText().contains(found), qPrintable(whole->toPlainText()));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(label(f, "guideCount").contains(u"match"_s));
    }
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY2(guide->isVisible(), "Enter in the search is no wish to leave");
    find->clear();
    QTest::keyClicks(find, u"nowhere at all"_s);
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(whole->toPlainText().isEmpty());
    QTest::keyClick(guide, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QDialog>("sortingGuide"));
}

void tst_MainWindow::helpsWithTrouble()
{
    WindowFixture f;
    f.open();
    QTest::keyClick(f.window.get(), Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QDialog>("troubleshooting"));
    auto *help = f.find<QDialog>("troubleshooting");
    QVERIFY(QTest::qWaitForWindowActive(help));
    QCOMPARE(test::markupLabels(*help), QStringList());
    QTRY_VERIFY(f.find<QLineEdit>("troubleFind")->hasFocus());
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QDialog>("troubleshooting"));
}

void tst_MainWindow::zoneSwitchesEverywhere()
{
    WindowFixture f;
    f.open();
    QCOMPARE(label(f, "statusZone"), u"UTC"_s);
    QTest::keyClick(f.window.get(), Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(f.session->events().zone(), models::TimeZone::Local);
    QCOMPARE(f.session->diagnostics().timeZone(), models::TimeZone::Local);
    f.open();
    QCOMPARE(f.session->events().zone(), models::TimeZone::Local);
    QTest::keyClick(f.window.get(), Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(label(f, "statusZone"), u"UTC"_s);
}

void tst_MainWindow::saysHowToVerify()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QTRY_COMPARE(pageId(f), u"waiting"_s);
    const QString steps = label(f, "emptyPageSteps");
    for (const auto &sentence : {u"start and stop a virtual machine"_s, u"access policies"_s, u"counters"_s})
        QVERIFY2(steps.contains(sentence), qPrintable(steps));
    // Once events are there, by the menu.
    QTest::keyClick(f.window.get(), Qt::Key_F1, Qt::ControlModifier);
    QTRY_VERIFY(f.find<QMessageBox>("verifyBox"));
    QVERIFY(f.find<QMessageBox>("verifyBox")->informativeText().contains(u"start and stop"));
}

void tst_MainWindow::everyActionHasAShortcut()
{
    WindowFixture f;
    f.open();
    QHash<QKeySequence, QString> taken;
    QList<QAction *> actions = f.window->actions().all();
    for (const char *menu : {"menuPanels", "menuGoTo", "logSetMenu"})
        actions << f.find<QMenu>(menu)->actions();
    for (const QAction *action : actions) {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!taken.contains(action->shortcut()), qPrintable(action->objectName()));
        taken.insert(action->shortcut(), action->objectName());
    }
    f.trigger(ActionId::Shortcuts);
    QVERIFY(!f.window->findChildren<QDialog *>().isEmpty());
}

void tst_MainWindow::everyShortcutHasANameOfItsOwn()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Shortcuts);
    const QAbstractItemModel &rows = *f.find<QTreeView>("shortcutsList")->model();
    QMap<QString, QStringList> keysOf;
    for (int row = 0; row < rows.rowCount(); ++row)
        keysOf[rows.index(row, 0).data().toString()] << rows.index(row, 1).data().toString();
    for (const auto &[name, keys] : keysOf.asKeyValueRange())
        QVERIFY2(keys.size() == 1, qPrintable(name + u": "_s + keys.join(u", "_s)));
    QVERIFY(keysOf.contains(u"Go to Connection"_s) && keysOf.contains(u"Show or hide Connection"_s));
    QVERIFY(!keysOf.contains(u"Panels"_s) && !keysOf.contains(u"Go To"_s));
}

void tst_MainWindow::everyControlHasAName()
{
    WindowFixture f;
    f.open();
    for (const QAbstractButton *button : f.window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().isEmpty() && button->accessibleName().isEmpty() &&
            !qobject_cast<QLineEdit *>(button->parent()) && !button->objectName().startsWith(u"qt_"))
            QFAIL(qPrintable(button->objectName() + u" of "_s + button->parent()->objectName()));
    }
    for (const auto *view : f.window->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && !qobject_cast<const QHeaderView *>(view))
            QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
    }
}

/// What was painted in some beats.
QStringList paintedInBeats(WindowFixture &f)
{
    class Painted : public QObject
    {
    public:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Paint && watched->isWidgetType()) {
                QStringList path;
                for (const QObject *one = watched; one; one = one->parent())
                    path.prepend(one->objectName());
                names << path.join(u'/');
            }
            return false;
        }
        QStringList names;
    } painted;
    QSignalSpy beats(f.session.get(), &models::Session::beat);
    const auto pass = [&](int count) {
        const auto until = beats.count() + count;
        return QTest::qWaitFor([&] { return beats.count() >= until; });
    };
    // What came before is shown by then.
    if (!pass(2))
        return {u"no beat"_s};
    qApp->installEventFilter(&painted);
    if (!pass(6))
        return {u"no beat"_s};
    qApp->removeEventFilter(&painted);
    return painted.names;
}

void tst_MainWindow::paintsNothingWhileNothingChanges()
{
    WindowFixture f;
    f.open();
    f.table().setFocus(); // A cursor blinks.
    QCOMPARE(paintedInBeats(f), QStringList());
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QCOMPARE(paintedInBeats(f), QStringList());

    f.hub->publish(signIns(0, 3));
    QTRY_COMPARE(f.rows(), 3);
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    // Their age goes on by seconds, and stands in one place; the window is the ground below it.
    for (const QString &name : paintedInBeats(f))
        QVERIFY2(name == u"mainWindow" || name.contains(u"dockLogSets"), qPrintable(name));
}

void tst_MainWindow::quitsWhileEventsPour()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 200'000));
    QTRY_VERIFY(f.rows() > 0);
    f.close();
}

void tst_MainWindow::noKeyInSettingsOrWindow()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    const QString key = QLatin1StringView(WindowFixture::kKey);
    for (const QWidget *widget : f.window->findChildren<QWidget *>()) {
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = widget->metaObject()->property(i);
            if (property.typeId() == QMetaType::QString)
                QVERIFY2(!property.read(widget).toString().contains(key), property.name());
        }
    }
    f.close();
    f.settings.sync();
    QFile file(f.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(WindowFixture::kKey));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
