// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Commands.h"

namespace hubscope::cli {

QList<Command> commands()
{
    return {
        lintCommand(),    classifyCommand(), checkCommand(),       tailCommand(),
        collectCommand(), searchCommand(),   sendSamplesCommand(), demoCommand(),
    };
}

} // namespace hubscope::cli
