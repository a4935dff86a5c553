// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ScrollArea.h"

namespace hubscope::panels {

/// A part of the window, a dock or its middle: as large as the person makes it. Where that is less than its
/// content needs, it scrolls; so the window fits the smallest screen. A frame shows that the keyboard came
/// here by a key: an empty list, or one without a chosen row, shows nothing of it.
class Pane : public common::ScrollArea
{
    Q_OBJECT
public:
    /// At most `least` is asked of the window.
    Pane(QWidget *content, QSize least, QWidget *parent = nullptr);
    ~Pane() override;

    QWidget *content() const { return m_content; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMark(const QWidget *before, const QWidget *now);

    QWidget *m_content;
    QWidget *m_mark;
    QSize m_least;
    bool m_byKey = false;
};

} // namespace hubscope::panels
