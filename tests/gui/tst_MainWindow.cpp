// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainTextLint.h"
#include "WindowSteps.h"

#include "common/StatusGlyph.h"
#include "panels/EmptyPage.h"
#include "panels/LeqlEdit.h"
#include "panels/WindowLayout.h"
#include "pipeline/ClientCodes.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTcpServer>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using panels::ActionId;
using Phase = models::Session::Phase;
using namespace hubscope::test;

namespace {

pipeline::SourceError refusedPort()
{
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Tcp;
    error.code = pipeline::code::kTransport;
    error.codeName = u"_TRANSPORT"_s;
    error.brokerState = u"CONNECT"_s;
    error.text = error.raw = u"Connect to ipv4#127.0.0.1:19092 failed: Connection refused"_s;
    return error;
}

} // namespace

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
    void saysWhatToDoWhenNothingCame();
    void failureIsNamed();
    void troubleOnTheWayIsNamed();
    void findingOfTheTestIsNamedOnTheWay();
    void forgetsTheTestOfAnotherHub();
    void lostConnectionComesBack();
    void testRunsFromTheToolBar();
    void docksCloseRestoreAndAreKept();
    void opensWithinTheScreen_data();
    void opensWithinTheScreen();
    void defaultLayoutKeepsTheWindow_data();
    void defaultLayoutKeepsTheWindow();
    void columnsAreKept();
    void zoneSwitchesEverywhere();
    void saysHowToVerify();
    void everyActionHasAShortcut();
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

void tst_MainWindow::saysWhatToDoWhenNothingCame()
{
    models::SessionLimits limits;
    limits.silentAfter = 20ms;
    WindowFixture f(limits);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    f.demoPort = server.serverPort();
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Silent);
    QCOMPARE(pageId(f), u"silent"_s);
    QVERIFY(f.find<panels::EmptyPage>("emptyPage")->content().steps.size() >= 2);
    QTRY_VERIFY(f.find<QPushButton>("empty_actionReadFromBeginning")->isVisible());
    // The test ran by itself, and found that the hub holds nothing.
    QTRY_COMPARE(f.session->whySilent().code, u"read.empty"_s);
    QTRY_COMPARE(f.session->diagnostics().activeCount(), 1);
    QTRY_COMPARE(f.find<panels::EmptyPage>("emptyPage")->content().title, u"The event hub is empty"_s);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    QCOMPARE(f.session->diagnostics().activeCount(), 0);
}

void tst_MainWindow::failureIsNamed()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Sasl;
    error.code = -169;
    error.codeName = u"_AUTHENTICATION"_s;
    error.brokerState = u"AUTH_REQ"_s;
    error.text = error.raw = u"SASL authentication error: Authentication failed."_s;
    error.needsPerson = true;
    f.hub->refuse(error);
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Failed);
    QVERIFY(f.session->cause().has_value());
    QVERIFY(f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.session->diagnostics().activeCount() >= 1);
    QVERIFY(f.window->actions()[ActionId::Connect]->isEnabled());
    f.trigger(ActionId::ClearView);
    QCOMPARE(pageId(f), u"failed"_s);
    QCOMPARE(label(f, "emptyPageTitle"), f.session->cause()->title);
    // Mended: connects and the bar is gone.
    f.hub->refuse({});
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QVERIFY(!f.find<QWidget>("inlineBar")->isVisible());
}

void tst_MainWindow::troubleOnTheWayIsNamed()
{
    WindowFixture f;
    f.open();
    f.hub->refuse(refusedPort());
    f.trigger(ActionId::Demo);
    const QString title = u"The connection to this port is refused"_s;
    QTRY_COMPARE(pageId(f), u"trouble"_s);
    QCOMPARE(f.session->phase(), Phase::Connecting);
    QCOMPARE(label(f, "emptyPageTitle"), title);
    QVERIFY(label(f, "emptyPageText").contains(u"trying goes on"_s));
    // On the hub's own port, and of this computer.
    QVERIFY(label(f, "emptyPageText").contains(u"on this computer"_s));
    QVERIFY(label(f, "emptyPageSteps").contains(u"19092 is asked for"_s));
    auto *state = f.find<common::StatusGlyph>("statusState");
    QTRY_COMPARE(state->word(), u"Connecting: "_s + title);
    QCOMPARE(state->status(), common::Status::Warning);
    QVERIFY(f.window->statusBar()->height() <= state->fontMetrics().height() * 2);
    QVERIFY(state->accessibleDescription().endsWith(u"Diagnostics says what to do."_s));
    // It stands: nothing of that is left.
    f.hub->refuse({});
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QCOMPARE(pageId(f), u"waiting"_s);
    QTRY_COMPARE(state->word(), u"Live"_s);
    QCOMPARE(state->accessibleDescription(), QString());
    QCOMPARE(state->toolTip(), QString());
}

