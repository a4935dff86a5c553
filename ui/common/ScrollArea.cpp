// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ScrollArea.h"

#include <QLayout>

namespace hubscope::common {

ScrollArea::ScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setWidget(content);
}

QSize ScrollArea::sizeHint() const
{
    return widget()->sizeHint();
}

/// The size that the content gets on the way into view is one that Qt does not tell its layout.
void ScrollArea::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (QLayout *layout = widget()->layout())
        layout->setGeometry(widget()->rect());
}

} // namespace hubscope::common
