// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kafka/KafkaEventSource.h"
#include "pipeline/Collector.h"

#include <QStringList>

#include <map>
#include <tuple>
#include <vector>

namespace hubscope::test {

/// A collector on the real client that takes all it gets and counts each (partition, offset, record).
class Reader : public QObject
{
    Q_OBJECT
public:
    Reader()
        : m_collector(
              [](pipeline::SourceSettings settings) {
                  return std::make_unique<kafka::KafkaEventSource>(std::move(settings));
              },
              insight::RuleBook::builtIn())
    {
        using pipeline::Collector;
        connect(&m_collector, &Collector::eventsReady, this, &Reader::takeAll);
        connect(&m_collector, &Collector::stateChanged, this, [this](const pipeline::SourceState &state) {
            m_states += QString::fromLatin1(pipeline::stateName(state));
        });
        connect(&m_collector, &Collector::gapFound, this,
                [this](const pipeline::Gap &gap) { m_gaps.push_back(gap); });
        connect(&m_collector, &Collector::errorReported, this,
                [this](const pipeline::SourceError &error) { m_errors.push_back(error); });
    }

    /// (partition, offset, record) → how often it came.
    using Seen = std::map<std::tuple<std::int32_t, std::int64_t, std::uint32_t>, int>;

    pipeline::Collector &collector() { return m_collector; }
    const Seen &seen() const { return m_seen; }
    const QStringList &states() const { return m_states; }
    const std::vector<pipeline::SourceError> &errors() const { return m_errors; }
    const std::vector<pipeline::Gap> &gaps() const { return m_gaps; }
    QString state() const { return QString::fromLatin1(pipeline::stateName(m_collector.state())); }

    bool eachOnce() const
    {
        for (const auto &[place, times] : m_seen) {
            if (times != 1)
                return false;
        }
        return true;
    }
    /// Offsets of a partition that came, without a hole from 0.
    bool isComplete(std::int32_t partition, std::int64_t messages) const
    {
        for (std::int64_t offset = 0; offset < messages; ++offset) {
            if (!m_seen.contains({partition, offset, 0}))
                return false;
        }
        return true;
    }

private:
    void takeAll()
    {
        for (const auto &batch : m_collector.take(100'000)) {
            for (const insight::EventRow &row : batch->rows())
                ++m_seen[{row.origin.partition, row.origin.offset, row.record}];
        }
    }

    pipeline::Collector m_collector;
    Seen m_seen;
    QStringList m_states;
    std::vector<pipeline::SourceError> m_errors;
    std::vector<pipeline::Gap> m_gaps;
};

} // namespace hubscope::test
