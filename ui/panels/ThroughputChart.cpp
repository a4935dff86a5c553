// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header needs it.
#undef QT_NO_FOREACH

#include "panels/ThroughputChart.h"

#include "common/Colors.h"
#include "models/Formats.h"

#include <QEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hubscope::panels {

namespace {

/// Seconds from one drawing to the next while nothing comes: some pixels.
constexpr double kRestSeconds = 5;

/// Seconds before the tick origin, which is now, written as people say them: `-2 min`.
class AgoTicker : public QCPAxisTickerFixed
{
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar, int) override
    {
        const int minutes = static_cast<int>(std::lround((tickOrigin() - tick) / 60));
        return minutes == 0 ? ThroughputChart::tr("now")
                            : ThroughputChart::tr("-%1 min").arg(locale.toString(minutes));
    }
};

} // namespace

ThroughputChart::ThroughputChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_graph(m_plot->addGraph())
{
    setObjectName(u"throughputChart"_s);
    setAccessibleName(tr("Messages per second over the last five minutes"));
    setMinimumSize(120, 70);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_plot);

    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setLocale(QLocale());
    m_plot->xAxis->setTicker(QSharedPointer<AgoTicker>::create()); // QCustomPlot's own way to own a ticker.
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setSubTicks(false);
    m_plot->yAxis->ticker()->setTickCount(3);
    m_plot->yAxis->setNumberFormat(u"f"_s);
    m_plot->yAxis->setNumberPrecision(0);
    m_plot->yAxis->setLabel(tr("messages/s"));
    clear();
    recolour();
}

void ThroughputChart::add(qint64 nowMs, double messagesPerSecond)
{
    QCPGraphDataContainer &points = *m_graph->data();
    const bool rests = messagesPerSecond == 0 && !points.isEmpty() && (points.constEnd() - 1)->value == 0;
    m_until = static_cast<double>(nowMs) / 1000;
    m_graph->addData(m_until, messagesPerSecond);
    points.removeBefore(m_until - kSeconds);
    const double top = highest();
    const QString description =
        tr("Now %1, highest %2").arg(models::rateText(messagesPerSecond), models::rateText(top));
    if (description != accessibleDescription())
        setAccessibleDescription(description);
    const bool same = rests && ((m_drawnFlat && isFlat()) || std::abs(m_until - m_drawnUntil) < kRestSeconds);
    if (isVisible() && !same)
        draw();
}

void ThroughputChart::clear()
{
    m_graph->data()->clear();
    m_until = 0;
    setAccessibleDescription({});
    draw();
}

int ThroughputChart::pointCount() const
{
    return m_graph->dataCount();
}

void ThroughputChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
}

void ThroughputChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A label every minute where there is room for it, else every second or at both ends.
    const int label = fontMetrics().horizontalAdvance(tr("-%1 min").arg(5)) * 3 / 2;
    const int room = std::max(1, width() - 2 * label);
    const int minutes = room > 6 * label ? 1 : (room > 3 * label ? 2 : 5);
    m_plot->xAxis->ticker().staticCast<AgoTicker>()->setTickStep(60 * minutes);
    draw();
}

/// While it was out of sight it was not drawn.
void ThroughputChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw();
}

/// Zero over the whole width: a second later it looks the same.
bool ThroughputChart::isFlat() const
{
    const QCPGraphDataContainer &points = *m_graph->data();
    return !points.isEmpty() && points.constBegin()->key < m_until - kSeconds + kRestSeconds &&
           highest() == 0;
}

double ThroughputChart::highest() const
{
    const QCPGraphDataContainer &points = *m_graph->data();
    return std::accumulate(points.constBegin(), points.constEnd(), 0.0,
                           [](double top, const QCPGraphData &point) { return std::max(top, point.value); });
}

void ThroughputChart::draw()
{
    m_plot->xAxis->ticker()->setTickOrigin(m_until);
    m_plot->xAxis->setRange(m_until - kSeconds, m_until);
    m_plot->yAxis->setRange(0, std::max(10.0, highest() * 1.15));
    m_drawnUntil = m_until;
    m_drawnFlat = isFlat();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit drawn();
}

void ThroughputChart::recolour()
{
    const QPalette &colours = palette();
    const QColor text = common::subduedText(colours);
    const QColor grid = common::blend(colours.color(QPalette::Text), colours.color(QPalette::Base), 0.12);
    const QColor curve = common::statusColor(common::Status::Running, colours);
    m_plot->setBackground(colours.color(QPalette::Base));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(grid));
        axis->setTickPen(QPen(grid));
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(font());
        axis->setLabelFont(font());
        axis->grid()->setPen(QPen(grid));
        axis->grid()->setZeroLinePen(QPen(grid));
    }
    QColor fill = curve;
    fill.setAlphaF(0.15F);
    m_graph->setPen(QPen(curve, 1.4));
    m_graph->setBrush(fill);
    draw();
}

} // namespace hubscope::panels
