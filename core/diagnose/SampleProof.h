// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"
#include "insight/LogSet.h"
#include "insight/RuleBook.h"
#include "pipeline/SampleTrip.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace hubscope::diagnose {

enum class SampleState {
    Waiting,
    /// Handed over; whether the hub took it is not known (yet).
    Sending,
    /// The hub took it.
    Sent,
    ReadBack,
    Refused
};

/// Stable word: `waiting`, `sending`, `sent`, `read-back`, `refused`.
const char *sampleStateName(SampleState state);

/// One sample as it stands now. Plain text only; nothing in it is a secret.
struct SampleResult
{
    /// For which it was written.
    insight::LogSet logSet = insight::LogSet::UnparsedData;
    SampleState state = SampleState::Waiting;
    /// Once sent: where it lies.
    qint32 partition = -1;
    qint64 offset = -1;
    /// From handing it over until the hub had taken it, and until it was read back; -1 until then.
    int sentMs = -1;
    int readBackMs = -1;
    /// Once read back: where the rules sort it, and the rule's id and reason (English).
    std::optional<insight::LogSet> sortedInto = {};
    QString rule = {};
    QString reason = {};
    /// What was read back is not, byte by byte, what was sent.
    bool changed = false;

    bool ok() const { return state == SampleState::ReadBack && !changed && sortedInto == logSet; }
};

enum class ProofPhase { Idle, ConnectingForReading, ConnectingForSending, OnTheWay, Ended };

struct ProofReport
{
    ProofPhase phase = ProofPhase::Idle;
    /// One for each log set that was asked for, in their order.
    QList<SampleResult> samples;
    /// The word that stands in each sample, here and in InsightIDR: `hubscope-sample-20261126-024501-3f9a1c`.
    QString marker;
    bool running = false;
    /// True if the run was stopped before its end; samples that are `Sending` may still arrive.
    bool stopped = false;
    /// The whole run, once it ended.
    int milliseconds = 0;
    /// Why not all is well: the one cause.
    std::optional<Diagnosis> cause;
    /// Which connection the cause is about; nothing if it is about neither, or both.
    std::optional<pipeline::TripSide> side;
    /// What the client or the server said, without secrets; may be empty.
    QString raw;

    /// True if the run came to its end and each sample was read back as it was sent and sorted into its log
    /// set.
    bool ok() const;
    /// What finds the samples in InsightIDR's Log Search.
    QString query() const;
};

/// What is to be sent, and by which connections. Both strings are linted first. The sending one is used for
/// this run alone and kept nowhere.
struct ProofRequest
{
    /// Empty: `sendingText` is used for both.
    Secret readingText;
    /// Empty: `readingText` is used for both.
    Secret sendingText;
    /// Empty: the EntityPath of a string.
    QString hub;
    QString caFile;
    /// Plaintext: the demo hub, which has no connection string.
    pipeline::Security security = pipeline::Security::SaslSsl;
    QString plaintextHost;
    quint16 plaintextPort = 0;
    /// Empty: all six.
    QList<insight::LogSet> logSets;
    /// By which what comes back is sorted: the profile's own, or the built-in ones.
    std::shared_ptr<const insight::RuleBook> rules = insight::RuleBook::builtIn();
};

/// Puts samples on the hub and follows them until they are read back, on a thread of its own: 30 s at most.
/// Thread: lives in its maker's thread, signals there; start() and stop() return at once. A stopped run ends
/// within 1 s, and so does the destructor. start() during a run stops that one; only the new one is heard of
/// from then on.
class SampleProof : public QObject
{
    Q_OBJECT
public:
    SampleProof(pipeline::SampleTripFactory trips, pipeline::SampleWriter samples, QObject *parent = nullptr);
    ~SampleProof() override;

    void start(ProofRequest request);
    void stop();
    const ProofReport &report() const;

signals:
    void changed(const hubscope::diagnose::ProofReport &report);
    void finished(const hubscope::diagnose::ProofReport &report);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::diagnose
