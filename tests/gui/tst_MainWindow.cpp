// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlainTextLint.h"
#include "WindowFixture.h"

#include "panels/EmptyPage.h"
#include "panels/EventDetailPanel.h"
#include "panels/InlineBar.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using panels::ActionId;
using Phase = models::Session::Phase;
using test::WindowFixture;

namespace {

std::string signIn(int number)
{
    return R"({"category":"SignInLogs","time":"2026-11-24T01:02:03Z","operationName":"Sign-in activity","properties":{"number":"n)" +
           std::to_string(number) + R"("}})";
}

std::vector<std::string> signIns(int first, int count)
{
    std::vector<std::string> bodies;
    for (int i = 0; i < count; ++i)
        bodies.push_back(signIn(first + i));
    return bodies;
}

QString pageId(WindowFixture &f)
{
    return f.find<panels::EmptyPage>("emptyPage")->content().id;
}

QString label(WindowFixture &f, const char *name)
{
    return f.find<QLabel>(name)->text();
}

void clickRow(WindowFixture &f, int row)
{
    const QModelIndex index = f.session->events().index(row, models::EventTableModel::Time);
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, f.table().visualRect(index).center());
}

/// The longest time that the event loop did not come round.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this,
                [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class tst_MainWindow : public QObject
{
    Q_OBJECT
private slots:
    void emptyWindowOffersWizardAndDemo();
    void demoButtonConnects();
    void connectsAndShowsEvents();
    void asksForTheKeyWhereNoKeychainHasIt();
    void decliningTheKeyEndsQuietly();
    void filtersByTextAndLogSet();
    void filtersByMarks();
    void saysWhatIsNotSent();
    void showsTheLogName();
    void explainsHowEventsAreSorted();
    void pausesAndResumes();
    void scrollingBackEndsFollowing();
    void onlyTheReaderChooses();
    void chosenEventSurvivesEviction();
    void chosenEventSurvivesTheFilter();
    void chosenRowComesBackWhole();
    void showsTheEventWhole();
    void copiesValueAndEvent();
    void clearsTheView();
    void saysWhatToDoWhenNothingCame();
    void failureIsNamed();
    void lostConnectionComesBack();
    void testRunsFromTheToolBar();
    void hostileBodies_data();
    void hostileBodies();
    void hugeBodyIsCutAndWhole();
    void docksCloseRestoreAndAreKept();
    void defaultLayoutKeepsTheWindow_data();
    void defaultLayoutKeepsTheWindow();
    void columnsAreKept();
    void zoneSwitchesEverywhere();
    void profilesDialog();
    void profilesDialogSaysWhatToDoWithNone();
    void deletingAProfileSaysWhereItsKeyIs();
    void unreadableProfilesAreNamedUntilClosed();
    void keyWithoutAKeychainIsSaidUntilClosed();
    void saysHowToVerify();
    void followsItsProfile();
    void readsFromTheBeginningOnce();
    void switchesProfiles();
    void everyActionHasAShortcut();
    void everyControlHasAName();
    void quitsSoonWhileEventsPour();
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

void tst_MainWindow::asksForTheKeyWhereNoKeychainHasIt()
{
    WindowFixture f;
    f.addProfile();
    f.keychain->refusal = u"keychain.unavailable"_s;
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_VERIFY(f.find<QDialog>("keyDialog"));
    QTRY_VERIFY(f.find<QLineEdit>("keyEdit")->hasFocus());
    QCOMPARE(f.find<QLineEdit>("keyEdit")->echoMode(), QLineEdit::Password);
    QVERIFY(!f.find<QPushButton>("keyUse")->isEnabled());
    QTest::keyClicks(f.find<QLineEdit>("keyEdit"), u"no;key"_s);
    QVERIFY(f.find<QLabel>("keyProblem")->isVisible());
    QVERIFY(!f.find<QPushButton>("keyUse")->isEnabled());
    f.find<QLineEdit>("keyEdit")->clear();
    QTest::keyClicks(f.find<QLineEdit>("keyEdit"), QLatin1StringView(WindowFixture::kKey));
    QTest::keyClick(f.find<QLineEdit>("keyEdit"), Qt::Key_Return);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    // Asked once a session.
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
}

void tst_MainWindow::decliningTheKeyEndsQuietly()
{
    WindowFixture f;
    f.addProfile();
    f.keychain->refusal = u"keychain.unavailable"_s;
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_VERIFY(f.find<QLineEdit>("keyEdit"));
    QTest::keyClick(f.find<QLineEdit>("keyEdit"), Qt::Key_Escape);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(!f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.window->actions()[ActionId::Connect]->isEnabled());
}

void tst_MainWindow::filtersByTextAndLogSet()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 200));
    QTRY_COMPARE(f.rows(), 200);
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *filter = f.find<QLineEdit>("filterEdit");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"n199"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(label(f, "matchCount"), u"1 of 200 held match"_s);
    filter->setText(u"nowhere"_s);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_COMPARE(pageId(f), u"filtered"_s);
    f.click("empty_actionClearFilters");
    QTRY_COMPARE(f.rows(), 200);
    QVERIFY(filter->text().isEmpty());

    // The log set that nothing here is in, and the one that all are in, whichever rule says so.
    const auto of = static_cast<insight::LogSet>(
        f.session->events().index(0, 0).data(models::EventTableModel::LogSetRole).toInt());
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        QTest::keyClick(f.window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(info.id)),
                        Qt::ControlModifier);
        QVERIFY(f.find<QMenu>("logSetMenu")->actions().at(static_cast<int>(info.id) + 1)->isChecked());
        QTRY_COMPARE(f.rows(), info.id == of ? 200 : 0);
        QCOMPARE(f.session->logSets().filtered(), std::optional(info.id));
    }
    QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(f.rows(), 200);
    f.trigger(ActionId::ClearFilters);
    QTRY_COMPARE(f.rows(), 200);
    QCOMPARE(f.session->logSets().filtered(), std::nullopt);
}

