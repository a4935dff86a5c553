// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/TlsHandshake.h"

#include "base/Files.h"
#include "diagnose/Display.h"
#include "pipeline/SystemAuthorities.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QStringList>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

constexpr qsizetype kMostAnswer = 16 * 1024;
constexpr qint64 kMostCaFile = 4 * 1024 * 1024;

/// All of them, or in `detail` what stands there instead.
Result<QList<QSslCertificate>> certificatesIn(const QByteArray &pem)
{
    const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
    const qsizetype begun = pem.count("-----BEGIN CERTIFICATE-----");
    if (begun > 0 && found.size() == begun)
        return found;
    QString words = u"it holds no certificate in PEM form"_s;
    if (pem.trimmed().isEmpty())
        words = u"it is empty"_s;
    else if (begun > 0)
        words =
            u"%1 of its %2 certificates cannot be read; it may be cut"_s.arg(begun - found.size()).arg(begun);
    else if (!QSslCertificate::fromData(pem, QSsl::Der).isEmpty())
        words = u"it is binary (DER), not PEM"_s;
    else if (pem.contains("PRIVATE KEY-----"))
        words = u"it holds a private key, not a certificate"_s;
    return failure(u"tls.ca-file"_s, words);
}

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

bool isOfTime(const QSslError &error)
{
    return error.error() == QSslError::CertificateExpired ||
           error.error() == QSslError::CertificateNotYetValid;
}

QString day(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

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

Phrase describe(const QSslCertificate &certificate)
{
    return fact(
        QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "certificate of %1, issued by %2, valid from %3 to %4"),
        {subjectOf(certificate), issuerOf(certificate), day(certificate.effectiveDate()),
         day(certificate.expiryDate())});
}

QStringList inLines(const QList<QSslCertificate> &chain)
{
    constexpr qsizetype kMostNames = 20;
    QStringList lines;
    for (const QSslCertificate &certificate : chain)
        lines.append(describe(certificate).text());
    if (chain.isEmpty())
        return lines;
    QStringList names;
    for (const QString &name : chain.first().subjectAlternativeNames())
        names.append(displayable(name));
    const auto more = names.size() - kMostNames;
    names = names.first(std::min(names.size(), kMostNames));
    if (more > 0)
        names.append(u"%1 more"_s.arg(more));
    lines.append(u"for the names: "_s + (names.isEmpty() ? u"(none)"_s : names.join(u", "_s)));
    return lines;
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

Result<QSslConfiguration> tlsConfiguration(const QString &caFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    QStringList files{caFile};
    // Qt reads the system's own when it needs them; to ask it for them would read them all, each time.
    if (pipeline::systemAuthorities() == pipeline::shippedAuthorities())
        files += pipeline::shippedAuthorities();
    files.removeAll(QString());
    for (const QString &file : std::as_const(files)) {
        const auto authorities = readFile(file, kMostCaFile).and_then(certificatesIn);
        if (!authorities)
            return std::unexpected(authorities.error());
        configuration.addCaCertificates(*authorities);
    }
    return configuration;
}

Handshake shakeHands(const HandshakeWish &wish, const Limits &limits)
{
    Handshake result;
    QEventLoop loop;
    QSslSocket socket;
    QTimer deadline;
    // A quit before exec() is forgotten, so both ways go through the loop's queue.
    const auto end = [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); };
    const std::stop_callback stopped(limits.stop, end);

    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setReadBufferSize(kMostAnswer);
    socket.setSslConfiguration(wish.configuration);
    QObject::connect(&socket, &QSslSocket::encrypted, &loop, [&] {
        result.encrypted = true;
        if (wish.request.isEmpty())
            end();
        else
            socket.write(wish.request);
    });
    QObject::connect(&socket, &QIODevice::readyRead, &loop, [&] {
        result.answer += socket.read(kMostAnswer - result.answer.size());
        if (result.answer.contains("\r\n\r\n") || result.answer.size() >= kMostAnswer)
            end();
    });
    QObject::connect(&socket, &QSslSocket::sslErrors, &loop, [&](const QList<QSslError> &errors) {
        result.certificateErrors = errors;
        if (wish.forgiveTime && std::ranges::all_of(errors, isOfTime))
            socket.ignoreSslErrors(errors);
        else
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
    socket.connectToHostEncrypted(wish.endpoint.address.toString(), wish.endpoint.port, wish.host);
    loop.exec();

    result.chain = socket.peerCertificateChain();
    result.cipher = socket.sessionCipher();
    result.protocol = socket.sessionProtocol();
    // Nothing of ours may be called back while the socket goes down.
    QObject::disconnect(&socket, nullptr, &loop, nullptr);
    socket.abort();
    return result;
}

} // namespace hubscope::diagnose
