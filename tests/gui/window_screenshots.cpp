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
#include "support/ScriptedSecretStore.h"

#include <QApplication>
#include <QDockWidget>
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

    const auto take = [&](const QString &name) {
        for (const auto &[scheme, word] : {std::pair(common::ColorTheme::Light, u"light"_s),
                                           std::pair(common::ColorTheme::Dark, u"dark"_s)}) {
            theme.set(scheme);
            QTest::qWait(400);
            window.grab().save(folder + u"/%1-%2.png"_s.arg(name, word));
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
    return all ? 0 : 1;
}
