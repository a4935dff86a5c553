// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Icons.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace hubscope::common {

class PlainLabel;
class ScrollArea;

/// What a view shows in place of nothing: what is missing, what would change that, and the buttons for it.
/// Where there is no room for all of it, as with a large font, it is scrolled.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &text);
    /// The first one is the main one.
    QPushButton *addButton(const QString &text, const QString &objectName);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcon();

    Icon m_icon;
    QWidget *m_content;
    ScrollArea *m_scroll = nullptr;
    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QHBoxLayout *m_buttons;
};

} // namespace hubscope::common