/// The client is silent for long about what the test has found out.
void tst_MainWindow::findingOfTheTestIsNamedOnTheWay()
{
    WindowFixture f;
    pipeline::SourceError noise;
    noise.code = pipeline::code::kDestroyed;
    f.hub->refuse(noise);
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(pageId(f), u"connecting"_s);
    QSignalSpy finished(f.session.get(), &models::Session::testFinished);
    f.trigger(ActionId::Test); // Nothing listens where the demo hub is said to be.
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30s);
    const auto cause = f.session->testReport().cause();
    QVERIFY(cause);
    QTRY_COMPARE(label(f, "emptyPageTitle"), cause->title);
    f.hub->refuse({});
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QVERIFY(!f.session->cause());
}

void tst_MainWindow::forgetsTheTestOfAnotherHub()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QSignalSpy finished(f.session.get(), &models::Session::testFinished);
    f.trigger(ActionId::Test);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30s);
    QVERIFY(!f.session->testReport().stages.isEmpty());
    QSignalSpy changed(f.session.get(), &models::Session::testChanged);
    f.session->connectProfile(QLatin1StringView(WindowFixture::kProfile));
    QVERIFY(f.session->testReport().stages.isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.find<QTreeView>("stageView")->model()->rowCount(), 0);
}

void tst_MainWindow::lostConnectionComesBack()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Tcp;
    error.code = -195;
    error.codeName = u"_TRANSPORT"_s;
    error.text = error.raw = u"Disconnected"_s;
    f.hub->lose(error);
    QTRY_COMPARE(f.session->phase(), Phase::Reconnecting);
    auto *state = f.find<common::StatusGlyph>("statusState");
    QTRY_COMPARE(state->word(), u"Reconnecting: "_s + f.session->cause()->title);
    f.hub->mend();
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    f.hub->publish(signIn(2));
    QTRY_COMPARE(f.rows(), 2);
}

void tst_MainWindow::testRunsFromTheToolBar()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QSignalSpy finished(f.session.get(), &models::Session::testFinished);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QTRY_VERIFY(!f.find<QDockWidget>("dockTest")->visibleRegion().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30s);
    QVERIFY(!f.session->isTesting());
    QVERIFY(f.window->actions()[ActionId::Test]->isEnabled());

    // One stage again, by the list's menu: the others stay as they are.
    auto *stages = f.find<QTreeView>("stageView");
    stages->setCurrentIndex(stages->model()->index(2, 0));
    QStringList ran;
    connect(f.session.get(), &models::Session::testChanged, this, [&](const diagnose::TestReport &report) {
        for (const diagnose::StageResult &stage : report.stages) {
            if (stage.state == diagnose::StageState::Running)
                ran.append(stage.id);
        }
    });
    f.find<QAction>("runStageAgain")->trigger();
    QVERIFY(f.session->isTesting());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 30s);
    QCOMPARE(ran, (QStringList{u"string"_s, u"dns"_s}));
}

void tst_MainWindow::docksCloseRestoreAndAreKept()
{
    WindowFixture f;
    f.open();
    auto *detail = f.find<QDockWidget>("dockDetail");
    QVERIFY(detail->isVisible());
    detail->close();
    auto *logSets = f.find<QDockWidget>("dockLogSets");
    f.window->addDockWidget(Qt::RightDockWidgetArea, logSets);
    f.open(); // closes the first window, as quitting does
    QVERIFY(!f.find<QDockWidget>("dockDetail")->isVisible());
    QCOMPARE(f.window->dockWidgetArea(f.find<QDockWidget>("dockLogSets")), Qt::RightDockWidgetArea);
    f.trigger(ActionId::ResetLayout);
    QVERIFY(f.find<QDockWidget>("dockDetail")->isVisible());
    QCOMPARE(f.window->dockWidgetArea(f.find<QDockWidget>("dockLogSets")), Qt::LeftDockWidgetArea);
    // The key opens a closed panel and moves into it.
    f.find<QDockWidget>("dockDetail")->close();
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(f.find<QDockWidget>("dockLogSets")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(f.window.get(), Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(f.find<QDockWidget>("dockDetail")->isVisible());
}

void tst_MainWindow::opensWithinTheScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("first");
    QTest::newRow("large") << QSize(1920, 1053) << QSize(1440, 900);
    QTest::newRow("as large as the window") << QSize(1440, 900) << QSize(1368, 855);
    QTest::newRow("laptop") << QSize(1366, 728) << QSize(1298, 692);
    QTest::newRow("low and wide") << QSize(2560, 700) << QSize(1440, 665);
}

void tst_MainWindow::opensWithinTheScreen()
{
    QFETCH(QSize, available);
    QFETCH(QSize, first);
    QCOMPARE(panels::WindowLayout::firstSize(available), first);
    WindowFixture f;
    f.open();
    QCOMPARE(f.window->size(), panels::WindowLayout::firstSize(f.window->screen()->availableSize()));
    // So much the panels give way.
    f.window->resize(first);
    QTRY_COMPARE(f.window->size(), first);
}

void tst_MainWindow::defaultLayoutKeepsTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("disturbed");
    QTest::newRow("as it opens") << QSize(1440, 900) << false;
    QTest::newRow("small") << QSize(1024, 700) << false;
    QTest::newRow("large, panels moved") << QSize(1600, 1000) << true;
    QTest::newRow("small, panels moved") << QSize(1024, 700) << true;
}

