// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SearchRun.h"

#include "cli/Output.h"
#include "insight/QueryRows.h"

#include <algorithm>
#include <limits>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using leql::Query;

namespace {

constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();
/// Events that are sorted wait in memory until the last one has come: some 2 KB each.
constexpr std::size_t kMostSorted = 250'000;
/// Rows of select that are aligned with each other.
constexpr qsizetype kTableRows = 200;

QString text(const leql::Datum &value)
{
    return cell(value.text);
}

} // namespace

SearchRun::SearchRun(Output &output, leql::QueryPtr query, leql::TimeRange range,
                     std::optional<qint64> number)
    : m_output(output)
    , m_query(std::move(query))
    , m_number(number)
    , m_run(m_query, range)
    , m_keys(m_query->keys())
    , m_events(output)
    , m_showsEvents(m_query->kind() == Query::Kind::Events)
    , m_sorts(m_showsEvents && !m_query->sort().empty())
    , m_most(!m_query->limits().empty() ? m_query->limits().front()
             : m_sorts                  ? kMostSorted
                                        : kNoLimit)
{
    if (number && !output.json())
        output.line(u"query %1"_s.arg(*number));
}

bool SearchRun::wantsMore() const
{
    return m_output.isOpen() && (!m_showsEvents || m_sorts || m_run.matchCount() < m_most);
}

void SearchRun::add(const insight::InsightEvent &event)
{
    if (!wantsMore())
        return;
    m_keys.read(event);
    if (m_run.add(m_keys, event.timestampMs, event.raw.size()))
        take(event);
}

void SearchRun::addMatch(const insight::InsightEvent &event, const std::string &topic)
{
    m_topic = topic;
    m_keys.read(event, m_topic);
    m_run.addMatch(m_keys, event.timestampMs, event.raw.size());
    take(event);
}

void SearchRun::take(const insight::InsightEvent &event)
{
    if (m_sorts)
        hold(event);
    else if (m_showsEvents)
        show(event);
}

QByteArray SearchRun::jsonOf(const insight::InsightEvent &event) const
{
    return QByteArray::fromStdString(m_query->chosen().empty() ? insight::toJson(event, m_topic)
                                                               : insight::chosenJson(*m_query, m_keys));
}

QStringList SearchRun::chosenCells() const
{
    QStringList cells;
    for (const auto &value : leql::chosenValues(*m_query, m_keys))
        cells += value ? text(*value) : u"-"_s;
    return cells;
}

void SearchRun::show(const insight::InsightEvent &event)
{
    if (m_output.json())
        return printJson(jsonOf(event));
    if (m_query->chosen().empty())
        return m_events.add(event);
    if (m_table.isEmpty())
        m_table.append(head());
    m_table.append(chosenCells());
    if (m_table.size() > kTableRows)
        m_output.table(std::exchange(m_table, {}));
}

void SearchRun::hold(const insight::InsightEvent &event)
{
    Held held{leql::rankOf(*m_query, m_keys, event.timestampMs), {}, {}};
    if (m_output.json())
        held.json = jsonOf(event);
    else
        held.cells = m_query->chosen().empty() ? EventTable::cells(event) : chosenCells();
    m_held.push_back(std::move(held));
    // What cannot be among the first ones is not kept for long.
    if (m_held.size() > m_most + m_most / 4 + 1000)
        sortHeld();
}

void SearchRun::sortHeld()
{
    std::ranges::stable_sort(
        m_held, [&](const auto &a, const auto &b) { return leql::goesBefore(*m_query, a.rank, b.rank); });
    if (m_held.size() > m_most)
        m_held.resize(m_most);
}

void SearchRun::printJson(const QByteArray &row)
{
    if (!m_number)
        return m_output.jsonLine(row);
    const QByteArray head = "{\"query\":" + QByteArray::number(*m_number);
    m_output.jsonLine(row == "{}" ? head + '}' : head + ',' + row.sliced(1));
}

QStringList SearchRun::head() const
{
    QStringList cells;
    for (const leql::NamedKey &key : m_showsEvents ? m_query->chosen() : m_query->groupKeys())
        cells += QString::fromStdString(key.name);
    if (m_query->timeslice() && !m_showsEvents)
        cells += {u"from"_s, u"to"_s};
    if (!m_showsEvents)
        cells += QString::fromStdString(m_query->calculation().name);
    return cells;
}

void SearchRun::printRows(const std::vector<leql::ResultRow> &rows)
{
    QList<QStringList> table{head()};
    for (const leql::ResultRow &row : rows) {
        if (m_output.json()) {
            printJson(QByteArray::fromStdString(insight::toJson(*m_query, row)));
            continue;
        }
        QStringList cells;
        std::ranges::transform(row.group, std::back_inserter(cells), text);
        if (row.isSlice)
            cells += {QString::fromStdString(insight::toIsoUtc(row.fromMs)),
                      QString::fromStdString(insight::toIsoUtc(row.toMs))};
        cells += row.value ? QString::fromStdString(row.value->toText()) : u"-"_s;
        table.append(cells);
    }
    if (!m_output.json())
        m_output.table(table);
}

void SearchRun::finish()
{
    if (!m_showsEvents) {
        printRows(m_run.rows());
        return tellLimits();
    }
    m_events.flush();
    if (m_sorts) {
        sortHeld();
        tellLimits();
    }
    for (const Held &held : m_held) {
        if (m_output.json())
            printJson(held.json);
        else
            m_table.append(held.cells);
    }
    if (m_table.isEmpty())
        return;
    if (m_sorts)
        m_table.prepend(m_query->chosen().empty() ? EventTable::head() : head());
    m_output.table(m_table);
}

/// What the rows do not show by themselves.
void SearchRun::tellLimits()
{
    if (m_run.isCut())
        m_output.complain(u"there are more groups or slices than are kept; some events are in none"_s);
    if (m_run.isApproximate())
        m_output.complain(u"there are so many different values that the numbers are close, not exact"_s);
    if (m_sorts && m_query->limits().empty() && m_run.matchCount() > m_most)
        m_output.complain(
            u"%1 events fit, only the first %2 of this order are shown; add limit(N), or narrow the "
            "search by where(…), --from and --to"_s.arg(m_run.matchCount())
                .arg(m_most));
}

} // namespace hubscope::cli
