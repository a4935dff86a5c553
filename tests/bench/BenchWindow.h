// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"
#include "models/Session.h"
#include "panels/MainWindow.h"
#include "support/ScriptedHub.h"
#include "support/ScriptedProbe.h"
#include "support/ScriptedSecretStore.h"

#include <KSyntaxHighlighting/Repository>

#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace hubscope::bench {

/// The program's own window with a home of its own, on a hub that is a stand-in in this process.
struct BenchWindow
{
    explicit BenchWindow(models::SessionLimits limits = {})
        : session(ports(), profiles, keys, limits)
    {
    }

    QString storeFolder() const { return home.filePath(QStringLiteral("events")); }

    QTemporaryDir home;
    std::shared_ptr<test::ScriptedHub> hub = std::make_shared<test::ScriptedHub>();
    common::Theme theme;
    setup::ProfileStore profiles{home.filePath(QStringLiteral("config"))};
    setup::KeyRing keys{std::make_unique<test::ScriptedSecretStore>()};
    QSettings settings{home.filePath(QStringLiteral("window.ini")), QSettings::IniFormat};
    models::Preferences preferences{settings};
    models::Session session;
    KSyntaxHighlighting::Repository languages;
    panels::MainWindow window{session, theme, preferences, languages};

private:
    models::SessionPorts ports() const
    {
        models::SessionPorts ports;
        ports.sources = hub->factory();
        ports.probes = [] {
            return std::make_unique<test::ScriptedProbe>(std::make_shared<test::ProbeScript>());
        };
        ports.startDemo = []() -> Result<pipeline::SourceSettings> {
            pipeline::SourceSettings demo;
            demo.host = QStringLiteral("127.0.0.1");
            demo.hub = QStringLiteral("insights-operational-logs");
            demo.security = pipeline::Security::Plaintext;
            return demo;
        };
        ports.storeFolder = [folder = storeFolder()](const QString &) { return folder; };
        return ports;
    }
};

} // namespace hubscope::bench
