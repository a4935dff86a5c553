// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreTypes.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace hubscope::store {

namespace {

constexpr std::array<GapReasonInfo, kGapReasonCount> kReasons{{
    {GapReason::HubRetention, "hub-retention",
     QT_TRANSLATE_NOOP("GapReason",
                       "The hub had dropped these messages before they were read: its retention time was "
                       "over.")},
    {GapReason::HubRecreated, "hub-recreated",
     QT_TRANSLATE_NOOP("GapReason",
                       "The hub was deleted and made again. What had not been read from the old one is "
                       "gone.")},
    {GapReason::PartitionGone, "partition-gone",
     QT_TRANSLATE_NOOP("GapReason",
                       "The hub has fewer partitions than before. What had not been read from this one is "
                       "gone.")},
    {GapReason::StoreDamaged, "store-damaged",
     QT_TRANSLATE_NOOP("GapReason",
                       "The file of the kept events was damaged. What it held up to here is in the file that "
                       "was kept aside, as far as that can be read.")},
}};
static_assert(std::ranges::is_sorted(kReasons, {}, &GapReasonInfo::id));

} // namespace

const GapReasonInfo &info(GapReason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

} // namespace hubscope::store
