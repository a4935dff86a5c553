// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultTable.h"
#include "diagnose/StepTexts.h"

#include <QtTranslation>

namespace hubscope::diagnose {

namespace {

using enum Certainty;
constexpr StageSet kStore = stageBit(pipeline::SourceStage::Store);

constexpr FaultStep kWaits{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue",
    "Nothing else needs to be done: reading waits meanwhile, nothing is lost, and it goes on by itself.")};
constexpr FaultStep kCheckDisk{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue",
    "Check the disk, or the connection to the network drive, that holds the folder named in the details.")};

// What was read could not be kept. The codes are those of store::StoreCauseInfo.
constexpr Fault kFaults[] = {
    {.code = "store.disk-full",
     .when = {{.stages = kStore, .name = "store.disk-full"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The disk is full: events cannot be kept"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "There is no room for the events that arrive, so reading was halted: what is not "
                           "kept stays in the event hub until its retention time is over."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Free some space on the disk that holds the folder named in the details."),
               kWaits},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The free space of that disk (df -h) is close to nothing."),
     .certainty = Certain},
    {.code = "store.input-output",
     .when = {{.stages = kStore, .name = "store.input-output"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The disk does not take the events"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The system reports an error while events are written. Reading was halted; what "
                           "is not kept stays in the event hub until its retention time is over."),
     .steps = {kCheckDisk, kWaits},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The system's log (journalctl -k) names the disk at that time."),
     .certainty = Likely},
    {.code = "store.locked",
     .when = {{.stages = kStore, .name = "store.locked"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Another program keeps events in this place"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Only one program at a time may write to a store. The details name the other one."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Let the other program go on: it collects the same events, and they can be "
                                 "searched meanwhile."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Or close it, and connect here again.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A process with the number of the details is running (ps -p NUMBER)."),
     .certainty = Certain},
    {.code = "store.busy",
     .when = {{.stages = kStore, .name = "store.busy"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Another program holds the kept events"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "A program other than Hubscope, a backup perhaps, has the file of the kept events "
                           "open and lets nobody write."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Wait for that program, or close it."), kWaits},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The file named in the details is listed as open by it (lsof)."),
     .certainty = Likely},
    {.code = "store.permission",
     .when = {{.stages = kStore, .name = "store.permission"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Events may not be kept in this folder"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Your user may not write there, or the disk is read-only."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Give your user the right to write to the folder named in the details, or choose "
                   "another one (hubscope-cli collect: --store DIR)."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "See whether its disk is mounted read-only; after a fault the system does that by "
                   "itself.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A file cannot be made in that folder by hand either."),
     .certainty = Certain},
    {.code = "store.symlink",
     .when = {{.stages = kStore, .name = "store.symlink"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The place of the kept events is a symbolic link"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Somebody may have put the link there to get at the events, so nothing is written "
                           "through it."),
     .steps = {QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Remove the link named in the details, or name the folder that it leads to.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "ls -l shows where the link leads."),
     .certainty = Certain},
    {.code = "store.corrupt",
     .when = {{.stages = kStore, .name = "store.corrupt"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The kept events are damaged"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The file does not hold what was written to it. Reading has ended; what is not "
                           "kept stays in the event hub until its retention time is over."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Connect again, or start collecting again: the damaged file is kept aside, and a "
                   "new one goes on where the old one ended."),
               kCheckDisk},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Beside the file there is one whose name ends in damaged and a time, after that."),
     .certainty = Certain},
    {.code = "store.kept-aside",
     .when = {{.stages = kStore, .name = "store.kept-aside"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Damaged events were kept aside"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The file of the kept events was damaged. It was given another name and left as "
                           "it is; new events go into a new file."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Keep the file named in the details as long as its events may be needed: nothing of it "
                   "is deleted."),
               kCheckDisk},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The file named in the details is there."),
     .certainty = Certain},
    {.code = "store.newer",
     .when = {{.stages = kStore, .name = "store.newer"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "A newer Hubscope kept these events"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "This version does not know how they are kept, so it has not touched them."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Install that version or a newer one."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Or keep new events in another folder.")},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The details name the version of the file and the one that this program knows."),
     .certainty = Certain},
    {.code = "store.foreign-file",
     .when = {{.stages = kStore, .name = "store.foreign-file"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "What is in the place of the events was not made by Hubscope"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The file named in the details is another program's, or the folder holds other "
                           "things. Events are kept in a folder of their own, which only its owner can read, "
                           "so nothing was touched."),
     .steps = {QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Choose a folder that is for the events alone, or move away what is there.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "ls -A shows what is in the folder named in the details."),
     .certainty = Certain},
    {.code = "store.no-place",
     .when = {{.stages = kStore, .name = "store.no-place"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The folder for the events cannot be made"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "A part of the path named in the details is a file, too long, or not there, so "
                           "there can be no folder, however long one waits."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Choose another folder (hubscope-cli collect: --store DIR).")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The folder cannot be made by hand either (mkdir -p)."),
     .certainty = Certain},
    {.code = "store.too-large",
     .when = {{.stages = kStore, .name = "store.too-large"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "A message is larger than can be kept"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "One message holds more than a store takes at once. No tier of Event Hubs should "
                           "let it in. Reading has ended before it."),
     .steps = {step::kSendReport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The details name its size."),
     .certainty = Certain},
    {.code = "store.out-of-memory",
     .when = {{.stages = kStore, .name = "store.out-of-memory"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is not enough memory to keep the events"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The system gave this program no more memory. Reading was halted."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Close other programs."), kWaits},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The system shows hardly any memory as available (free -h)."),
     .certainty = Certain},
};

} // namespace

std::span<const Fault> faultsOfKeeping()
{
    return kFaults;
}

} // namespace hubscope::diagnose
