// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Session.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QAction;
class QHBoxLayout;

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::panels {

class WindowActions;

/// What stands where the list has no row: what the matter is, what to do, and the commands for it.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    /// What is to be said; a plain value so that it is only shown anew when it differs.
    struct Content
    {
        /// Stable, for tests: `no-source`, `connecting`, `silent` …
        QString id;
        QString title;
        QString text;
        QStringList steps;
        QList<QAction *> actions;

        bool operator==(const Content &) const = default;
    };

    explicit EmptyPage(const WindowActions &actions, QWidget *parent = nullptr);

    /// Chooses what to say for the session as it stands.
    void showFor(models::Session &session);
    const Content &content() const { return m_content; }

private:
    Content contentFor(models::Session &session) const;
    void display(const Content &content);

    const WindowActions &m_actions;
    Content m_content;
    common::PlainLabel *m_title;
    common::PlainLabel *m_text;
    common::PlainLabel *m_steps;
    QHBoxLayout *m_buttons;
};

} // namespace hubscope::panels
