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
constexpr StageSet kSend = stageBit(pipeline::SourceStage::Send);
constexpr StageSet kRead = stageBit(pipeline::SourceStage::Read);

constexpr auto kSendAgain = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Send the samples again.");
constexpr auto kLookForMarker =
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "Search InsightIDR's Log Search for the marker of the samples: what is found there did "
                      "arrive.");

// Sending samples and reading them back.
constexpr Fault kFaults[] = {
    {.code = "send.denied",
     .when = {{.stages = kSend,
               .codes = {code::kTopicAuthorizationFailed, code::kClusterAuthorizationFailed}},
              {.text = "'Send' claim"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The policy may not send to this event hub"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Signing in works, but the shared access policy has no Send right on this event hub. For InsightIDR "
         "this is as it should be: it needs Listen only."),
     .steps =
         {{QT_TRANSLATE_NOOP(
               "diagnose::FaultCatalogue",
               "In the Azure portal select your event hub, Shared access policies, and add one with Send "
               "ticked, for samples alone; delete it afterwards. Leave InsightIDR's policy as it is."),
           StepAction::OpenPortal},
          {QT_TRANSLATE_NOOP(
               "diagnose::FaultCatalogue",
               "Copy that policy's \"Connection string–primary key\" and give it as the one for sending."),
           StepAction::OpenConnectionPage},
          step::kCompareHub,
          step::kCheckTier},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Shared access policies of the event hub shows the policy's claims, and Send is not among them."),
     .alternatives = {{"string.hub-differs", tell::kOtherHub},
                      {"hub.basic-tier", tell::kBasicTier},
                      {"sasl.rejected",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                         "if Send is ticked: then the key or the policy name has a typo")}},
     .links = {page::kPolicies, page::kKafkaTroubleshooting}},
    {.code = "send.too-large",
     .when = {{.stages = kSend, .codes = {code::kMessageTooLarge}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub takes no message of this size"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "A namespace takes messages of up to 1 MB, in the Basic tier of up to 256 KB. A "
                           "sample has a few KB, so something else sets a limit here."),
     .steps = {step::kCheckTier, step::kSendReport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "What the server said, under the details, names a size or a limit."),
     .certainty = Certain},
    {.code = "send.throttled",
     .when = {{.stages = kSend, .codes = {code::kPolicyViolation, code::kThrottlingQuotaExceeded}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace takes no more messages right now"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The throughput units of the namespace are used up. Azure's own exports to "
                                "it are held back or lost, too."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal open the namespace's Metrics and look at Throttled Requests."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Raise its throughput units under Scale, or switch Auto-Inflate on."),
               kSendAgain},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Throttled Requests of the namespace are above zero at that time."),
     .certainty = Certain,
     .links = {page::kTroubleshooting}},
    {.code = "send.timeout",
     .when = {{.stages = kSend, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub does not say whether it took the samples"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Signing in works, and the samples went out, but no answer came in time. The "
                                "namespace is very busy, or something between holds the data back. They may "
                                "still arrive; they are not sent twice by themselves."),
     .steps = {kLookForMarker, kSendAgain, step::kCheckMetrics, step::kAskLimits},
     .proof = proof::kMetrics,
     .certainty = Possible,
     .alternatives = {{"send.throttled", tell::kThrottled}, {"send.lost", tell::kHeldBack}}},
    {.code = "send.lost",
     .when = {{.stages = kSend, .codes = {code::kTransport}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection broke while samples were sent"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The other side or something between ended it before the event hub had "
                                "answered. The samples may have arrived; they are not sent twice by "
                                "themselves."),
     .steps = {kLookForMarker, kSendAgain, step::kAskLimits},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "From another network (a phone's hotspot) the samples arrive.")},
    {.code = "send.not-read-back",
     .when = {{.stages = kRead, .codes = {code::kTimedOut}, .text = "sample was not read back"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub took the samples but did not hand them out in time"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The samples lie in the event hub, at the places that are shown, but reading "
                                "them brought nothing in time. The namespace is very busy, or something "
                                "between holds the data back."),
     .steps = {kLookForMarker, kSendAgain, step::kTestAgain, step::kCheckMetrics, step::kAskLimits},
     .proof = proof::kMetrics,
     .certainty = Possible,
     .alternatives = {{"live.throttled", tell::kThrottled}, {"live.connection-lost", tell::kHeldBack}}},
    // The following three are seen by looking at what was asked for or what came back.
    {.code = "send.other-namespace",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The two connection strings lead to different namespaces"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Samples would be sent to one namespace and looked for in another. Nothing "
                                "was sent."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Copy both strings from policies of the same namespace, or of the same event hub in it."),
               step::kCompareHost,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "With a geo-recovery alias use the strings of the alias for both.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "What stands behind Endpoint= differs between the two strings."),
     .certainty = Certain},
    {.code = "send.other-log-set",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A sample came back but is sorted into another log set"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Sending and reading work. A rule of this connection's own rule book takes "
                                "the sample before the one that is meant for it."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Open the Rules panel and look at the rule that is named beside the sample."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If it is meant like this, nothing needs to be done; otherwise move, change "
                                 "or reset the rule.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "With the built-in rules (Rules, Reset) all samples land where they should."),
     .certainty = Certain},
    {.code = "send.changed",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "A sample came back changed"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "At the place where the event hub put the sample lies something else. Either "
                                "the event hub was made anew meanwhile, or something between changes what is "
                                "sent."),
     .steps = {kSendAgain,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If it stays, ask whether a device between here and Azure changes the "
                                 "traffic."),
               step::kSendReport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "From another network (a phone's hotspot) the samples come back unchanged.")},
};

} // namespace

std::span<const Fault> faultsOfSending()
{
    return kFaults;
}

} // namespace hubscope::diagnose
