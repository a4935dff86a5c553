// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notification rules and alerts in the real window: made by hand, met by events, gone back to.
#include "PlainTextLint.h"
#include "WindowSteps.h"

#include "common/StatusGlyph.h"
#include "models/NotificationsModel.h"
#include "models/SearchRun.h"
#include "panels/EventDetailPanel.h"
#include "panels/LeqlEdit.h"
#include "panels/NotificationEditor.h"
#include "support/ScriptedNotifier.h"

#include <QCheckBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;
using panels::ActionId;
using panels::LeqlEdit;

namespace {

std::string signInOf(const std::string &user, int error = 0, int second = 0)
{
    return R"({"category":"SignInLogs","time":"2026-11-24T01:02:)" + std::string(second < 10 ? "0" : "") +
           std::to_string(second) +
           R"(Z","callerIpAddress":"203.0.113.7","properties":{"userPrincipalName":")" + user +
           R"(","status":{"errorCode":)" + std::to_string(error) + "}}}";
}

struct AlertFixture : WindowFixture
{
    AlertFixture()
    {
        notifier = [this] {
            auto made = std::make_unique<ScriptedNotifier>();
            desktop = made.get();
            return made;
        };
        alertClock = time.clock();
    }

    /// The panel in front, alice in the list.
    void openOnPanel()
    {
        open();
        trigger(ActionId::Demo);
        hub->publish(std::vector{signInOf("alice@contoso.com"), signInOf("alice@contoso.com", 0, 1)});
        QTRY_COMPARE(rows(), 2);
        QTest::keyClick(window.get(), Qt::Key_7, Qt::AltModifier);
        QTRY_VERIFY(find("alertsPanel")->isVisible());
    }
    models::AlertsModel &alerts() { return session->alerts().alerts(); }
    QTableView &table7() { return *find<QTableView>("alertTable"); }
    QString cell(int row, int column) { return alerts().index(row, column).data().toString(); }
    QString state() { return find<common::StatusGlyph>("alertState")->word(); }
    QString editorState() { return find<common::StatusGlyph>("notificationState")->word(); }
    template <typename T = QDialog>
    T *dialog(const char *name)
    {
        T *found = nullptr;
        const bool shown = QTest::qWaitFor([&] {
            found = find<T>(name);
            return found && found->isVisible();
        });
        return shown ? found : nullptr;
    }

    /// By hand: the panel's button, name, query, on or not, Add Rule.
    void addRule(const QString &name, const QString &query, bool on)
    {
        click("alertAddRuleButton");
        QVERIFY(dialog("notificationEditor"));
        QTest::keyClicks(find<QLineEdit>("notificationName"), name);
        QTest::keyClicks(find<LeqlEdit>("notificationQuery"), query);
        if (on)
            find<QCheckBox>("notificationOn")->click();
        click("notificationKeep");
        QTRY_VERIFY(!find<QDialog>("notificationEditor"));
        activate();
    }
    /// As a desktop does when a dialog has gone.
    void activate()
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    void clickAlert(int row)
    {
        const QModelIndex index = alerts().index(row, models::AlertsModel::Rule);
        QTest::mouseClick(table7().viewport(), Qt::LeftButton, {}, table7().visualRect(index).center());
    }

    ScriptedClock time;
    ScriptedNotifier *desktop = nullptr;
};

} // namespace

class tst_AlertsPanel : public QObject
{
    Q_OBJECT
private slots:
    void aRuleIsMadeSwitchedOnAndMet();
    void theEditorSaysWhatDoesNotFit();
    void theEditorTriesOnHeldEvents();
    void theQueryInSightIsTaken();
    void goesToTheEvent();
    void searchesForItsEvents();
    void theDockCountsWhatIsNew();
    void aNotificationLeadsHere();
    void theDesktopMayShowNone();
    void promisesWhatTheDesktopDoes();
    void rulesAreListedChangedAndRemoved();
    void rulesAreKeptWithTheProfile();
    void aBrokenFileIsSaid();
    void anotherHubBeginsAnew();
    void eventTextsArePlain();
    void everythingHasANameAndIsPlain();
};