void tst_MainWindow::filtersByMarks()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 20));
    f.hub->publish(std::vector<std::string>{R"({'category':'SignInLogs','time':'2026-11-24T01:02:03Z'})",
                                            R"({"category":"SignInLogs"})"});
    QTRY_COMPARE(f.rows(), 22);
    // Where only the icon shows, the name is heard; in use it is read too.
    auto *repaired = f.find<QToolButton>("actionOnlyRepairedButton");
    QCOMPARE(repaired->toolButtonStyle(), Qt::ToolButtonIconOnly);
    f.click("actionOnlyRepairedButton");
    QTRY_COMPARE(f.rows(), 1);
    QVERIFY(repaired->isChecked());
    QCOMPARE(repaired->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QCOMPARE(label(f, "matchCount"), u"1 of 22 held match"_s);
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_COMPARE(pageId(f), u"filtered"_s);
    f.click("empty_actionClearFilters");
    QTRY_COMPARE(f.rows(), 22);
    QVERIFY(!repaired->isChecked());
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.rows(), 1);
    QVERIFY(f.window->actions()[ActionId::OnlyNoted]->isChecked());

    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY(detail->shown());
    QCOMPARE(
        label(f, "detailRemarks"),
        u"Noted: The record names no time; the time at which the hub took it stands in. (time-missing)"_s);
}

void tst_MainWindow::saysWhatIsNotSent()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    QAction *send = f.window->actions()[ActionId::SendUnparsed];
    QVERIFY(!send->isEnabled());
    f.trigger(ActionId::Connect);
    f.hub->publish(std::vector<std::string>{"no JSON", signIn(1)});
    QTRY_COMPARE(f.rows(), 2);
    QVERIFY(send->isEnabled() && send->isChecked());
    auto *why = f.find<QLabel>("logSetNotSent");
    QVERIFY(!why->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(why->isVisible());
    QVERIFY(!send->isChecked());
    QVERIFY(!f.profiles.profile(QLatin1StringView(WindowFixture::kProfile))->sendUnparsedLogs);
    QCOMPARE(f.session->events().index(0, models::EventTableModel::LogSet).data().toString(),
             u"UNP · not sent"_s);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY(detail->shown());
    QVERIFY(f.find<QLabel>("detailNotSent")->isVisible());
    send->trigger();
    QTRY_VERIFY(!why->isVisible());
    QVERIFY(!f.find<QLabel>("detailNotSent")->isVisible());
    QVERIFY(f.profiles.profile(QLatin1StringView(WindowFixture::kProfile))->sendUnparsedLogs);
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

void tst_MainWindow::pausesAndResumes()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 50));
    QTRY_COMPARE(f.rows(), 50);
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Space);
    QVERIFY(f.window->actions()[ActionId::Pause]->isChecked());
    f.hub->publish(signIns(50, 1284));
    QTRY_VERIFY(label(f, "standText").endsWith(u"1,284 new"));
    QCOMPARE(f.rows(), 50);
    QTRY_VERIFY(f.window->actions()[ActionId::Pause]->text().contains(u"1,284 new"));
    f.click("resumeButton");
    QCOMPARE(f.rows(), 1334);
    QVERIFY(!f.window->actions()[ActionId::Pause]->isChecked());
    QVERIFY(f.table().isFollowing());
}

