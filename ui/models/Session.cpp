// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Session.h"

#include "diagnose/FaultCatalogue.h"
#include "eventhub/ConnectionString.h"
#include "models/ProfileRequests.h"

#include <QDateTime>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kBeat{250};

/// What each state of the collector means before the first event and after it.
Session::Phase phaseOf(const pipeline::SourceState &state, bool gotEvents)
{
    using Phase = Session::Phase;
    struct Visitor
    {
        bool gotEvents;
        Phase operator()(const pipeline::Idle &) const { return Phase::NoSource; }
        Phase operator()(const pipeline::Connecting &) const { return Phase::Connecting; }
        Phase operator()(const pipeline::Live &) const { return gotEvents ? Phase::Reading : Phase::Waiting; }
        Phase operator()(const pipeline::Reconnecting &) const { return Phase::Reconnecting; }
        Phase operator()(const pipeline::Failed &) const { return Phase::Failed; }
        Phase operator()(const pipeline::Stopping &) const { return Phase::Stopping; }
    };
    return std::visit(Visitor{gotEvents}, state);
}

} // namespace

Session::Session(SessionPorts ports, setup::ProfileStore &profiles, setup::KeyRing &keys,
                 SessionLimits limits, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_limits(limits)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_events(limits.held)
    , m_seen(m_events)
    , m_queries(profiles)
    , m_alerts(profiles, m_ports.notifier ? m_ports.notifier() : nullptr, m_ports.alertClock)
    , m_rules(m_events, m_logSets, profiles)
    , m_packer(m_events, m_rules.sorter())
    , m_kept(m_ports.storeFolder)
    , m_collector(m_ports.sources, m_rules.book())
    , m_drain(m_collector, m_events, m_logSets, m_rules.hits(),
              {limits.rowsPerTick, limits.tickBudget, limits.tickInterval})
    , m_test(m_ports.probes)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_limits.silentAfter);

    connect(&m_drain, &FeedDrain::moved, this, &Session::onEvents);
    connect(&m_drain, &FeedDrain::taken, &m_alerts, &AlertDesk::see);
    connect(&m_silence, &QTimer::timeout, this, &Session::becomeSilent);
    connect(&m_collector, &pipeline::Collector::stateChanged, this, &Session::onState);
    connect(&m_collector, &pipeline::Collector::errorReported, this,
            [this](const pipeline::SourceError &error) { m_diagnostics.report(error); });
    connect(&m_collector, &pipeline::Collector::keepingChanged, this, &Session::onKeeping);
    connect(&m_collector, &pipeline::Collector::gapsChanged, this, [this] {
        m_gapList.setGaps(gaps());
        emit gapsChanged();
    });
    connect(&m_kept, &KeptEvents::aboutToRemove, this, &Session::letGo);
    connect(&m_kept, &KeptEvents::ended, this, &Session::takeUpAgain);
    connect(&m_collector, &pipeline::Collector::statisticsChanged, this, &Session::statisticsChanged);
    connect(&m_collector, &pipeline::Collector::clientLogged, this,
            [this](pipeline::LogLevel level, const QString &facility, const QString &text) {
                m_clientLog.append(level, facility, text);
            });
    connect(&m_test, &diagnose::ConnectionTest::changed, this, [this](const diagnose::TestReport &report) {
        if (!m_tested.isEmpty())
            emit testChanged(report);
    });
    connect(&m_test, &diagnose::ConnectionTest::finished, this, [this](const diagnose::TestReport &report) {
        if (m_tested.isEmpty())
            return;
        reportFindings(report);
        emit testChanged(report);
        emit testFinished(report);
    });
    if (m_ports.trips && m_ports.samples) {
        m_proof = std::make_unique<diagnose::SampleProof>(m_ports.trips, m_ports.samples);
        connect(m_proof.get(), &diagnose::SampleProof::changed, this, &Session::samplesChanged);
        connect(m_proof.get(), &diagnose::SampleProof::finished, this, &Session::samplesChanged);
    }
    connect(&m_profiles, &setup::ProfileStore::changed, this, &Session::followProfile);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        m_logSets.tick(QDateTime::currentMSecsSinceEpoch());
        m_rules.tick();
        m_packer.look();
        m_alerts.tick();
        emit beat();
    });
    m_beat.start(kBeat);
    connect(&m_rules, &RuleDesk::bookChanged, this, [this] { m_collector.setRules(m_rules.book()); });
    m_rules.open(m_profiles.currentId());
    m_queries.open(m_profiles.currentId());
    m_alerts.open(m_profiles.currentId());
}

Session::~Session()
{
    // Members die in reverse order: what the collector says while it stops must not reach those that are
    // gone.
    m_collector.disconnect(this);
    m_test.disconnect(this);
    if (m_proof)
        m_proof->disconnect(this);
    // Side by side: each may take seconds, and quitting as a whole may not take more than five.
    m_test.stop();
    stopSamples();
    m_collector.stop();
}

