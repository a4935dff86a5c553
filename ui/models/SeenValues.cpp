// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SeenValues.h"

#include "insight/EventReader.h"
#include "insight/RuleBook.h"
#include "models/EventTableModel.h"
#include "models/JsonLayout.h"

#include <algorithm>

namespace hubscope::models {

namespace {

/// Longer records are left out: completion is no reason to parse megabytes.
constexpr std::size_t kLongestRecord = std::size_t{64} << 10;
constexpr std::size_t kMostLeaves = 300;
constexpr qint64 kFreshMs = 3000;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Counts how often each key and each value of it occurs, within bounds.
class Gatherer
{
public:
    void add(std::string_view key, std::string_view value)
    {
        const QString path = fromUtf8(key);
        const QString name = path.toLower();
        auto found = m_keys.find(name);
        if (found == m_keys.end()) {
            if (m_keys.size() >= SeenValues::kMostKeys || key.size() > 400)
                return;
            found = m_keys.insert(name, Key{path, 0, {}});
        }
        ++found->count;
        if (value.empty() || value.size() > static_cast<std::size_t>(SeenValues::kLongestValue))
            return;
        const QString text = fromUtf8(value);
        if (found->values.size() < SeenValues::kMostValues || found->values.contains(text))
            ++found->values[text];
    }

    QHash<QString, QStringList> values() const
    {
        QHash<QString, QStringList> all;
        for (auto key = m_keys.begin(); key != m_keys.end(); ++key) {
            QList<std::pair<int, QString>> counted;
            for (auto value = key->values.begin(); value != key->values.end(); ++value)
                counted.append({-value.value(), value.key()});
            std::ranges::sort(counted);
            QStringList texts;
            for (const auto &[count, text] : counted)
                texts << text;
            all.insert(key.key(), texts);
        }
        return all;
    }

    /// The known ones, then those of records, the frequent ones first.
    QStringList keys() const
    {
        QStringList all = knownKeys();
        QList<std::pair<int, QString>> counted;
        for (const Key &key : m_keys) {
            if (!all.contains(key.path))
                counted.append({-key.count, key.path});
        }
        std::ranges::sort(counted);
        for (const auto &[count, path] : counted)
            all << path;
        return all;
    }

private:
    struct Key
    {
        QString path;
        int count = 0;
        QHash<QString, int> values;
    };
    QHash<QString, Key> m_keys;
};

void gather(const insight::InsightEvent &event, Gatherer &gatherer)
{
    for (const insight::Field &field : event.fields) {
        if (field.key != insight::Key::SourceData)
            gatherer.add(insight::keyName(field.key), field.value);
    }
    gatherer.add("hubscope.category", event.category);
    if (event.rule)
        gatherer.add("hubscope.rule", event.rule->id);
    if (!event.sourceIsJson)
        return;
    for (const JsonLeaf &leaf : leavesOf(event.source, "source_json", kMostLeaves))
        gatherer.add(leaf.path, leaf.value);
}

} // namespace

SeenValues::SeenValues(const EventTableModel &events, QObject *parent)
    : QObject(parent)
    , m_events(events)
{
}

void SeenValues::refresh()
{
    if (m_background.isBusy() || (m_last.isValid() && m_last.elapsed() < kFreshMs))
        return;
    m_last.start();
    const auto work = [pieces = m_events.newest(kEvents),
                       attribution = m_attribution](const std::stop_token &stop) {
        Gatherer gatherer;
        insight::EventReader reader(attribution);
        for (const EventList::Piece &piece : pieces) {
            for (EventId id = piece.firstId; id < piece.endId() && !stop.stop_requested(); ++id) {
                const insight::EventRow &row = piece.row(id);
                if (row.sourceSize > kLongestRecord)
                    continue;
                reader.read(*piece.batch, row,
                            [&](const insight::InsightEvent &event) { gather(event, gatherer); });
            }
        }
        return Seen{gatherer.keys(), gatherer.values()};
    };
    m_background.run(work, [this](Seen seen) {
        m_keys = std::move(seen.keys);
        m_values = std::move(seen.values);
        emit refreshed();
    });
}

} // namespace hubscope::models
