// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventhub/ConnectionString.h"
#include "setup/KeyRing.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::panels {

/// Asks for the key of a shared access policy where no keychain has it. Takes the bare key or the whole
/// connection string, which must be of the credential's own namespace and policy: a key of another one would
/// be refused by the hub, long after it was pasted. Answers the key ring: provide() or decline(), exactly
/// once.
class KeyDialog : public QDialog
{
    Q_OBJECT
public:
    /// `emulator`: the key is one of the Event Hubs emulator, a fixed word of no particular shape.
    KeyDialog(setup::KeyRing &keys, setup::Credential credential, bool emulator, const Error &why,
              QWidget *parent = nullptr);

    void done(int result) override;

private:
    /// The key if the text can be used, and what there is to say of it.
    struct Verdict
    {
        Secret key;
        QString sentence;
    };

    void accept() override;
    void judge();
    /// Wipes `text`.
    Verdict read(QString text) const;
    QString differences(const eventhub::LintResult &lint) const;

    setup::KeyRing &m_keys;
    setup::Credential m_credential;
    bool m_emulator;
    QLineEdit *m_edit;
    common::PlainLabel *m_problem;
    QPushButton *m_use = nullptr;
    bool m_answered = false;
};

} // namespace hubscope::panels
