// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RetentionOptions.h"

#include <QCommandLineParser>

#include <array>
#include <optional>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using store::RetentionLimits;

namespace {

constexpr std::int64_t kMebi = 1024 * 1024;
constexpr std::int64_t kMostDays = 36'500;
/// Room for the database itself and some chunks.
constexpr std::int64_t kLeastSize = 16 * kMebi;
constexpr std::int64_t kMostSize = 1024 * 1024 * kMebi;

std::optional<std::int64_t> days(const QString &text)
{
    bool isNumber = false;
    const qlonglong count = text.toLongLong(&isNumber);
    if (!isNumber || count < 1 || count > kMostDays)
        return std::nullopt;
    return count * RetentionLimits::kDay;
}

/// `500M`, `5G`, `1T`
std::optional<std::int64_t> bytes(const QString &text, std::int64_t least)
{
    struct Unit
    {
        QChar letter;
        std::int64_t bytes;
    };
    static constexpr std::array kUnits{Unit{u'M', kMebi}, Unit{u'G', 1024 * kMebi},
                                       Unit{u'T', 1024 * 1024 * kMebi}};
    for (const Unit &unit : kUnits) {
        if (!text.endsWith(unit.letter, Qt::CaseInsensitive))
            continue;
        bool isNumber = false;
        const qlonglong count = text.chopped(1).toLongLong(&isNumber);
        if (isNumber && count >= 0 && count <= kMostSize / unit.bytes && count * unit.bytes >= least)
            return count * unit.bytes;
    }
    return std::nullopt;
}

} // namespace

QList<QCommandLineOption> retentionOptions()
{
    return {
        {u"keep-days"_s, u"Events of so many days are kept (default: 30, or the profile's)."_s, u"DAYS"_s},
        {u"keep-size"_s, u"The store takes so much of the disk (default: 5G, or the profile's)."_s,
         u"SIZE"_s},
        {u"keep-free"_s,
         u"So much of the disk is left free, but what is younger than a day is kept (default: 1G, or the "
         "profile's)."_s,
         u"SIZE"_s},
    };
}

Result<RetentionLimits> readRetention(const QCommandLineParser &options, RetentionLimits limits)
{
    if (options.isSet(u"keep-days"_s)) {
        const auto age = days(options.value(u"keep-days"_s));
        if (!age)
            return failure(u"usage.retention"_s, u"--keep-days is a number of days from 1 to 36500"_s);
        limits.maxAgeMs = *age;
    }
    if (options.isSet(u"keep-size"_s)) {
        const auto size = bytes(options.value(u"keep-size"_s), kLeastSize);
        if (!size)
            return failure(u"usage.retention"_s,
                           u"--keep-size is a size from 16M to 1T, such as 500M or 5G"_s);
        limits.maxBytes = *size;
    }
    if (options.isSet(u"keep-free"_s)) {
        const auto size = bytes(options.value(u"keep-free"_s), 0);
        if (!size)
            return failure(u"usage.retention"_s,
                           u"--keep-free is a size from 0M to 1T, such as 500M or 5G"_s);
        limits.diskFloorBytes = *size;
    }
    return limits;
}

} // namespace hubscope::cli
