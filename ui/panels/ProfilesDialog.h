// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/KeyRing.h"
#include "setup/ProfileStore.h"
#include "store/StoreRemoval.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace hubscope::models {
class KeptEvents;
}

namespace hubscope::panels {

/// The saved connections: connect, rename, duplicate, delete (asks, also about the stored events),
/// export and import without secrets; and how much of their events is kept.
class ProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    ProfilesDialog(setup::ProfileStore &profiles, setup::KeyRing &keys, models::KeptEvents &kept,
                   QWidget *parent = nullptr);

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
    void askToRemove(const setup::SourceProfile &profile, const Result<store::StoreContent> &content);
    void removeWithEvents(const QString &id);
    void removeProfile(const QString &id);
    void showKept();
    void exportChosen();
    void importOne();
    void tell(const Error &error);

    setup::ProfileStore &m_profiles;
    setup::KeyRing &m_keys;
    models::KeptEvents &m_kept;
    QListWidget *m_list;
    /// The list, or what there is to say while it is empty.
    QStackedWidget *m_stack;
    QList<QPushButton *> m_needChoice;
};

} // namespace hubscope::panels