void tst_AlertsPanel::aRuleIsMadeSwitchedOnAndMet()
{
    AlertFixture f;
    f.openOnPanel();
    QVERIFY(f.find("alertsEmpty")->isVisible());
    QCOMPARE(f.state(), u"No notification rules"_s);
    f.addRule(u"Failed sign-ins"_s, u"result ISTARTS-WITH FAILED"_s, false);
    // Off: nothing is looked at.
    QVERIFY2(f.state().endsWith(u"none is on"), qPrintable(f.state()));
    f.hub->publish(signInOf("bob@contoso.com", 50126));
    QTRY_COMPARE(f.rows(), 3);
    QCOMPARE(f.alerts().rowCount(), 0);
    QCOMPARE(f.desktop->begun, 0);

    // On, by a click on its box in the list of rules.
    f.click("actionNotificationRulesButton");
    QVERIFY(f.dialog("notificationsDialog"));
    auto *rules = f.find<QTableView>("notificationTable");
    const QModelIndex on = rules->model()->index(0, models::NotificationsModel::On);
    QCOMPARE(on.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    const QRect cell = rules->visualRect(on);
    QTest::mouseClick(rules->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 10, cell.center().y()));
    QCOMPARE(on.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    f.click("notificationsClose");
    QCOMPARE(f.desktop->begun, 1);

    f.hub->publish(std::vector{signInOf("bob@contoso.com", 50126), signInOf("alice@contoso.com"),
                               signInOf("bob@contoso.com", 50126)});
    QTRY_COMPARE(f.alerts().rowCount(), 1);
    QTRY_COMPARE(f.cell(0, models::AlertsModel::Events), u"2"_s);
    QVERIFY(f.table7().isVisible());
    QCOMPARE(f.cell(0, models::AlertsModel::Rule), u"Failed sign-ins"_s);
    QCOMPARE(f.cell(0, models::AlertsModel::Example),
             u"Ingress Authentication · bob@contoso.com · FAILED_BAD_PASSWORD · 203.0.113.7"_s);
    QVERIFY(f.desktop->shown.empty());
    f.time.move(1000);
    QTRY_COMPARE(f.desktop->shown.size(), 1U);
    QVERIFY(f.desktop->shown[0].title.startsWith(u"Failed sign-ins: 2 event"));

    // Within five minutes the row grows, and nobody is called again.
    f.hub->publish(std::vector<std::string>(300, signInOf("bob@contoso.com", 50126)));
    QTRY_COMPARE(f.cell(0, models::AlertsModel::Events), u"302"_s);
    QCOMPARE(f.alerts().rowCount(), 1);
    QCOMPARE(f.desktop->shown.size(), 1U);
    // When they are over, what came meanwhile is told, whether more comes or not.
    f.time.move(299'000);
    QTRY_COMPARE(f.desktop->shown.size(), 2U);
    QVERIFY(f.desktop->shown[1].title.startsWith(u"Failed sign-ins: 300 more event"));
    QCOMPARE(f.alerts().rowCount(), 1);
    // What comes then is an alert of its own, and waits for its turn.
    f.hub->publish(signInOf("eve@contoso.com", 50126));
    QTRY_COMPARE(f.alerts().rowCount(), 2);
    QVERIFY(f.cell(0, models::AlertsModel::Example).contains(u"eve@contoso.com"));
    QCOMPARE(f.desktop->shown.size(), 2U);
    f.time.move(300'000);
    QTRY_COMPARE(f.desktop->shown.size(), 3U);
    QVERIFY(f.desktop->shown[2].title.startsWith(u"Failed sign-ins: 1 event"));
    f.find<QAction>("alertClear")->trigger();
    QCOMPARE(f.alerts().rowCount(), 0);
    QVERIFY(f.find("alertsEmpty")->isVisible());
}

void tst_AlertsPanel::theEditorSaysWhatDoesNotFit()
{
    AlertFixture f;
    f.openOnPanel();
    f.click("alertAddRuleButton");
    auto *editor = f.dialog("notificationEditor");
    QVERIFY(editor);
    QVERIFY(!f.find<QCheckBox>("notificationOn")->isChecked());
    QCOMPARE(f.find<QSpinBox>("notificationMost")->value(), 1);
    QCOMPARE(f.find<QSpinBox>("notificationMinutes")->value(), 5);
    auto *query = f.find<LeqlEdit>("notificationQuery");
    query->setText(u"user = "_s);
    QTRY_VERIFY2(f.editorState().startsWith(u"Character 8: "), qPrintable(f.editorState()));
    f.click("notificationKeep");
    QVERIFY(editor->isVisible() && query->hasFocus());
    query->setText(u"where(user) groupby(user)"_s);
    QTRY_VERIFY2(f.editorState().startsWith(u"Character 1: A rule only chooses"),
                 qPrintable(f.editorState()));
    query->setText({});
    f.click("notificationKeep");
    QVERIFY(f.editorState().startsWith(u"Character 1: This would be every event"));
    query->setText(u"user"_s);
    f.click("notificationKeep");
    QVERIFY(editor->isVisible() && f.find<QLineEdit>("notificationName")->hasFocus());
    QVERIFY(f.editorState().contains(u"name"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QDialog>("notificationEditor"));
    QVERIFY(f.session->alerts().rules().empty());
}

void tst_AlertsPanel::theEditorTriesOnHeldEvents()
{
    AlertFixture f;
    f.openOnPanel();
    std::vector<std::string> bodies(98, signInOf("alice@contoso.com"));
    for (int i = 0; i < 12; ++i)
        bodies[static_cast<std::size_t>(i) * 7] = signInOf("bob@contoso.com", 50126);
    f.hub->publish(bodies);
    QTRY_COMPARE(f.rows(), 100);
    f.click("alertAddRuleButton");
    QVERIFY(f.dialog("notificationEditor"));
    f.find<LeqlEdit>("notificationQuery")->setText(u"source_json.properties.status.errorCode = 50126"_s);
    QTRY_COMPARE(f.editorState(), u"Would have met 12 of the 100 newest event(s)"_s);
    f.find<QDialog>("notificationEditor")->reject();
}

void tst_AlertsPanel::theQueryInSightIsTaken()
{
    AlertFixture f;
    f.openOnPanel();
    const auto taken = [&f] {
        auto *editor = f.dialog("notificationEditor");
        const QString text = editor ? f.find<LeqlEdit>("notificationQuery")->text() : u"none"_s;
        if (editor)
            editor->reject();
        [[maybe_unused]] const bool gone =
            QTest::qWaitFor([&] { return !f.find<QDialog>("notificationEditor"); });
        f.activate();
        return text;
    };
    // Of the live list, with the log set that it is narrowed to.
    f.find<LeqlEdit>("filterEdit")->setText(u"alice"_s);
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(taken(), u"alice"_s);
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::ControlModifier);
    f.trigger(ActionId::NotifyOfThese);
    QCOMPARE(taken(), u"alice AND hubscope.log_set = \"Ingress Authentication\""_s);
    // Of the search, and out of its menu.
    f.trigger(ActionId::Search);
    f.find<LeqlEdit>("searchEdit")->setText(u"where(result = SUCCESS)"_s);
    auto *menu = f.find<QMenu>("searchQueryMenu");
    emit menu->aboutToShow();
    QVERIFY(menu->actions().contains(f.window->actions()[ActionId::NotifyOfThese]));
    f.trigger(ActionId::NotifyOfThese);
    QCOMPARE(taken(), u"where(result = SUCCESS)"_s);
    // The menu is made anew each time; the command is the window's.
    emit menu->aboutToShow();
    f.trigger(ActionId::NotifyOfThese);
    QCOMPARE(taken(), u"where(result = SUCCESS)"_s);
}

void tst_AlertsPanel::goesToTheEvent()
{
    AlertFixture f;
    f.openOnPanel();
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, true);
    f.hub->publish(std::vector{signInOf("bob@contoso.com", 0, 5), signInOf("alice@contoso.com", 0, 6)});
    QTRY_COMPARE(f.alerts().rowCount(), 1);
    QTRY_COMPARE(f.rows(), 4);
    // Chosen, it is shown whole.
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.clickAlert(0);
    QTRY_VERIFY(detail->shown() && detail->shown()->timestampMs == 1'795'482'125'000);
    // Hidden by a filter, it is found all the same.
    f.find<LeqlEdit>("filterEdit")->setText(u"alice"_s);
    QTest::keyClick(f.find<LeqlEdit>("filterEdit"), Qt::Key_Return);
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(f.rows(), 3);
    f.clickAlert(0);
    f.find<QAction>("alertEvent")->trigger();
    QTRY_COMPARE(f.rows(), 4);
    QTRY_VERIFY(f.table().currentIndex().isValid());
    const auto *row = f.session->events().eventAt(f.table().currentIndex().row()).row;
    QCOMPARE(QByteArray(row->who.data(), static_cast<qsizetype>(row->who.size())), "bob@contoso.com"_ba);
    QVERIFY(f.table().hasFocus());
    // Let go, the panel says so and shows what it kept.
    f.trigger(ActionId::ClearView);
    f.find<QAction>("alertEvent")->trigger();
    QVERIFY2(f.state().startsWith(u"The live list has let this event go"), qPrintable(f.state()));
    QTRY_VERIFY(detail->shown() && detail->shown()->timestampMs == 1'795'482'125'000);
}

void tst_AlertsPanel::searchesForItsEvents()
{
    AlertFixture f;
    f.openOnPanel();
    f.hub->publish(signInOf("bob@contoso.com", 0, 3));
    QTRY_COMPARE(f.rows(), 3);
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, true);
    f.hub->publish(std::vector{signInOf("bob@contoso.com", 0, 10), signInOf("alice@contoso.com", 0, 11),
                               signInOf("bob@contoso.com", 0, 12)});
    QTRY_COMPARE(f.rows(), 6);
    QTRY_COMPARE(f.cell(0, models::AlertsModel::Events), u"2"_s);
    f.clickAlert(0);
    QTest::keyClick(&f.table7(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->search().state(), models::SearchRun::State::Done);
    QCOMPARE(f.find<LeqlEdit>("searchEdit")->text(), u"bob@contoso.com"_s);
    QCOMPARE(f.session->search().progress().found, 2);
    QCOMPARE(f.find<QTabWidget>("centreTabs")->currentWidget(), f.find("searchPanel"));
}

void tst_AlertsPanel::theDockCountsWhatIsNew()
{
    AlertFixture f;
    f.openOnPanel();
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, true);
    auto *dock = f.find<QDockWidget>("dockAlerts");
    f.find<QDockWidget>("dockRules")->raise();
    QTRY_VERIFY(dock->visibleRegion().isEmpty());
    f.hub->publish(signInOf("bob@contoso.com"));
    QTRY_COMPARE(dock->windowTitle(), u"Alerts (1)"_s);
    QTest::keyClick(f.window.get(), Qt::Key_7, Qt::AltModifier);
    QTRY_COMPARE(dock->windowTitle(), u"Alerts"_s);
}

void tst_AlertsPanel::aNotificationLeadsHere()
{
    AlertFixture f;
    f.openOnPanel();
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, true);
    f.addRule(u"Eve"_s, u"eve@contoso.com"_s, true);
    f.hub->publish(signInOf("bob@contoso.com"));
    QTRY_COMPARE(f.alerts().rowCount(), 1);
    f.hub->publish(signInOf("eve@contoso.com"));
    QTRY_COMPARE(f.alerts().rowCount(), 2);
    f.time.move(1000);
    QTRY_COMPARE(f.desktop->shown.size(), 2U);
    f.find<QDockWidget>("dockRules")->raise();
    const auto &bob = f.desktop->shown[f.desktop->shown[0].title.startsWith(u"Bob") ? 0 : 1];
    emit f.desktop->chosen(bob.alert);
    QTRY_VERIFY(f.table7().isVisible());
    QCOMPARE(f.table7().currentIndex().row(), 1);
}

