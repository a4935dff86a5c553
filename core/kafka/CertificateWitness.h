// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceError.h"

#include <cstddef>
#include <mutex>

namespace hubscope::kafka {

/// Writes down what OpenSSL's verification objects to. The client words an unknown issuer, a wrong name and
/// an expired certificate alike; the number and the names tell them apart. It never accepts what OpenSSL
/// refused.
///
/// Thread: any; the client's broker threads write, the consumer thread takes.
class CertificateWitness
{
public:
    /// Of one handshake the first objection counts: the ones after it follow from it.
    void record(int x509Error, int depth, const char *der, std::size_t size);
    /// The objection since the last call; `error` 0 if there was none.
    pipeline::CertificateVerdict take();

private:
    std::mutex m_mutex;
    pipeline::CertificateVerdict m_verdict;
};

} // namespace hubscope::kafka
