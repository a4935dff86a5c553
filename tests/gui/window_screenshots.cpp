// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window_screenshots FOLDER: pictures of the main window on the demo hub, light and dark, for docs/ and for
// eyes.
#include "common/Theme.h"
#include "common/Translations.h"
#include "demo/DemoHub.h"
#include "kafka/KafkaConnectionProbe.h"
#include "kafka/KafkaEventSource.h"
#include "models/RuleDesk.h"
#include "models/Session.h"
#include "panels/EventDetailPanel.h"
#include "panels/EventTableView.h"
#include "panels/MainWindow.h"
#include "panels/WindowActions.h"
#include "support/ScriptedSecretStore.h"

#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

/// The panel of the rules, the editor with a fault, and what a try-out shows.
void takeRules(panels::MainWindow &window, models::Session &session,
               const std::function<void(const QString &, QWidget *)> &take)
{
    auto *dock = window.findChild<QDockWidget *>(u"dockRules"_s);
    dock->raise();
    window.resizeDocks({dock}, {330}, Qt::Vertical);
    models::RuleTableModel &rules = session.rules().table();
    rules.setData(rules.index(rules.rowOf(u"keyvault-admin"_s), 0), Qt::Unchecked, Qt::CheckStateRole);
    window.findChild<QTableView *>(u"ruleTable"_s)->selectRow(0);

    window.findChild<QAction *>(u"ruleAdd"_s)->trigger();
    auto *editor = window.findChild<QDialog *>(u"ruleEditor"_s);
    const auto field = [editor](const char *name) {
        return editor->findChild<QWidget *>(QLatin1StringView(name));
    };
    QTest::keyClicks(field("ruleId"), u"graph-is-noise"_s);
    QTest::keyClicks(field("ruleTest"),
                     u"hubscope.category = MicrosoftGraphActivityLogs AND sauce = unknown"_s);
    QTest::keyClicks(field("ruleReason"), u"Nobody looks at Graph reads here."_s);
    QTest::qWait(400);
    take(u"rule-editor"_s, editor);
    auto *test = static_cast<QPlainTextEdit *>(field("ruleTest"));
    test->setPlainText(u"hubscope.category = MicrosoftGraphActivityLogs"_s);
    static_cast<QComboBox *>(field("ruleLogSet"))
        ->setCurrentIndex(static_cast<int>(insight::LogSet::UnparsedData));
    editor->accept();
    [[maybe_unused]] const bool taken =
        QTest::qWaitFor([&] { return rules.rowOf(u"graph-is-noise"_s) == 0; });

    window.findChild<QPushButton *>(u"ruleTry"_s)->click();
    auto *dialog = window.findChild<QDialog *>(u"tryOutDialog"_s);
    auto *apply = dialog->findChild<QPushButton *>(u"tryOutApply"_s);
    [[maybe_unused]] const bool tried = QTest::qWaitFor([&] { return apply->isEnabled(); });
    dialog->findChild<QToolButton *>(u"disclosureButton"_s)->click();
    QTest::qWait(200);
    take(u"rules-try-out"_s, dialog);
    dialog->reject();
    take(u"rules"_s, dock);
}

