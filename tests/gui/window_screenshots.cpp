// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// window_screenshots FOLDER: pictures of the main window on the demo hub, light and dark, for docs/ and for
// eyes.
#include "common/Theme.h"
#include "demo/DemoHub.h"
#include "kafka/KafkaConnectionProbe.h"
#include "kafka/KafkaEventSource.h"
#include "models/Session.h"
#include "panels/EventDetailPanel.h"
#include "panels/EventTableView.h"
#include "panels/MainWindow.h"
#include "panels/WindowActions.h"
#include "support/ScriptedSecretStore.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QPixmap>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hubscope;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
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
    panels::MainWindow window(session, theme, settings);

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
    tabs->setCurrentIndex(1);
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
    return all ? 0 : 1;
}