void tst_MainWindow::scrollingBackEndsFollowing()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 500));
    QTRY_COMPARE(f.rows(), 500);
    QScrollBar *bar = f.table().verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QTRY_VERIFY(!f.table().isFollowing());
    const int at = bar->value();
    f.hub->publish(signIns(500, 200));
    QTRY_COMPARE(f.rows(), 700);
    QCOMPARE(bar->value(), at);
    f.table().setFocus();
    QCOMPARE(label(f, "standText"), u"Scrolled back: new events arrive below"_s);
    QTest::keyClick(&f.table(), Qt::Key_End);
    QVERIFY(f.table().isFollowing());
    QTRY_COMPARE(bar->value(), bar->maximum());
    QCOMPARE(label(f, "standText"), u"Following the newest event"_s);
    // Nothing arrives while nothing is read, wherever the list stands.
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QTRY_VERIFY(!f.table().isFollowing());
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QCOMPARE(label(f, "standText"), u"Not reading: no new events arrive"_s);
    f.click("resumeButton");
    QVERIFY(f.table().isFollowing());
    QCOMPARE(label(f, "standText"), u"Not reading: no new events arrive"_s);
}

void tst_MainWindow::onlyTheReaderChooses()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    const auto untouched = [&] {
        return f.table().isFollowing() && f.window->actions()[ActionId::Follow]->isChecked() &&
               !f.table().currentIndex().isValid() && !detail->shown();
    };
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.hub->publish(signIns(0, 300));
    QTRY_COMPARE(f.rows(), 300);
    f.table().setFocus(Qt::TabFocusReason);
    QVERIFY(f.table().hasFocus());
    QVERIFY(untouched());
    // The keyboard comes back to a list that was reset, by way of a filter that hides all.
    for (int key = Qt::Key_1; key <= Qt::Key_6; ++key) {
        QTest::keyClick(f.window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QVERIFY(untouched());
    }
    QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(f.rows(), 300);
    QVERIFY(untouched());
    // Stopped and connected again.
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(untouched());
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.hub->publish(signIns(300, 300));
    QTRY_VERIFY(f.session->events().counts().received == 600);
    QVERIFY(untouched());
    QTRY_COMPARE(f.table().verticalScrollBar()->value(), f.table().verticalScrollBar()->maximum());
    // A panel that closes hands the keyboard to the list.
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::AltModifier);
    f.find<QDockWidget>("dockLogSets")->close();
    QVERIFY(f.table().hasFocus());
    QVERIFY(untouched());
    // The arrow key begins where the reader looks, the click where it falls.
    QTest::keyClick(&f.table(), Qt::Key_Up);
    QVERIFY(f.table().currentIndex().row() > 0);
    QVERIFY(!f.table().isFollowing());
    QTRY_VERIFY(detail->shown().has_value());
}

