// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace hubscope::test {

/// What a TLS server shows and signs with.
struct ServerIdentity
{
    /// The server's certificate first, then (if wished) the authority's.
    QByteArray certificatePem = {};
    /// PKCS#8, not encrypted.
    QByteArray keyPem = {};
};

struct CertificateWish
{
    /// Host names and IP addresses of the certificate; the first is its common name.
    QStringList names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    /// Relative to now.
    std::chrono::hours validFrom{-24};
    std::chrono::hours validTo{24};
    /// Without it a client that does not know the authority says "issuer not found" instead of "self-signed
    /// in chain".
    bool sendAuthority = true;
};

/// A certificate authority made for one test; nothing of it outlives this object. Aborts the test if OpenSSL
/// fails.
class TestCertificates
{
public:
    explicit TestCertificates(const QString &name = QStringLiteral("Hubscope Test CA"));
    ~TestCertificates();

    /// PEM file of the authority, for `caFile` settings.
    QString caFile() const;
    QByteArray caPem() const;
    ServerIdentity issue(const CertificateWish &wish = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hubscope::test
