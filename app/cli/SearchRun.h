// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/EventTable.h"
#include "insight/EventKeys.h"
#include "leql/QueryRun.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace hubscope::cli {

class Output;

/// One query over events that come one after another, and its rows on an Output. Events are printed as they
/// come unless they have to be sorted; everything else is printed by finish().
class SearchRun
{
public:
    /// `number` counts queries from 1 where there are several: each row of JSON tells it then.
    SearchRun(Output &output, leql::QueryPtr query, leql::TimeRange range, std::optional<qint64> number);

    /// False once further events cannot change the result.
    bool wantsMore() const;
    /// Takes the event if it fits.
    void add(const insight::InsightEvent &event);
    /// Takes an event that is known to fit.
    void addMatch(const insight::InsightEvent &event, const std::string &topic);
    /// Where what fits is added up, for whoever knows more of it than events.
    leql::QueryRun &sums() { return m_run; }
    void finish();

private:
    struct Held
    {
        leql::EventRank rank;
        QByteArray json;
        QStringList cells;
    };

    void take(const insight::InsightEvent &event);
    void show(const insight::InsightEvent &event);
    void hold(const insight::InsightEvent &event);
    void sortHeld();
    QByteArray jsonOf(const insight::InsightEvent &event) const;
    QStringList chosenCells() const;
    void printJson(const QByteArray &row);
    void printRows(const std::vector<leql::ResultRow> &rows);
    QStringList head() const;
    void tellLimits();

    Output &m_output;
    leql::QueryPtr m_query;
    std::optional<qint64> m_number;
    leql::QueryRun m_run;
    insight::EventKeys m_keys;
    /// Of the event that is shown; empty if it is not known.
    std::string m_topic;
    EventTable m_events;
    QList<QStringList> m_table;
    /// Where events are sorted.
    std::vector<Held> m_held;
    const bool m_showsEvents;
    const bool m_sorts;
    const std::size_t m_most;
};

} // namespace hubscope::cli