qint64 Session::sinceLastEvent() const
{
    return m_lastEvent.isValid() ? m_lastEvent.elapsed() : -1;
}

// Connecting

void Session::connectProfile(const QString &id)
{
    connectProfileAt(id, std::nullopt);
}

void Session::connectProfileAt(const QString &id, std::optional<pipeline::StartAt> startAt)
{
    const std::optional<setup::SourceProfile> profile = m_profiles.profile(id);
    if (!profile) {
        emit failed({u"profile.unknown"_s, Severity::Error, u"no profile with this id"_s, id});
        return;
    }
    if (!mayShow(id, profile->name))
        return;
    if (const auto kept = m_profiles.setCurrentId(id); !kept)
        emit failed(kept.error());

    disconnectSource();
    Source source{.profileId = profile->id,
                  .name = profile->name,
                  .host = profile->host,
                  .port = profile->port,
                  .hub = profile->hub,
                  .policy = {},
                  .startAt = startAt.value_or(startOf(*profile)),
                  .logName = setup::logName(*profile),
                  .sendsUnparsed = profile->sendUnparsedLogs};
    if (const auto credential = m_profiles.credential(profile->credentialId))
        source.policy = credential->policy;
    m_source = source;
    tellSource();
    setPhase(Phase::NeedsKey);
    withConnectionText(
        *profile, [this, profile = *profile, source, again = startAt.has_value()](Secret text) {
            pipeline::SourceSettings settings = sourceSettings(profile, std::move(text), source.startAt);
            settings.readAgain = again;
            start(source, std::move(settings), attributionOf(profile));
        });
}

/// Whether no other window shows it; if one does, that is told.
bool Session::mayShow(const QString &profileId, const QString &name)
{
    if (!m_ports.mayShow || m_ports.mayShow(profileId))
        return true;
    emit failed(
        {u"profile.shown-elsewhere"_s, Severity::Info, u"another window of this program shows it"_s, name});
    return false;
}

/// Asks the key ring and composes the connection string. `use` is called once, unless another connect came
/// between; `without` in its place if there is no key, which is reported.
void Session::withConnectionText(const setup::SourceProfile &profile, std::function<void(Secret)> use,
                                 std::function<void()> without)
{
    const auto refuse = [this, without = std::move(without)](const Error &error) {
        setPhase(phaseOf(m_collector.state(), m_gotEvents));
        if (without)
            without();
        emit failed(error);
    };
    const std::optional<setup::Credential> credential = m_profiles.credential(profile.credentialId);
    if (!credential) {
        refuse({u"profile.no-credential"_s, Severity::Error, u"the profile names no shared access policy"_s,
                profile.name});
        return;
    }
    const auto answer = [this, attempt = m_attempt, profile, credential = *credential, use = std::move(use),
                         refuse](const Result<Secret> &key) {
        if (attempt != m_attempt)
            return;
        if (!key) {
            refuse(key.error());
            return;
        }
        use(eventhub::compose(profile.host, profile.port, credential.policy, *key, credential.entityPath,
                              profile.emulator));
    };
    m_keys.keyFor(*credential, this, answer);
}

void Session::connectDemo()
{
    const QString name = tr("Demo hub");
    if (!mayShow({}, name))
        return;
    Result<pipeline::SourceSettings> settings =
        m_ports.startDemo ? m_ports.startDemo()
                          : hubscope::failure(u"demo.unavailable"_s, u"no demo hub here"_s);
    if (!settings) {
        emit failed(settings.error());
        return;
    }
    disconnectSource();
    const Source source{.profileId = {},
                        .name = name,
                        .host = settings->host,
                        .port = settings->port,
                        .hub = settings->hub,
                        .policy = {},
                        .startAt = settings->startAt,
                        .logName = setup::logName({}),
                        .sendsUnparsed = true,
                        .isDemo = true};
    start(source, std::move(*settings), insight::Attribution::FullyQualifiedName);
}

void Session::readFromBeginning()
{
    if (m_source && !m_source->isDemo)
        connectProfileAt(m_source->profileId, pipeline::StartAt{pipeline::StartAt::Kind::Beginning, 0});
}

