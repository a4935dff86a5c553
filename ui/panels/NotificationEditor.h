// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/NotificationRule.h"
#include "models/NotificationTryOut.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
class StatusGlyph;
}
namespace hubscope::models {
class Session;
}

namespace hubscope::panels {

class LeqlEdit;

/// One notification rule: a new one, or one that is there. The query is looked at as it is typed, and tried
/// on the newest events. Deletes itself when it is closed, and closes when another hub's rules come.
class NotificationEditor : public QDialog
{
    Q_OBJECT
public:
    /// A rule without an id is a new one. Both references must outlive this.
    NotificationEditor(models::Session &session, KSyntaxHighlighting::Repository &languages,
                       const insight::NotificationRule &rule, QWidget *parent = nullptr);

    /// Keeps the rule once it is sound; shows what is not and stays otherwise.
    void accept() override;

signals:
    void kept();

private:
    void makeFields(KSyntaxHighlighting::Repository &languages);
    QWidget *makeLimit();
    /// Null, and its fault is told, if the query does not fit.
    leql::QueryPtr check();
    void fail(const QString &text, QWidget *field);

    models::Session &m_session;
    insight::NotificationRule m_rule;
    QLineEdit *m_name;
    LeqlEdit *m_query = nullptr;
    common::StatusGlyph *m_state;
    QSpinBox *m_most = nullptr;
    QSpinBox *m_minutes = nullptr;
    QCheckBox *m_enabled;
    QTimer m_typing;
    models::NotificationTryOut m_tryOut;
};

} // namespace hubscope::panels
