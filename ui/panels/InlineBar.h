// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QWidget>

class QAction;
class QPushButton;

namespace hubscope::common {
class StatusGlyph;
}

namespace hubscope::panels {

/// One sentence above the list about what stands in the way of reading, with one command. Not modal. What was
/// said before and still holds is there again once the newer one has gone.
class InlineBar : public QWidget
{
    Q_OBJECT
public:
    explicit InlineBar(QWidget *parent = nullptr);

    /// How long a sentence stands, if nobody closes it.
    enum class Stay { UntilConnected, UntilClosed };

    /// `action` may be null. Takes the place of what was said with the same action; without one, of the same
    /// text, and of what stands until there is a connection, too. Screen readers are told at once if `status`
    /// is Failed.
    void say(common::Status status, const QString &text, QAction *action, Stay stay = Stay::UntilConnected);
    /// Takes away what only stood in the way of connecting.
    void connected();
    /// Takes away what was said with this action.
    void takeBack(const QAction *action);
    QString text() const;

private:
    struct Message
    {
        common::Status status;
        QString text;
        QPointer<QAction> action;
        Stay stay;

        bool isReplacedBy(const Message &other) const;
    };
    void showNewest();

    common::StatusGlyph *m_glyph;
    QPushButton *m_button;
    /// The newest one, which is shown, is the last.
    QList<Message> m_messages;
};

} // namespace hubscope::panels
