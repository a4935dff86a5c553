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
    // A std::function wants copies; the string is moved out of it when the key is there.
    const auto waiting = std::make_shared<diagnose::ProofRequest>(std::move(request));
    withConnectionText(*profile, [this, waiting](Secret text) {
        waiting->readingText = std::move(text);
        startProof(std::move(*waiting));
    });
}

void Session::startProof(diagnose::ProofRequest request)
{
    // Not before the key is there: until then the last run is that of whatever it was.
    m_sampled = nameOf(*m_source);
    m_proof->start(std::move(request));
}

void Session::stopSamples()
{
    if (m_proof)
        m_proof->stop();
}

} // namespace hubscope::models
