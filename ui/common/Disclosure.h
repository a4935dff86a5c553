// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace hubscope::common {

/// A folded part: a line with an arrow, and below it what it hides. Opened by click, Space or Enter.
class Disclosure : public QWidget
{
    Q_OBJECT
public:
    /// Takes `content` over.
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const;

private:
    QToolButton *m_button;
    QWidget *m_content;
};

} // namespace hubscope::common