void tst_AlertsPanel::theDesktopMayShowNone()
{
    AlertFixture f;
    f.openOnPanel();
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, true);
    QVERIFY(f.state().startsWith(u"1 of 1 rule"));
    f.desktop->set(models::Notifier::State::ShowsNone);
    QVERIFY2(f.state().startsWith(u"This desktop shows no notifications"), qPrintable(f.state()));
    f.hub->publish(signInOf("bob@contoso.com"));
    QTRY_COMPARE(f.alerts().rowCount(), 1);
    f.desktop->set(models::Notifier::State::Shows);
    QVERIFY(f.state().startsWith(u"1 of 1 rule"));
}

void tst_AlertsPanel::promisesWhatTheDesktopDoes()
{
    AlertFixture f;
    f.openOnPanel();
    const auto promised = [&f] {
        return f.find("alertsEmpty")->findChild<QLabel *>(u"emptyText"_s)->text().contains(u"your desktop");
    };
    QVERIFY(promised());
    f.preferences.setOn(models::Setting::AlertNotices, false);
    QVERIFY(!promised());
    f.preferences.setOn(models::Setting::AlertNotices, true);
    f.desktop->set(models::Notifier::State::ShowsNone);
    QVERIFY(!promised());
    f.addRule(u"Failed"_s, u"result ISTARTS-WITH FAILED"_s, true);
    QVERIFY(!promised());
    f.desktop->set(models::Notifier::State::Shows);
    QVERIFY(promised());
    f.preferences.setOn(models::Setting::AlertNotices, false);
    QVERIFY(!promised());
}

