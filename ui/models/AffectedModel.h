// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/TryOut.h"

#include <QAbstractTableModel>

#include <memory>

namespace hubscope::models {

/// The events that a try-out moves, in the order of arrival. Keeps them alive.
class AffectedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, From, To, RuleBefore, RuleAfter, Who, Action };
    static constexpr int kColumnCount = Action + 1;
    /// insight::LogSet of the columns From and To, as int.
    static constexpr int kLogSetRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(std::shared_ptr<const insight::TryOut> result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const insight::TryOut::Affected &affected, Column column) const;

    std::shared_ptr<const insight::TryOut> m_result;
};

} // namespace hubscope::models
