// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Formats.h"

#include "models/Isolation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace hubscope::models {

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

QString translated(const char *text)
{
    return QCoreApplication::translate("models::Formats", text);
}

QDateTime dateTime(std::int64_t ms, TimeZone zone)
{
    return zone == TimeZone::Utc ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC)
                                 : QDateTime::fromMSecsSinceEpoch(ms);
}

} // namespace

QString countText(std::int64_t count)
{
    return QLocale().toString(static_cast<qlonglong>(count));
}

int pluralForm(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

QString rateText(double perSecond)
{
    if (!std::isfinite(perSecond) || perSecond < 0.05)
        perSecond = 0;
    const int decimals = perSecond > 0 && perSecond < 9.95 ? 1 : 0;
    return isolated(translated(QT_TRANSLATE_NOOP("models::Formats", "%1/s"))
                        .arg(QLocale().toString(perSecond, 'f', decimals)));
}

QString byteRateText(double bytesPerSecond)
{
    const double bounded = std::isfinite(bytesPerSecond) ? std::clamp(bytesPerSecond, 0.0, 1e15) : 0.0;
    return isolated(translated(QT_TRANSLATE_NOOP("models::Formats", "%1/s"))
                        .arg(sizeText(static_cast<std::int64_t>(bounded))));
}

QString sizeText(std::int64_t bytes)
{
    return isolated(QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat));
}

QString ageText(std::int64_t ms)
{
    struct Step
    {
        std::int64_t below;
        std::int64_t unit;
        const char *text;
    };
    static constexpr Step kSteps[] = {
        {kMinute, kSecond, QT_TRANSLATE_NOOP("models::Formats", "%1 s ago")},
        {kHour, kMinute, QT_TRANSLATE_NOOP("models::Formats", "%1 min ago")},
        {kDay, kHour, QT_TRANSLATE_NOOP("models::Formats", "%1 h ago")},
        {INT64_MAX, kDay, QT_TRANSLATE_NOOP("models::Formats", "%1 d ago")},
    };
    if (ms < 0)
        return {};
    if (ms < kSecond)
        return translated(QT_TRANSLATE_NOOP("models::Formats", "now"));
    for (const Step &step : kSteps) {
        if (ms < step.below)
            return isolated(translated(step.text).arg(countText(ms / step.unit)));
    }
    return {};
}

QString durationText(std::int64_t ms)
{
    if (ms < kSecond)
        return isolated(
            translated(QT_TRANSLATE_NOOP("models::Formats", "%1 ms")).arg(std::max<std::int64_t>(ms, 0)));
    if (ms < kMinute)
        return isolated(
            translated(QT_TRANSLATE_NOOP("models::Formats", "%1 s"))
                .arg(QLocale().toString(static_cast<double>(ms) / kSecond, 'f', ms < 10 * kSecond ? 1 : 0)));
    return isolated(translated(QT_TRANSLATE_NOOP("models::Formats", "%1 min %2 s"))
                        .arg(countText(ms / kMinute))
                        .arg(ms % kMinute / kSecond));
}

QString timeText(std::int64_t msSinceEpoch, TimeZone zone)
{
    return isolated(dateTime(msSinceEpoch, zone).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s));
}

QString clockText(std::int64_t msSinceEpoch, TimeZone zone)
{
    return dateTime(msSinceEpoch, zone).toString(u"HH:mm:ss"_s);
}

QString isoText(std::int64_t msSinceEpoch)
{
    return dateTime(msSinceEpoch, TimeZone::Utc).toString(u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

QString zoneText(TimeZone zone)
{
    if (zone == TimeZone::Utc)
        return u"UTC"_s;
    const QDateTime now = QDateTime::currentDateTime();
    const int minutes = now.offsetFromUtc() / 60;
    return u"UTC%1%2:%3"_s.arg(minutes < 0 ? u'-' : u'+')
        .arg(std::abs(minutes) / 60, 2, 10, QChar(u'0'))
        .arg(std::abs(minutes) % 60, 2, 10, QChar(u'0'));
}

} // namespace hubscope::models
