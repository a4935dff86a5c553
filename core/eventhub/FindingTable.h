// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "eventhub/ConnectionString.h"

#include <QLatin1StringView>
#include <QStringList>

namespace hubscope::eventhub {

/// One row of the table of everything the lint can say.
struct FindingText
{
    QLatin1StringView code;
    Severity severity;
    /// English sources in the context `eventhub::lint`; `%1`, `%2` stand for Finding::arguments.
    const char *message;
    const char *fix;
};

/// nullptr if there is no such code.
const FindingText *findingText(QStringView code);

/// The finding of a code of the table. `arguments` hold names only that passed the naming rules.
Finding makeFinding(QLatin1StringView code, const QStringList &arguments = {});

} // namespace hubscope::eventhub
