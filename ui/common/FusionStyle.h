// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace hubscope::common {

/// Qt's Fusion, with frames of check boxes and radio buttons that are seen: Fusion draws them a little darker
/// than the window, which in a dark theme is black on black. Its signs on docks and tool bars, pictures of
/// one dark colour, are the program's own.
class FusionStyle : public QProxyStyle
{
    Q_OBJECT
public:
    FusionStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option, const QWidget *widget) const override;
};

} // namespace hubscope::common
