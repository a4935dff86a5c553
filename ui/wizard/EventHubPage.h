// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/SetUpPage.h"

namespace hubscope::wizard {

/// Step 2: namespace and event hub, with the names to give them.
class EventHubPage : public SetUpPage
{
    Q_OBJECT
public:
    explicit EventHubPage(setup::SetUp &setUp, QWidget *parent = nullptr);

private:
    QLineEdit *m_namespace;
    QLineEdit *m_hub;
};

} // namespace hubscope::wizard
