// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NotificationsModel.h"

#include "models/AlertDesk.h"
#include "models/ColumnTitles.h"
#include "models/DisplayText.h"

#include <algorithm>
#include <array>

namespace hubscope::models {

namespace {

constexpr auto kContext = "models::NotificationsModel";
constexpr std::array<ColumnTitle, NotificationsModel::kColumnCount> kColumns{{
    {QT_TRANSLATE_NOOP("models::NotificationsModel", "On")},
    {QT_TRANSLATE_NOOP("models::NotificationsModel", "Name")},
    {QT_TRANSLATE_NOOP("models::NotificationsModel", "At most"), Qt::AlignLeft,
     QT_TRANSLATE_NOOP("models::NotificationsModel", "How often the rule may call you")},
    {QT_TRANSLATE_NOOP("models::NotificationsModel", "Query")},
}};

} // namespace

NotificationsModel::NotificationsModel(AlertDesk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_rules(desk.rules())
{
    connect(&desk, &AlertDesk::rulesChanged, this, &NotificationsModel::follow);
}

/// What is chosen stays chosen where rules only changed.
void NotificationsModel::follow()
{
    const bool same = std::ranges::equal(m_rules, m_desk.rules(), {}, &insight::NotificationRule::id,
                                         &insight::NotificationRule::id);
    if (!same)
        beginResetModel();
    m_rules = m_desk.rules();
    if (!same)
        endResetModel();
    else if (!m_rules.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

QString NotificationsModel::idAt(int row) const
{
    return QString::fromStdString(m_rules[static_cast<std::size_t>(row)].id);
}

int NotificationsModel::rowOf(const QString &ruleId) const
{
    const auto found = std::ranges::find(m_rules, ruleId.toStdString(), &insight::NotificationRule::id);
    return found == m_rules.end() ? -1 : static_cast<int>(found - m_rules.begin());
}

int NotificationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int NotificationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString NotificationsModel::text(const insight::NotificationRule &rule, int column) const
{
    switch (column) {
    case Name:
        return displayText(rule.name, 200);
    case Limit:
        return tr("%1 in %2 min").arg(rule.limit.most).arg(rule.limit.minutes);
    case Query:
        return displayText(rule.query, 300);
    default:
        return {};
    }
}

QVariant NotificationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const insight::NotificationRule &rule = m_rules[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() == On)
            return rule.enabled ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::DisplayRole:
        return text(rule, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == On ? (rule.enabled ? tr("on") : tr("off")) : text(rule, index.column());
    case Qt::ToolTipRole:
        return toolTipText(text(rule, index.column()));
    default:
        return {};
    }
}

bool NotificationsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != On ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    m_desk.setEnabled(idAt(index.row()), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags NotificationsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == On ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant NotificationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, kContext, section, orientation, role);
}

} // namespace hubscope::models
