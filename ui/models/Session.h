// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "diagnose/ConnectionTest.h"
#include "diagnose/Report.h"
#include "diagnose/SampleProof.h"
#include "models/AlertDesk.h"
#include "models/ClientLogModel.h"
#include "models/DiagnosticsModel.h"
#include "models/EventTableModel.h"
#include "models/FeedDrain.h"
#include "models/GapModel.h"
#include "models/HeldPacker.h"
#include "models/KeptEvents.h"
#include "models/LogSetModel.h"
#include "models/QueryShelf.h"
#include "models/RuleDesk.h"
#include "models/SearchRun.h"
#include "models/SeenValues.h"
#include "pipeline/Collector.h"
#include "pipeline/RetentionSetting.h"
#include "setup/KeyRing.h"
#include "setup/ProfileStore.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace hubscope::models {

/// What the window's program brings along: the adapters that this room must not know.
struct SessionPorts
{
    pipeline::SourceFactory sources;
    diagnose::ConnectionTest::ProbeFactory probes;
    /// Starts the demo hub (once; asked again it gives the same) and says how to read it.
    std::function<Result<pipeline::SourceSettings>()> startDemo;
    /// Sends samples and reads them back; without it none can be sent.
    pipeline::SampleTripFactory trips = {};
    pipeline::SampleWriter samples = {};
    /// Where a profile's events are kept; null: nowhere.
    std::function<QString(const QString &profileId)> storeFolder = {};
    /// The desktop's notifications; without it none are shown.
    std::function<std::unique_ptr<Notifier>()> notifier = {};
    AlertClock alertClock = AlertClock::system();
    /// False if another window shows this profile, or the demo hub (no id), and then comes to the front;
    /// null: there is no other.
    std::function<bool(const QString &profileId)> mayShow = {};
    /// What reports of the connection test say of the program and the computer.
    QList<diagnose::ReportFact> facts = {};
};

struct SessionLimits
{
    EventTableModel::Bounds held;
    /// Connected so long without an event: advice is due.
    std::chrono::milliseconds silentAfter{60'000};
    /// What one turn may take from the feed, whichever comes first.
    std::size_t rowsPerTick = 2000;
    std::chrono::milliseconds tickBudget{8};
    std::chrono::milliseconds tickInterval{33};
};

/// One hub being watched: owns the collector, moves its events into the models, knows what to say where there
/// are none. Needs no window. Thread: the window's. No call blocks but the destructor (5 s at most, see
/// Collector).
class Session : public QObject
{
    Q_OBJECT
public:
    enum class Phase {
        NoSource,
        /// Waiting for the key: from the keychain, or from a person.
        NeedsKey,
        Connecting,
        /// Connected, no event yet.
        Waiting,
        /// Connected, no event for SessionLimits::silentAfter.
        Silent,
        Reading,
        Reconnecting,
        Failed,
        Stopping,
    };
    Q_ENUM(Phase)

    /// What is (or was last) read. No secret.
    struct Source
    {
        /// Empty for the demo hub.
        QString profileId;
        QString name;
        QString host;
        quint16 port = 0;
        QString hub;
        QString policy;
        pipeline::StartAt startAt;
        /// Under which InsightIDR files its events; see setup::logName().
        QString logName;
        /// False if what lands in Unparsed Data stays behind.
        bool sendsUnparsed = true;
        bool isDemo = false;
    };

    Session(SessionPorts ports, setup::ProfileStore &profiles, setup::KeyRing &keys,
            SessionLimits limits = {}, QObject *parent = nullptr);
    ~Session() override;