void tst_AlertsPanel::rulesAreListedChangedAndRemoved()
{
    AlertFixture f;
    f.openOnPanel();
    QTest::keyClick(f.window.get(), Qt::Key_R, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(f.dialog("notificationsDialog"));
    QVERIFY(f.find("notificationsEmpty")->isVisible());
    QVERIFY(!f.find<QPushButton>("notificationEdit")->isEnabled());
    f.click("notificationAdd");
    QVERIFY(f.dialog("notificationEditor"));
    QTest::keyClicks(f.find<QLineEdit>("notificationName"), u"One"_s);
    QTest::keyClicks(f.find<LeqlEdit>("notificationQuery"), u"bob"_s);
    QTest::keyClick(f.find<LeqlEdit>("notificationQuery"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!f.find<QDialog>("notificationEditor"));
    auto *table = f.find<QTableView>("notificationTable");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->currentIndex().row(), 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(f.session->alerts().rules().front().enabled);
    // Enter changes the chosen one.
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(f.dialog("notificationEditor"));
    QVERIFY(f.find<QCheckBox>("notificationOn")->isChecked());
    f.find<QSpinBox>("notificationMost")->setValue(3);
    f.find<QSpinBox>("notificationMinutes")->setValue(60);
    f.click("notificationKeep");
    QTRY_VERIFY(!f.find<QDialog>("notificationEditor"));
    QCOMPARE(f.session->alerts().rules().front().limit, (insight::NotificationLimit{3, 60}));
    QCOMPARE(table->model()->index(0, models::NotificationsModel::Limit).data().toString(), u"3 in 60 min"_s);
    QTest::keyClick(table, Qt::Key_Delete);
    auto *question = f.dialog<QMessageBox>("removeNotification");
    QVERIFY(question);
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!f.find<QMessageBox>("removeNotification"));
    QCOMPARE(f.session->alerts().rules().size(), 1U);
    f.click("notificationRemove");
    question = f.dialog<QMessageBox>("removeNotification");
    QVERIFY(question);
    QTest::mouseClick(question->findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(f.session->alerts().rules().size(), 0U);
    QVERIFY(f.find("notificationsEmpty")->isVisible());
}

void tst_AlertsPanel::rulesAreKeptWithTheProfile()
{
    AlertFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    QTest::keyClick(f.window.get(), Qt::Key_7, Qt::AltModifier);
    QTRY_VERIFY(f.session->alerts().isRead());
    QTRY_VERIFY(f.find("alertsPanel")->isVisible());
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, true);
    f.close();
    f.open();
    QTRY_COMPARE(f.session->alerts().rules().size(), 1U);
    f.trigger(ActionId::Connect);
    f.hub->publish(signInOf("bob@contoso.com"));
    QTRY_COMPARE(f.alerts().rowCount(), 1);
    // The list itself does not outlast the program.
    f.close();
    f.open();
    QCOMPARE(f.alerts().rowCount(), 0);
}

void tst_AlertsPanel::aBrokenFileIsSaid()
{
    AlertFixture f;
    f.addProfile();
    const QString path = f.profiles.notifications().path(QLatin1StringView(AlertFixture::kProfile));
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"rules\": [}");
    file.close();
    f.open();
    QTRY_VERIFY(f.find("alertBar")->isVisibleTo(f.find("alertsPanel")));
    auto *bar = f.find("alertBar");
    QTest::keyClick(f.window.get(), Qt::Key_7, Qt::AltModifier);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->findChild<common::StatusGlyph *>()->word().contains(u"line 1, column 26"));
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, false);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY2(f.state().startsWith(u"What stood in the file"), qPrintable(f.state()));
}

