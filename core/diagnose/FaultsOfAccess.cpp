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
constexpr StageSet kHub = stageBit(pipeline::SourceStage::Hub);
constexpr StageSet kListen = stageBit(pipeline::SourceStage::Listen);
constexpr StageSet kRead = stageBit(pipeline::SourceStage::Read);

// The event hub, the right to read it, and consumer groups.
constexpr Fault kFaults[] = {
    {.code = "listen.denied",
     .when = {{.stages = kListen | kRead,
               .codes = {code::kTopicAuthorizationFailed, code::kClusterAuthorizationFailed}},
              {.text = "'Listen' claim"},
              {.text = "Fetch", .alsoText = "Topic authorization failed"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The policy may not read this event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Signing in works, but the shared access policy has no Listen right (its "
                                "“claims”) on this event hub. Azure "
                                "may say the same of a key or a tier that does not fit."),
     .steps = {step::kCheckListen,
               {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "If the policy belongs to another event hub, copy the connection string of "
                                  "a policy of this one."),
                StepAction::OpenConnectionPage},
               step::kCompareHub,
               step::kCheckTier},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Shared access policies of the event hub shows the policy's claims, and Listen is not among them."),
     .alternatives = {{"string.hub-differs", tell::kOtherHub},
                      {"hub.basic-tier", tell::kBasicTier},
                      {"sasl.rejected",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                         "if Listen is ticked: then the key or the policy name has a typo")}},
     .links = {page::kPolicies, page::kKafkaTroubleshooting}},
    // Event Hubs says 29 for many things; what it was the server does not tell.
    {.code = "hub.denied",
     .when = {{.codes = {code::kTopicAuthorizationFailed, code::kClusterAuthorizationFailed}},
              {.text = "Topic authorization failed"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection string gives no access to this event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Signing in works, but not for this event hub. Most likely first: the key or "
                                "the policy name has a typo, the policy has no Listen right, the string "
                                "belongs to another event hub, the namespace is in the Basic tier."),
     .steps = {step::kCopyKey, step::kCheckListen, step::kCompareHub, step::kCheckTier},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "A string copied anew from a policy of this very event hub, with Listen ticked, passes the test."),
     .certainty = Possible,
     .alternatives =
         {{"sasl.rejected",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "if the key in the Azure portal is not the one in use, letter by letter")},
          {"listen.denied", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if the policy has Send only")},
          {"string.hub-differs", tell::kOtherHub},
          {"hub.basic-tier", tell::kBasicTier},
          {"live.failover", tell::kFailedOver}},
     .links = {page::kKafkaTroubleshooting, page::kPolicies}},
    // Its errors are those of hub.denied and sasl.closed.
    {.code = "hub.basic-tier",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace is in the Basic tier"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Only the Standard tier and above have the Kafka endpoint that InsightIDR reads from."),
     .steps =
         {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "In the Azure portal open the namespace's Overview and read its pricing tier."),
           StepAction::OpenPortal},
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "If it is Basic, make a namespace in the Standard "
                                                        "tier or above, or change the tier under Scale."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Then repeat “Create a Shared Access Policy for the Event Hub” and enter the new "
                            "connection string here and in InsightIDR.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace's Overview shows the pricing tier Basic."),
     .certainty = Possible,
     .links = {page::kKafkaTroubleshooting, page::kCreateHub}},
    {.code = "hub.not-found",
     .when = {{.codes = {code::kUnknownTopicOrPartition, code::kUnknownTopicLocal,
                         code::kUnknownPartitionLocal}},
              {.text = "Unknown topic or partition"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is no event hub of this name in the namespace"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Signing in works, but the namespace does not know "
                                                       "the event hub. Names must match letter by letter."),
     .steps = {step::kCompareHub, step::kCorrectInstance,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Only if Event Hubs lists none that fits, create it: in the namespace "
                                 "choose Event Hubs, then add one named insights-operational-logs.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Event Hubs of the namespace in the Azure portal does not list this name."),
     .certainty = Certain,
     .links = {page::kCreateHub}},
    {.code = "hub.name",
     .when = {{.codes = {code::kTopicException}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The name of the event hub is not a valid one"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Names of event hubs have letters, digits, dots, hyphens and underscores, "
                                "begin and end with a letter or digit, and have at most 256 characters."),
     .steps = {step::kCompareHub},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The name in use holds another character, a space at an end, or more than the name alone."),
     .certainty = Certain,
     .links = {page::kNames}},
    {.code = "hub.no-leader",
     .when = {{.codes = {code::kLeaderNotAvailable, code::kNotLeader}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub has a partition that nobody serves right now"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Azure is moving the partition or has just made the event hub. This mends itself."),
     .steps = {step::kWaitAndTest, step::kServiceHealth},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "A minute later the same test passes."),
     .certainty = Certain},
    {.code = "hub.no-partitions",
     .when = {{.stages = kHub, .text = "no partitions"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub has no partitions to read"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The namespace knows the event hub, but names no partition of it. It is being made or deleted."),
     .steps = {step::kWaitAndTest,
               {QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal open the event hub's Overview: status must be Active."),
                StepAction::OpenPortal},
               step::kCompareHub},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub's Overview shows a status other than Active.")},
    {.code = "hub.timeout",
     .when = {{.stages = kHub, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace does not answer what it knows of the event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Signing in works, then no answer came in time. The namespace is very busy, "
                                "or something between holds the data back."),
     .steps = {step::kTestAgain, step::kCheckMetrics, step::kAskLimits},
     .proof = proof::kMetrics,
     .certainty = Possible,
     .alternatives = {{"live.throttled", tell::kThrottled}, {"live.connection-lost", tell::kHeldBack}}},
    // Noise: groups are not used. Also told while the coordinator is warming up (15).
    {.code = "listen.group",
     .when = {{.codes = {code::kGroupAuthorizationFailed}}, {.codes = {code::kCoordinatorNotAvailable}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Reading goes on without a consumer group"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace refused to name a coordinator for a consumer group, or has "
                                "none ready yet. Hubscope joins no group, so nothing is lost."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Nothing needs to be done here."),
               step::kOtherProgram},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Events go on to arrive."),
     .certainty = Certain},
    {.code = "listen.group-name",
     .when = {{.codes = {code::kInvalidGroupId}}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The name of the consumer group is not a valid one"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Kafka's consumer groups are made by themselves and have names of 1 to 256 characters. They are not "
         "the ones that the Azure portal lists: $Default and the limits shown there do not count here."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Use a shorter name, not an empty one."),
               step::kOtherProgram},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The name of the group in the other program's settings is empty or longer than 256 characters."),
     .certainty = Certain,
     .links = {page::kKafkaSettings}},
    {.code = "listen.group-shared",
     .when = {{.codes = {code::kIllegalGeneration, code::kUnknownMember, code::kRebalanceInProgress}}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Another program reads with the same consumer group"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Readers that share a group share the partitions among them: each gets only "
                                "a part of the events, and a dead one holds its part for a while."),
     .steps = {step::kOwnGroup,
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "End instances that are left over, and wait five minutes for their places to be free."),
               step::kOtherProgram},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "With a consumer group of a new name, the same program receives all events."),
     .links = {page::kKafkaTroubleshooting}},
    {.code = "listen.group-protocol",
     .when = {{.codes = {code::kInconsistentGroupProtocol}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Readers of one consumer group divide the partitions in different ways"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Two programs, or two versions of one, use the same group with settings that "
                                "do not go together (partition.assignment.strategy)."),
     .steps = {step::kOwnGroup,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Or set the same partition.assignment.strategy in all of them."),
               step::kOtherProgram},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "With a consumer group of a new name, the same program is let in."),
     .certainty = Certain,
     .links = {page::kKafkaSettings}},
    {.code = "listen.session-timeout",
     .when = {{.codes = {code::kInvalidSessionTimeout}},
              {.text = "max.poll.interval.ms", .alsoText = "session.timeout.ms"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The session timeout of the consumer group is out of bounds"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Event Hubs accepts a session.timeout.ms of 6,000 to 300,000, and "
                                "max.poll.interval.ms may not be smaller than it."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Set session.timeout.ms to 30000, and max.poll.interval.ms to 300000."),
               step::kOtherProgram},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The settings of the program show a session.timeout.ms outside of 6000 to "
                                "300000, or above max.poll.interval.ms."),
     .certainty = Certain,
     .links = {page::kKafkaSettings}},
    // Only programs that read by AMQP are told this.
    {.code = "listen.reader-limit",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Another program is turned away because five readers are there already"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Five readers for each partition and consumer group are the limit of AMQP. "
                                "It does not count for Kafka, so neither InsightIDR nor this program takes "
                                "one of the places or can be the one that is turned away."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "In the Azure portal select your event hub, Consumer groups, and make one "
                                  "for each program that reads by AMQP."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "End instances of those programs that are left over.")},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The message comes from the other program and speaks of receivers or of epochs."),
     .certainty = Certain},
    {.code = "listen.timeout",
     .when = {{.stages = kListen, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub does not tell what it holds"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub is there, but the question for its "
                                                       "oldest and newest event was not answered in time."),
     .steps = {step::kTestAgain, step::kCheckMetrics, step::kAskLimits},
     .proof = proof::kMetrics,
     .certainty = Possible,
     .alternatives = {{"live.throttled", tell::kThrottled}, {"live.connection-lost", tell::kHeldBack}}},
};

} // namespace

std::span<const Fault> faultsOfAccess()
{
    return kFaults;
}

} // namespace hubscope::diagnose
