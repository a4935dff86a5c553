// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StatusGlyph.h"

#include "common/PaintedIcon.h"
#include "common/PlainLabel.h"
#include "models/CoreText.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

#include <array>

namespace hubscope::common {

namespace {

void paintCross(QPainter &painter)
{
    painter.drawLine(QPointF(5.6, 5.6), QPointF(10.4, 10.4));
    painter.drawLine(QPointF(10.4, 5.6), QPointF(5.6, 10.4));
}

} // namespace

void paintStatusGlyph(QPainter &painter, const QRectF &area, Status status, const QColor &color,
                      const QColor &background)
{
    const QPen cut(background, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / 16, area.height() / 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (status) {
    case Status::Idle:
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(8, 8), 4.5, 4.5);
        break;
    case Status::Running:
        painter.drawEllipse(QPointF(8, 8), 4.8, 4.8);
        break;
    case Status::Passed:
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        painter.setPen(cut);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{4.8, 8.4}, {7.1, 10.7}, {11.3, 5.7}});
        break;
    case Status::Warning:
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF{{8, 2.2}, {14.2, 13.4}, {1.8, 13.4}});
        painter.setPen(cut);
        painter.drawLine(QPointF(8, 6.2), QPointF(8, 9.2));
        painter.drawPoint(QPointF(8, 11.6));
        break;
    case Status::Failed:
        painter.drawPolygon(QPolygonF{
            {5.1, 1}, {10.9, 1}, {15, 5.1}, {15, 10.9}, {10.9, 15}, {5.1, 15}, {1, 10.9}, {1, 5.1}});
        painter.setPen(cut);
        paintCross(painter);
        break;
    case Status::Skipped:
        painter.setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
        break;
    case Status::Note:
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        painter.setPen(cut);
        painter.drawLine(QPointF(8, 7.6), QPointF(8, 11.4));
        painter.drawPoint(QPointF(8, 4.6));
        break;
    }
    painter.restore();
}

QIcon statusIcon(Status status)
{
    return paintedIcon(
        [status](QPainter &painter, const QRectF &area, const QPalette &palette, bool selected) {
            const QColor color =
                selected ? palette.color(QPalette::HighlightedText) : statusColor(status, palette);
            const QColor background = palette.color(selected ? QPalette::Highlight : QPalette::Base);
            paintStatusGlyph(painter, area, status, color, background);
        });
}

Status statusOf(Severity severity)
{
    static constexpr std::array kStatus{Status::Note, Status::Warning, Status::Failed};
    return kStatus.at(static_cast<std::size_t>(severity));
}

Status statusOf(diagnose::StageState state)
{
    static constexpr std::array kStatus{Status::Idle,    Status::Running, Status::Passed,
                                        Status::Warning, Status::Failed,  Status::Skipped};
    return kStatus.at(static_cast<std::size_t>(state));
}

Status statusOf(const pipeline::SourceState &state)
{
    // In the order of the variant: idle, connecting, live, reconnecting, failed, stopping.
    static constexpr std::array kStatus{Status::Idle,    Status::Running, Status::Passed,
                                        Status::Warning, Status::Failed,  Status::Running};
    static_assert(kStatus.size() == std::variant_size_v<pipeline::SourceState>);
    // On the way, but not as it should be.
    if (std::holds_alternative<pipeline::Connecting>(state) && pipeline::causeOf(state))
        return Status::Warning;
    return kStatus.at(state.index());
}

QString stateWord(const pipeline::SourceState &state)
{
    const std::array words{StatusGlyph::tr("Not connected"), StatusGlyph::tr("Connecting"),
                           StatusGlyph::tr("Live"),          StatusGlyph::tr("Reconnecting"),
                           StatusGlyph::tr("Stopped"),       StatusGlyph::tr("Stopping")};
    return words.at(state.index());
}

QString stateWord(const pipeline::SourceState &state, const std::optional<diagnose::Diagnosis> &cause)
{
    if (!cause)
        return stateWord(state);
    //: State of the connection, and what keeps it from standing.
    return StatusGlyph::tr("%1: %2").arg(stateWord(state), models::translated(*cause).title);
}

StatusGlyph::StatusGlyph(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_word(new PlainLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_word, 1);
    m_word->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_icon->setWordWrap(false);
    m_icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    showIcon();
}

void StatusGlyph::setStatus(Status status, const QString &word)
{
    // Some say it anew with each beat: a glyph that is made again is a glyph that is painted again.
    if (status == m_status && word == m_word->text())
        return;
    m_status = status;
    m_word->setText(word);
    setAccessibleName(word);
    showIcon();
}

QString StatusGlyph::word() const
{
    return m_word->text();
}

void StatusGlyph::setEmphasis(double scale, bool bold)
{
    m_word->setEmphasis(scale, bold);
    showIcon();
}

void StatusGlyph::setSingleLine()
{
    m_word->setWordWrap(false);
    m_word->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusGlyph::setGlyphVisible(bool visible)
{
    m_icon->setVisible(visible);
}

void StatusGlyph::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showIcon();
}

void StatusGlyph::showIcon()
{
    const int side = m_word->fontMetrics().height();
    m_icon->setPixmap(statusIcon(m_status).pixmap(QSize(side, side), devicePixelRatio()));
}

} // namespace hubscope::common
