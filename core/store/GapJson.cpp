// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/GapJson.h"

#include <QDateTime>
#include <QTimeZone>

namespace hubscope::store {

using namespace Qt::StringLiterals;

QString timeOf(const Gap &gap)
{
    return QDateTime::fromMSecsSinceEpoch(gap.timeMs, QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Gap &gap)
{
    return {{u"partition"_s, gap.partition},
            {u"from"_s, qint64(gap.from)},
            {u"to"_s, gap.to == Gap::kUnknown ? QJsonValue() : QJsonValue(qint64(gap.to))},
            {u"reason"_s, QLatin1StringView(info(gap.reason).name)},
            {u"time"_s, timeOf(gap)}};
}

} // namespace hubscope::store
