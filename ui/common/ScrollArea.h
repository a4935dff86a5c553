// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace hubscope::common {

/// Shows `content` as wide as itself, and scrolls it up and down where it is taller: with a large font, or in
/// a language of many words. Without a frame, and no stop for the keyboard.
class ScrollArea : public QScrollArea
{
    Q_OBJECT
public:
    /// `content` with its layout.
    explicit ScrollArea(QWidget *content, QWidget *parent = nullptr);

    /// All of the content: it scrolls only where that has no room.
    QSize sizeHint() const override;

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace hubscope::common
