// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DiagnosticsModel.h"

#include "base/Redact.h"
#include "models/ColumnTitles.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hubscope::models {

namespace {

constexpr std::array kColumns{
    ColumnTitle{QT_TRANSLATE_NOOP("models::DiagnosticsModel", "What happened")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::DiagnosticsModel", "First (%1)")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::DiagnosticsModel", "Last (%1)")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::DiagnosticsModel", "Stage")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::DiagnosticsModel", "Count"), Qt::AlignRight},
};

using Entry = DiagnosticsModel::Entry;

bool sameCause(const Entry &a, const Entry &b)
{
    return a.diagnosis.code == b.diagnosis.code && a.variant == b.variant;
}

/// Active first, of these errors first; then newest.
bool comesBefore(const Entry &a, const Entry &b)
{
    if (a.active != b.active)
        return a.active;
    if (a.active && a.severity != b.severity)
        return a.severity > b.severity;
    return a.lastMs > b.lastMs;
}

QString safeRaw(const QString &raw)
{
    // Cut off after redaction: half a key would not be known as one.
    return redacted(QStringView(raw).left(kDisplayChars + 512)).left(kDisplayChars);
}

} // namespace

void DiagnosticsModel::report(const pipeline::SourceError &error)
{
    Entry entry;
    entry.diagnosis = diagnose::diagnose(error);
    if (entry.diagnosis.code.endsWith(".unrecognised"_L1))
        entry.variant = error.codeName + u'|' + error.text.left(200);
    entry.stage = stageTitle(error.stage);
    QStringList raw;
    if (!error.codeName.isEmpty())
        raw << u"%1 (%2)"_s.arg(error.codeName).arg(error.code);
    if (!error.brokerState.isEmpty())
        raw << u"state %1"_s.arg(error.brokerState);
    const QString text = error.raw.isEmpty() ? error.text : error.raw;
    entry.raw = safeRaw(raw.join(", "_L1) + (raw.isEmpty() || text.isEmpty() ? u""_s : u"\n"_s) + text);
    entry.severity = error.needsPerson ? Severity::Error : Severity::Warning;
    entry.lastMs = error.timeMs > 0 ? error.timeMs : QDateTime::currentMSecsSinceEpoch();
    add(std::move(entry));
}

void DiagnosticsModel::report(const diagnose::Diagnosis &diagnosis, Severity severity, const QString &raw)
{
    Entry entry;
    entry.diagnosis = diagnosis;
    entry.raw = safeRaw(raw);
    entry.severity = severity;
    entry.lastMs = QDateTime::currentMSecsSinceEpoch();
    add(std::move(entry));
}

void DiagnosticsModel::resolveAll()
{
    for (Entry &entry : m_entries)
        entry.active = false;
    sort();
    tellActive();
}

void DiagnosticsModel::resolve(const QString &code)
{
    for (Entry &entry : m_entries) {
        if (entry.diagnosis.code == code)
            entry.active = false;
    }
    sort();
    tellActive();
}

void DiagnosticsModel::resolveStage(pipeline::SourceStage stage)
{
    for (Entry &entry : m_entries) {
        if (entry.stage == stageTitle(stage))
            entry.active = false;
    }
    sort();
    tellActive();
}

void DiagnosticsModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
    tellActive();
}

void DiagnosticsModel::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    if (!m_entries.empty())
        emit dataChanged(index(0, First), index(rowCount() - 1, Last));
    emit headerDataChanged(Qt::Horizontal, First, Last);
}

int DiagnosticsModel::activeCount() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, &Entry::active));
}

const Entry *DiagnosticsModel::entry(int row) const
{
    return row >= 0 && row < rowCount() ? &m_entries[static_cast<std::size_t>(row)] : nullptr;
}

