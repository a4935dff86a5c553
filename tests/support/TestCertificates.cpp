// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestCertificates.h"

#include <QFile>
#include <QHostAddress>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

template <auto Free>
struct Deleter
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Memory = std::unique_ptr<BIO, Deleter<BIO_free>>;

/// A test without its certificates has nothing to say.
void require(bool done, const char *what)
{
    if (!done)
        qFatal("OpenSSL could not do: %s", what);
}

Key makeKey()
{
    Key key(EVP_EC_gen("P-256"));
    require(key != nullptr, "make a key");
    return key;
}

QByteArray contents(const Memory &memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, size};
}

QByteArray pemOf(const Certificate &certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_X509(memory.get(), certificate.get()) == 1, "write a certificate");
    return contents(memory);
}

QByteArray pemOf(const Key &key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) ==
                1,
            "write a key");
    return contents(memory);
}

void addExtension(X509 *certificate, X509 *issuer, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData()));
    require(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "add an extension");
}

/// A certificate without extensions and signature.
Certificate begin(const QString &commonName, EVP_PKEY *key, std::chrono::hours from, std::chrono::hours to)
{
    Certificate certificate(X509_new());
    require(certificate != nullptr, "make a certificate");
    X509_set_version(certificate.get(), X509_VERSION_3);
    std::uint64_t serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1,
            "make a serial number");
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1U);
    using std::chrono::seconds;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), seconds(from).count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), seconds(to).count());
    X509_set_pubkey(certificate.get(), key);
    const QByteArray name = commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()),
                               static_cast<int>(name.size()), -1, 0);
    return certificate;
}

QByteArray alternativeNames(const QStringList &names)
{
    QByteArrayList entries;
    for (const QString &name : names)
        entries.append((QHostAddress(name).isNull() ? "DNS:" : "IP:") + name.toUtf8());
    return entries.join(',');
}

} // namespace

struct TestCertificates::Private
{
    Key key = makeKey();
    Certificate certificate;
    QTemporaryDir folder;
};

TestCertificates::TestCertificates(const QString &name)
    : d(std::make_unique<Private>())
{
    using std::chrono::hours;
    d->certificate = begin(name, d->key.get(), hours(-24 * 400), hours(24 * 400));
    X509 *certificate = d->certificate.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(certificate));
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    require(X509_sign(certificate, d->key.get(), EVP_sha256()) > 0, "sign");

    QFile file(caFile());
    require(d->folder.isValid() && file.open(QIODevice::WriteOnly) && file.write(caPem()) > 0,
            "save the CA file");
}

TestCertificates::~TestCertificates() = default;

QString TestCertificates::caFile() const
{
    return d->folder.filePath(u"ca.pem"_s);
}

QByteArray TestCertificates::caPem() const
{
    return pemOf(d->certificate);
}

ServerIdentity TestCertificates::issue(const CertificateWish &wish) const
{
    const Key key = makeKey();
    const Certificate certificate = begin(wish.names.value(0), key.get(), wish.validFrom, wish.validTo);
    X509 *authority = d->certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(authority));
    addExtension(certificate.get(), authority, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), authority, NID_key_usage, "critical,digitalSignature");
    addExtension(certificate.get(), authority, NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), authority, NID_subject_alt_name, alternativeNames(wish.names));
    addExtension(certificate.get(), authority, NID_authority_key_identifier, "keyid");
    require(X509_sign(certificate.get(), d->key.get(), EVP_sha256()) > 0, "sign");
    return {wish.sendAuthority ? pemOf(certificate) + caPem() : pemOf(certificate), pemOf(key)};
}

} // namespace hubscope::test
