// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Theme.h"
#include "models/Session.h"
#include "panels/EventTableView.h"
#include "panels/MainWindow.h"
#include "panels/WindowActions.h"
#include "support/ScriptedHub.h"
#include "support/ScriptedProbe.h"
#include "support/ScriptedSecretStore.h"

#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

namespace hubscope::test {

inline std::string signIn(int number)
{
    return R"({"category":"SignInLogs","time":"2026-11-24T01:02:03Z","operationName":"Sign-in activity","properties":{"number":"n)" +
           std::to_string(number) + R"("}})";
}

inline std::vector<std::string> signIns(int first, int count)
{
    std::vector<std::string> bodies;
    for (int i = 0; i < count; ++i)
        bodies.push_back(signIn(first + i));
    return bodies;
}

/// The real window over a hub, a keychain and a probe that are scripted, in a home of its own.
struct WindowFixture
{
    static constexpr auto kProfile = "p1";
    static constexpr auto kKey = "Q0FOQVJZLWtleS1vZi10aGUtd2luZG93LXRlc3QtMDE=";

    explicit WindowFixture(models::SessionLimits limits = {})
        : profiles(home.filePath(QStringLiteral("config")))
        , keys(takeKeychain())
        , m_limits(limits)
        , settings(home.filePath(QStringLiteral("window.ini")), QSettings::IniFormat)
        , preferences(settings)
    {
    }

    void addProfile(const QString &name = QStringLiteral("Contoso SOC"))
    {
        setup::Credential credential;
        credential.id = QStringLiteral("c1");
        credential.policy = QStringLiteral("R7InsightIDR");
        credential.host = QStringLiteral("contoso.servicebus.windows.net");
        setup::SourceProfile profile;
        profile.id = QLatin1StringView(kProfile);
        profile.name = name;
        profile.host = credential.host;
        profile.hub = QStringLiteral("insights-operational-logs");
        profile.credentialId = credential.id;
        QVERIFY(profiles.saveCredential(credential).has_value());
        QVERIFY(profiles.save(profile).has_value());
        QVERIFY(profiles.setCurrentId(profile.id).has_value());
    }

    void keepKey() { keychain->secrets[QStringLiteral("c1")] = Secret(kKey); }

    void open()
    {
        close();
        models::SessionPorts ports;
        ports.sources = hub->factory();
        ports.probes =
            probes ? probes : [script = script] { return std::make_unique<ScriptedProbe>(script); };
        ports.storeFolder = storeFolder;
        ports.trips = trips;
        ports.samples = samples;
        ports.notifier = notifier;
        ports.alertClock = alertClock;
        ports.mayShow = mayShow;
        ports.startDemo = [port = demoPort]() -> Result<pipeline::SourceSettings> {
            pipeline::SourceSettings demo;
            demo.host = QStringLiteral("127.0.0.1");
            demo.port = port;
            demo.hub = QStringLiteral("insights-operational-logs");
            demo.security = pipeline::Security::Plaintext;
            return demo;
        };
        session = std::make_unique<models::Session>(std::move(ports), profiles, keys, m_limits);
        window = std::make_unique<panels::MainWindow>(*session, theme, preferences, languages);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    /// The window on the demo hub with so many sign-ins in the list.
    void openOnDemo(int events)
    {
        open();
        trigger(panels::ActionId::Demo);
        hub->publish(signIns(0, events));
        QTRY_COMPARE(rows(), events);
    }

    void close()
    {
        if (window)
            window->close();
        window.reset();
        session.reset();
    }

    void trigger(panels::ActionId id) { window->actions()[id]->trigger(); }

    template <typename T = QWidget>
    T *find(const char *name) const
    {
        return window->findChild<T *>(QLatin1StringView(name));
    }

    void click(const char *name)
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    panels::EventTableView &table() { return *find<panels::EventTableView>("eventTable"); }
    int rows() { return session->events().rowCount(); }

    QTemporaryDir home;
    std::shared_ptr<ScriptedHub> hub = std::make_shared<ScriptedHub>();
    /// Where the demo hub is said to be.
    quint16 demoPort = 19092;
    std::shared_ptr<ProbeScript> script = std::make_shared<ProbeScript>();
    /// In place of the script's, if set.
    diagnose::ConnectionTest::ProbeFactory probes;
    /// None: nothing is kept.
    std::function<QString(const QString &)> storeFolder;
    /// None: no samples can be sent.
    pipeline::SampleTripFactory trips;
    pipeline::SampleWriter samples;
    /// None: the desktop shows nothing.
    std::function<std::unique_ptr<models::Notifier>()> notifier;
    models::AlertClock alertClock = models::AlertClock::system();
    /// None: there is no other window.
    std::function<bool(const QString &)> mayShow;
    ScriptedSecretStore *keychain = nullptr;
    setup::ProfileStore profiles;
    setup::KeyRing keys;
    common::Theme theme;
    models::SessionLimits m_limits;
    QSettings settings;
    models::Preferences preferences;
    KSyntaxHighlighting::Repository languages;
    std::unique_ptr<models::Session> session;
    std::unique_ptr<panels::MainWindow> window;

private:
    std::unique_ptr<setup::SecretStore> takeKeychain()
    {
        auto store = std::make_unique<ScriptedSecretStore>();
        keychain = store.get();
        return store;
    }
};

} // namespace hubscope::test
