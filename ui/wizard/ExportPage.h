// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/SetUpPage.h"

namespace hubscope::wizard {

/// Steps 5a to 5c: one source of logs, made to write to the event hub. All of it comes from the table of
/// steps.
class ExportPage : public SetUpPage
{
    Q_OBJECT
public:
    ExportPage(setup::Step step, setup::SetUp &setUp, QWidget *parent = nullptr);
};

} // namespace hubscope::wizard
