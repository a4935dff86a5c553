// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tls: a handshake of our own, because the Kafka client says the same of every certificate it does not like.
#include "diagnose/Display.h"
#include "diagnose/Stage.h"
#include "pipeline/ClientCodes.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hubscope::diagnose {

using pipeline::SourceError;
using pipeline::SourceStage;

namespace {

/// Kept back for asking a peer without TLS what it is.
constexpr auto kPlainTime = 1500ms;

/// What Qt calls X509_verify_cert's results. In the order in which they must be mended: who is it, when, what
/// name.
struct CertificateFault
{
    QSslError::SslError qt;
    int x509;
};
constexpr CertificateFault kCertificateFaults[] = {
    {QSslError::CertificateRevoked, 23},
    {QSslError::SelfSignedCertificate, 18},
    {QSslError::SelfSignedCertificateInChain, 19},
    {QSslError::UnableToGetIssuerCertificate, 2},
    {QSslError::UnableToGetLocalIssuerCertificate, 20},
    {QSslError::UnableToVerifyFirstCertificate, 21},
    {QSslError::InvalidCaCertificate, 24},
    {QSslError::CertificateUntrusted, 27},
    {QSslError::CertificateRejected, 28},
    {QSslError::CertificateBlacklisted, 28},
    {QSslError::CertificateSignatureFailed, 7},
    {QSslError::CertificateExpired, 10},
    {QSslError::CertificateNotYetValid, 9},
    {QSslError::HostNameMismatch, 62},
    {QSslError::InvalidPurpose, 26},
    {QSslError::PathLengthExceeded, 25},
};
constexpr int kUnspecified = 1;

QString nameOf(const QStringList &commonNames, const QStringList &organisations)
{
    if (!commonNames.isEmpty())
        return displayable(commonNames.first());
    return organisations.isEmpty() ? u"(no name)"_s : displayable(organisations.first());
}

QString subjectOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

QString issuerOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

QString day(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QString describe(const QSslCertificate &certificate)
{
    return u"certificate of %1, issued by %2, valid from %3 to %4"_s.arg(
        subjectOf(certificate), issuerOf(certificate), day(certificate.effectiveDate()),
        day(certificate.expiryDate()));
}

QLatin1StringView protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? "TLS 1.3"_L1 : "TLS 1.2"_L1;
}

/// What the handshake came to.
struct Handshake
{
    bool encrypted = false;
    bool timedOut = false;
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;
    QString words;
    QList<QSslError> certificateErrors;
    QList<QSslCertificate> chain;
    QSslCipher cipher;
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol;
};

/// The event loop is that of the run's own thread and lives only here.
Handshake shakeHands(const TestContext &context, const QSslConfiguration &configuration, const Limits &limits)
{
    Handshake result;
    QEventLoop loop;
    QSslSocket socket;
    QTimer deadline;
    // A quit before exec() is forgotten, so both ways go through the loop's queue.
    const auto end = [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); };
    const std::stop_callback stopped(limits.stop, end);

    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setSslConfiguration(configuration);
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, [&] {
        result.encrypted = true;
        end();
    });
    QObject::connect(&socket, &QSslSocket::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        result.certificateErrors = errors;
        end();
    });
    QObject::connect(&socket, &QAbstractSocket::errorOccurred, &loop,
                     [&](QAbstractSocket::SocketError error) {
                         result.socketError = error;
                         result.words = socket.errorString();
                         end();
                     });
    QObject::connect(&deadline, &QTimer::timeout, &loop, [&] {
        result.timedOut = true;
        end();
    });
    deadline.setSingleShot(true);
    deadline.start(limits.left());
    socket.connectToHostEncrypted(context.peer->address.toString(), context.peer->port,
                                  context.settings.host);
    loop.exec();

    result.chain = socket.peerCertificateChain();
    result.cipher = socket.sessionCipher();
    result.protocol = socket.sessionProtocol();
    // Nothing of ours may be called back while the socket goes down.
    QObject::disconnect(&socket, nullptr, &loop, nullptr);
    socket.abort();
    return result;
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

