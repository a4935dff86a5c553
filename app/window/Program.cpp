// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Program.h"

#include "common/DesktopNotifier.h"
#include "demo/DemoHub.h"
#include "demo/Samples.h"
#include "diagnose/Report.h"
#include "kafka/ClientVersion.h"
#include "kafka/KafkaConnectionProbe.h"
#include "kafka/KafkaEventSource.h"
#include "kafka/KafkaSampleTrip.h"
#include "setup/SetUp.h"
#include "wizard/SetUpWizard.h"

#include <KSyntaxHighlighting/Repository>

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace hubscope::app {

using namespace Qt::StringLiterals;

namespace {

QString settingsPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

/// Under the XDG data folder.
QString storeFolder(const QString &profileId)
{
    if (!setup::isProfileId(profileId))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/events/"_s + profileId;
}

diagnose::ConnectionTest::ProbeFactory probes()
{
    return [] { return std::make_unique<kafka::KafkaConnectionProbe>(); };
}

} // namespace

/// The demo hub; made when it is first asked for, because it costs threads and memory.
struct Program::Demo
{
    std::unique_ptr<demo::DemoHub> hub;

    Result<pipeline::SourceSettings> start()
    {
        if (!hub) {
            auto made = demo::DemoHub::start({});
            if (!made)
                return std::unexpected(made.error());
            hub = std::move(*made);
        }
        return hub->settings();
    }
};

/// One walk through the set-up, for a new profile or to change a saved one; gone when its window closes.
struct Program::SetUpParts
{
    SetUpParts(setup::ProfileStore &profiles, setup::KeyRing &keys, const std::optional<Change> &change,
               QWidget *window)
        : setUp(profiles)
        , test(probes())
    {
        if (change)
            setUp.takeUp(change->profileId, change->step);
        wizard.emplace(setUp, test, profiles, keys, window);
    }

    setup::SetUp setUp;
    diagnose::ConnectionTest test;
    /// Made last: it looks at what the set-up is about.
    std::optional<wizard::SetUpWizard> wizard;
};

Program::Program(QObject *parent)
    : QObject(parent)
    , m_settings(settingsPath(), QSettings::IniFormat)
    , m_keys(setup::makeKeychainSecretStore())
    , m_demo(std::make_unique<Demo>())
    , m_languages(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_theme.set(common::Theme::fromWord(m_settings.value("view/theme"_L1).toString()));
    models::SessionPorts ports;
    ports.sources = [](pipeline::SourceSettings settings) {
        return std::make_unique<kafka::KafkaEventSource>(std::move(settings));
    };
    ports.probes = probes();
    ports.facts = diagnose::hostFacts();
    ports.facts.insert(1, {u"librdkafka"_s, kafka::clientVersion()});
    ports.trips = [] { return std::make_unique<kafka::KafkaSampleTrip>(); };
    ports.samples = &demo::writeSamples;
    ports.storeFolder = &storeFolder;
    ports.notifier = [] { return std::make_unique<common::DesktopNotifier>(); };
    ports.startDemo = [this] { return m_demo->start(); };
    m_session = std::make_unique<models::Session>(std::move(ports), m_profiles, m_keys);
    m_log = std::make_unique<SessionLog>(*m_session);
    m_window = std::make_unique<panels::MainWindow>(*m_session, m_theme, m_settings, *m_languages);
    connect(m_window.get(), &panels::MainWindow::setUpRequested, this, [this] { openSetUp({}); });
    connect(m_window.get(), &panels::MainWindow::editRequested, this,
            [this](const QString &profileId, setup::Step step) { openSetUp(Change{profileId, step}); });
}

Program::~Program()
{
    // All that may take seconds begins to end at once, before each is waited for in turn.
    m_session->disconnectSource();
    m_session->stopTest();
    if (m_setUp)
        m_setUp->test.stop();
}

Result<void> Program::run(const Options &options)
{
    QString profileId;
    if (!options.profile.isEmpty()) {
        const auto found =
            std::ranges::find_if(m_profiles.profiles(), [&](const setup::SourceProfile &profile) {
                return profile.name.compare(options.profile, Qt::CaseInsensitive) == 0;
            });
        if (found == m_profiles.profiles().end())
            return failure(u"profile.unknown"_s, u"no saved profile has this name"_s);
        profileId = found->id;
    }
    m_window->show();
    // After the first paint: connecting may ask the keychain, the demo hub starts threads.
    QMetaObject::invokeMethod(
        this,
        [this, demo = options.demo, profileId] {
            if (demo)
                m_session->connectDemo();
            else if (!profileId.isEmpty())
                m_session->connectProfile(profileId);
        },
        Qt::QueuedConnection);
    return {};
}

void Program::quit()
{
    m_session->rules().discardAll();
    QCoreApplication::quit();
}

void Program::openSetUp(const std::optional<Change> &change)
{
    // A set-up in which nothing was entered gives way; another one is finished or given up first.
    if (m_setUp && (change || m_setUp->setUp.isChange()) && !m_setUp->setUp.hasInput())
        m_setUp.reset();
    if (!m_setUp) {
        m_setUp = std::make_unique<SetUpParts>(m_profiles, m_keys, change, m_window.get());
        connect(&*m_setUp->wizard, &wizard::SetUpWizard::finishedWith, this,
                [this](const QString &profileId) { m_session->connectProfile(profileId); });
        // Not from inside its own signal.
        connect(
            &*m_setUp->wizard, &QDialog::finished, this,
            [this, ended = m_setUp.get()] {
                if (m_setUp.get() == ended)
                    m_setUp.reset();
            },
            Qt::QueuedConnection);
    } else if (change && m_setUp->setUp.state().profile.id == change->profileId) {
        m_setUp->wizard->goTo(change->step);
    }
    m_setUp->wizard->show();
    m_setUp->wizard->raise();
    m_setUp->wizard->activateWindow();
}

} // namespace hubscope::app
