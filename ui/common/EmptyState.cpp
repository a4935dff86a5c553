// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/EmptyState.h"

#include "common/Colors.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::common {

EmptyState::EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_content(new QWidget)
    , m_picture(new PlainLabel(m_content))
    , m_title(new PlainLabel(m_content))
    , m_text(new PlainLabel(m_content))
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
    auto *column = new QVBoxLayout(m_content);
    column->addStretch();
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addLayout(textRow);
    column->addLayout(m_buttons);
    column->addStretch();

    m_scroll = new ScrollArea(m_content, this);
    // A stop for the keyboard only where the arrow keys have something to do.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_scroll,
            [this](int, int most) { m_scroll->setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_scroll);
    setTexts(title, text);
    showIcon();
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    m_scroll->setAccessibleName(title);
}

QPushButton *EmptyState::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, m_content);
    button->setObjectName(objectName);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

QSize EmptyState::sizeHint() const
{
    return m_content->sizeHint();
}

/// All of it, but with a large font no more than a window has.
QSize EmptyState::minimumSizeHint() const
{
    constexpr int kMostHeight = 150;
    const QSize content = m_content->minimumSizeHint();
    return {content.width() + m_scroll->verticalScrollBar()->sizeHint().width(),
            std::min(content.height(), kMostHeight)};
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
    const QMargins margins = m_content->layout()->contentsMargins();
    const int others = m_buttons->sizeHint().height() + 3 * m_content->layout()->spacing() + margins.top() +
                       margins.bottom();
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
