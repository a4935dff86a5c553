// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "models/EventList.h"
#include "models/Formats.h"

#include <QAbstractTableModel>
#include <QString>

#include <deque>
#include <optional>

namespace hubscope::models {

class EventTableModel;

/// Events that met a notification rule, as far as its limit makes one of them.
struct Alert
{
    /// Rises; never used twice.
    quint64 number = 0;
    QString ruleId = {};
    /// As they were when it was raised.
    QString ruleName = {};
    QString query = {};
    /// By the clock of this computer: when it was raised, and when the last event came.
    qint64 raisedMs = 0;
    qint64 lastMs = 0;
    qint64 count = 0;
    /// By the events' own times.
    qint64 firstEventMs = 0;
    qint64 lastEventMs = 0;
    /// The first event, alone; null if it was too large to be kept.
    insight::EventBatchPtr example = {};
};

/// `1,204 events`
QString eventsText(qint64 count);
/// `1,204 more events`
QString moreEventsText(qint64 count);
/// What an alert's example says, in a line that is safe to show; empty without one.
QString summaryOf(const Alert &alert);

/// The event of the live list that an alert's example is; nothing if the list has let it go.
std::optional<EventId> heldEvent(const Alert &alert, const EventTableModel &events);

/// The alerts, the newest first, bounded.
class AlertsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Raised, Rule, Events, Last, Example };
    static constexpr int kColumnCount = Example + 1;
    static constexpr std::size_t kMostAlerts = 1000;

    using QAbstractTableModel::QAbstractTableModel;

    void add(Alert alert);
    /// More events belong to it; false if it is not in the list any more.
    bool grow(quint64 number, qint64 count, qint64 firstEventMs, qint64 lastEventMs, qint64 nowMs);
    void clear();

    const Alert &alert(int row) const { return m_alerts[static_cast<std::size_t>(row)].alert; }
    /// -1 if it is not in the list any more.
    int rowOf(quint64 number) const;
    void setZone(TimeZone zone);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Alert alert;
        QString summary;
    };

    QString text(const Row &row, int column) const;

    std::deque<Row> m_alerts;
    TimeZone m_zone = TimeZone::Utc;
};

} // namespace hubscope::models
