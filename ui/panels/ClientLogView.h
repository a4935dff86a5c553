// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QTreeView;

namespace hubscope::models {
class ClientLogModel;
}

namespace hubscope::panels {

/// The Kafka client's own log at a chosen level. Follows the newest line while the end is in sight.
class ClientLogView : public QWidget
{
    Q_OBJECT
public:
    explicit ClientLogView(models::ClientLogModel &log, QWidget *parent = nullptr);

private:
    void copy();

    models::ClientLogModel &m_log;
    QTreeView *m_lines;
    QComboBox *m_level;
    bool m_following = true;
};

} // namespace hubscope::panels
