// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultTable.h"
#include "diagnose/StepTexts.h"
#include "pipeline/ClientCodes.h"

#include <QtTranslation>

namespace hubscope::diagnose {

namespace {

namespace code = pipeline::code;
using enum Certainty;
constexpr StageSet kRead = stageBit(pipeline::SourceStage::Read);

// Reading, and a connection that stands.
constexpr Fault kFaults[] = {
    {.code = "read.hub-recreated",
     .when = {{.codes = {code::kAutoOffsetReset}, .text = "hub was made anew"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub was deleted and made again"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "It has the same name, but its events are counted anew. What the old one held "
                           "and was not read is gone; the new one is read from its beginning."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal look at the Activity log of the namespace for who deleted "
                    "it and when."),
                StepAction::OpenPortal},
               step::kCheckExport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub's Overview shows a creation time after the last reading."),
     .certainty = Likely,
     .alternatives = {{"live.failover", tell::kFailedOver}}},
    {.code = "read.partition-gone",
     .when = {{.codes = {code::kAutoOffsetReset}, .text = "no longer has partition"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub has fewer partitions than before"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A partition that was read is not there any more, so the event hub was made "
                                "again. What it held and was not read is gone."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal look at the Activity log of the namespace for who changed "
                    "it and when."),
                StepAction::OpenPortal},
               step::kCheckExport},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The event hub's Overview shows fewer partitions than the connection panel did."),
     .certainty = Likely},
    {.code = "read.offset-gone",
     .when = {{.codes = {code::kOffsetOutOfRange, code::kAutoOffsetReset}},
              {.text = "offset reset (at offset"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Events were deleted before they could be read"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The place where reading should go on is older than what the event hub "
                                "keeps. Reading goes on at the oldest event."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "In the Azure portal open the event hub and raise its retention time."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Let the program read more often than the retention time.")},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The time since the last reading is longer than the event hub's retention time."),
     .certainty = Likely,
     .alternatives = {{"live.failover", tell::kFailedOver}}},
    {.code = "read.compression",
     .when = {{.codes = {code::kBadCompression, code::kUnsupportedCompression,
                         code::kUnsupportedForMessageFormat}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Events are packed in a way that cannot be read"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Whoever sends to the event hub compresses with something other than gzip."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Find out which program sends to the event hub: Azure's own exports do not do this."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Set that sender to gzip or to no compression.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The sender's settings show compression (snappy, lz4, zstd)."),
     .certainty = Certain,
     .links = {page::kKafkaSettings}},
    {.code = "read.damaged",
     .when = {{.codes = {code::kBadMessage, code::kCorruptMessage}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "An event arrived damaged"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Its checksum does not fit. It is fetched again by itself."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If it happens often, ask whether a device between here and Azure changes the traffic."),
               step::kSendReport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The same event arrives well later, or from another network.")},
    {.code = "read.too-large",
     .when = {{.codes = {code::kMessageTooLarge}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "An event is larger than can be fetched"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "One message in the event hub is larger than what this connection may take."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Find out who sends messages over 1 MB to the event hub."),
               step::kSendReport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The partition named in the details stands still at one place.")},
    {.code = "read.too-slow",
     .when = {{.codes = {code::kMaxPollExceeded}}, {.text = "maximum poll interval"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The reader was too slow and lost its place in the consumer group"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Between two looks at the event hub more time passed than max.poll.interval.ms "
                           "allows, so that others got its partitions and it has to join its group again."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "See whether the computer was asleep or has no processor time or memory left."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the program that shows this, raise max.poll.interval.ms or let it do "
                                 "less with each event."),
               step::kOtherProgram},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The details say how long it took; the computer's own "
                                                       "log shows a sleep or a standstill at that time."),
     .certainty = Certain,
     .links = {page::kKafkaSettings}},
    {.code = "live.throttled",
     .when = {{.codes = {code::kPolicyViolation, code::kThrottlingQuotaExceeded}}, {.text = "throttl"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace slows the reading down"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The throughput units of the namespace are used up, so Azure delays its answers."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal open the namespace's Metrics and look at Throttled Requests."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Raise its throughput units under Scale, or switch Auto-Inflate on.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Throttled Requests of the namespace are above zero at that time."),
     .certainty = Certain,
     .links = {page::kTroubleshooting}},
    {.code = "read.timeout",
     .when = {{.stages = kRead, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub holds events but does not hand them out"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "No event came in time, though the event hub says it has some. The namespace "
                                "is very busy, or something between holds the data back."),
     .steps = {step::kTestAgain, step::kCheckMetrics, step::kAskLimits},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "From another network (a phone's hotspot) the event arrives: then something "
                                "between holds the data back."),
     .certainty = Possible,
     .alternatives = {{"live.throttled", tell::kThrottled}, {"live.connection-lost", tell::kHeldBack}}},
    // No error stands for this one.
    {.code = "read.empty",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub is empty"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Everything works, but there is no event to read. Nothing was sent yet, or "
                                "it goes to another event hub."),
     .steps = {step::kCorrectHub, step::kCheckExport, step::kWaitForExport, step::kMakeEvent},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub's Overview shows no incoming messages."),
     .certainty = Certain,
     .links = {page::kStreamToHub, page::kDiagnosticSettings}},
    // The guide's "A connection has been established, but no data is flowing to IDR".
    {.code = "live.silent",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Connected, but no event arrives"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A connection has been established, but no data is flowing. Nothing happened "
                                "yet, or the logs go to another event hub."),
     .steps = {step::kCorrectHub,
               {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "If reading begins at the end of the hub, read from the beginning "
                                  "(Connection, Read From Beginning) to see what it holds."),
                StepAction::ReadFromBeginning},
               step::kWaitForExport,
               step::kMakeEvent,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check the diagnostic settings of Azure Monitor, Entra ID and Defender for "
                                 "Cloud: each must stream to this event hub, and Networking of the namespace "
                                 "must let trusted Microsoft services in.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub's Overview shows no incoming messages: then Azure sends "
                                "nothing here. If it shows some, the wrong event hub or time is read."),
     .certainty = Possible,
     .alternatives = {{"read.empty",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                         "if the connection test says that the event hub is empty")},
                      {"azure.profiles-failure",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if the export was never saved")},
                      {"azure.trusted-services",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                         "if Networking of the namespace allows selected networks only")},
                      {"live.throttled", tell::kThrottled}},
     .guide = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A connection has been established, but no data is flowing to IDR"),
     .links = {page::kStreamToHub, page::kDiagnosticSettings}},
    // Events arrive all the same, so no error stands for it.
    {.code = "content.amqp-headers",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Header values of events look garbled"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Whoever sends by AMQP has its header values written in AMQP's own form; "
                                "Kafka hands them out as they are. The events themselves are whole."),
     .steps = {QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Nothing needs to be done: neither InsightIDR nor this program sorts by headers.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The body of the same event is readable."),
     .certainty = Certain},
    // Established connections outlive a new key, so no error stands for it until the next one is made.
    {.code = "live.key-changed",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The key was regenerated while connected"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "A connection that stands goes on with the old key; from the next one on the hub refuses it."),
     .steps = {step::kCopyKey,
               {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Enter the new connection string here (File, Set Up a Connection)."),
                StepAction::OpenConnectionPage},
               step::kUpdateInsightIdr},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "It worked for hours or days, and the policy's key in "
                                                       "the Azure portal is not the one in use any more."),
     .certainty = Possible,
     .links = {page::kPolicies}},
    // Its errors are those of read.offset-gone and hub.denied.
    {.code = "live.failover",
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace changed over to its second region"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Behind a geo-recovery alias stands another namespace now. It has neither the old events nor the "
         "places where reading stopped, and each namespace has keys of its own."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Use the connection string of the alias: in the Azure portal open the "
                                  "namespace, Geo-Recovery, then Shared access policies."),
                StepAction::OpenConnectionPage},
               {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Read from the beginning (Connection, Read From Beginning)."),
                StepAction::ReadFromBeginning},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Fetch what is missing from the first namespace while it still exists.")},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Geo-Recovery of the namespace shows the other namespace as the primary one."),
     .certainty = Possible},
    // Idle connections are dropped after some minutes; harmless if it comes back.
    {.code = "live.connection-lost",
     .when = {{.codes = {code::kTransport, code::kSsl, code::kTimedOut, code::kRequestTimedOut},
               .state = "UP"},
              {.text = "Disconnected"},
              {.text = "Receive failed"},
              {.text = "Send failed"},
              {.codes = {code::kTransport}, .text = "request(s) timed out"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection to the hub was lost"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The other side or something between ended it. The program connects again by "
                                "itself, and no event is lost."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If it happens every few minutes, ask whether a firewall ends idle "
                                 "connections on port {port}."),
               step::kCheckNetwork},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The times in Diagnostics: at even distances of four "
                                                       "or ten minutes it is a limit for idle connections."),
     .certainty = Certain,
     .links = {page::kKafkaSettings},
     .blamesTheWay = true},
};

} // namespace

std::span<const Fault> faultsOfReading()
{
    return kFaults;
}

} // namespace hubscope::diagnose
