// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/SetUpPage.h"

namespace hubscope::wizard {

/// Step 1: what shall be collected, and whether the requirements are met.
class RequirementsPage : public SetUpPage
{
    Q_OBJECT
public:
    explicit RequirementsPage(setup::SetUp &setUp, QWidget *parent = nullptr);
};

} // namespace hubscope::wizard