void tst_AlertsPanel::anotherHubBeginsAnew()
{
    AlertFixture f;
    f.addProfile();
    f.keepKey();
    f.openOnPanel();
    f.addRule(u"Bob"_s, u"bob@contoso.com"_s, true);
    f.hub->publish(signInOf("bob@contoso.com"));
    QTRY_COMPARE(f.alerts().rowCount(), 1);
    f.session->connectProfile(QLatin1StringView(AlertFixture::kProfile));
    QTRY_COMPARE(f.alerts().rowCount(), 0);
    QTRY_VERIFY(f.session->alerts().isRead());
    QVERIFY(f.session->alerts().rules().empty());
    QTRY_COMPARE(f.hub->opened(), 2);
    f.hub->publish(signInOf("bob@contoso.com"));
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(f.alerts().rowCount(), 0);
}

void tst_AlertsPanel::eventTextsArePlain()
{
    AlertFixture f;
    f.openOnPanel();
    f.addRule(u"<b>All</b>"_s, u"SignInLogs"_s, true);
    f.hub->publish(signInOf("<img src=x>\\u202eevil"));
    QTRY_COMPARE(f.alerts().rowCount(), 1);
    QVERIFY(f.cell(0, models::AlertsModel::Example).contains(u"<img src=x>"));
    QVERIFY(!f.cell(0, models::AlertsModel::Example).contains(QChar(0x202e)));
    const QString tip = f.alerts().index(0, models::AlertsModel::Example).data(Qt::ToolTipRole).toString();
    QVERIFY2(!tip.contains(u"<img"), qPrintable(tip));
}

void tst_AlertsPanel::everythingHasANameAndIsPlain()
{
    AlertFixture f;
    f.openOnPanel();
    QCOMPARE(markupLabels(*f.find("alertsPanel")), QStringList());
    QStringList nameless = namelessControls(*f.find("alertsPanel"));
    // It has the text of whatever action it is given.
    nameless.removeAll(u"QPushButton inlineBarButton"_s);
    QCOMPARE(nameless, QStringList());
    f.trigger(ActionId::NotificationRules);
    auto *rules = f.dialog("notificationsDialog");
    QVERIFY(rules);
    QCOMPARE(markupLabels(*rules), QStringList());
    QCOMPARE(namelessControls(*rules), QStringList());
    f.click("notificationAdd");
    auto *editor = f.dialog("notificationEditor");
    QVERIFY(editor);
    QCOMPARE(markupLabels(*editor), QStringList());
    QCOMPARE(namelessControls(*editor), QStringList());
    editor->reject();
}

QTEST_MAIN(tst_AlertsPanel)
#include "tst_AlertsPanel.moc"
