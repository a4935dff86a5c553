// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/SetUpPage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QRadioButton;

namespace hubscope::wizard {

class ClipboardGuard;

/// Step 7: InsightIDR's form, every field to copy; the key for 30 seconds.
class InsightPage : public SetUpPage
{
    Q_OBJECT
public:
    explicit InsightPage(setup::SetUp &setUp, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;

private:
    void addEntered();
    void addValues();
    void addKeyRow();
    void saveMarkdown();
    void refresh();

    QLineEdit *m_name;
    QLineEdit *m_collector;
    QCheckBox *m_unparsed;
    QRadioButton *m_shortName;
    QRadioButton *m_fullName;
    QLineEdit *m_host;
    QLineEdit *m_hub;
    QLineEdit *m_keyName;
    QPushButton *m_copyKey;
    QLabel *m_keyHint;
    QLabel *m_saved;
    ClipboardGuard *m_guard;
};

} // namespace hubscope::wizard
