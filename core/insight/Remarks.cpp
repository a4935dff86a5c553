// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Remarks.h"

#include <QtGlobal>

#include <algorithm>

namespace hubscope::insight {

constexpr std::array<NoteInfo, kNoteCount> kNotes{{
    {Note::TimeMissing, "time-missing",
     QT_TRANSLATE_NOOP("Note", "The record names no time; the time at which the hub took it stands in.")},
    {Note::TimeUnreadable, "time-unreadable",
     QT_TRANSLATE_NOOP("Note", "A time of the record could not be read; the next best one stands in.")},
    {Note::RecordsEmpty, "records-empty", QT_TRANSLATE_NOOP("Note", "The message held no records.")},
    {Note::NotJson, "not-json",
     QT_TRANSLATE_NOOP("Note", "The text is not JSON and could not be mended; it is kept as it came.")},
    {Note::IpUnreadable, "ip-unreadable",
     QT_TRANSLATE_NOOP("Note", "A text that is no address stood where the source address should.")},
    {Note::IpV6, "ip-v6",
     QT_TRANSLATE_NOOP("Note", "The source address is IPv6; for this log set Rapid7 documents IPv4 only.")},
    {Note::NoRule, "no-rule",
     QT_TRANSLATE_NOOP("Note", "No rule of the rule book holds for it; it counts as Unparsed Data.")},
}};
static_assert(std::ranges::is_sorted(kNotes, {}, &NoteInfo::id));

} // namespace hubscope::insight
