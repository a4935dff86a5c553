// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/LogSetMark.h"

#include "common/Colors.h"
#include "common/PaintedIcon.h"

#include <QPainter>

namespace hubscope::common {

void paintLogSetMark(QPainter &painter, const QRectF &area, insight::LogSet logSet, const QPalette &palette)
{
    const qreal side = std::min(area.width(), area.height());
    QRectF square(0, 0, side * 0.72, side * 0.72);
    square.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(logSetColor(logSet, palette));
    painter.setPen(QPen(blend(palette.color(QPalette::Active, QPalette::Text),
                              palette.color(QPalette::Active, QPalette::Base), 0.75),
                        std::max(1.0, side / 16)));
    painter.drawRoundedRect(square, side * 0.12, side * 0.12);
    painter.restore();
}

QIcon logSetIcon(insight::LogSet logSet)
{
    return paintedIcon([logSet](QPainter &painter, const QRectF &area, const QPalette &palette, bool) {
        paintLogSetMark(painter, area, logSet, palette);
    });
}

QString logSetCode(insight::LogSet logSet)
{
    return QString::fromLatin1(insight::info(logSet).code);
}

QString logSetName(insight::LogSet logSet)
{
    return QString::fromLatin1(insight::info(logSet).name);
}

} // namespace hubscope::common