    EventTableModel &events() { return m_events; }
    LogSetModel &logSets() { return m_logSets; }
    DiagnosticsModel &diagnostics() { return m_diagnostics; }
    ClientLogModel &clientLog() { return m_clientLog; }
    /// What could not be read, ever, of the hub that is watched.
    GapModel &gapList() { return m_gapList; }
    /// What is kept of all profiles. What is removed is let go of, and read on afterwards.
    KeptEvents &kept() { return m_kept; }
    setup::ProfileStore &profiles() { return m_profiles; }
    setup::KeyRing &keys() { return m_keys; }
    RuleDesk &rules() { return m_rules; }
    /// What queries can be completed with.
    SeenValues &seenValues() { return m_seen; }
    SearchRun &search() { return m_search; }
    /// Those of the hub that is watched.
    QueryShelf &queries() { return m_queries; }
    /// Likewise: notification rules, and what came of them.
    AlertDesk &alerts() { return m_alerts; }
    enum class SearchPlace { Held, Stored };
    /// Where a search that begins now looks. Where nothing is kept, what the window holds is all there is.
    SearchSourcePtr searchSource(SearchPlace place) const;

    Phase phase() const { return m_phase; }
    /// Events come, or would as soon as the hub or its key is there: nobody has stopped it, nothing has ended
    /// it.
    bool isReading() const
    {
        return m_phase != Phase::NoSource && m_phase != Phase::Failed && m_phase != Phase::Stopping;
    }
    bool hasSource() const { return m_source.has_value(); }
    const std::optional<Source> &source() const { return m_source; }
    const pipeline::SourceState &state() const { return m_collector.state(); }
    const pipeline::SourceStatistics &statistics() const { return m_collector.statistics(); }
    insight::Attribution attribution() const { return m_attribution; }
    /// Whether what is read is kept.
    const pipeline::Keeping &keeping() const { return m_collector.keeping(); }
    /// What could not be read, ever; see pipeline::Collector::gaps().
    const std::vector<pipeline::Gap> &gaps() const { return m_collector.gaps(); }
    /// Where events are kept of the hub that is watched, or before that of the profile that is chosen; empty
    /// if they are not.
    QString storeFolder() const;
    /// The hub that the events in the window are of: that which was read last, while another one waits for
    /// its key, too.
    QString eventsHub() const;
    /// Why the hub is not read, as soon as it is known: what stopped reading, or keeps the connection from
    /// standing. Nothing while it stands, or nobody has asked for it.
    std::optional<diagnose::Diagnosis> cause() const;
    /// Milliseconds since the last event came, or since the connection stood; -1 before.
    qint64 sinceLastEvent() const;
    /// That of the hub that is watched; empty if the last test was of another one.
    const diagnose::TestReport &testReport() const
    {
        return m_tested.isEmpty() ? m_noReport : m_test.report();
    }
    bool isTesting() const { return testReport().running; }
    /// In phase Silent: why no event comes, as far as the connection test has found out.
    diagnose::Diagnosis whySilent() const;
    /// What a report of a test says beside the stages: the program, the computer, and the newest gaps.
    QList<diagnose::ReportFact> reportFacts() const;

