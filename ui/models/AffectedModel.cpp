// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AffectedModel.h"

#include "models/DisplayText.h"
#include "models/Formats.h"

#include <QCoreApplication>

#include <array>

namespace hubscope::models {

using insight::TryOut;

namespace {

constexpr qsizetype kCellCharacters = 200;

constexpr std::array kHeaders{
    QT_TRANSLATE_NOOP("models::AffectedModel", "Time (UTC)"),
    QT_TRANSLATE_NOOP("models::AffectedModel", "From"),
    QT_TRANSLATE_NOOP("models::AffectedModel", "To"),
    QT_TRANSLATE_NOOP("models::AffectedModel", "Rule now"),
    QT_TRANSLATE_NOOP("models::AffectedModel", "Rule then"),
    QT_TRANSLATE_NOOP("models::AffectedModel", "Who"),
    QT_TRANSLATE_NOOP("models::AffectedModel", "Action"),
};

std::string_view idOf(const insight::Rule *rule)
{
    return rule ? std::string_view(rule->id) : std::string_view();
}

} // namespace

void AffectedModel::setResult(std::shared_ptr<const TryOut> result)
{
    beginResetModel();
    m_result = std::move(result);
    endResetModel();
}

int AffectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_result ? 0 : static_cast<int>(m_result->affected.size());
}

int AffectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString AffectedModel::text(const TryOut::Affected &affected, Column column) const
{
    switch (column) {
    case Time:
        return timeText(affected.event().timestampMs, TimeZone::Utc);
    case From:
        return QString::fromLatin1(insight::info(affected.from).name);
    case To:
        return QString::fromLatin1(insight::info(affected.to).name);
    case RuleBefore:
        return displayText(idOf(affected.ruleBefore), kCellCharacters);
    case RuleAfter:
        return displayText(idOf(affected.ruleAfter), kCellCharacters);
    case Who:
        return displayText(affected.event().who, kCellCharacters);
    case Action:
        return displayText(affected.event().action, kCellCharacters);
    }
    return {};
}

QVariant AffectedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TryOut::Affected &affected = m_result->affected[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(affected, column);
    case Qt::ToolTipRole:
        return toolTipText(text(affected, column));
    case kLogSetRole:
        if (column == From || column == To)
            return static_cast<int>(column == From ? affected.from : affected.to);
        return {};
    default:
        return {};
    }
}

QVariant AffectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return QCoreApplication::translate("models::AffectedModel", kHeaders[static_cast<std::size_t>(section)]);
}

} // namespace hubscope::models