/// The first of the table's faults that the handshake met, or the "unspecified" one.
int worstCertificateFault(const QList<QSslError> &errors)
{
    for (const CertificateFault &fault : kCertificateFaults) {
        if (std::ranges::contains(errors, fault.qt, &QSslError::error))
            return fault.x509;
    }
    return kUnspecified;
}

StageOutcome certificateFailed(const TestContext &context, const Handshake &handshake)
{
    SourceError error = tlsError(u"certificate verify failed"_s);
    QStringList raw;
    for (const QSslError &found : handshake.certificateErrors)
        raw.append(found.errorString());
    for (const QSslCertificate &certificate : handshake.chain)
        raw.append(describe(certificate));
    error.raw = raw.join(u'\n');
    error.certificate.error = worstCertificateFault(handshake.certificateErrors);
    QString detail = u"No certificate"_s;
    if (!handshake.chain.isEmpty()) {
        error.certificate.subject = subjectOf(handshake.chain.first());
        // The topmost certificate that was sent names who nobody here knows.
        error.certificate.issuer = issuerOf(handshake.chain.last());
        detail = u"Issuer: %1; %2"_s.arg(error.certificate.issuer, describe(handshake.chain.first()));
    }
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
        const qsizetype lineEnd = answer.indexOf('\n');
        const QString firstLine =
            displayable(QString::fromLatin1(answer.first(lineEnd < 0 ? answer.size() : lineEnd)).trimmed());
        SourceError error = tlsError(u"The peer answers in plain text"_s);
        error.raw = u"Answer to two empty lines: %1\nTLS: %2"_s.arg(
            displayable(QString::fromLatin1(answer), 400), handshake.words);
        return failed(context, error, u"The other side speaks no TLS; it says: %1"_s.arg(firstLine));
    }
    if (handshake.timedOut)
        return failed(context, tlsError(u"The handshake timed out: no answer"_s),
                      u"No answer to the start of TLS"_s);
    // Everything but TLS's own complaints and a refusal is a line that broke, whatever name Qt has for it.
    constexpr QAbstractSocket::SocketError kOthers[] = {
        QAbstractSocket::SslHandshakeFailedError, QAbstractSocket::SslInternalError,
        QAbstractSocket::SslInvalidUserDataError, QAbstractSocket::ConnectionRefusedError};
    if (!std::ranges::contains(kOthers, handshake.socketError))
        return failed(context, tlsError(u"The peer closed the connection: "_s + handshake.words),
                      u"The other side hung up at the start of TLS"_s);
    return failed(context, tlsError(handshake.words), u"The handshake failed"_s);
}

StageOutcome passed(const Handshake &handshake)
{
    StageOutcome outcome;
    outcome.detail = u"%1, %2"_s.arg(protocolName(handshake.protocol), handshake.cipher.name());
    if (!handshake.chain.isEmpty())
        outcome.detail += u"; "_s + describe(handshake.chain.first());
    QStringList raw;
    for (const QSslCertificate &certificate : handshake.chain)
        raw.append(describe(certificate));
    outcome.raw = raw.join(u'\n');
    return outcome;
}

} // namespace

StageOutcome runTlsStage(TestContext &context, const Limits &limits)
{
    if (context.settings.security != pipeline::Security::SaslSsl)
        return {.state = StageState::Skipped, .detail = u"This hub is spoken to without TLS"_s};

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (const QString &file = context.settings.caFile; !file.isEmpty()) {
        const QList<QSslCertificate> authorities =
            QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (authorities.isEmpty())
            return failed(context, tlsError(u"CA file %1 holds no certificate that can be read"_s.arg(file)),
                          file);
        configuration.addCaCertificates(authorities);
    }
    const Handshake handshake = shakeHands(context, configuration, limits.within(limits.left() - kPlainTime));
    if (handshake.encrypted)
        return passed(handshake);
    if (!handshake.certificateErrors.isEmpty())
        return certificateFailed(context, handshake);
    return noHandshake(context, handshake, limits);
}

} // namespace hubscope::diagnose
