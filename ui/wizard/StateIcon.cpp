// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/StateIcon.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

namespace hubscope::wizard {

namespace {

constexpr int kUnits = 16;

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

/// So much of the text's colour in the window's.
QColor mixed(const QPalette &palette, double part)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    const auto mix = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return QColor(mix(text.red(), window.red()), mix(text.green(), window.green()),
                  mix(text.blue(), window.blue()));
}

void paint(QPainter &painter, Mark mark, const QColor &color, const QColor &inside)
{
    const QPen line(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen cut(inside, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(line);
    switch (mark) {
    case Mark::Done:
        painter.drawPolyline(QPolygonF{{3, 8.5}, {6.5, 12}, {13, 4.5}});
        break;
    case Mark::Current:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{6, 4}, {11, 8}, {6, 12}});
        break;
    case Mark::Open:
        painter.setPen(QPen(color, 1.2));
        painter.drawEllipse(QPointF(8, 8), 3.5, 3.5);
        break;
    case Mark::NotNeeded:
        painter.drawLine(QPointF(5, 8), QPointF(11, 8));
        break;
    case Mark::Problem:
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        painter.setPen(cut);
        painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
        painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
        break;
    case Mark::Warning:
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{{8, 2.5}, {14, 13.5}, {2, 13.5}});
        painter.setPen(cut);
        painter.drawLine(QPointF(8, 6.5), QPointF(8, 9.5));
        painter.drawPoint(QPointF(8, 12));
        break;
    case Mark::Note:
        painter.setBrush(color);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        painter.setPen(cut);
        painter.drawLine(QPointF(8, 7.5), QPointF(8, 11.5));
        painter.drawPoint(QPointF(8, 4.6));
        break;
    }
}

} // namespace

QColor markColor(Mark mark, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case Mark::Done:
        return dark ? QColor(0x6f, 0xcf, 0x7f) : QColor(0x1a, 0x7f, 0x37);
    case Mark::Problem:
        return dark ? QColor(0xff, 0x7b, 0x72) : QColor(0xc6, 0x28, 0x28);
    case Mark::Warning:
        return dark ? QColor(0xf2, 0xc0, 0x4b) : QColor(0x9a, 0x67, 0x00);
    case Mark::Note:
        return dark ? QColor(0x79, 0xb8, 0xff) : QColor(0x0b, 0x5c, 0xad);
    case Mark::Current:
        return palette.color(QPalette::Active, QPalette::WindowText);
    case Mark::Open:
        return mixed(palette, 0.72);
    case Mark::NotNeeded:
        return mixed(palette, 0.55);
    }
    return palette.color(QPalette::WindowText);
}

QIcon markIcon(Mark mark, const QWidget &widget)
{
    const qreal scale = widget.devicePixelRatioF();
    QPixmap pixmap(QSize(kUnits, kUnits) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, mark, markColor(mark, widget.palette()), widget.palette().color(QPalette::Window));
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled); // The marks of disabled steps are grey by colour already.
    return icon;
}

} // namespace hubscope::wizard