void tst_MainWindow::chosenEventSurvivesEviction()
{
    models::SessionLimits limits;
    limits.held.rows = 1000;
    WindowFixture f(limits);
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 1000));
    QTRY_COMPARE(f.rows(), 1000);
    f.table().setFollowing(false);
    f.table().goTo(300);
    const auto id = f.session->events().idAt(300);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail->shown().has_value());
    const int above = f.table().currentIndex().row() - f.table().verticalScrollBar()->value();
    f.hub->publish(signIns(1000, 100));
    QTRY_COMPARE(f.session->events().counts().received, 1100U);
    QTRY_COMPARE(f.session->events().idAt(f.table().currentIndex().row()), id);
    QCOMPARE(f.table().currentIndex().row() - f.table().verticalScrollBar()->value(), above);
    QVERIFY(!f.find<QLabel>("detailStanding")->isVisible());
    // Now it goes: nothing else is chosen in its place, and the detail keeps it.
    f.hub->publish(signIns(1100, 900));
    QTRY_COMPARE(f.session->events().counts().received, 2000U);
    QTRY_VERIFY(f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(label(f, "detailStanding"), u"No longer in the live list"_s);
    QVERIFY(!f.table().currentIndex().isValid());
    QCOMPARE(detail->shown()->event.id, id);
    f.find<QTabWidget>("detailTabs")->setCurrentIndex(2);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->toPlainText().contains(u"n300"));
}

void tst_MainWindow::chosenEventSurvivesTheFilter()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 200));
    QTRY_COMPARE(f.rows(), 200);
    clickRow(f, f.table().rowAt(0) + 2);
    const auto id = f.session->events().idAt(f.table().currentIndex().row());
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail->shown().has_value());
    QVERIFY(!f.find<QLabel>("detailStanding")->isVisible());

    auto *filter = f.find<QLineEdit>("filterEdit");
    QTest::mouseClick(filter, Qt::LeftButton);
    QTest::keyClicks(filter, u"zzz"_s);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_VERIFY(f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(label(f, "detailStanding"), u"Hidden by the filter"_s);
    QCOMPARE(detail->shown()->event.id, id);

    f.click("empty_actionClearFilters");
    QTRY_COMPARE(f.rows(), 200);
    QVERIFY(!f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(f.session->events().idAt(f.table().currentIndex().row()), id);
    // What is cleared away does not come back, whatever the filter.
    f.trigger(ActionId::ClearView);
    QTRY_VERIFY(f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(label(f, "detailStanding"), u"No longer in the live list"_s);
}

void tst_MainWindow::chosenRowComesBackWhole()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 200));
    QTRY_COMPARE(f.rows(), 200);
    clickRow(f, f.table().rowAt(0) + 2);
    const QRect before = f.table().visualRect(f.table().currentIndex());
    QVERIFY(f.table().viewport()->rect().contains(before.left(), before.bottom()));
    auto *filter = f.find<QLineEdit>("filterEdit");
    // By way of a list with fewer rows, and of none at all.
    for (const QString &text : {u"n19"_s, u"zzz"_s}) {
        QTest::mouseClick(filter, Qt::LeftButton);
        QTest::keyClicks(filter, text);
        QTRY_VERIFY(f.rows() < 200);
        f.trigger(ActionId::ClearFilters);
        QTRY_COMPARE(f.rows(), 200);
        QTRY_VERIFY(f.table().isVisible() && f.find("standLine")->isVisible());
        const auto whole = [&f] {
            const QRect row = f.table().visualRect(f.table().currentIndex());
            return row.isValid() && row.top() >= 0 && row.bottom() < f.table().viewport()->height();
        };
        QTRY_VERIFY(whole());
    }
}

void tst_MainWindow::showsTheEventWhole()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 20));
    QTRY_COMPARE(f.rows(), 20);
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Up);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QSignalSpy ready(detail, &panels::EventDetailPanel::ready);
    QTRY_VERIFY(detail->shown().has_value());
    // Held arrow keys show the last event.
    ready.clear();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&f.table(), Qt::Key_Up);
    const auto id = f.session->events().idAt(f.table().currentIndex().row());
    QTRY_COMPARE(detail->shown()->event.id, id);
    QVERIFY(ready.count() <= 3);
    QVERIFY(!label(f, "detailLogSet").isEmpty());
    QVERIFY(label(f, "detailPlace").contains(u"partition"));
    QVERIFY(f.find<QAbstractItemView>("fieldList")->model()->rowCount() > 0);
    f.find<QTabWidget>("detailTabs")->setCurrentIndex(2);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->toPlainText().contains(u"SignInLogs"));
    // Find bar.
    f.trigger(ActionId::FindInEvent);
    auto *find = f.find<QLineEdit>("detailRawFindEdit");
    QVERIFY(find->isVisible());
    find->setText(u"signinlogs"_s);
    QVERIFY(label(f, "detailRawFindCount").startsWith(u'1'));
    QCOMPARE(f.find<QPlainTextEdit>("detailRawText")->textCursor().selectedText(), u"SignInLogs"_s);
}

