// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LogSetModel.h"

#include "insight/EventBatch.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"

#include <functional>
#include <numeric>
#include <span>

using namespace Qt::StringLiterals;

namespace hubscope::models {

void LogSetModel::count(const insight::EventBatch &batch)
{
    std::array<qint64, insight::kLogSetCount> counts{};
    for (const insight::EventRow &event : batch.rows())
        ++counts.at(static_cast<std::size_t>(event.logSet));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        m_rows[i].count += counts[i];
        m_rows[i].curve.add(counts[i]);
        m_rows[i].seenSinceTick = true;
    }
}

void LogSetModel::recount(const insight::EventSpan &before, const insight::EventBatch &after)
{
    for (const insight::EventRow &event : std::span(before.batch->rows()).subspan(before.first, before.count))
        --m_rows.at(static_cast<std::size_t>(event.logSet)).count;
    for (const insight::EventRow &event : after.rows())
        ++m_rows.at(static_cast<std::size_t>(event.logSet)).count;
}

void LogSetModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    for (Row &row : m_rows) {
        row.curve.tick(nowMs);
        if (row.seenSinceTick)
            row.lastSeenMs = nowMs;
        row.seenSinceTick = false;
    }
    bool any = false;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Shown now = shownOf(m_rows[i]);
        if (now == m_rows[i].shown)
            continue;
        m_rows[i].shown = std::move(now);
        any = true;
        emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
    if (any)
        emit updated();
}

void LogSetModel::reset()
{
    m_rows = {};
    tellAll();
}

void LogSetModel::setFiltered(std::optional<insight::LogSet> logSet)
{
    if (m_filtered == logSet)
        return;
    m_filtered = logSet;
    tellAll();
}

void LogSetModel::setUnparsedSent(bool sent)
{
    if (m_unparsedSent == sent)
        return;
    m_unparsedSent = sent;
    tellAll();
}

qint64 LogSetModel::count(insight::LogSet logSet) const
{
    return m_rows.at(static_cast<std::size_t>(logSet)).count;
}

qint64 LogSetModel::totalCount() const
{
    return std::transform_reduce(m_rows.begin(), m_rows.end(), qint64{0}, std::plus<>(),
                                 [](const Row &row) { return row.count; });
}

double LogSetModel::totalRate() const
{
    return std::transform_reduce(m_rows.begin(), m_rows.end(), 0.0, std::plus<>(),
                                 [](const Row &row) { return row.curve.rate(); });
}

int LogSetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LogSetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto i = static_cast<std::size_t>(index.row());
    const Row &row = m_rows.at(i);
    const insight::LogSetInfo &info = insight::kLogSets.at(i);
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromLatin1(info.name);
    case Qt::ToolTipRole:
        return isSent(info.id)
                   ? QString::fromLatin1(info.name)
                   : toolTipText(u"%1\n%2"_s.arg(QLatin1StringView(info.name), notSentText()), Lines::Keep);
    case Qt::AccessibleTextRole:
        return phrase(i);
    case LogSetRole:
        return static_cast<int>(info.id);
    case CodeRole:
        return QString::fromLatin1(info.code);
    case CountRole:
        return row.count;
    case RateRole:
        return row.curve.rate();
    case LastSeenRole:
        return row.lastSeenMs;
    case LastSeenTextRole:
        return ageOf(row);
    case SamplesRole:
        return QVariant::fromValue(row.curve.samples());
    case FilteredRole:
        return m_filtered == info.id;
    case NotSentRole:
        return !isSent(info.id);
    default:
        return {};
    }
}

QString LogSetModel::phrase(std::size_t i) const
{
    const Row &row = m_rows.at(i);
    const insight::LogSetInfo &info = insight::kLogSets.at(i);
    const QString name = QString::fromLatin1(info.name);
    QString phrase = row.count == 0
                         ? tr("%1: no event yet").arg(name)
                         : tr("%1: %2 event(s), %3, last %4", nullptr, pluralForm(row.count))
                               .arg(name, countText(row.count), rateText(row.curve.rate()), ageOf(row));
    if (!isSent(info.id))
        phrase += u", "_s + tr("not sent to InsightIDR");
    if (m_filtered == info.id)
        phrase += u", "_s + tr("the table shows only these");
    return phrase;
}

QString LogSetModel::ageOf(const Row &row) const
{
    return row.lastSeenMs == 0 ? QString() : ageText(std::max<qint64>(0, m_nowMs - row.lastSeenMs));
}

LogSetModel::Shown LogSetModel::shownOf(const Row &row) const
{
    const double rate = row.curve.rate();
    // Without an event the row says so and nothing else. Its rate, if its events were sorted elsewhere, is in
    // the total still.
    return row.count == 0 ? Shown{0, rate, {}, {}} : Shown{row.count, rate, ageOf(row), row.curve.samples()};
}

void LogSetModel::tellAll()
{
    for (Row &row : m_rows)
        row.shown = shownOf(row);
    emit dataChanged(index(0), index(rowCount() - 1));
    emit updated();
}

} // namespace hubscope::models
