// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreError.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace hubscope::store {

namespace {

using enum Remedy;

constexpr std::array<StoreCauseInfo, kStoreCauseCount> kCauses{{
    {StoreCause::DiskFull, "store.disk-full",
     QT_TRANSLATE_NOOP("StoreCause", "The disk is full: events cannot be kept."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Free some space on the disk, or let Hubscope keep less. Nothing is lost: reading "
                       "waits and goes on by itself."),
     Wait},
    {StoreCause::InputOutput, "store.input-output",
     QT_TRANSLATE_NOOP("StoreCause", "The disk does not take the events."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Check the disk or the network drive. Nothing is lost: reading waits and goes on "
                       "by itself."),
     Wait},
    {StoreCause::Locked, "store.locked",
     QT_TRANSLATE_NOOP("StoreCause", "Another program keeps events in this place."),
     QT_TRANSLATE_NOOP("StoreCause", "Close the other program, or search here while it goes on collecting."),
     Person},
    {StoreCause::Busy, "store.busy",
     QT_TRANSLATE_NOOP("StoreCause", "Another program holds the kept events for too long."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Wait for it, or close it. Nothing is lost: reading waits and goes on by itself."),
     Wait},
    {StoreCause::Permission, "store.permission",
     QT_TRANSLATE_NOOP("StoreCause", "Hubscope may not write to the folder of the kept events."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Give your user the right to write to this folder, and see that its disk is not "
                       "read-only."),
     WaitOnceOpen},
    {StoreCause::Symlink, "store.symlink",
     QT_TRANSLATE_NOOP("StoreCause", "The place of the kept events is a symbolic link."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Somebody may have put the link there to get at the events. Remove it, or name "
                       "the folder that it leads to."),
     OtherPlace},
    {StoreCause::Corrupt, "store.corrupt", QT_TRANSLATE_NOOP("StoreCause", "The kept events are damaged."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Start collecting again: the damaged file is kept aside beside the new one, and "
                       "nothing of it is deleted. Check the disk."),
     Person},
    {StoreCause::NewerSchema, "store.newer",
     QT_TRANSLATE_NOOP("StoreCause", "A newer Hubscope kept these events."),
     QT_TRANSLATE_NOOP("StoreCause", "Install that version or a newer one. The events were not touched."),
     OtherPlace},
    {StoreCause::ForeignFile, "store.foreign-file",
     QT_TRANSLATE_NOOP("StoreCause", "What is in the place of the kept events was not made by Hubscope."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Choose a folder that is for the events alone, or move away what is there. It was not "
                       "touched."),
     OtherPlace},
    {StoreCause::NoPlace, "store.no-place",
     QT_TRANSLATE_NOOP("StoreCause", "The folder of the kept events cannot be made."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Choose another folder: a part of this path is a file, too long, or not there."),
     WaitOnceOpen},
    {StoreCause::Missing, "store.missing", QT_TRANSLATE_NOOP("StoreCause", "No events are kept here yet."),
     QT_TRANSLATE_NOOP("StoreCause", "Connect to the hub or run 'hubscope-cli collect' first."), Wait},
    {StoreCause::TooLarge, "store.too-large",
     QT_TRANSLATE_NOOP("StoreCause", "A message is larger than can be kept."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Report this with the size of the message: no tier of Event Hubs allows so much."),
     Person},
    {StoreCause::OutOfMemory, "store.out-of-memory",
     QT_TRANSLATE_NOOP("StoreCause", "There is not enough memory to keep the events."),
     QT_TRANSLATE_NOOP("StoreCause",
                       "Close other programs. Nothing is lost: reading waits and goes on by itself."),
     Wait},
    {StoreCause::Misuse, "store.misuse", QT_TRANSLATE_NOOP("StoreCause", "Hubscope made a mistake."),
     QT_TRANSLATE_NOOP("StoreCause", "Report this with the details below."), Person},
}};
static_assert(std::ranges::is_sorted(kCauses, {}, &StoreCauseInfo::id));

} // namespace

const StoreCauseInfo &info(StoreCause cause)
{
    return kCauses[static_cast<std::size_t>(cause)];
}

const StoreCauseInfo *causeWithCode(QStringView code)
{
    const auto row = std::ranges::find_if(
        kCauses, [&](const StoreCauseInfo &cause) { return code == QLatin1StringView(cause.code); });
    return row == kCauses.end() ? nullptr : &*row;
}

Error StoreError::toError() const
{
    return {QString::fromLatin1(info(cause).code), Severity::Error, detail, path};
}

} // namespace hubscope::store
