// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples sent to the hub of the connection that is read.
#include "models/Session.h"

namespace hubscope::models {

bool Session::canSendSamples() const
{
    return m_source && m_proof;
}

const diagnose::ProofReport &Session::proof() const
{
    if (m_awaitingKey)
        return m_awaitedProof;
    return canSendSamples() && m_sampled == nameOf(*m_source) ? m_proof->report() : m_noProof;
}

void Session::sendSamples(Secret sendingText)
{
    if (!canSendSamples() || proof().running)
        return;
    diagnose::ProofRequest request;
    request.hub = m_source->hub;
    request.rules = m_rules.book();
    if (m_source->isDemo) {
        request.security = pipeline::Security::Plaintext;
        request.plaintextHost = m_source->host;
        request.plaintextPort = m_source->port;
        startProof(std::move(request));
        return;
    }
    const std::optional<setup::SourceProfile> profile = m_profiles.profile(m_source->profileId);
    if (!profile)
        return;
    request.caFile = profile->caFile;
    request.ipv4Only = profile->ipv4Only;
    request.sendingText = std::move(sendingText);
    m_awaitingKey = std::make_shared<diagnose::ProofRequest>(std::move(request));
    const std::weak_ptr awaited = m_awaitingKey;
    emit samplesChanged();
    withConnectionText(
        *profile,
        [this, awaited](Secret text) {
            if (const auto wanted = awaited.lock()) {
                m_awaitingKey.reset();
                wanted->readingText = std::move(text);
                startProof(std::move(*wanted));
            }
        },
        [this, awaited] {
            if (awaited.lock())
                stopSamples();
        });
}

void Session::startProof(diagnose::ProofRequest request)
{
    m_sampled = nameOf(*m_source);
    m_proof->start(std::move(request));
}

void Session::stopSamples()
{
    if (m_awaitingKey) {
        m_awaitingKey.reset();
        emit samplesChanged();
    }
    if (m_proof)
        m_proof->stop();
}

} // namespace hubscope::models