void Session::start(Source source, pipeline::SourceSettings settings, insight::Attribution attribution)
{
    const bool same =
        m_started && m_started->profileId == source.profileId && m_started->isDemo == source.isDemo;
    if (!same)
        m_diagnostics.clear();
    // Events of another hub do not belong beside these, and what is read once more would stand there twice.
    // The same hub is read on where it was.
    const bool goesOn = same && m_started->host == source.host && m_started->port == source.port &&
                        m_started->hub == source.hub;
    if (!goesOn) {
        m_search.clear();
        m_alerts.forget();
    }
    if (!goesOn || settings.readAgain) {
        m_drain.forget();
        m_events.beginReading();
        m_logSets.reset();
        m_rules.forgetEvents();
        m_alerts.beginReading();
    }
    m_attribution = attribution;
    m_events.setAttribution(attribution);
    m_seen.setAttribution(attribution);
    m_rules.setAttribution(attribution);
    m_alerts.setAttribution(attribution);
    m_rules.open(source.profileId);
    m_queries.open(source.profileId);
    m_alerts.open(source.profileId);
    const bool isOther = m_started && !goesOn;
    m_started = source;
    m_source = std::move(source);
    m_found.reset();
    m_gotEvents = false;
    m_lastEvent.invalidate();
    if (isOther)
        emit hubChanged();
    tellSource();
    if (const auto profile = m_profiles.profile(m_source->profileId))
        m_retention->set(retentionOf(*profile));
    m_collector.start(std::move(settings), attribution, keepPlan(*m_source));
    emit keepingChanged(keeping());
    m_gapList.setGaps(gaps());
    emit gapsChanged();
    setPhase(phaseOf(m_collector.state(), m_gotEvents));
}

std::optional<diagnose::Diagnosis> Session::cause() const
{
    if (const pipeline::SourceError *fault = pipeline::causeOf(state()))
        return diagnose::diagnose(*fault);
    // The client may try for long before it says a word.
    return m_phase == Phase::Connecting ? m_found : std::nullopt;
}

void Session::disconnectSource()
{
    ++m_attempt;
    // What is on its way belongs to the hub that is left.
    stopSamples();
    m_silence.stop();
    m_collector.stop();
    setPhase(phaseOf(m_collector.state(), m_gotEvents));
}

void Session::onState(const pipeline::SourceState &state)
{
    // Other causes have come by errorReported.
    if (const auto *reconnecting = std::get_if<pipeline::Reconnecting>(&state))
        reportIfNew(reconnecting->cause);
    const bool live = std::holds_alternative<pipeline::Live>(state);
    if (live) {
        m_found.reset();
        m_diagnostics.resolveAll();
        tellBlocked();
    }
    if (live && !m_gotEvents) {
        m_lastEvent.start();
        m_silence.start();
    } else if (!live) {
        m_silence.stop();
    }
    emit stateChanged(state);
    // A key being waited for is a state of ours; the collector is idle all the while.
    if (m_phase == Phase::NeedsKey && std::holds_alternative<pipeline::Idle>(state))
        return;
    setPhase(phaseOf(state, m_gotEvents));
}

/// Why a connection was lost may have been told as an error just before: once is enough.
void Session::reportIfNew(const pipeline::SourceError &error)
{
    const QString code = diagnose::diagnose(error).code;
    for (int row = 0; row < m_diagnostics.rowCount(); ++row) {
        const DiagnosticsModel::Entry *entry = m_diagnostics.entry(row);
        if (entry->active && entry->diagnosis.code == code)
            return;
    }
    m_diagnostics.report(error);
}

/// A profile that was deleted is not read on, and a new name or choice is shown at once.
void Session::followProfile()
{
    if (!m_source)
        emit sourceChanged(); // The one that is chosen may be another one now.
    if (!m_source || m_source->isDemo)
        return;
    const std::optional<setup::SourceProfile> profile = m_profiles.profile(m_source->profileId);
    if (profile)
        m_retention->set(retentionOf(*profile));
    if (profile && profile->name == m_source->name && profile->sendUnparsedLogs == m_source->sendsUnparsed)
        return;
    if (profile) {
        m_source->name = profile->name;
        m_source->logName = setup::logName(*profile);
        m_source->sendsUnparsed = profile->sendUnparsedLogs;
    } else {
        disconnectSource();
        m_source.reset();
    }
    tellSource();
}

void Session::tellSource()
{
    const bool sends = !m_source || m_source->sendsUnparsed;
    m_events.setUnparsedSent(sends);
    m_logSets.setUnparsedSent(sends);
    m_search.events().setUnparsedSent(sends);
    forgetOtherTest();
    emit sourceChanged();
}

void Session::setSendsUnparsed(bool sends)
{
    if (!m_source)
        return;
    const std::optional<setup::SourceProfile> profile = m_profiles.profile(m_source->profileId);
    if (!profile || profile->sendUnparsedLogs == sends)
        return;
    const auto kept = m_profiles.change(
        profile->id, [sends](setup::SourceProfile &changed) { changed.sendUnparsedLogs = sends; });
    if (!kept)
        emit failed(kept.error());
}

void Session::setPhase(Phase phase)
{
    if (m_phase == phase)
        return;
    m_phase = phase;
    emit phaseChanged(phase);
}

// Events

void Session::onEvents()
{
    m_lastEvent.start();
    m_gotEvents = true;
    m_silence.stop();
    if (m_phase == Phase::Silent)
        m_diagnostics.resolveAll();
    if (m_phase == Phase::Waiting || m_phase == Phase::Silent)
        setPhase(Phase::Reading);
}

void Session::clearView()
{
    m_events.clear();
}

} // namespace hubscope::models
