// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventCells.h"

#include "insight/RuleBook.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/EventTableModel.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace hubscope::models {

using namespace Qt::StringLiterals;
using Column = EventTableModel::Column;

namespace {

constexpr qsizetype kCellCharacters = 200;

constexpr std::array<ColumnTitle, EventTableModel::kColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Time (%1)")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Log set")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Marks"), Qt::AlignLeft,
     QT_TRANSLATE_NOOP("models::EventTableModel", "What was repaired in an event, what was noted of it")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Who")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Action")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Result")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Source IP")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Service")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Received (%1)")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Category")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Rule")},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Partition"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Offset"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("models::EventTableModel", "Size"), Qt::AlignRight},
}};

QString translated(const char *text)
{
    return QCoreApplication::translate(kEventContext, text);
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The columns that are a text of the event itself.
std::string_view eventText(const insight::EventRow &row, int column)
{
    switch (column) {
    case Column::LogSet:
        return insight::info(row.logSet).code;
    case Column::Who:
        return row.who;
    case Column::Action:
        return row.action;
    case Column::Result:
        return row.result;
    case Column::SourceIp:
        return row.sourceIp;
    case Column::Service:
        return row.service;
    case Column::Category:
        return row.category;
    case Column::Rule:
        return row.rule ? std::string_view(row.rule->id) : std::string_view{};
    default:
        return {};
    }
}

/// What tells one unparsed record from the next where its own action does not.
std::string_view standIn(const insight::EventRow &row)
{
    return row.sourceIsJson && !row.category.empty() ? row.category : row.source;
}

bool isSent(const EventCell &cell)
{
    return cell.unparsedSent || cell.event.logSet != insight::LogSet::UnparsedData;
}

/// `repaired: single-quotes; noted: time-missing`
QString marksPhrase(const insight::EventRow &event)
{
    QStringList parts;
    const auto add = [&parts](const QString &marked, const QList<Remark> &remarks) {
        QStringList names;
        for (const Remark &remark : remarks)
            names << remark.name;
        if (!names.isEmpty())
            parts << marked.arg(names.join(u", "_s));
    };
    add(translated(QT_TRANSLATE_NOOP("models::EventTableModel", "repaired: %1")), remarks(event.repairs));
    add(translated(QT_TRANSLATE_NOOP("models::EventTableModel", "noted: %1")), remarks(event.notes));
    return parts.join(u"; "_s);
}

QString marksSentences(const insight::EventRow &event)
{
    QStringList lines;
    for (const Remark &repair : remarks(event.repairs))
        lines << translated(QT_TRANSLATE_NOOP("models::EventTableModel", "Repaired: %1")).arg(repair.what);
    for (const Remark &note : remarks(event.notes))
        lines << translated(QT_TRANSLATE_NOOP("models::EventTableModel", "Noted: %1")).arg(note.what);
    return lines.join(u'\n');
}

QString logSetName(const EventCell &cell)
{
    return QString::fromLatin1(insight::info(cell.event.logSet).name);
}

} // namespace

bool EventCell::standsIn() const
{
    return column == Column::Action && event.action.empty() && event.logSet == insight::LogSet::UnparsedData;
}

QString EventCell::text() const
{
    switch (column) {
    case Column::Time:
        return timeText(event.timestampMs, zone);
    case Column::Received:
        return timeText(event.origin.enqueuedMs, zone);
    case Column::Partition:
        return QString::number(event.origin.partition);
    case Column::Offset:
        return QString::number(event.origin.offset);
    case Column::Size:
        return sizeText(event.sourceSize);
    case Column::LogSet:
        if (!isSent(*this))
            return translated(QT_TRANSLATE_NOOP("models::EventTableModel", "%1 · not sent"))
                .arg(QLatin1StringView(insight::info(event.logSet).code));
        [[fallthrough]];
    default:
        return displayText(standsIn() ? standIn(event) : eventText(event, column), kCellCharacters);
    }
}

QString EventCell::toolTip() const
{
    switch (column) {
    case Column::LogSet:
        return isSent(*this) ? toolTipText(logSetName(*this))
                             : toolTipText(u"%1\n%2"_s.arg(logSetName(*this), notSentText()), Lines::Keep);
    case Column::Marks:
        return event.hasRemarks() ? toolTipText(marksSentences(event), Lines::Keep) : QString();
    default:
        return toolTipText(text());
    }
}

QString EventCell::phrase() const
{
    switch (column) {
    case Column::LogSet:
        return isSent(*this) ? logSetName(*this)
                             : translated(QT_TRANSLATE_NOOP("models::EventTableModel", "%1, not sent"))
                                   .arg(logSetName(*this));
    case Column::Marks:
        return marksPhrase(event);
    default:
        return text();
    }
}

QString EventCell::original() const
{
    switch (column) {
    case Column::Time:
        return isoText(event.timestampMs);
    case Column::Received:
        return isoText(event.origin.enqueuedMs);
    case Column::LogSet:
        return logSetName(*this);
    case Column::Marks:
        return marksPhrase(event);
    case Column::Partition:
        return QString::number(event.origin.partition);
    case Column::Offset:
        return QString::number(event.origin.offset);
    case Column::Size:
        return QString::number(event.sourceSize);
    default:
        return fromUtf8(standsIn() ? standIn(event) : eventText(event, column));
    }
}

std::span<const ColumnTitle> eventColumns()
{
    return kColumns;
}

} // namespace hubscope::models
