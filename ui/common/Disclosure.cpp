// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Disclosure.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope::common {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_content(content)
{
    m_button->setObjectName(u"disclosureButton"_s);
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(content);

    connect(m_button, &QToolButton::toggled, this, &Disclosure::setOpen);
    setOpen(false);
}

void Disclosure::setOpen(bool open)
{
    m_button->setChecked(open);
    m_button->setArrowType(open ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    m_content->setVisible(open);
}

bool Disclosure::isOpen() const
{
    return m_button->isChecked();
}

} // namespace hubscope::common
