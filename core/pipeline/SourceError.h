// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace hubscope::pipeline {

/// How far the connection had come when something failed.
/// Store: what was read could not be kept.
enum class SourceStage : std::uint8_t { Client, Dns, Tcp, Tls, Sasl, Hub, Listen, Read, Send, Store };

/// What OpenSSL's verify step said of the server's certificate; `error` 0 if it had nothing to say.
struct CertificateVerdict
{
    int error = 0;
    int depth = 0;
    QString subject;
    QString issuer;

    bool operator==(const CertificateVerdict &) const = default;
};

/// One fault of the source, as data. The catalogue in core/diagnose turns it into cause and fix.
/// librdkafka's prefix, "(after … in state …)" and host are taken off into their own fields.
struct SourceError
{
    SourceStage stage = SourceStage::Client;
    /// librdkafka's code (rd_kafka_resp_err_t); negative ones are the client's own.
    int code = 0;
    /// e.g. `_TRANSPORT`, `TOPIC_AUTHORIZATION_FAILED`; of the store the code of its Error, e.g.
    /// `store.full`.
    QString codeName;
    /// e.g. `AUTH_REQ`; empty if the text named none.
    QString brokerState;
    /// The text without prefix and suffix, for matching and for "Details".
    QString text;
    /// The text as it came.
    QString raw;
    CertificateVerdict certificate;
    /// Of the hub that was meant; 0 and empty where whoever made the error did not know.
    QString host;
    std::uint16_t port = 0;
    /// True if trying again by itself cannot help (credentials, rights, trust, no such hub).
    bool needsPerson = false;
    /// Milliseconds since 1970 UTC.
    std::int64_t timeMs = 0;

    /// Same fault, whenever it happened: what repeated reports are folded by.
    bool sameFault(const SourceError &other) const
    {
        return stage == other.stage && code == other.code && codeName == other.codeName &&
               brokerState == other.brokerState && text == other.text;
    }
};

} // namespace hubscope::pipeline
