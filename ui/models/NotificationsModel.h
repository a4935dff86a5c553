// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/NotificationRule.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace hubscope::models {

class AlertDesk;

/// The notification rules of a desk, to be looked at and to be switched on and off.
class NotificationsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { On, Name, Limit, Query };
    static constexpr int kColumnCount = Query + 1;

    /// `desk` must outlive this.
    explicit NotificationsModel(AlertDesk &desk, QObject *parent = nullptr);

    QString idAt(int row) const;
    /// -1 if there is none.
    int rowOf(const QString &ruleId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    QString text(const insight::NotificationRule &rule, int column) const;

    AlertDesk &m_desk;
    std::vector<insight::NotificationRule> m_rules;
};

} // namespace hubscope::models