void tst_MainWindow::defaultLayoutKeepsTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(bool, disturbed);
    WindowFixture f;
    f.openOnDemo(300);
    const auto sizes = [&f] {
        return QList<int>{f.find<QDockWidget>("dockLogSets")->width(),
                          f.find<QDockWidget>("dockDetail")->width(),
                          f.find<QDockWidget>("dockDiagnostics")->height()};
    };
    const QList<int> sizesAtFirst = sizes();
    f.window->resize(size);
    QTRY_COMPARE(f.window->size(), size);
    if (disturbed) {
        f.find<QDockWidget>("dockLogSets")->setFloating(true);
        f.find<QDockWidget>("dockDetail")->close();
        f.window->addDockWidget(Qt::LeftDockWidgetArea, f.find<QDockWidget>("dockTest"));
        f.find<QDockWidget>("dockRules")->raise();
        f.window->resize(size);
    }
    auto *filter = f.find<panels::LeqlEdit>("filterEdit");
    QTest::mouseClick(filter->viewport(), Qt::LeftButton);
    QVERIFY(filter->hasFocus());
    QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    // All that the window still has in mind to do: it would grow now.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCOMPARE(f.window->size(), size);
    QVERIFY(f.table().isFollowing());
    QVERIFY(f.window->actions()[ActionId::Follow]->isChecked());
    QVERIFY(!f.table().currentIndex().isValid());
    if (!disturbed)
        QVERIFY(filter->hasFocus());
    const auto area = [&f](const char *name) { return f.window->dockWidgetArea(f.find<QDockWidget>(name)); };
    const auto inFront = [&f](const char *name) {
        return !f.find<QDockWidget>(name)->visibleRegion().isEmpty();
    };
    QCOMPARE(area("dockLogSets"), Qt::LeftDockWidgetArea);
    QCOMPARE(area("dockDetail"), Qt::RightDockWidgetArea);
    QCOMPARE(area("dockTest"), Qt::BottomDockWidgetArea);
    QVERIFY(!f.find<QDockWidget>("dockLogSets")->isFloating());
    QTRY_VERIFY(inFront("dockLogSets") && inFront("dockDetail") && inFront("dockDiagnostics"));
    QVERIFY(!inFront("dockTest"));
    QCOMPARE(f.window->tabifiedDockWidgets(f.find<QDockWidget>("dockDiagnostics")).size(), 4);
    if (size.width() >= 1440)
        QCOMPARE(sizes(), sizesAtFirst);
}

void tst_MainWindow::columnsAreKept()
{
    WindowFixture f;
    f.open();
    QHeaderView *header = f.table().horizontalHeader();
    QVERIFY(header->isSectionHidden(models::EventTableModel::Offset));
    header->setSectionHidden(models::EventTableModel::Offset, false);
    header->moveSection(0, 2);
    header->resizeSection(models::EventTableModel::Who, 333);
    f.open();
    header = f.table().horizontalHeader();
    QVERIFY(!header->isSectionHidden(models::EventTableModel::Offset));
    QCOMPARE(header->visualIndex(0), 2);
    QCOMPARE(header->sectionSize(models::EventTableModel::Who), 333);
    f.trigger(ActionId::ResetLayout);
    QVERIFY(header->isSectionHidden(models::EventTableModel::Offset));
    QCOMPARE(header->visualIndex(0), 0);
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
