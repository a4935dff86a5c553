// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/CertificateWitness.h"

#include <openssl/bio.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace hubscope::kafka {

namespace {

template <auto Free>
struct Freer
{
    template <typename T>
    void operator()(T *handle) const noexcept
    {
        Free(handle);
    }
};

QString nameText(const X509_NAME *name)
{
    const std::unique_ptr<BIO, Freer<BIO_free_all>> text(BIO_new(BIO_s_mem()));
    if (!text || !name ||
        X509_NAME_print_ex(text.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) < 0)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(text.get(), &data);
    // Whoever answers chose the name: bounded.
    return QString::fromUtf8(data, std::min<qsizetype>(size, 1024));
}

} // namespace

void CertificateWitness::record(int x509Error, int depth, const char *der, std::size_t size)
{
    if (x509Error == X509_V_OK)
        return;
    pipeline::CertificateVerdict verdict{.error = x509Error, .depth = depth, .subject = {}, .issuer = {}};
    const auto *bytes = reinterpret_cast<const unsigned char *>(der);
    const std::unique_ptr<X509, Freer<X509_free>> certificate(
        d2i_X509(nullptr, &bytes, static_cast<long>(size)));
    if (certificate) {
        verdict.subject = nameText(X509_get_subject_name(certificate.get()));
        verdict.issuer = nameText(X509_get_issuer_name(certificate.get()));
    }
    const std::lock_guard lock(m_mutex);
    if (m_verdict.error == 0)
        m_verdict = std::move(verdict);
}

pipeline::CertificateVerdict CertificateWitness::take()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_verdict, {});
}

} // namespace hubscope::kafka
