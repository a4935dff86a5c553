// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/KeyRing.h"
#include "wizard/SetUpPage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace hubscope::wizard {

/// Step 4: the connection string, hidden, and what was read of it; or a credential that is already kept.
class ConnectionPage : public SetUpPage
{
    Q_OBJECT
public:
    ConnectionPage(setup::SetUp &setUp, const setup::ProfileStore &profiles, setup::KeyRing &keys,
                   QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    /// Asks the keychain for the key of the credential that is chosen.
    void fetchKey();

private:
    void addChoice();
    void addStringField();
    void addReadValues();
    void addNetwork();
    void takeText(const QString &text);
    void chooseSaved();
    void refresh();

    const setup::ProfileStore &m_profiles;
    setup::KeyRing &m_keys;
    QRadioButton *m_paste;
    QRadioButton *m_saved;
    QComboBox *m_credentials;
    QLineEdit *m_string;
    QPushButton *m_clearClipboard;
    QWidget *m_read;
    QLabel *m_host;
    QLabel *m_hub;
    QLabel *m_policy;
    QLabel *m_key;
    QLineEdit *m_caFile;
    QCheckBox *m_ipv4Only;
};

} // namespace hubscope::wizard
