// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/LogGenerator.h"

#include <algorithm>

namespace hubscope::demo {

namespace {

/// Far below a hub's limit of 1 MB a message.
constexpr std::size_t kBodyLimit = 256 * 1024;

} // namespace

LogGenerator::LogGenerator(std::uint64_t seed)
    : m_dice(seed)
    , m_tenant(m_dice)
{
    for (const auto kinds : {entraKinds(), activityKinds(), defenderKinds(), otherKinds()}) {
        for (const RecordKind &kind : kinds) {
            m_kinds.push_back(&kind);
            m_weights += kind.weight;
        }
    }
}

const RecordKind &LogGenerator::pickKind()
{
    std::uint32_t ticket = m_dice.roll(m_weights);
    for (const RecordKind *kind : m_kinds) {
        if (ticket < kind->weight)
            return *kind;
        ticket -= kind->weight;
    }
    return *m_kinds.back();
}

DemoMessage LogGenerator::next(std::int64_t nowMs, int maxRecords)
{
    const RecordKind &kind = pickKind();
    const EnvelopeText &envelope = textOf(kind.envelope);
    const int wanted = envelope.many ? std::max(maxRecords, 1) : 1;

    DemoMessage message;
    message.body.reserve(m_lastSize);
    message.body = envelope.begin;
    const Scene scene{m_dice, m_tenant, nowMs};
    while (message.records < wanted && message.body.size() < kBodyLimit) {
        if (message.records > 0)
            message.body += envelope.between;
        kind.write(message.body, scene);
        ++message.records;
    }
    message.body += envelope.end;
    m_lastSize = message.body.size();
    return message;
}

} // namespace hubscope::demo