QString DiagnosticsModel::entryText(int row) const
{
    const Entry *found = entry(row);
    if (!found)
        return {};
    const diagnose::Diagnosis shown = translated(found->diagnosis);
    QString text = shown.title + u'\n' + shown.cause;
    for (qsizetype i = 0; i < shown.steps.size(); ++i)
        text += u"\n%1. %2"_s.arg(i + 1).arg(shown.steps.at(i));
    text += u"\n\n%1: %2\n%3: %4\n%5: %6\n%7: %8"_s.arg(tr("Code"), shown.code, tr("Count"))
                .arg(found->count)
                .arg(tr("First"), isoText(found->firstMs), tr("Last"), isoText(found->lastMs));
    if (!found->raw.isEmpty())
        text += u"\n\n"_s + found->raw;
    return text;
}

int DiagnosticsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DiagnosticsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiagnosticsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Title ? QVariant(toolTipText(translated(entry.diagnosis).cause))
                                       : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != Title)
            return text(entry, index.column());
        return (entry.active ? tr("Active: %1, seen %n time(s), last at %2", nullptr, entry.count)
                             : tr("Ended: %1, seen %n time(s), last at %2", nullptr, entry.count))
            .arg(translated(entry.diagnosis).title, timeText(entry.lastMs, m_zone));
    case SeverityRole:
        return static_cast<int>(entry.severity);
    case ActiveRole:
        return entry.active;
    default:
        return {};
    }
}

QVariant DiagnosticsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, "models::DiagnosticsModel", section, orientation, role, m_zone);
}

QVariant DiagnosticsModel::text(const Entry &entry, int column) const
{
    switch (column) {
    case Title:
        return displayText(translated(entry.diagnosis).title);
    case Count:
        return countText(entry.count);
    case First:
        return timeText(entry.firstMs, m_zone);
    case Last:
        return timeText(entry.lastMs, m_zone);
    case Stage:
        return entry.stage;
    default:
        return {};
    }
}

void DiagnosticsModel::add(Entry entry)
{
    const auto known = std::ranges::find_if(m_entries, [&](const Entry &e) { return sameCause(e, entry); });
    if (known == m_entries.end()) {
        insert(std::move(entry));
    } else {
        known->lastMs = std::max(known->lastMs, entry.lastMs);
        known->active = true;
        known->severity = entry.severity;
        known->raw = entry.raw;
        if (!entry.stage.isEmpty())
            known->stage = entry.stage;
        ++known->count;
        sort();
    }
    tellActive();
}

void DiagnosticsModel::insert(Entry entry)
{
    evict();
    entry.count = 1;
    entry.firstMs = entry.lastMs;
    const auto place = std::ranges::find_if(m_entries, [&](const Entry &e) { return comesBefore(entry, e); });
    const int row = static_cast<int>(place - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(place, std::move(entry));
    endInsertRows();
}

void DiagnosticsModel::evict()
{
    if (m_entries.size() < kMaxRows)
        return;
    const int last = rowCount() - 1; // The oldest of those that are over, if any are.
    beginRemoveRows({}, last, last);
    m_entries.pop_back();
    endRemoveRows();
}

void DiagnosticsModel::sort()
{
    std::vector<int> order(m_entries.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [this](int a, int b) {
        return comesBefore(m_entries[static_cast<std::size_t>(a)], m_entries[static_cast<std::size_t>(b)]);
    });
    if (!std::ranges::is_sorted(order)) {
        emit layoutAboutToBeChanged({}, VerticalSortHint);
        std::vector<Entry> sorted;
        std::vector<int> newRow(order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            sorted.push_back(std::move(m_entries[static_cast<std::size_t>(order[i])]));
            newRow[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        }
        m_entries = std::move(sorted);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex &old : before)
            after << index(newRow[static_cast<std::size_t>(old.row())], old.column());
        changePersistentIndexList(before, after);
        emit layoutChanged({}, VerticalSortHint);
    }
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void DiagnosticsModel::tellActive()
{
    const int active = activeCount();
    if (active != m_toldActive) {
        m_toldActive = active;
        emit activeCountChanged(active);
    }
}

} // namespace hubscope::models
