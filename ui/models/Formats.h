// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

/// Numbers and times as people read them, in one place so that all of the window says the same.
/// Counts, rates, sizes and durations follow the locale; times, offsets and codes never do.
namespace hubscope::models {

enum class TimeZone { Utc, Local };

/// `1,204`
QString countText(std::int64_t count);
/// For tr(): the number whose form of the word fits the count, which is put in by `%1` and countText().
int pluralForm(std::int64_t count);
/// `1,240/s`, `0.3/s`, `0/s`
QString rateText(double perSecond);
/// `1.2 MB/s`
QString byteRateText(double bytesPerSecond);
/// `64.2 kB`
QString sizeText(std::int64_t bytes);
/// `now`, `3 s ago`, `4 min ago`, `2 h ago`, `5 d ago`; empty for a negative age.
QString ageText(std::int64_t ms);
/// `140 ms`, `1.2 s`, `1 min 4 s`
QString durationText(std::int64_t ms);

/// `2026-11-24 01:02:03.123`
QString timeText(std::int64_t msSinceEpoch, TimeZone zone);
/// `01:02:03`
QString clockText(std::int64_t msSinceEpoch, TimeZone zone);
/// `2026-11-24T01:02:03.123Z`: what is copied.
QString isoText(std::int64_t msSinceEpoch);
/// `UTC`, or the local zone's offset as `UTC+02:00`.
QString zoneText(TimeZone zone);

} // namespace hubscope::models
