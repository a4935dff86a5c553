// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCPGraph;
class QCustomPlot;

namespace hubscope::panels {

/// Messages per second over the last five minutes, in the palette's colours.
class ThroughputChart : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kSeconds = 300;

    explicit ThroughputChart(QWidget *parent = nullptr);

    void add(qint64 nowMs, double messagesPerSecond);
    void clear();
    int pointCount() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();
    void showUntil(double seconds);

    QCustomPlot *m_plot;
    QCPGraph *m_graph;
};

} // namespace hubscope::panels
