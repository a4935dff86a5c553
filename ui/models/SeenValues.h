// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "models/Background.h"
#include "models/QueryCompletion.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>

namespace hubscope::models {

class EventTableModel;

/// The keys and values of the newest events held, for completion. Gathered on a thread of its own when
/// somebody is about to write a query, and no more often than it pays. Everything is bounded: keys, values,
/// their sizes. Thread: the window's.
class SeenValues : public QObject, public QueryVocabulary
{
    Q_OBJECT
public:
    static constexpr std::size_t kEvents = 1000;
    static constexpr qsizetype kMostKeys = 2000;
    static constexpr qsizetype kMostValues = 60;
    static constexpr qsizetype kLongestValue = 200;

    /// `events` must outlive this.
    explicit SeenValues(const EventTableModel &events, QObject *parent = nullptr);

    void setAttribution(insight::Attribution attribution) { m_attribution = attribution; }
    /// Looks at the newest events unless that was done a moment ago.
    void refresh();
    QStringList keys() const override { return m_keys; }
    QStringList valuesOf(const QString &key) const override { return m_values.value(key.toLower()); }

signals:
    void refreshed();

private:
    struct Seen
    {
        QStringList keys;
        /// By the key in lower case.
        QHash<QString, QStringList> values;
    };

    const EventTableModel &m_events;
    insight::Attribution m_attribution = insight::Attribution::FullyQualifiedName;
    QStringList m_keys = knownKeys();
    QHash<QString, QStringList> m_values;
    QElapsedTimer m_last;
    Background m_background;
};

} // namespace hubscope::models
