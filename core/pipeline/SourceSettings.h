// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <string>

namespace hubscope::pipeline {

enum class Security {
    /// TLS and SASL PLAIN with `$ConnectionString`: every real namespace.
    SaslSsl,
    /// The Event Hubs emulator only.
    SaslPlaintext,
    /// The demo hub only.
    Plaintext,
};

/// Where reading begins when nothing was read before.
struct StartAt
{
    enum class Kind { Beginning, End, Time } kind = Kind::End;
    /// Milliseconds since 1970 UTC, for Time.
    std::int64_t timeMs = 0;

    bool operator==(const StartAt &) const = default;
};

/// All that is needed to read one hub.
struct SourceSettings
{
    QString host;
    quint16 port = 9093;
    QString hub;
    Security security = Security::SaslSsl;
    /// The normalised connection string (eventhub::ConnectionString::text); empty for Plaintext.
    Secret connectionString;
    /// A PEM file with further CA certificates, for networks that inspect TLS; empty for the system's.
    QString caFile;
    StartAt startAt;
    /// Reading begins at startAt even where positions are known: what was read before is shown once more. It
    /// is not kept twice, and where events are kept, reading never begins behind what was not read yet.
    bool readAgain = false;
    /// The id of the hub that the known positions are of, as it gave it (SourceListener::onTopic); empty if
    /// that is not known.
    std::string knownTopicId = {};
    /// Passes over IPv6 addresses, for networks that give them out and lead nowhere by them.
    bool ipv4Only = false;
    /// How often a hub that is read is asked whether it is still there, and still the same.
    std::chrono::milliseconds hubLookInterval{30'000};

    SourceSettings clone() const;
};

} // namespace hubscope::pipeline
