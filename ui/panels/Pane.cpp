// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/Pane.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

namespace {

QSize needs(const QWidget &content)
{
    return content.minimumSizeHint().expandedTo(content.minimumSize());
}

/// A scroll area makes what breaks its lines as high as it would like to be; a panel only has to be as high
/// as it needs, for its lists scroll by themselves.
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

class Mark : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), palette().color(QPalette::Highlight));
    }
    void resizeEvent(QResizeEvent *) override
    {
        constexpr int kLine = 2;
        setMask(QRegion(rect()) - rect().adjusted(kLine, kLine, -kLine, -kLine));
    }
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
    , m_mark(new Mark(this))
    , m_least(least)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_mark->setObjectName(u"focusMark"_s);
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->hide();
    connect(qApp, &QApplication::focusChanged, this, &Pane::showMark);
}

Pane::~Pane()
{
    // The keyboard leaves the content while that goes, when this is no pane any more.
    disconnect(qApp, nullptr, this, nullptr);
}

void Pane::resizeEvent(QResizeEvent *event)
{
    ScrollArea::resizeEvent(event);
    m_mark->setGeometry(rect());
}

void Pane::showMark(const QWidget *before, const QWidget *now)
{
    const bool isHere = now && (now == this || isAncestorOf(now));
    // Whoever comes back from elsewhere finds it as it was. With the mouse one knows where one clicked.
    if (before && now && before->window() == now->window())
        m_byKey = isHere && QGuiApplication::mouseButtons() == Qt::NoButton;
    m_mark->setVisible(isHere && m_byKey);
    m_mark->raise();
}

QSize Pane::minimumSizeHint() const
{
    return needs(*m_content).boundedTo(m_least);
}

} // namespace hubscope::panels
