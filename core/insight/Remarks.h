// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonRepair.h"
#include "base/EnumSet.h"

#include <array>
#include <cstdint>

namespace hubscope::insight {

/// What a reader should know of an event, beside what was mended in it (azure::Repair). A new note is a line
/// here and a line in kNotes; whoever finds it adds it to InsightEvent::notes.
enum class Note : std::uint8_t {
    TimeMissing,
    TimeUnreadable,
    RecordsEmpty,
    NotJson,
    IpUnreadable,
    IpV6,
    NoRule,
};
inline constexpr std::size_t kNoteCount = static_cast<std::size_t>(Note::NoRule) + 1;
using Notes = EnumSet<Note, kNoteCount>;

struct NoteInfo
{
    Note id;
    /// As in an event's `notes`; stable.
    const char *name;
    /// What it means, for people; translated by whoever shows it, context "Note".
    const char *what;
};
/// In the order in which an event lists them.
extern const std::array<NoteInfo, kNoteCount> kNotes;

inline const NoteInfo &info(Note note)
{
    return kNotes[static_cast<std::size_t>(note)];
}

} // namespace hubscope::insight
