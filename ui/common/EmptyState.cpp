// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/EmptyState.h"

#include "common/Colors.h"
#include "common/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope::common {

EmptyState::EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new PlainLabel(this))
    , m_title(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_buttons(new QHBoxLayout)
{
    m_picture->setAlignment(Qt::AlignHCenter);
    m_title->setObjectName(u"emptyTitle"_s);
    m_title->setEmphasis(1.15, true);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setObjectName(u"emptyText"_s);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setSubdued(true);
    m_text->setMaximumWidth(fontMetrics().averageCharWidth() * 70);

    m_buttons->addStretch();
    m_buttons->addStretch();
    auto *textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 100);
    textRow->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addLayout(textRow);
    column->addLayout(m_buttons);
    column->addStretch();
    setTexts(title, text);
    showIcon();
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

/// Words before pictures where both have no room.
void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = contentsRect().width();
    const int words =
        m_title->heightForWidth(width) + m_text->heightForWidth(std::min(width, m_text->maximumWidth()));
    const QMargins margins = layout()->contentsMargins();
    const int others =
        m_buttons->sizeHint().height() + 3 * layout()->spacing() + margins.top() + margins.bottom();
    m_picture->setVisible(m_picture->sizeHint().height() + words + others <= height());
}

void EmptyState::showIcon()
{
    const int side = fontMetrics().height() * 2;
    QPixmap pixmap = icon(m_icon).pixmap(QSize(side, side), devicePixelRatio());
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), subduedText(palette()));
    painter.end();
    m_picture->setPixmap(pixmap);
}

} // namespace hubscope::common
