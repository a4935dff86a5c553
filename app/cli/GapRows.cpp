// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/GapRows.h"

#include <QDateTime>
#include <QTimeZone>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeOf(const store::Gap &gap)
{
    return QDateTime::fromMSecsSinceEpoch(gap.timeMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

} // namespace

QJsonObject gapJson(const store::Gap &gap)
{
    return {{u"partition"_s, gap.partition},
            {u"from"_s, qint64(gap.from)},
            {u"to"_s, gap.to == store::Gap::kUnknown ? QJsonValue() : QJsonValue(qint64(gap.to))},
            {u"reason"_s, QLatin1StringView(store::info(gap.reason).name)},
            {u"time"_s, timeOf(gap)}};
}

QStringList gapHead()
{
    return {u"partition"_s, u"offsets"_s, u"found"_s, u"why"_s};
}

QStringList gapRow(const store::Gap &gap)
{
    const QString to = gap.to == store::Gap::kUnknown ? u"unknown"_s : QString::number(gap.to - 1);
    return {QString::number(gap.partition), u"%1 to %2"_s.arg(gap.from).arg(to), timeOf(gap),
            QString::fromUtf8(store::info(gap.reason).what)};
}

} // namespace hubscope::cli
