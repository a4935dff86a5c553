// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "diagnose/Network.h"
#include "diagnose/Phrase.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslError>
#include <QString>
#include <QStringList>

namespace hubscope::diagnose {

struct HandshakeWish
{
    Endpoint endpoint;
    /// Whose certificate it must be.
    QString host;
    QSslConfiguration configuration;
    /// Sent when the line is encrypted, and the head of an HTTP answer is waited for. Nothing secret.
    QByteArray request = {};
    /// Goes on where the certificate's time is all that does not fit: this computer's clock may be the one
    /// that is wrong, and only the answer can tell.
    bool forgiveTime = false;
};

/// What it came to.
struct Handshake
{
    bool encrypted = false;
    bool timedOut = false;
    QAbstractSocket::SocketError socketError = QAbstractSocket::UnknownSocketError;
    QString words = {};
    QList<QSslError> certificateErrors = {};
    QList<QSslCertificate> chain = {};
    QSslCipher cipher = {};
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol;
    /// To the request; at most 16 kB.
    QByteArray answer = {};
};

/// The settings of every TLS connection of the test: 1.2 or newer, certificates verified by the system's
/// authorities and those of the file (may be empty). Error: the file cannot be read or holds other things
/// than certificates; `detail` says what.
Result<QSslConfiguration> tlsConfiguration(const QString &caFile);

/// Connects and begins TLS. Blocks; the event loop is that of the run's own thread and lives only here.
Handshake shakeHands(const HandshakeWish &wish, const Limits &limits);

/// The first error that must be mended, as a result of X509_verify_cert.
int worstCertificateFault(const QList<QSslError> &errors);

/// Names of a certificate, fit to be shown.
QString subjectOf(const QSslCertificate &certificate);
QString issuerOf(const QSslCertificate &certificate);
/// Subject, issuer and validity in one line.
Phrase describe(const QSslCertificate &certificate);
/// The whole chain, one certificate a line, and the names that the first one is for.
/// English.
QStringList inLines(const QList<QSslCertificate> &chain);

} // namespace hubscope::diagnose
