// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FusionStyle.h"

#include "common/Colors.h"

#include <QPainter>
#include <QStyleOption>

namespace hubscope::common {

using namespace Qt::StringLiterals;

FusionStyle::FusionStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox;
    if ((!isBox && element != PE_IndicatorRadioButton) || !(option->state & State_Enabled))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    // A round line is blurred over two pixels: it needs more of itself.
    painter->setPen(QPen(controlColor(option->palette), isBox ? 1 : 1.8));
    painter->setBrush(Qt::NoBrush);
    // Where Fusion has its own line.
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter->drawRect(frame);
    else
        painter->drawEllipse(frame.adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

} // namespace hubscope::common
