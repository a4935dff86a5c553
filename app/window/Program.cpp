// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Program.h"

#include "base/CrashTrace.h"
#include "base/Folders.h"
#include "base/PrivateFile.h"
#include "common/DesktopNotifier.h"
#include "common/Translations.h"
#include "demo/DemoHub.h"
#include "demo/Samples.h"
#include "diagnose/Report.h"
#include "kafka/ClientVersion.h"
#include "kafka/KafkaConnectionProbe.h"
#include "kafka/KafkaEventSource.h"
#include "kafka/KafkaSampleTrip.h"
#include "panels/SettingsDialog.h"
#include "panels/TrayIcon.h"
#include "setup/SetUp.h"
#include "window/Components.h"
#include "window/Start.h"
#include "wizard/SetUpWizard.h"

#include <KSyntaxHighlighting/Repository>

#include <QGuiApplication>

namespace hubscope::app {

using namespace Qt::StringLiterals;

namespace {

QString settingsPath()
{
    return configFolder() + u"/window.ini"_s;
}

/// In folders that are private before anything is in them. Where they cannot be made, whoever saves says so.
QString settingsInPlace()
{
    for (const QString &folder : {configFolder(), eventsFolder()})
        (void)makePrivateFolder(folder);
    return settingsPath();
}

QString storeFolder(const QString &profileId)
{
    const QString events = eventsFolder();
    return events.isEmpty() || !setup::isProfileId(profileId) ? QString() : events + u'/' + profileId;
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

Program::Program(std::unique_ptr<Instances> instances, QObject *parent)
    : QObject(parent)
    , m_settings(settingsInPlace(), QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_instances(std::move(instances))
    , m_keys(setup::makeKeychainSecretStore())
    , m_demo(std::make_unique<Demo>())
    , m_languages(std::make_unique<KSyntaxHighlighting::Repository>())
{
    m_theme.set(common::Theme::fromWord(m_preferences.word(models::Setting::Theme)));
    makeSession();
    m_window = std::make_unique<panels::MainWindow>(*m_session, m_theme, m_preferences, *m_languages);
    m_window->setComponents(components());
    m_window->setTray(std::make_unique<panels::TrayIcon>(*m_session, m_window->actions(), *m_window));
    connect(m_window.get(), &panels::MainWindow::setUpRequested, this, [this] { openSetUp({}); });
    connect(m_window.get(), &panels::MainWindow::editRequested, this,
            [this](const QString &profileId, setup::Step step) { openSetUp(Change{profileId, step}); });
    connect(m_window.get(), &panels::MainWindow::restartRequested, this, &Program::beginAnew);
    m_window->setMayClose([this](std::function<void()> close) {
        // The end of the desktop's session does not wait for an answer; the draft is kept below.
        return !m_setUp || qGuiApp->isSavingSession() || m_setUp->wizard->mayClose(std::move(close));
    });
    // The desktop's session ends: what is asked for at its next start is kept while there is time.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this,
        [this] {
            m_window->keepForNextStart();
            if (m_setUp)
                m_setUp->wizard->keepDraft();
        },
        Qt::DirectConnection);
    // Whoever comes back to this window may have changed things in another one.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        m_profiles.reload();
        m_preferences.refresh();
    });
    makeNotices();
    connectInstances();
}

void Program::makeSession()
{
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
    if (m_instances) {
        ports.mayShow = [this](const QString &profileId) {
            const QString key = profileId.isEmpty() ? Instances::kDemo : profileId;
            if (m_instances->claim(key))
                return true;
            m_instances->callLater({key, {}});
            return false;
        };
    }
    m_session = std::make_unique<models::Session>(std::move(ports), m_profiles, m_keys);
    m_log = std::make_unique<SessionLog>(*m_session);
}

void Program::makeNotices()
{
    models::ConnectionNotices::Ports ports;
    ports.notifier = std::make_unique<common::DesktopNotifier>();
    ports.isWanted = [this](bool desktopShows) {
        return panels::isNoticed(m_preferences, models::Setting::ConnectionNotices, desktopShows);
    };
    ports.isWatched = [] { return QGuiApplication::applicationState() == Qt::ApplicationActive; };
    m_notices = std::make_unique<models::ConnectionNotices>(*m_session, std::move(ports));
    connect(m_notices.get(), &models::ConnectionNotices::chosen, m_window.get(),
            &panels::MainWindow::comeForward);
}

// One window for each profile

void Program::connectInstances()
{
    if (!m_instances)
        return;
    connect(m_instances.get(), &Instances::called, this, &Program::follow);
    // Whoever starts with a profile that was left gets a window of its own.
    connect(m_session.get(), &models::Session::sourceChanged, this, [this] {
        const auto &source = m_session->source();
        if (source)
            m_instances->releaseAllBut(
                {Instances::kWindow, source->isDemo ? Instances::kDemo : source->profileId});
    });
}

/// Another start wants to see this here.
void Program::follow(const InstanceCall &call)
{
    // Qt's Wayland client looks for it there when the window asks to come to the front.
    if (!call.token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", call.token);
    m_profiles.reload(); // That start may have read of it what this window does not know yet.
    m_window->comeForward();
    const models::Session::Phase phase = m_session->phase();
    const bool rests = phase == models::Session::Phase::NoSource || phase == models::Session::Phase::Failed;
    if (!rests || call.key == Instances::kWindow)
        return;
    if (call.key == Instances::kDemo)
        m_session->connectDemo();
    else if (m_profiles.profile(call.key))
        m_session->connectProfile(call.key);
}

// Begin and end

QLocale Program::locale()
{
    QSettings file(settingsPath(), QSettings::IniFormat);
    return common::localeOf(models::Preferences(file).word(models::Setting::Language));
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
        const Result<QString> named = profileNamed(m_profiles, options.profile);
        if (!named)
            return std::unexpected(named.error());
        profileId = *named;
    } else if (!options.demo && !options.restarted && m_preferences.isOn(models::Setting::Reconnect)) {
        m_window->takeUpView();
        const QString last = m_preferences.text(models::Setting::LastProfile);
        if (m_profiles.profile(last))
            profileId = last;
    }
    if (options.restarted)
        m_window->takeUp(takeView());
    m_window->show();
    tellOfCrash();
    // Once the program runs, not before: connecting may ask the keychain, the demo hub starts threads, and
    // what fails is told in a window that is there.
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

void Program::tellOfCrash()
{
    // A trace is some kilobytes.
    constexpr qint64 kMostTrace = 1 << 20;
    const QList<CrashTrace> traces = crashTraces(stateFolder(), "hubscope");
    if (traces.isEmpty())
        return;
    const QString &path = traces.first().path;
    if (const Result<QByteArray> trace = readPrivateFile(path, kMostTrace))
        m_window->tellOfCrash(path, QString::fromUtf8(*trace));
}

void Program::quit()
{
    m_session->rules().discardAll();
    // An open set-up would ask, too, and hold the end back until somebody answers.
    if (m_setUp) {
        m_setUp->wizard->keepDraft();
        m_setUp.reset();
    }
    m_window->willQuit();
    QCoreApplication::quit();
}

QStringList Program::optionsOfWhatIsRead()
{
    m_profiles.reload(); // The name is that under which the next one finds it.
    const auto &source = m_session->source();
    if (!source || !m_session->isReading())
        return {};
    return {source->isDemo ? u"--demo"_s : u"--profile="_s + source->name};
}

void Program::beginAnew()
{
    m_restart =
        Restart{.arguments = QStringList{u"--restarted"_s} + optionsOfWhatIsRead(), .view = m_window->view()};
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