/// The panel of alerts before and after, the editor of a rule, and the list of rules.
void takeAlerts(panels::MainWindow &window, models::Session &session,
                const std::function<void(const QString &, QWidget *)> &take)
{
    auto *dock = window.findChild<QDockWidget *>(u"dockAlerts"_s);
    dock->raise();
    window.resizeDocks({dock}, {330}, Qt::Vertical);
    take(u"alerts-empty"_s, dock);
    struct Row
    {
        const char *name;
        const char *query;
        bool on;
    };
    for (const Row &row : {Row{"Failed sign-ins", "result ISTARTS-WITH FAILED", true},
                           Row{"Alerts of Defender", "hubscope.log_set = \"Third-Party Alerts\"", true},
                           Row{"Changes of groups", "where(group AND action ICONTAINS member)", false},
                           Row{"What is not parsed", "hubscope.log_set = \"Unparsed Data\"", true}}) {
        [[maybe_unused]] const auto saved = session.alerts().save(
            {.id = {}, .name = row.name, .query = row.query, .enabled = row.on, .limit = {3, 1}});
    }
    [[maybe_unused]] const bool any =
        QTest::qWaitFor([&] { return session.alerts().alerts().rowCount() > 6; }, 20'000);
    window.findChild<QTableView *>(u"alertTable"_s)->selectRow(1);
    take(u"alerts"_s, dock);
    take(u"alerts-window"_s, &window);

    window.actions()[panels::ActionId::NotificationRules]->trigger();
    auto *rules = window.findChild<QDialog *>(u"notificationsDialog"_s);
    take(u"notification-rules"_s, rules);
    rules->accept();
    window.findChild<QAction *>(u"alertAddRule"_s)->trigger();
    auto *editor = window.findChild<QDialog *>(u"notificationEditor"_s);
    editor->findChild<QLineEdit *>(u"notificationName"_s)->setText(u"Admins from outside"_s);
    auto *query = editor->findChild<QPlainTextEdit *>(u"notificationQuery"_s);
    query->setPlainText(u"account ICONTAINS admin AND source_ip NOT IN [IP(10.0.0.0/8)"_s);
    QTest::qWait(500);
    take(u"notification-fault"_s, editor);
    query->setPlainText(u"result ISTARTS-WITH FAILED AND source_ip NOT IN [IP(10.0.0.0/8)]"_s);
    QTest::qWait(800);
    take(u"notification-editor"_s, editor);
    editor->reject();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    common::installTranslations(application, QLocale(u"en"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: window_screenshots FOLDER\n", stderr);
        return 2;
    }
    const QString folder = arguments.at(1);
    QTemporaryDir home;
    common::Theme theme;
    setup::ProfileStore profiles(home.filePath(u"config"_s));
    setup::KeyRing keys(std::make_unique<test::ScriptedSecretStore>());
    QSettings settings(home.filePath(u"window.ini"_s), QSettings::IniFormat);
    models::Preferences preferences(settings);
    auto hub = demo::DemoHub::start({.rate = 60});
    if (!hub)
        return 1;
    models::SessionPorts ports;
    ports.sources = [](pipeline::SourceSettings source) {
        return std::make_unique<kafka::KafkaEventSource>(std::move(source));
    };
    ports.probes = [] { return std::make_unique<kafka::KafkaConnectionProbe>(); };
    ports.startDemo = [&]() -> Result<pipeline::SourceSettings> { return (*hub)->settings(); };
    models::Session session(std::move(ports), profiles, keys);
    KSyntaxHighlighting::Repository languages;
    panels::MainWindow window(session, theme, preferences, languages);

    const auto take = [&](const QString &name, QWidget *widget = nullptr) {
        for (const auto &[scheme, word] : {std::pair(common::ColorTheme::Light, u"light"_s),
                                           std::pair(common::ColorTheme::Dark, u"dark"_s)}) {
            theme.set(scheme);
            QTest::qWait(400);
            (widget ? widget : &window)->grab().save(folder + u"/%1-%2.png"_s.arg(name, word));
        }
    };
    const auto raise = [&](const char *dock) {
        window.findChild<QDockWidget *>(QLatin1StringView(dock))->raise();
    };

    window.show();
    take(u"empty"_s);
    session.connectDemo();
    const bool all = QTest::qWaitFor(
        [&] {
            for (const insight::LogSetInfo &info : insight::kLogSets) {
                if (session.logSets().count(info.id) < 5)
                    return false;
            }
            return true;
        },
        60'000);
    take(u"window"_s);
    auto *table = window.findChild<panels::EventTableView *>();
    auto *tabs = window.findChild<QTabWidget *>(u"detailTabs"_s);
    auto *detail = window.findChild<panels::EventDetailPanel *>();
    table->goTo(session.events().rowCount() - 8);
    [[maybe_unused]] const bool shown = QTest::qWaitFor([&] { return detail->shown().has_value(); }, 10'000);
    raise("dockConnection");
    QTest::qWait(8000);
    take(u"demo"_s);
    tabs->setCurrentIndex(2);
    session.testConnection();
    [[maybe_unused]] const bool tested = QTest::qWaitFor([&] { return !session.isTesting(); }, 60'000);
    raise("dockTest");
    session.events().setPaused(true);
    QTest::qWait(1500);
    take(u"json"_s);
    // Marks: only what was repaired, and what a source without unparsed logs keeps back.
    session.events().setPaused(false);
    tabs->setCurrentIndex(0);
    session.events().setUnparsedSent(false);
    session.logSets().setUnparsedSent(false);
    detail->setUnparsedSent(false);
    if (const int row = session.events().nextRemark(0); row >= 0)
        table->goTo(row);
    take(u"marks"_s);
    window.actions()[panels::ActionId::OnlyRepaired]->trigger();
    QTest::qWait(500);
    table->goTo(0);
    take(u"repaired"_s);

    window.actions()[panels::ActionId::SortingGuide]->trigger();
    auto *guide = window.findChild<QDialog *>(u"sortingGuide"_s);
    take(u"guide"_s, guide);
    guide->findChild<QLineEdit *>(u"guideFind"_s)->setText(u"password"_s);
    take(u"guide-search"_s, guide);
    guide->close();
    window.actions()[panels::ActionId::ClearFilters]->trigger();
    takeAlerts(window, session, take);
    takeRules(window, session, take);
    return all ? 0 : 1;
}
