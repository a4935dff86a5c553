// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/SetUpPage.h"

class QDateTimeEdit;
class QLabel;
class QRadioButton;

namespace hubscope::wizard {

/// Step 8: where reading begins, what is still open, and how to verify.
class StartPage : public SetUpPage
{
    Q_OBJECT
public:
    explicit StartPage(setup::SetUp &setUp, QWidget *parent = nullptr);

    void enter() override;
    /// Why the profile could not be saved; empty clears it.
    void showSaveProblem(const QString &text);

private:
    void addReadFrom();
    void refresh();

    QLabel *m_profile;
    QRadioButton *m_now;
    QRadioButton *m_beginning;
    QRadioButton *m_time;
    QDateTimeEdit *m_when;
    QLabel *m_openHeading;
    QLabel *m_open;
    RemarkList *m_saveProblem;
};

} // namespace hubscope::wizard
