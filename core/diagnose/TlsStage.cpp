// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tls: a handshake of our own, because the Kafka client says the same of every certificate it does not like.
#include "diagnose/Display.h"
#include "diagnose/Stage.h"
#include "diagnose/TlsHandshake.h"
#include "pipeline/ClientCodes.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

using pipeline::SourceError;
using pipeline::SourceStage;

namespace {

/// Kept back for asking a peer without TLS what it is.
constexpr auto kPlainTime = 1500ms;

QLatin1StringView protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? "TLS 1.3"_L1 : "TLS 1.2"_L1;
}

SourceError tlsError(const QString &text)
{
    SourceError error;
    error.stage = SourceStage::Tls;
    error.code = pipeline::code::kSsl;
    error.codeName = u"_SSL"_s;
    error.brokerState = u"SSL_HANDSHAKE"_s;
    error.text = text;
    error.raw = text;
    return error;
}

StageOutcome certificateFailed(const TestContext &context, const Handshake &handshake)
{
    SourceError error = tlsError(u"certificate verify failed"_s);
    QStringList raw;
    for (const QSslError &found : handshake.certificateErrors)
        raw.append(found.errorString());
    raw += inLines(handshake.chain);
    error.certificate.error = worstCertificateFault(handshake.certificateErrors);
    Phrase detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "No certificate"));
    if (!handshake.chain.isEmpty()) {
        error.certificate.subject = subjectOf(handshake.chain.first());
        // The topmost certificate that was sent names who nobody here knows.
        error.certificate.issuer = issuerOf(handshake.chain.last());
        detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Issuer: %1; %2"),
                      {error.certificate.issuer, describe(handshake.chain.first())});
        constexpr int kOutOfTime[] = {9, 10};
        if (std::ranges::contains(kOutOfTime, error.certificate.error)) {
            const Phrase clock =
                fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "this computer's clock says %1"),
                     {QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
            detail = Phrase::joined({detail, clock}, kBetween);
            raw.prepend(clock.text());
        }
    }
    error.raw = raw.join(u'\n');
    return failed(context, error, detail);
}

bool looksLikeTls(const QByteArray &answer)
{
    // Content types 20 to 24 open every TLS record.
    return !answer.isEmpty() && answer.front() >= 20 && answer.front() <= 24;
}

StageOutcome noHandshake(const TestContext &context, const Handshake &handshake, const Limits &limits)
{
    const QByteArray answer = plainAnswer(*context.peer, limits.within(kPlainTime));
    if (!answer.isEmpty() && !looksLikeTls(answer)) {
        QStringList lines;
        for (const QByteArray &line : answer.first(std::min<qsizetype>(answer.size(), 400)).split('\n'))
            lines << displayable(QString::fromLatin1(line).trimmed());
        SourceError error = tlsError(u"The peer answers in plain text"_s);
        error.raw =
            u"Answer to two empty lines:\n%1\nTLS: %2"_s.arg(lines.join(u'\n').trimmed(), handshake.words);
        return failed(
            context, error,
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "The other side speaks no TLS; it says: %1"),
                 {lines.first()}));
    }
    if (handshake.timedOut)
        return failed(context, tlsError(u"The handshake timed out: no answer"_s),
                      fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "No answer to the start of TLS")));
    // Everything but TLS's own complaints and a refusal is a line that broke, whatever name Qt has for it.
    constexpr QAbstractSocket::SocketError kOthers[] = {
        QAbstractSocket::SslHandshakeFailedError, QAbstractSocket::SslInternalError,
        QAbstractSocket::SslInvalidUserDataError, QAbstractSocket::ConnectionRefusedError};
    if (!std::ranges::contains(kOthers, handshake.socketError))
        return failed(context, tlsError(u"The peer closed the connection: "_s + handshake.words),
                      fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                             "The other side hung up at the start of TLS")));
    return failed(context, tlsError(handshake.words),
                  fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "The handshake failed")));
}

StageOutcome passed(const Handshake &handshake)
{
    StageOutcome outcome;
    outcome.detail = u"%1, %2"_s.arg(protocolName(handshake.protocol), handshake.cipher.name());
    if (!handshake.chain.isEmpty())
        outcome.detail = Phrase::joined({outcome.detail, describe(handshake.chain.first())}, kBetween);
    outcome.raw = inLines(handshake.chain).join(u'\n');
    return outcome;
}

} // namespace

StageOutcome runTlsStage(TestContext &context, const Limits &limits)
{
    if (context.settings.security != pipeline::Security::SaslSsl)
        return {.state = StageState::Skipped,
                .detail =
                    fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "This hub is spoken to without TLS"))};

    const Result<QSslConfiguration> configuration = tlsConfiguration(context.settings.caFile);
    if (!configuration) {
        const Phrase words = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "CA file %1: %2"),
                                  {displayable(context.settings.caFile), configuration.error().detail});
        return failed(context, tlsError(words.text()), words);
    }
    const Handshake handshake = shakeHands(
        {.endpoint = *context.peer, .host = context.settings.host, .configuration = *configuration},
        limits.within(limits.left() - kPlainTime));
    if (handshake.encrypted)
        return passed(handshake);
    if (!handshake.certificateErrors.isEmpty())
        return certificateFailed(context, handshake);
    return noHandshake(context, handshake, limits);
}

} // namespace hubscope::diagnose
