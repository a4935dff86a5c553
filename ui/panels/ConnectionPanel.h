// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/Keeping.h"
#include "pipeline/Positions.h"
#include "pipeline/SourceState.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace hubscope::common {
class EmptyState;
class PlainLabel;
class StatusGlyph;
} // namespace hubscope::common
namespace hubscope::models {
class PartitionModel;
}

namespace hubscope::panels {

class ThroughputChart;

/// Where reading stands: state and cause, host, hub and policy, the partitions, and messages per second.
class ConnectionPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionPanel(QWidget *parent = nullptr);

    /// What is read; all empty: nothing is connected. A policy that is empty is not shown (demo hub).
    void setSource(const QString &host, const QString &hub, const QString &policy);
    void setState(const pipeline::SourceState &state);
    void setStatistics(const pipeline::SourceStatistics &statistics);
    void setKeeping(const pipeline::Keeping &keeping);
    /// What could not be read, the oldest first.
    void setGaps(const std::vector<pipeline::Gap> &gaps);

signals:
    /// All of them are wanted.
    void gapsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();

    models::PartitionModel *m_partitions;
    QStackedWidget *m_stack;
    common::StatusGlyph *m_state = nullptr;
    common::PlainLabel *m_cause = nullptr;
    common::PlainLabel *m_place = nullptr;
    common::PlainLabel *m_summary = nullptr;
    common::StatusGlyph *m_keeping = nullptr;
    common::PlainLabel *m_gaps = nullptr;
    QPushButton *m_allGaps = nullptr;
    QSplitter *m_body = nullptr;
    QTreeView *m_table = nullptr;
    ThroughputChart *m_chart = nullptr;
};

} // namespace hubscope::panels
