// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ProofReport.h"
#include "insight/RuleBook.h"
#include "pipeline/SampleTrip.h"

#include <QList>
#include <QObject>

#include <memory>

namespace hubscope::diagnose {

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
    /// Addresses of IPv6 are passed over.
    bool ipv4Only = false;
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
