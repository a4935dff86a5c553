// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// QCustomPlot's header needs it.
#undef QT_NO_FOREACH

#include "panels/TimeChart.h"

#include "common/Colors.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimeZone>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::panels {

using models::countText;

namespace {

constexpr double kBarShare = 0.9;

/// Whole numbers: there is no half event. About three of them.
double stepFor(double highest)
{
    double step = 1;
    for (int i = 0; step * 3 < highest; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

constexpr qint64 kDayMs = 24LL * 3600 * 1000;

} // namespace

TimeChart::TimeChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_all(new QCPBars(m_plot->xAxis, m_plot->yAxis))
    , m_marked(new QCPBars(m_plot->xAxis, m_plot->yAxis))
{
    setObjectName(u"timeChart"_s);
    setAccessibleName(tr("Events over time"));
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setLocale(QLocale());
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->xAxis->setSubTicks(false);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->setSubTicks(false);
    m_plot->yAxis->setTicker(QSharedPointer<QCPAxisTickerFixed>::create()); // QCustomPlot's own way.
    m_plot->yAxis->setNumberFormat(u"f"_s);
    m_plot->yAxis->setNumberPrecision(0);
    m_plot->setMinimumHeight(fontMetrics().height() * 5);
    for (QCPBars *bars : {m_all, m_marked})
        bars->setAntialiased(false);
    setZone(models::TimeZone::Utc);
    recolour();
}

QSize TimeChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 6};
}

void TimeChart::setBars(const models::TimeBars &bars)
{
    std::vector<models::TimeBars::Bar> now = bars.bars();
    if (now == m_bars && m_widthMs == bars.widthMs())
        return;
    const bool isSame = now.size() == m_bars.size() && m_widthMs == bars.widthMs();
    m_bars = std::move(now);
    m_widthMs = bars.widthMs();
    if (!isSame)
        m_chosen.reset();
    fill();
}

void TimeChart::setZone(models::TimeZone zone)
{
    m_zone = zone;
    auto ticker = QSharedPointer<QCPAxisTickerDateTime>::create(); // QCustomPlot's own way to own a ticker.
    ticker->setTimeZone(zone == models::TimeZone::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone());
    ticker->setTickCount(6);
    m_plot->xAxis->setTicker(ticker);
    fill();
}

void TimeChart::fill()
{
    QVector<double> times;
    QVector<double> counts;
    const double width = static_cast<double>(m_widthMs) / 1000;
    double highest = 1;
    for (const models::TimeBars::Bar &bar : m_bars) {
        times << static_cast<double>(bar.fromMs) / 1000 + width / 2;
        counts << static_cast<double>(bar.count);
        highest = std::max(highest, static_cast<double>(bar.count));
    }
    for (QCPBars *bars : {m_all, m_marked})
        bars->setWidth(width * kBarShare);
    m_all->setData(times, counts, true);
    m_plot->yAxis->setRange(0, highest * 1.1);
    m_plot->yAxis->ticker().staticCast<QCPAxisTickerFixed>()->setTickStep(stepFor(highest));
    const bool isEmpty = m_bars.empty();
    if (!isEmpty) {
        // A lone bar is no wall.
        const double least = width * 8;
        const double from = static_cast<double>(m_bars.front().fromMs) / 1000;
        const double to = static_cast<double>(m_bars.back().fromMs) / 1000 + width;
        const double beside = std::max(0.0, least - (to - from)) / 2;
        m_plot->xAxis->setRange(from - beside, to + beside);
        const bool hasDays = m_bars.back().fromMs - m_bars.front().fromMs >= kDayMs;
        const auto ticker = m_plot->xAxis->ticker().staticCast<QCPAxisTickerDateTime>();
        ticker->setDateTimeFormat(m_widthMs >= kDayMs ? u"yyyy-MM-dd"_s
                                  : hasDays           ? u"MM-dd\nHH:mm"_s
                                                      : u"HH:mm:ss"_s);
    }
    m_plot->xAxis->setTicks(!isEmpty);
    m_plot->xAxis->setTickLabels(!isEmpty);
    m_plot->yAxis->setTicks(!isEmpty);
    m_plot->yAxis->setTickLabels(!isEmpty);
    const qint64 most = qRound64(highest);
    setAccessibleDescription(
        isEmpty ? tr("No events")
                //: The number of spans of time; %1 is "at most 12 events in one".
                : tr("%n span(s) of time, %1", nullptr, barCount())
                      .arg(tr("at most %1 event(s) in one", nullptr, models::pluralForm(most))
                               .arg(countText(most))));
    choose(m_chosen);
}

