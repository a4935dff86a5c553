// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"

#include <QList>

namespace hubscope::cli {

/// One function for each <Name>Command.cpp.
Command lintCommand();
Command classifyCommand();
Command checkCommand();
Command tailCommand();
Command collectCommand();
Command searchCommand();
Command sendSamplesCommand();
Command demoCommand();

/// Every command, in the order of `--help`.
QList<Command> commands();

} // namespace hubscope::cli
