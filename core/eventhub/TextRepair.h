// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace hubscope::eventhub {

/// A pasted text after everything that mail, chat, shells and editors put into it was taken out.
struct RepairedText
{
    /// A secret; the caller wipes it.
    QString text;
    /// Codes of the finding table, in the order of their discovery.
    QList<QLatin1StringView> codes;
};

RepairedText repairText(QStringView pasted);

/// Takes quotes of any kind off both ends; true if there were some.
bool stripQuotes(QStringView &text);

/// Where the first part begins whose name is one of ours (`Endpoint =` …); -1 if there is none.
qsizetype firstKnownPart(QStringView text);

} // namespace hubscope::eventhub