    /// Reads the profile's hub in place of whatever is read now. Unknown ids are reported as an error.
    void connectProfile(const QString &id);
    void connectDemo();
    void disconnectSource();
    /// Reads the same source once more from the oldest event that the hub holds. The profile keeps its own
    /// start.
    void readFromBeginning();
    /// Keeps in the profile whether the event source sends what lands in Unparsed Data.
    void setSendsUnparsed(bool sends);
    void testConnection();
    /// Runs one stage of the last test again; the whole test if that was of another connection.
    void testStage(const QString &id);
    void stopTest();
    /// A hub is read, so that samples could be sent to it.
    bool canSendSamples() const;
    /// The last run on the hub that is read, or that which runs now.
    const diagnose::ProofReport &proof() const;
    /// Puts samples on the hub that is read and follows them; `sendingText` is used for this run alone.
    /// Empty: the connection's own policy sends. Nothing happens during a run.
    void sendSamples(Secret sendingText);
    void stopSamples();
    /// Changes the current profile, tests it with that, and connects anew if the connection does not stand.
    void setCaFile(const QString &path);
    void setIpv4Only(bool only);
    void clearView();

signals:
    void phaseChanged(hubscope::models::Session::Phase phase);
    void sourceChanged();
    /// Another hub is read than before: what is still shown of that one's events is not this one's.
    void hubChanged();
    void stateChanged(const hubscope::pipeline::SourceState &state);
    void statisticsChanged(const hubscope::pipeline::SourceStatistics &statistics);
    void keepingChanged(const hubscope::pipeline::Keeping &keeping);
    void gapsChanged();
    /// A test began, went on or ended.
    void testChanged(const hubscope::diagnose::TestReport &report);
    void testFinished(const hubscope::diagnose::TestReport &report);
    /// Samples were begun to be sent, went on or ended.
    void samplesChanged();
    /// Four times a second: ages, rates and counts may be shown anew.
    void beat();
    /// Something asked for could not be done.
    void failed(const hubscope::Error &error);

private:
    void connectProfileAt(const QString &id, std::optional<pipeline::StartAt> startAt);
    void start(Source source, pipeline::SourceSettings settings, insight::Attribution attribution);
    bool mayShow(const QString &profileId, const QString &name);
    void withConnectionText(const setup::SourceProfile &profile, std::function<void(Secret)> use,
                            std::function<void()> without = {});
    /// Tells connections apart whose results could be mixed up.
    static QString nameOf(const Source &source);
    void withTestRequest(std::function<void(diagnose::TestRequest)> use);
    void startTest(diagnose::TestRequest request);
    void forgetOtherTest();
    void startProof(diagnose::ProofRequest request);
    void mendProfile(const std::function<void(setup::SourceProfile &)> &change);
    void reportFindings(const diagnose::TestReport &report);
    void onEvents();
    void onState(const pipeline::SourceState &state);
    pipeline::KeepPlan keepPlan(const Source &source) const;
    void onKeeping(const pipeline::Keeping &keeping);
    void letGo(const QString &profileId);
    void takeUpAgain(const QString &profileId);
    void tellBlocked();
    void followProfile();
    void tellSource();
    void reportIfNew(const pipeline::SourceError &error);
    void becomeSilent();
    void setPhase(Phase phase);

    SessionPorts m_ports;
    SessionLimits m_limits;
    setup::ProfileStore &m_profiles;
    setup::KeyRing &m_keys;
    EventTableModel m_events;
    LogSetModel m_logSets;
    SeenValues m_seen;
    SearchRun m_search;
    QueryShelf m_queries;
    AlertDesk m_alerts;
    RuleDesk m_rules;
    HeldPacker m_packer;
    DiagnosticsModel m_diagnostics;
    ClientLogModel m_clientLog;
    GapModel m_gapList;
    KeptEvents m_kept;
    /// The profile that was read when its events began to be removed.
    QString m_letGo;
    /// Of the store that is written.
    std::shared_ptr<pipeline::RetentionSetting> m_retention = std::make_shared<pipeline::RetentionSetting>();
    pipeline::Collector m_collector;
    FeedDrain m_drain;
    diagnose::ConnectionTest m_test;
    /// Null where nothing can be sent.
    std::unique_ptr<diagnose::SampleProof> m_proof;
    /// The connection that the report is of; empty if there is none.
    QString m_tested;
    const diagnose::TestReport m_noReport;
    /// What the test has found since the connection was begun.
    std::optional<diagnose::Diagnosis> m_found;
    /// That to which samples were sent last.
    QString m_sampled;
    const diagnose::ProofReport m_noProof;
    /// While the key of the connection that reads is awaited: what is to be sent, and with which string. It
    /// ends here if the run is stopped meanwhile.
    std::shared_ptr<diagnose::ProofRequest> m_awaitingKey;
    const diagnose::ProofReport m_awaitedProof{.running = true};
    QTimer m_silence;
    QTimer m_beat;
    QElapsedTimer m_lastEvent;
    std::optional<Source> m_source;
    /// What was read last; m_source may still wait for its key.
    std::optional<Source> m_started;
    insight::Attribution m_attribution = insight::Attribution::FullyQualifiedName;
    Phase m_phase = Phase::NoSource;
    /// Rises with each connect: an answer of the keychain for an older one is dropped.
    int m_attempt = 0;
    bool m_gotEvents = false;
};

} // namespace hubscope::models
