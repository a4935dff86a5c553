// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/Pane.h"

#include <QVBoxLayout>

namespace hubscope::panels {

namespace {

QSize needs(const QWidget &content)
{
    return content.minimumSizeHint().expandedTo(content.minimumSize());
}

/// A scroll area makes what breaks its lines as high as it would like to be; a panel only has to be as high as
/// it needs, for its lists scroll by themselves.
class Body : public QVBoxLayout
{
public:
    explicit Body(QWidget *content)
    {
        setContentsMargins({});
        addWidget(content);
    }

    bool hasHeightForWidth() const override { return false; }
    QSize minimumSize() const override { return needs(*itemAt(0)->widget()); }
};

QWidget *bodyOf(QWidget *content)
{
    auto *body = new QWidget;
    body->setLayout(new Body(content));
    return body;
}

} // namespace

Pane::Pane(QWidget *content, QSize least, QWidget *parent)
    : ScrollArea(bodyOf(content), parent)
    , m_content(content)
    , m_least(least)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

QSize Pane::minimumSizeHint() const
{
    return needs(*m_content).boundedTo(m_least);
}

} // namespace hubscope::panels
