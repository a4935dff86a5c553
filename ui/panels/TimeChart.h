// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Formats.h"
#include "models/TimeBars.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCPBars;
class QCustomPlot;

namespace hubscope::panels {

/// Events over time as bars, in the palette's colours. A bar is chosen by the pointer or by Left and Right; a
/// click or Enter asks for its span of time.
class TimeChart : public QWidget
{
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setBars(const models::TimeBars &bars);
    void setZone(models::TimeZone zone);
    /// The bar under the pointer or chosen by keys.
    std::optional<int> chosen() const { return m_chosen; }
    int barCount() const { return static_cast<int>(m_bars.size()); }
    /// Where the middle of a bar stands, in this widget; for tests.
    QPoint placeOf(int bar) const;

    QSize sizeHint() const override;

signals:
    /// From inclusive, to exclusive; milliseconds since 1970 UTC.
    void rangeChosen(qint64 fromMs, qint64 toMs);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void recolour();
    void fill();
    void choose(std::optional<int> bar);
    std::optional<int> barAt(const QPoint &place) const;
    void take(int bar);
    QString phraseOf(int bar) const;

    QCustomPlot *m_plot;
    QCPBars *m_all;
    QCPBars *m_marked;
    std::vector<models::TimeBars::Bar> m_bars;
    qint64 m_widthMs = 1000;
    std::optional<int> m_chosen;
    models::TimeZone m_zone = models::TimeZone::Utc;
};

} // namespace hubscope::panels
