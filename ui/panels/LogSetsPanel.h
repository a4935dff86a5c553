// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"

#include <QWidget>

#include <optional>

class QListView;
class QPushButton;

namespace hubscope::common {
class PlainLabel;
}
namespace hubscope::models {
class LogSetModel;
}

namespace hubscope::panels {

/// The six log sets as they fill. Click, Space or Enter narrows the table to one of them, and again widens
/// it.
class LogSetsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LogSetsPanel(models::LogSetModel &model, QWidget *parent = nullptr);

    /// Marks what the table shows; emits nothing.
    void setFilter(std::optional<insight::LogSet> logSet);

    /// The name under which InsightIDR files the events in each log set; empty where there is no source.
    void setLogName(const QString &name);

signals:
    /// What the table shall show from now on: one log set, or all.
    void filterToggled(std::optional<hubscope::insight::LogSet> logSet);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QModelIndex &index);
    void showAll();
    void showTotals();

    models::LogSetModel &m_model;
    QListView *m_list;
    common::PlainLabel *m_logName;
    common::PlainLabel *m_notSent;
    common::PlainLabel *m_total;
    QPushButton *m_showAll;
};

} // namespace hubscope::panels
