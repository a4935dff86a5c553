// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/KeyRing.h"
#include "setup/ProfileStore.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hubscope::panels {

/// The saved connections: connect, rename, duplicate, delete (asks), export and import without secrets.
class ProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    ProfilesDialog(setup::ProfileStore &profiles, setup::KeyRing &keys, QWidget *parent = nullptr);

signals:
    void connectRequested(const QString &profileId);
    /// The set-up shall open to change this profile.
    void editRequested(const QString &profileId);

private:
    QPushButton *addButton(const QString &text, const QString &objectName, void (ProfilesDialog::*slot)());
    void fill();
    void showButtons();
    QString chosenId() const;
    void connectChosen();
    void edit();
    void rename();
    void duplicate();
    void remove();
    void exportChosen();
    void importOne();
    void tell(const Error &error);

    setup::ProfileStore &m_profiles;
    setup::KeyRing &m_keys;
    QListWidget *m_list;
    /// The list, or what there is to say while it is empty.
    QStackedWidget *m_stack;
    QList<QPushButton *> m_needChoice;
};

} // namespace hubscope::panels
