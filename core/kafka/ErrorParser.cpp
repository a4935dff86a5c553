// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/ErrorParser.h"

#include "pipeline/ClientCodes.h"
#include "pipeline/ErrorRank.h"

#include <QDateTime>
#include <QRegularExpression>

#include <librdkafka/rdkafka.h>

#include <algorithm>
#include <array>
#include <optional>

namespace hubscope::kafka {

using namespace Qt::StringLiterals;
using pipeline::SourceError;
using pipeline::SourceStage;
namespace code = pipeline::code;

namespace {

constexpr qsizetype kTextLimit = 4096;

/// A row fits if all that it names fits; `kAnyCode` and an empty text name nothing.
constexpr int kAnyCode = 0;
struct StageRule
{
    int code;
    QLatin1StringView state;
    QLatin1StringView text;
    SourceStage stage;
};

// First match wins; an error that no row fits has the stage of whoever got it.
constexpr std::array kStages = std::to_array<StageRule>({
    {code::kResolve, {}, {}, SourceStage::Dns},
    {code::kSsl, {}, {}, SourceStage::Tls},
    {kAnyCode, {}, "SSL handshake failed"_L1, SourceStage::Tls},
    {kAnyCode, {}, "ssl.ca."_L1, SourceStage::Tls},
    {code::kAuthentication, {}, {}, SourceStage::Sasl},
    {code::kUnsupportedSaslMechanism, {}, {}, SourceStage::Sasl},
    {code::kIllegalSaslState, {}, {}, SourceStage::Sasl},
    {code::kSaslAuthenticationFailed, {}, {}, SourceStage::Sasl},
    {kAnyCode, "CONNECT"_L1, {}, SourceStage::Tcp},
    {kAnyCode, "TRY_CONNECT"_L1, {}, SourceStage::Tcp},
    {kAnyCode, "SSL_HANDSHAKE"_L1, {}, SourceStage::Tls},
    {kAnyCode, "APIVERSION_QUERY"_L1, {}, SourceStage::Sasl},
    {kAnyCode, "AUTH_HANDSHAKE"_L1, {}, SourceStage::Sasl},
    {kAnyCode, "AUTH_LEGACY"_L1, {}, SourceStage::Sasl},
    {kAnyCode, "AUTH_REQ"_L1, {}, SourceStage::Sasl},
    {kAnyCode, "REAUTH"_L1, {}, SourceStage::Sasl},
    {kAnyCode, {}, "SASL authentication error"_L1, SourceStage::Sasl},
    {kAnyCode, {}, "timed out in state SSL_HANDSHAKE"_L1, SourceStage::Tls},
    {kAnyCode, {}, "timed out in state CONNECT"_L1, SourceStage::Tcp},
    {kAnyCode, {}, "timed out in state A"_L1, SourceStage::Sasl},
    {code::kTransport, {}, {}, SourceStage::Tcp},
    {code::kAllBrokersDown, {}, {}, SourceStage::Tcp},
    {code::kUnknownTopicOrPartition, {}, {}, SourceStage::Hub},
    {code::kUnknownTopicLocal, {}, {}, SourceStage::Hub},
    {code::kTopicException, {}, {}, SourceStage::Hub},
});

// What no waiting mends. TLS belongs here only where trust or protocol is refused, not where the line broke.
constexpr std::array kNeedsPerson = {
    code::kArgument,
    code::kAuthentication,
    code::kUnknownTopicOrPartition,
    code::kUnknownTopicLocal,
    code::kTopicException,
    code::kTopicAuthorizationFailed,
    code::kClusterAuthorizationFailed,
    code::kUnsupportedSaslMechanism,
    code::kIllegalSaslState,
    code::kSaslAuthenticationFailed,
};

SourceStage stageOf(const SourceError &error, SourceStage context)
{
    const auto fits = [&](const StageRule &rule) {
        return (rule.code == kAnyCode || rule.code == error.code) &&
               (rule.state.isEmpty() || rule.state == error.brokerState) &&
               (rule.text.isEmpty() || error.text.contains(rule.text));
    };
    const auto found = std::ranges::find_if(kStages, fits);
    return found == kStages.end() ? context : found->stage;
}

bool needsPerson(const SourceError &error)
{
    // The second report of a connection that broke while signing in.
    if (pipeline::rank(error) == pipeline::ErrorRank::Echo)
        return false;
    if (error.code == code::kSsl)
        return error.text.contains("handshake"_L1) || error.text.contains("certificate"_L1);
    if (error.code == code::kGroupAuthorizationFailed)
        return error.stage == SourceStage::Sasl;
    return std::ranges::find(kNeedsPerson, error.code) != kNeedsPerson.end();
}

} // namespace

SourceError parseError(int code, std::string_view text, SourceStage context)
{
    // `sasl_ssl://host:9093/bootstrap: `, `GroupCoordinator: host:9093: ` and `host:9093/0: `.
    static const QRegularExpression kPrefix(
        u"\\A(?:(?:[a-z_]+://)?[^\\s/]+:\\d+/(?:bootstrap|-?\\d+): |GroupCoordinator: (?:[^\\s/]+:\\d+: )?)"_s);
    static const QRegularExpression kSuffix(
        u"\\s*\\(after -?\\d+ms in state ([A-Z_]+)(?:, \\d+ identical error\\(s\\) suppressed)?\\)\\s*\\z"_s);

    SourceError error;
    error.code = code;
    error.codeName = QString::fromLatin1(rd_kafka_err2name(static_cast<rd_kafka_resp_err_t>(code)));
    error.raw = QString::fromUtf8(text.data(), std::min(static_cast<qsizetype>(text.size()), kTextLimit));
    error.text = error.raw;
    if (const auto suffix = kSuffix.match(error.text); suffix.hasMatch()) {
        error.brokerState = suffix.captured(1);
        error.text.truncate(suffix.capturedStart());
    }
    if (const auto prefix = kPrefix.match(error.text); prefix.hasMatch())
        error.text.remove(0, prefix.capturedLength());
    error.text = error.text.trimmed();
    error.stage = stageOf(error, context);
    error.needsPerson = needsPerson(error);
    error.timeMs = QDateTime::currentMSecsSinceEpoch();
    return error;
}

} // namespace hubscope::kafka