void tst_MainWindow::copiesValueAndEvent()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(7));
    QTRY_COMPARE(f.rows(), 1);
    f.table().setFocus();
    f.table().setCurrentIndex(f.session->events().index(0, models::EventTableModel::LogSet));
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             f.session->events().original(0, models::EventTableModel::LogSet));
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"{\"timestamp\":"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"insights-operational-logs"));
}

void tst_MainWindow::clearsTheView()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 10));
    QTRY_COMPARE(f.rows(), 10);
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.rows(), 0);
    QCOMPARE(pageId(f), u"cleared"_s);
    f.hub->publish(signIn(11));
    QTRY_COMPARE(f.rows(), 1);
    QTRY_VERIFY(label(f, "statusCounts").startsWith(u"11 received · 1 shown · 10 older ones left the view"));
}

void tst_MainWindow::saysWhatToDoWhenNothingCame()
{
    models::SessionLimits limits;
    limits.silentAfter = 20ms;
    WindowFixture f(limits);
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Silent);
    QCOMPARE(pageId(f), u"silent"_s);
    QVERIFY(f.find<panels::EmptyPage>("emptyPage")->content().steps.size() >= 2);
    QTRY_VERIFY(f.find<QPushButton>("empty_actionReadFromBeginning")->isVisible());
    QCOMPARE(f.session->diagnostics().activeCount(), 1);
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
    QVERIFY(f.session->failure().has_value());
    QVERIFY(f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.session->diagnostics().activeCount() >= 1);
    QVERIFY(f.window->actions()[ActionId::Connect]->isEnabled());
    f.trigger(ActionId::ClearView);
    QCOMPARE(pageId(f), u"failed"_s);
    QCOMPARE(label(f, "emptyPageTitle"), f.session->failure()->title);
    // Mended: connects and the bar is gone.
    f.hub->refuse({});
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QVERIFY(!f.find<QWidget>("inlineBar")->isVisible());
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
}

void tst_MainWindow::hostileBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html")
        << R"({"operationName":"<h1 style='color:red'>x</h1><img src=file:///etc/passwd>"})"_ba;
    QTest::newRow("script") << "<script>alert(1)</script><b>bold</b>"_ba;
    QTest::newRow("ansi") << "\x1b[2J\x1b[31mred\x1b]0;title\x07"_ba;
    QTest::newRow("bidi") << "{\"operationName\":\"abc\xe2\x80\xae"
                             "gpj.exe\xe2\x81\xa6\"}"_ba;
    QTest::newRow("nul") << QByteArray("{\"a\":\"x\0y\"}\0tail", 16);
    QTest::newRow("no utf-8") << "\xff\xfe\xfa\xc0\x80"_ba;
    QTest::newRow("nested") << QByteArray("[").repeated(1025) + QByteArray("]").repeated(1025);
    QTest::newRow("nested open") << QByteArray("{\"a\":").repeated(5000);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("combining") << "Z" + QByteArray("\xcc\x81").repeated(5000);
    QTest::newRow("ampersands") << R"({"operationName":"&lt;b&gt; && &amp;"})"_ba;
}

void tst_MainWindow::hostileBodies()
{
    QFETCH(QByteArray, body);
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(body.toStdString());
    f.hub->publish(signIn(1));
    QTRY_VERIFY(f.rows() >= 2);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY(detail->shown().has_value());
    for (int tab = 0; tab < 3; ++tab) {
        f.find<QTabWidget>("detailTabs")->setCurrentIndex(tab);
        QVERIFY(!f.window->grab().isNull());
    }
    for (const char *name : {"detailJsonText", "detailRawText"}) {
        const QString text = f.find<QPlainTextEdit>(name)->toPlainText();
        for (const QChar c : text) {
            const bool layout = c == u'\n' || c == u'\t';
            QVERIFY2(layout || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                     qPrintable(u"U+%1 in %2"_s.arg(c.unicode(), 4, 16).arg(QLatin1StringView(name))));
        }
    }
    // No label anywhere takes text for markup.
    for (const QLabel *label : f.window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->objectName() + u": "_s + label->text()));
}

