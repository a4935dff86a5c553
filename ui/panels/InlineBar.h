// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"

#include <QWidget>

class QAction;
class QPushButton;

namespace hubscope::common {
class StatusGlyph;
}

namespace hubscope::panels {

/// One sentence above the list about what stands in the way of reading, with one command. Not modal.
class InlineBar : public QWidget
{
    Q_OBJECT
public:
    explicit InlineBar(QWidget *parent = nullptr);

    /// How long a sentence stands, if nobody closes it and no other one comes.
    enum class Stay { UntilConnected, UntilClosed };

    /// `action` may be null. Screen readers are told at once if `status` is Failed.
    void say(common::Status status, const QString &text, QAction *action, Stay stay = Stay::UntilConnected);
    /// Takes away what only stood in the way of connecting.
    void connected();
    /// Takes away what was said with this action.
    void takeBack(const QAction *action);
    QString text() const;

private:
    common::StatusGlyph *m_glyph;
    QPushButton *m_button;
    QAction *m_action = nullptr;
    Stay m_stay = Stay::UntilConnected;
};

} // namespace hubscope::panels
