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

    /// Call once a second. A curve that lies at zero is not drawn again, and one that only moves on towards
    /// its left end, because nothing comes any more, a few times a minute.
    void add(qint64 nowMs, double messagesPerSecond);
    void clear();
    int pointCount() const;

signals:
    /// What is seen was out of date.
    void drawn();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void recolour();
    void draw();
    bool isFlat() const;
    double highest() const;

    QCustomPlot *m_plot;
    QCPGraph *m_graph;
    /// Seconds since 1970 at its right end; 0 without a curve.
    double m_until = 0;
    /// What it was when it was drawn last, if nothing has changed since but that.
    double m_drawnUntil = 0;
    bool m_drawnFlat = false;
};

} // namespace hubscope::panels