void tst_MainWindow::hugeBodyIsCutAndWhole()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    const std::string huge = R"({"operationName":")" + std::string(20'000'000, 'x') + R"("})";
    LoopWatch watch;
    f.hub->publish(huge);
    f.hub->publish(signIn(1));
    QTRY_COMPARE_WITH_TIMEOUT(f.rows(), 2, 20s);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY_WITH_TIMEOUT(detail->shown().has_value(), 20s);
    f.find<QTabWidget>("detailTabs")->setCurrentIndex(2);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->toPlainText().size() < 100'000);
    QVERIFY(f.find<QWidget>("detailRawCutBar")->isVisible());
    auto *filter = f.find<QLineEdit>("filterEdit");
    filter->setText(u"notthere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.rows(), 0, 20s);
    f.trigger(ActionId::ClearFilters);
    QTRY_COMPARE(f.rows(), 2);
    f.click("detailRawShowAll");
    QTRY_COMPARE_WITH_TIMEOUT(label(f, "detailRawCutText"), u"The whole text, without colours"_s, 60s);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->document()->characterCount() >= 20'000'000);
    // A generous bound for loaded machines: the benchmark measures. Minutes of a stalled window would show
    // here.
    QVERIFY2(watch.longest() < 2000, qPrintable(QString::number(watch.longest())));
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
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 300));
    QTRY_COMPARE(f.rows(), 300);
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
    auto *filter = f.find<QLineEdit>("filterEdit");
    QTest::mouseClick(filter, Qt::LeftButton);
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
    QCOMPARE(f.window->tabifiedDockWidgets(f.find<QDockWidget>("dockDiagnostics")).size(), 3);
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

void tst_MainWindow::profilesDialog()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find<QListWidget>("profileList"));
    f.click("profileDuplicate");
    QCOMPARE(f.profiles.profiles().size(), 2);
    QCOMPARE(f.find<QComboBox>("profileBox")->count(), 2);
    auto *list = f.find<QListWidget>("profileList");
    QCOMPARE(list->count(), 2);
    // Deleting asks, and Enter does not delete.
    f.click("profileDelete");
    QTRY_VERIFY(f.find<QMessageBox>("deleteProfile"));
    QTest::keyClick(f.find<QMessageBox>("deleteProfile"), Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QMessageBox>("deleteProfile"));
    QCOMPARE(f.profiles.profiles().size(), 2);
    list->item(0)->setText(u"Renamed"_s);
    QTRY_VERIFY(f.find<QComboBox>("profileBox")->findText(u"Renamed"_s) >= 0);
    list->item(0)->setText(u""_s);
    QTRY_VERIFY(f.find<QMessageBox>("profileProblem"));
}

void tst_MainWindow::profilesDialogSaysWhatToDoWithNone()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::ManageProfiles);
    QTRY_VERIFY(f.find("profilesEmpty"));
    QTRY_VERIFY(f.find("profilesEmpty")->isVisible());
    QVERIFY(!f.find("profileList")->isVisible());
    QVERIFY(!f.find("profileConnect")->isEnabled());
    QVERIFY(f.find("profileImport")->isEnabled());
    f.addProfile();
    QTRY_VERIFY(f.find("profileList")->isVisible());
    QVERIFY(!f.find("profilesEmpty")->isVisible());
    QVERIFY(f.find("profileConnect")->isEnabled());
}

void tst_MainWindow::deletingAProfileSaysWhereItsKeyIs()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    const auto remove = [&f] {
        f.trigger(ActionId::ManageProfiles);
        QTRY_VERIFY(f.find<QListWidget>("profileList"));
        f.click("profileDelete");
        QTRY_VERIFY(f.find<QMessageBox>("deleteProfile"));
        for (QAbstractButton *button : f.find<QMessageBox>("deleteProfile")->buttons()) {
            if (button->text() == "Delete Profile"_L1)
                button->click();
        }
        QTRY_VERIFY(f.profiles.profiles().isEmpty());
        f.click("profileClose");
        QTRY_VERIFY(!f.find<QListWidget>("profileList"));
    };
    remove();
    QTRY_VERIFY(f.keychain->secrets.empty());
    QVERIFY(!f.find<QWidget>("inlineBar")->isVisible());

    f.addProfile();
    f.keepKey();
    f.keychain->refusal = u"keychain.denied"_s;
    remove();
    QTRY_VERIFY(f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.find<panels::InlineBar>("inlineBar")->text().contains(u"still in the keychain"));
}

