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
        if (!m_messages.isEmpty() && m_messages.constLast().action)
            m_messages.constLast().action->trigger();
    });
    auto *close = new QToolButton(this);
    close->setObjectName(u"inlineBarClose"_s);
    close->setIcon(common::icon(common::Icon::Close));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, [this] {
        m_messages.removeLast();
        showNewest();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_glyph, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    hide();
}

bool InlineBar::Message::isReplacedBy(const Message &other) const
{
    if (action || other.action)
        return action == other.action;
    return text == other.text || (stay == Stay::UntilConnected && other.stay == stay);
}

void InlineBar::say(common::Status status, const QString &text, QAction *action, Stay stay)
{
    const Message message{status, text, action, stay};
    m_messages.removeIf([&](const Message &earlier) { return earlier.isReplacedBy(message); });
    m_messages << message;
    showNewest();
    if (status != common::Status::Failed || !QAccessible::isActive())
        return;
    QAccessibleAnnouncementEvent event(this, text);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

void InlineBar::showNewest()
{
    if (m_messages.isEmpty())
        return hide();
    const Message &newest = m_messages.constLast();
    m_glyph->setStatus(newest.status, newest.text);
    m_button->setVisible(newest.action != nullptr);
    if (newest.action)
        m_button->setText(common::withoutMnemonic(newest.action->text()));
    show();
}

void InlineBar::connected()
{
    m_messages.removeIf([](const Message &message) { return message.stay == Stay::UntilConnected; });
    showNewest();
}

void InlineBar::takeBack(const QAction *action)
{
    m_messages.removeIf([action](const Message &message) { return message.action == action; });
    showNewest();
}

QString InlineBar::text() const
{
    return m_glyph->word();
}

} // namespace hubscope::panels
