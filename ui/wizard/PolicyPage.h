// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/SetUpPage.h"

namespace hubscope::wizard {

/// Step 3: the shared access policy that may only listen.
class PolicyPage : public SetUpPage
{
    Q_OBJECT
public:
    explicit PolicyPage(setup::SetUp &setUp, QWidget *parent = nullptr);

private:
    QLineEdit *m_name;
};

} // namespace hubscope::wizard