void TimeChart::choose(std::optional<int> bar)
{
    m_chosen = bar && *bar >= 0 && *bar < barCount() ? bar : std::nullopt;
    if (m_chosen) {
        const models::TimeBars::Bar &marked = m_bars[static_cast<std::size_t>(*m_chosen)];
        const double middle = static_cast<double>(marked.fromMs + m_widthMs / 2) / 1000;
        m_marked->setData({middle}, {static_cast<double>(marked.count)}, true);
    } else {
        m_marked->data()->clear();
    }
    m_plot->setCursor(m_chosen ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString TimeChart::phraseOf(int bar) const
{
    const models::TimeBars::Bar &one = m_bars[static_cast<std::size_t>(bar)];
    return tr("%1 to %2 %3: %4 event(s)", nullptr, models::pluralForm(one.count))
        .arg(models::timeText(one.fromMs, m_zone), models::timeText(one.fromMs + m_widthMs, m_zone),
             models::zoneText(m_zone), countText(one.count));
}

/// The bar whose span holds the place, however low it is: a thin bar is hard to hit.
std::optional<int> TimeChart::barAt(const QPoint &place) const
{
    const auto ms = static_cast<qint64>(m_plot->xAxis->pixelToCoord(place.x()) * 1000);
    const auto after = std::ranges::upper_bound(m_bars, ms, {}, &models::TimeBars::Bar::fromMs);
    if (after == m_bars.begin())
        return std::nullopt;
    const auto bar = after - 1;
    if (ms >= bar->fromMs + m_widthMs || !m_plot->axisRect()->rect().contains(place))
        return std::nullopt;
    return static_cast<int>(bar - m_bars.begin());
}

QPoint TimeChart::placeOf(int bar) const
{
    const models::TimeBars::Bar &one = m_bars[static_cast<std::size_t>(bar)];
    const double x = m_plot->xAxis->coordToPixel(static_cast<double>(one.fromMs + m_widthMs / 2) / 1000);
    return m_plot->mapTo(this, QPoint(qRound(x), m_plot->axisRect()->bottom() - 2));
}

void TimeChart::take(int bar)
{
    const qint64 from = m_bars[static_cast<std::size_t>(bar)].fromMs;
    emit rangeChosen(from, from + m_widthMs);
}

bool TimeChart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot) {
        if (event->type() == QEvent::MouseMove) {
            const QPoint place = static_cast<QMouseEvent *>(event)->position().toPoint();
            const auto bar = barAt(place);
            if (bar != m_chosen)
                choose(bar);
            if (bar)
                QToolTip::showText(m_plot->mapToGlobal(place), phraseOf(*bar).toHtmlEscaped(), m_plot);
            else
                QToolTip::hideText();
        } else if (event->type() == QEvent::Leave) {
            choose(std::nullopt);
        } else if (event->type() == QEvent::MouseButtonRelease) {
            const auto *release = static_cast<QMouseEvent *>(event);
            if (const auto bar = barAt(release->position().toPoint());
                bar && release->button() == Qt::LeftButton)
                take(*bar);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TimeChart::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : (event->key() == Qt::Key_Left ? -1 : 0);
    if (step != 0 && !m_bars.empty()) {
        const int next =
            m_chosen ? std::clamp(*m_chosen + step, 0, barCount() - 1) : (step > 0 ? 0 : barCount() - 1);
        choose(next);
        setAccessibleDescription(phraseOf(next));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_chosen) {
        take(*m_chosen);
        return;
    }
    QWidget::keyPressEvent(event);
}

void TimeChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
}

void TimeChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    recolour();
}

void TimeChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    recolour();
}

void TimeChart::recolour()
{
    const QPalette &colours = palette();
    const QColor text = common::subduedText(colours);
    const QColor grid = common::blend(colours.color(QPalette::Text), colours.color(QPalette::Base), 0.12);
    const QColor bar = common::blend(colours.color(QPalette::Highlight), colours.color(QPalette::Base), 0.75);
    m_plot->setBackground(colours.color(QPalette::Base));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setBasePen(QPen(hasFocus() && axis == m_plot->xAxis ? colours.color(QPalette::Highlight) : grid,
                              hasFocus() && axis == m_plot->xAxis ? 2 : 1));
        axis->setTickPen(QPen(grid));
        axis->setTickLabelColor(text);
        axis->setTickLabelFont(font());
        axis->grid()->setPen(QPen(grid));
        axis->grid()->setZeroLinePen(QPen(grid));
    }
    m_all->setPen(Qt::NoPen);
    m_all->setBrush(bar);
    m_marked->setPen(Qt::NoPen);
    m_marked->setBrush(colours.color(QPalette::Text));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace hubscope::panels
