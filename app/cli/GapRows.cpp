// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/GapRows.h"

#include "store/GapJson.h"

namespace hubscope::cli {

using namespace Qt::StringLiterals;

QStringList gapHead()
{
    return {u"partition"_s, u"offsets"_s, u"found"_s, u"why"_s};
}

QStringList gapRow(const store::Gap &gap)
{
    const QString to = gap.to == store::Gap::kUnknown ? u"unknown"_s : QString::number(gap.to - 1);
    return {QString::number(gap.partition), u"%1 to %2"_s.arg(gap.from).arg(to), store::timeOf(gap),
            QString::fromUtf8(store::info(gap.reason).what)};
}

} // namespace hubscope::cli
