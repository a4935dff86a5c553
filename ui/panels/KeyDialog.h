// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/KeyRing.h"

#include <QDialog>

class QLineEdit;

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::panels {

/// Asks for the key of a shared access policy where no keychain has it. Takes the bare key or the whole
/// connection string. Answers the key ring: provide() or decline(), exactly once.
class KeyDialog : public QDialog
{
    Q_OBJECT
public:
    KeyDialog(setup::KeyRing &keys, setup::Credential credential, const Error &why,
              QWidget *parent = nullptr);

    void done(int result) override;

private:
    void accept() override;

    setup::KeyRing &m_keys;
    setup::Credential m_credential;
    QLineEdit *m_edit;
    common::PlainLabel *m_problem;
    bool m_answered = false;
};

} // namespace hubscope::panels
