// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FusionStyle.h"

#include "common/Colors.h"
#include "common/Icons.h"

#include <QPainter>
#include <QStyleOption>

namespace hubscope::common {

using namespace Qt::StringLiterals;

namespace {

/// Fusion makes its frames by darkening the window's colour, which leaves nothing of them on black.
bool isFramed(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelTipLabel:
        return true;
    case QStyle::PE_PanelButtonTool:
        return !(option.state & QStyle::State_AutoRaise) ||
               option.state & (QStyle::State_MouseOver | QStyle::State_On | QStyle::State_Sunken);
    default:
        return false;
    }
}

} // namespace

FusionStyle::FusionStyle()
    : QProxyStyle(u"fusion"_s)
{
}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (isHighContrast(option->palette) && isFramed(element, *option)) {
        painter->save();
        painter->setPen(option->state & State_HasFocus ? option->palette.color(QPalette::Highlight)
                                                       : controlColor(option->palette));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
        painter->restore();
        return;
    }
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

QIcon FusionStyle::standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const
{
    switch (sign) {
    case SP_TitleBarNormalButton:
        return icon(Icon::Float);
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(Icon::Close);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(Icon::More);
    default:
        return QProxyStyle::standardIcon(sign, option, widget);
    }
}

} // namespace hubscope::common
