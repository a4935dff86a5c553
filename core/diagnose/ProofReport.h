// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"
#include "insight/LogSet.h"
#include "pipeline/SampleTrip.h"

#include <QJsonObject>
#include <QList>
#include <QString>

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
    QList<SampleResult> samples = {};
    /// The word that stands in each sample, here and in InsightIDR: `hubscope-sample-20261126-024501-3f9a1c`.
    QString marker = {};
    bool running = false;
    /// True if the run was stopped before its end; samples that are `Sending` may still arrive.
    bool stopped = false;
    /// The whole run, once it ended.
    int milliseconds = 0;
    /// Why not all is well: the one cause.
    std::optional<Diagnosis> cause = {};
    /// Which connection the cause is about; nothing if it is about neither, or both.
    std::optional<pipeline::TripSide> side = {};
    /// What the client or the server said, without secrets; may be empty.
    QString raw = {};

    /// True if the run came to its end and each sample was read back as it was sent and sorted into its log
    /// set.
    bool ok() const;
    /// True if a sample was handed over, whatever became of it.
    bool anySent() const;
    /// What finds the samples in InsightIDR's Log Search.
    QString query() const;
};

/// The run in one sentence. English.
QString verdict(const ProofReport &report);

/// The stable form, also of `hubscope-cli send-samples --json`:
/// `{"log_set","state","partition","offset","sent_ms","read_back_ms","sorted_into","rule","ok"}`, null where
/// nothing is known.
QJsonObject toJson(const SampleResult &sample);
/// `{"ok","marker","query","ms","cause":as of the connection
/// test|null,"side":"reading"|"sending"|null,"raw"}`
QJsonObject toJson(const ProofReport &report);

} // namespace hubscope::diagnose
