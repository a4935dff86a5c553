// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"
#include "models/RateCurve.h"

#include <QAbstractListModel>

#include <array>
#include <optional>

namespace hubscope::insight {
class EventBatch;
struct EventSpan;
} // namespace hubscope::insight

namespace hubscope::models {

/// The six log sets and what came into each: count, rate, last seen, the last minute's curve.
/// Counts every event that is handed in, whether the table still holds it or not.
class LogSetModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        /// insight::LogSet as int.
        LogSetRole = Qt::UserRole + 1,
        CodeRole,
        /// qint64
        CountRole,
        /// double, events per second
        RateRole,
        /// Milliseconds since 1970 UTC at which an event was last seen here; 0 if never.
        LastSeenRole,
        /// `3 s ago`; empty if never.
        LastSeenTextRole,
        /// QList<double>, oldest first
        SamplesRole,
        /// True for the log set that the table is narrowed to.
        FilteredRole,
        /// bool: the event source does not send what lands here.
        NotSentRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void count(const insight::EventBatch &batch);
    /// The rows of `before` were sorted again: `after` has them.
    void recount(const insight::EventSpan &before, const insight::EventBatch &after);
    /// Call a few times a second: closes seconds, moves ages on, tells the views of the rows that read
    /// otherwise by that, and of none on a quiet hub.
    void tick(qint64 nowMs);
    void reset();
    /// Only a mark here; the filtering is done elsewhere.
    void setFiltered(std::optional<insight::LogSet> logSet);
    std::optional<insight::LogSet> filtered() const { return m_filtered; }

    /// Whether the event source sends what lands in Unparsed Data.
    void setUnparsedSent(bool sent);
    bool isSent(insight::LogSet logSet) const
    {
        return m_unparsedSent || logSet != insight::LogSet::UnparsedData;
    }

    qint64 count(insight::LogSet logSet) const;
    qint64 totalCount() const;
    double totalRate() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// After a tick() that changed a row, and after all else that does: totals may have changed.
    void updated();

private:
    /// What the views were told of last.
    struct Shown
    {
        qint64 count = 0;
        double rate = 0;
        QString age;
        QList<double> samples;

        bool operator==(const Shown &) const = default;
    };
    struct Row
    {
        qint64 count = 0;
        qint64 lastSeenMs = 0;
        bool seenSinceTick = false;
        RateCurve curve;
        Shown shown;
    };

    QString phrase(std::size_t row) const;
    QString ageOf(const Row &row) const;
    Shown shownOf(const Row &row) const;
    void tellAll();

    std::array<Row, insight::kLogSetCount> m_rows;
    std::optional<insight::LogSet> m_filtered;
    bool m_unparsedSent = true;
    qint64 m_nowMs = 0;
};

} // namespace hubscope::models
