// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/InlineBar.h"

#include "common/Icons.h"
#include "common/MenuText.h"
#include "common/StatusGlyph.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

InlineBar::InlineBar(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new common::StatusGlyph(this))
    , m_button(new QPushButton(this))
{
    setObjectName(u"inlineBar"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_button->setObjectName(u"inlineBarButton"_s);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
    auto *close = new QToolButton(this);
    close->setObjectName(u"inlineBarClose"_s);
    close->setIcon(common::icon(common::Icon::Close));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_glyph, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    hide();
}

void InlineBar::say(common::Status status, const QString &text, QAction *action, Stay stay)
{
    m_stay = stay;
    m_glyph->setStatus(status, text);
    m_action = action;
    m_button->setVisible(action != nullptr);
    if (action)
        m_button->setText(common::withoutMnemonic(action->text()));
    show();
    if (status != common::Status::Failed || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(this, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

void InlineBar::connected()
{
    if (m_stay == Stay::UntilConnected)
        hide();
}

void InlineBar::takeBack(const QAction *action)
{
    if (m_action == action)
        hide();
}

QString InlineBar::text() const
{
    return m_glyph->word();
}

} // namespace hubscope::panels
