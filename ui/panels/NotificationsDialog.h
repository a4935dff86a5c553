// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/NotificationsModel.h"

#include <QDialog>
#include <QList>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTableView;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::models {
class Session;
}

namespace hubscope::panels {

/// The notification rules of the hub that is watched: switched on and off, added, changed, taken out. Deletes
/// itself when it is closed.
class NotificationsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both references must outlive this.
    NotificationsDialog(models::Session &session, KSyntaxHighlighting::Repository &languages,
                        QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Slot = void (NotificationsDialog::*)();

    QPushButton *addButton(const QString &text, const char *objectName, Slot slot);
    void makeTable();
    std::optional<int> chosen() const;
    void add();
    void edit();
    void remove();
    void openEditor(const insight::NotificationRule &rule);
    void showButtons();

    models::Session &m_session;
    KSyntaxHighlighting::Repository &m_languages;
    models::NotificationsModel m_rules;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QList<QPushButton *> m_needChoice;
};

} // namespace hubscope::panels