void tst_MainWindow::unreadableProfilesAreNamedUntilClosed()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"profiles.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{broken") > 0);
    file.close();
    setup::ProfileStore profiles(folder.path());
    WindowFixture f;
    models::SessionPorts ports;
    ports.sources = f.hub->factory();
    ports.startDemo = [] { return Result<pipeline::SourceSettings>(pipeline::SourceSettings{}); };
    models::Session session(std::move(ports), profiles, f.keys);
    panels::MainWindow window(session, f.theme, f.settings);
    window.show();
    auto *bar = window.findChild<panels::InlineBar *>(u"inlineBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(folder.path()), qPrintable(bar->text()));
    // Connecting is no answer to it.
    session.connectDemo();
    QTRY_COMPARE(session.phase(), Phase::Waiting);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QWidget *>(u"inlineBarClose"_s), Qt::LeftButton);
    QVERIFY(!bar->isVisible());
}

void tst_MainWindow::keyWithoutAKeychainIsSaidUntilClosed()
{
    WindowFixture f;
    f.addProfile();
    f.open();
    f.keychain->refusal = u"keychain.unavailable"_s;
    f.trigger(ActionId::Connect);
    QTRY_VERIFY(f.find<QDialog>("keyDialog"));
    f.keys.provide(*f.profiles.credential(u"c1"_s), Secret(WindowFixture::kKey));
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QTRY_VERIFY(f.find<QWidget>("inlineBar")->isVisible());
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    QVERIFY(f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.find<panels::InlineBar>("inlineBar")->text().contains(u"No keychain took the key"));
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

void tst_MainWindow::followsItsProfile()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    QVERIFY(f.window->windowTitle().contains(u"Contoso SOC"));
    QVERIFY(f.profiles.rename(QLatin1StringView(WindowFixture::kProfile), u"Renamed"_s).has_value());
    QVERIFY2(f.window->windowTitle().contains(u"Renamed"), qPrintable(f.window->windowTitle()));
    QCOMPARE(f.session->phase(), Phase::Reading);

    // Deleted: reading ends, what was read stays to be looked at.
    QVERIFY(f.profiles.remove(QLatin1StringView(WindowFixture::kProfile)).has_value());
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(!f.session->hasSource());
    QCOMPARE(f.window->windowTitle(), u"Hubscope"_s);
    QVERIFY(!f.window->actions()[ActionId::Test]->isEnabled());
    QCOMPARE(f.rows(), 1);
}

void tst_MainWindow::readsFromTheBeginningOnce()
{
    using Kind = pipeline::StartAt::Kind;
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.session->source()->startAt.kind, Kind::End);
    f.trigger(ActionId::ReadFromBeginning);
    QTRY_COMPARE(f.hub->opened(), 2);
    QCOMPARE(f.session->source()->startAt.kind, Kind::Beginning);
    // What is read once more would stand there twice.
    QCOMPARE(f.rows(), 0);

    // The next time it is as the profile says.
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.hub->opened(), 3);
    QCOMPARE(f.session->source()->startAt.kind, Kind::End);
}

void tst_MainWindow::switchesProfiles()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    auto *box = f.find<QComboBox>("profileBox");
    QTRY_COMPARE(box->currentText(), u"Demo hub"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Up);
    QTRY_VERIFY(f.session->source() &&
                f.session->source()->profileId == QLatin1StringView(WindowFixture::kProfile));
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    // Events of the other hub are gone.
    QCOMPARE(f.rows(), 0);
    QCOMPARE(f.hub->opened(), 2);
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

void tst_MainWindow::quitsSoonWhileEventsPour()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 200'000));
    QTRY_VERIFY(f.rows() > 0);
    QElapsedTimer clock;
    clock.start();
    f.close();
    QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
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
