// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultTable.h"

#include "pipeline/ClientCodes.h"

#include <QtTranslation>

namespace hubscope::diagnose {

namespace {

namespace code = pipeline::code;
constexpr StageSet kClient = stageBit(pipeline::SourceStage::Client);
constexpr StageSet kRead = stageBit(pipeline::SourceStage::Read);

// Reading, running, and faults without an error.
constexpr Fault kFaults[] = {
    // Faults of the connection string; the finding's own words replace cause and first step.
    {.code = "string.malformed",
     .when = {},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string cannot be used"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "It is not complete, or it is another kind of secret."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal open your event hub, Shared access policies, and your policy (for "
                   "example R7InsightIDR); copy the connection string of the primary key again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Copy the whole string, from Endpoint= to the end, and nothing else.")}},
    {.code = "string.hub-differs",
     .when = {},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string belongs to another event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Its EntityPath names another event hub than the one that shall be read."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the event hub name with the one in the Azure portal; the guide "
                                 "names it insights-operational-logs."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Copy the connection string from a policy of the event hub that shall be read.")}},
    {.code = "string.hub-missing",
     .when = {},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "It is not said which event hub to read"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The connection string is that of the whole namespace, and no event hub was named beside it."),
     .steps = {QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Enter the event hub's name; the guide names it insights-operational-logs.")}},
    {.code = "string.remark",
     .when = {},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string works, with a remark"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Something about the string is unusual; the connection test goes on with it."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Read the remark, and copy the string again if in doubt.")}},
    {.code = "read.offset-gone",
     .when = {{.codes = {code::kOffsetOutOfRange, code::kAutoOffsetReset}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Events were deleted before they could be read"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The place where reading should go on is older than what the event hub "
                                "keeps. Reading goes on at the oldest event."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the event hub and raise its retention time."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Let the program read more often than the retention time.")}},
    {.code = "read.compression",
     .when = {{.codes = {code::kBadCompression, code::kUnsupportedCompression,
                         code::kUnsupportedForMessageFormat}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Events are packed in a way that cannot be read"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Whoever sends to the event hub compresses with something other than gzip."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Set the sender to gzip or to no compression.")}},
    {.code = "read.damaged",
     .when = {{.codes = {code::kBadMessage, code::kCorruptMessage}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "An event arrived damaged"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Its checksum does not fit. It is fetched again by itself."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If it happens often, ask whether a device between here and Azure changes the traffic."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If it stays, send the report of the connection test to whoever runs the "
                                 "network or to support; it holds no key.")}},
    {.code = "read.too-large",
     .when = {{.codes = {code::kMessageTooLarge}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "An event is larger than can be fetched"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "One message in the event hub is larger than what this connection may take."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Find out who sends messages over 1 MB to the event hub."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If it stays, send the report of the connection test to whoever runs the "
                                 "network or to support; it holds no key.")}},
    {.code = "live.throttled",
     .when = {{.codes = {code::kPolicyViolation, code::kThrottlingQuotaExceeded}}, {.text = "throttl"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace slows the reading down"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The throughput units of the namespace are used up, so Azure delays its answers."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal open the namespace's Metrics and look at Throttled Requests."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Raise its throughput units, or switch Auto-Inflate on.")}},
    {.code = "read.timeout",
     .when = {{.stages = kRead, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub holds events but does not hand them out"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "No event came in time, though the event hub says it has some. The namespace "
                                "is very busy, or something between holds the data back."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace's Metrics and look for throttled "
                                 "requests and server errors.")}},
    // No error stands for this one.
    {.code = "read.empty",
     .when = {},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub is empty"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Everything works, but there is no event to read. Nothing was sent yet, or "
                                "it goes to another event hub."),
     .steps =
         {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Verify that you are connected to the correct event hub: without a name, an "
                            "Azure export makes one of its own for each category (insights-logs-…)."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "In Azure Monitor open Activity log, Export Activity Logs, and check that the "
                            "setting streams to this event hub."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "A new export can take 15 minutes until its first event."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "Make an event: start or stop a VM, or list the shared access policies of the namespace.")}},
    // The guide's "A connection has been established, but no data is flowing".
    {.code = "live.silent",
     .when = {},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Connected, but no event arrives"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A connection has been established, but no data is flowing. Nothing happened "
                                "yet, or the logs go to another event hub."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Verify that you are connected to the correct event hub: without a name, an "
                                 "Azure export makes one of its own for each category (insights-logs-…)."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If reading begins at the end of the hub, read from the beginning to see what it holds."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "A new Azure export can take 15 minutes until its first event."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Make an event: start or stop a VM, or list the shared access policies of the namespace."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check the diagnostic settings of Azure Monitor, Entra ID and Defender for "
                                 "Cloud: each must stream to this event hub.")}},
    // Idle connections are dropped after some minutes; harmless if it comes back.
    {.code = "live.connection-lost",
     .when = {{.state = "UP"},
              {.text = "Disconnected"},
              {.text = "Receive failed"},
              {.text = "Send failed"},
              {.codes = {code::kTransport}, .text = "request(s) timed out"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection to the hub was lost"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The other side or something between ended it. The program connects again by "
                                "itself, and no event is lost."),
     .steps =
         {QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "If it happens every few minutes, ask whether a firewall ends idle connections on port 9093."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Check this computer's network connection and, where you use one, the VPN.")}},
    {.code = "client.all-down",
     .when = {{.codes = {code::kAllBrokersDown}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "No connection to the hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The hub cannot be reached right now; the report before this one names the "
                                "reason. The program tries again by itself."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test: it names the reason."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector.")}},
    {.code = "client.resources",
     .when = {{.codes = {code::kSystemResource}},
              {.text = "Too many open files"},
              {.text = "Cannot allocate memory"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "This computer has no resources left for the connection"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Memory, threads or open files are used up."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Close other programs, or raise the limits (ulimit -n)."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Start the program again.")}},
    {.code = "client.settings",
     .when = {{.stages = kClient, .codes = {code::kArgument}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection's settings cannot be used"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The Kafka client refused one of the settings; its words stand in the details."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Set the connection up again from the connection string."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If it stays, send the report of the connection test to whoever runs the "
                                 "network or to support; it holds no key.")}},
    // The guide's "Create or update activity log profilesFailure": only Azure's portal shows it.
    {.code = "azure.profiles-failure",
     .when = {{.text = "profilesFailure"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Azure Monitor does not save the export of the activity log"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The portal says “Create or update activity log profilesFailure”: the resource "
                           "provider microsoft.insights is not registered in the subscription."),
     .steps =
         {QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "In the Azure portal search for Subscriptions, select yours and click Resource providers."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Search for microsoft.insights."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Click Register or Re-register and wait until it is done."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Click Refresh."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "Repeat the steps of “Configure the Azure Monitor” and see that the export saves.")}},
    // The guide's "There is an error in the connection", for whatever stands not above.
    {.code = "unrecognised",
     .when = {},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection does not work, for a reason that is not known"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The words of the other side stand in the details; this program does not recognise them."),
     .steps =
         {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "In the Azure portal open the namespace's Overview and check that its pricing "
                            "tier is Standard or above: Basic has no Kafka endpoint."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Verify that you are logged into the correct Event Hub instance."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Check your firewall: an outbound connection over TCP port 9093 must be allowed, "
                            "here and on your InsightIDR Collector."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "Check your credentials: use the connection string of the primary key, copied as a whole."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "If it stays, send the report of the connection test to whoever runs the network "
                            "or to support; it holds no key.")}},
};

} // namespace

std::span<const Fault> faultsOfReading()
{
    return kFaults;
}

} // namespace hubscope::diagnose
