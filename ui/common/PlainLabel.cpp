// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/PlainLabel.h"

#include "common/Colors.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

namespace hubscope::common {

PlainLabel::PlainLabel(QWidget *parent)
    : PlainLabel(QString(), parent)
{
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setText(text);
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard
                                       : Qt::NoTextInteraction);
}

void PlainLabel::setEmphasis(double scale, bool bold)
{
    m_scale = scale;
    m_bold = bold;
    applyFont();
}

void PlainLabel::setSubdued(bool subdued)
{
    m_subdued = subdued;
    applyColour();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return wordWrap() ? QSize(std::min(hint.width(), fontMetrics().averageCharWidth() * 14), hint.height())
                      : hint;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::PaletteChange)
        applyColour();
}

void PlainLabel::applyFont()
{
    QFont wanted = QApplication::font(this);
    if (wanted.pointSizeF() > 0)
        wanted.setPointSizeF(wanted.pointSizeF() * m_scale);
    wanted.setBold(m_bold);
    setFont(wanted);
}

void PlainLabel::applyColour()
{
    if (!m_subdued) {
        if (testAttribute(Qt::WA_SetPalette))
            setPalette({});
        return;
    }
    const QColor colour = subduedText(QApplication::palette(this));
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    if (palette().color(QPalette::WindowText) != colour)
        setPalette(own);
}

PlainLabel *fieldLabel(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(text);
    label->setWordWrap(false);
    label->setBuddy(buddy);
    return label;
}

} // namespace hubscope::common
