// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeView;

namespace hubscope::models {
class GapModel;
}

namespace hubscope::panels {

/// All that could not be read of the hub, with its export.
class GapsView : public QWidget
{
    Q_OBJECT
public:
    explicit GapsView(models::GapModel &gaps, QWidget *parent = nullptr);

    /// Whose gaps these are: the file says so.
    void setHub(const QString &host, const QString &hub);

private:
    void showListOrEmpty();
    void save();

    models::GapModel &m_gaps;
    QString m_host;
    QString m_hub;
    QStackedWidget *m_stack;
    QTreeView *m_list;
    QPushButton *m_export;
};

} // namespace hubscope::panels
