// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"
#include "diagnose/Phrase.h"
#include "insight/RuleBook.h"
#include "pipeline/ConnectionProbe.h"
#include "pipeline/SourceSettings.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace hubscope::diagnose {

enum class StageState { Waiting, Running, Passed, Warning, Failed, Skipped };

/// Stable word: `waiting`, `running`, `passed`, `warning`, `failed`, `skipped`.
const char *stageStateName(StageState state);

/// One stage as it stands now. Plain text only; nothing in it is a secret.
struct StageResult
{
    /// `string`, `cloud`, `dns`, `tcp`, `tls`, `https`, `sasl`, `hub`, `listen`, `read`, `content`, `azure`.
    QString id;
    /// English source, context "diagnose::ConnectionTest".
    QString name;
    StageState state = StageState::Waiting;
    int milliseconds = 0;
    /// One fact: addresses, issuer, number of partitions …
    Phrase detail;
    /// Text of the client or server as it came.
    QString raw;
    /// Set if failed or warning.
    std::optional<Diagnosis> diagnosis;
    /// Skipped because an earlier stage failed or the run was stopped, not because it does not apply.
    bool heldUp = false;
};

struct TestReport
{
    QList<StageResult> stages;
    bool running = false;
    /// True if the run was stopped before its end: then it proves nothing.
    bool stopped = false;

    /// True if the run came to its end, no stage failed and none is left that was never run.
    bool ok() const;
    /// The first failed stage's diagnosis: the one cause.
    std::optional<Diagnosis> cause() const;
};

/// What is to be tested. `connectionText` is linted first; the settings are made of what the lint reads.
struct TestRequest
{
    Secret connectionText;
    QString expectedHub;
    QString caFile;
    /// Addresses of IPv6 are passed over.
    bool ipv4Only = false;
    pipeline::Security security = pipeline::Security::SaslSsl;
    /// For the demo hub, which has no connection string.
    QString plaintextHost;
    quint16 plaintextPort = 0;
    /// The other ports of a namespace: web and AMQP. Looked at in contrast.
    quint16 httpsPort = 443;
    quint16 amqpPort = 5671;
    /// What the events found in the hub are sorted by.
    std::shared_ptr<const insight::RuleBook> rules = insight::RuleBook::builtIn();
};

/// Runs the stages, one after the other, on a thread of its own: 40 s at most.
/// Thread: lives in its maker's thread, signals there; start() and stop() return at once. A stopped run ends
/// within 1 s, and so does the destructor. start() during a run stops that one; only the new one is heard of
/// from then on.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    using ProbeFactory = std::function<std::unique_ptr<pipeline::ConnectionProbe>()>;

    explicit ConnectionTest(ProbeFactory probes, QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(TestRequest request);
    /// Runs one stage again, with those that it needs; the results of the others stay as they are (after a
    /// run that was stopped, or none, they wait: such a report is never ok). `request` is that of the run
    /// before: no secret is kept here between runs. Nothing happens if there is no such stage.
    void startStage(TestRequest request, const QString &id);
    void stop();
    const TestReport &report() const;

signals:
    /// A stage began or ended.
    void changed(const hubscope::diagnose::TestReport &report);
    void finished(const hubscope::diagnose::TestReport &report);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::diagnose
