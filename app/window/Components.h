// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/AboutDialog.h"

namespace hubscope::app {

/// What this program is made of, with the versions of what is loaded now; docs/third-party.md says why each.
QList<panels::Component> components();

} // namespace hubscope::app
