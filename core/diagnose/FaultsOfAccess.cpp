// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultTable.h"

#include "pipeline/ClientCodes.h"

#include <QtTranslation>

namespace hubscope::diagnose {

namespace {

namespace code = pipeline::code;
constexpr StageSet kSasl = stageBit(pipeline::SourceStage::Sasl);
constexpr StageSet kHub = stageBit(pipeline::SourceStage::Hub);
constexpr StageSet kListen = stageBit(pipeline::SourceStage::Listen);
constexpr StageSet kRead = stageBit(pipeline::SourceStage::Read);

// Sign-in, rights and names: what the server says no to.
constexpr Fault kFaults[] = {
    // The address rules of the namespace: TCP and TLS work, the refusal comes at sign-in, mostly with
    // code 29.
    {.code = "sasl.firewall",
     .when = {{.text = "firewall"}, {.text = "ip address", .alsoText = "not allowed"}, {.text = "ip filter"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace does not let this computer's address in"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The network rules of the Event Hubs namespace refused the sign-in. Port "
                                "9093 is open and TLS works; the connection string may be right."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal open the namespace, Networking, and see which networks are allowed."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Add the public IPv4 address of this computer's "
                                 "network, and that of the InsightIDR Collector."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Where only private endpoints are allowed, run from a network that has one."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Wait a minute for the rule to take effect, then run the connection test again.")}},
    {.code = "sasl.public-access-off",
     .when = {{.text = "public network access"},
              {.text = "public access", .alsoText = "disabled"},
              {.text = "private endpoint"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace can only be reached from a private network"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Public network access of the Event Hubs namespace is off, and this computer came in from outside."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace, Networking, and see whether public "
                                 "access is disabled on purpose."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If so, run this program and the InsightIDR Collector in a network with a "
                                 "private endpoint of the namespace."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Otherwise allow selected networks and add the public addresses of this "
                                 "computer and of the collector.")}},
    {.code = "sasl.keys-disabled",
     .when = {{.text = "LocalAuthDisabled"},
              {.text = "SAS authentication has been disabled"},
              {.text = "local auth", .alsoText = "disabled"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace does not accept shared access keys"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Shared access keys (local authentication) are switched off for this "
                                "namespace, so no connection string can work."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal open the namespace's Overview and look at Local Authentication."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Enable it, or use another namespace for InsightIDR: the event source needs "
                                 "a shared access policy.")}},
    {.code = "tls.expected",
     .when = {{.text = "connecting to a SSL listener"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub expects TLS and was spoken to without it"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Event Hubs only accepts encrypted connections on port 9093; this profile is "
                                "set to connect in the clear."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Set the connection up again from the connection string: it then uses TLS."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Use UseDevelopmentEmulator=true only for the Event Hubs emulator.")}},
    // Also the second report of a connection that broke during sign-in; not a refusal of the credentials.
    {.code = "sasl.closed",
     .when = {{.text = "SASL", .alsoText = "Local: Broker transport failure"},
              {.text = "Disconnected while requesting ApiVersion", .alsoText = "broker version"},
              {.state = "APIVERSION_QUERY", .text = "unexpected eof"},
              {.stages = kSasl, .codes = {code::kTransport}, .text = "Disconnected"},
              {.stages = kSasl, .codes = {code::kTransport}, .text = "reset by peer"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The hub closes the connection before the sign-in is done"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Name, port and TLS are fine, then the other side hangs up. A namespace in "
                                "the Basic tier does this, and so do some firewalls."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace's Overview and check that its "
                                 "pricing tier is Standard or above: Basic has no Kafka endpoint."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether a firewall or proxy between here and Azure ends connections on "
                                 "port 9093 that it does not know."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test again.")}},
    // A Kafka server, but not one that takes connection strings.
    {.code = "sasl.mechanism",
     .when = {{.codes = {code::kUnsupportedSaslMechanism}},
              {.text = "Unsupported SASL mechanism"},
              {.text = "SASL Handshake not supported"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The server does not offer sign-in by connection string"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Something that speaks Kafka answers here, but it does not know the mechanism "
                           "PLAIN that Event Hubs uses. It is most likely not an Event Hubs namespace."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Check the port: Event Hubs uses 9093."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If a Kafka proxy stands between, let it pass PLAIN through.")}},
    {.code = "sasl.no-credentials",
     .when = {{.text = "sasl.username and sasl.password must be set"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is no key to sign in with"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The profile has no connection string, or the keychain did not give it out."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Enter the connection string again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Unlock the keychain of your desktop and try again.")}},
    // The guide's "Invalid SASL mechanism response": a refusal without a word.
    {.code = "sasl.no-reason",
     .when = {{.stages = kSasl,
               .codes = {code::kAuthentication, code::kSaslAuthenticationFailed},
               .wholeText = ""},
              {.wholeText = "SASL authentication error:"},
              {.text = "Invalid SASL mechanism response"},
              {.text = "auth_bytes"},
              {.text = "authBytes was serialized as null"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub refuses the sign-in without a reason"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The server could not read the connection string. InsightIDR shows the same as “Invalid SASL "
         "mechanism response, server may be expecting a different protocol”."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal open your event hub, Shared access policies, and your policy (for "
                   "example R7InsightIDR); copy the connection string of the primary key again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Copy the whole string, from Endpoint= to the end, and nothing else."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Update the Shared Access Key in InsightIDR too: edit the event source and "
                                 "repeat Step 10 of “Set up Microsoft Azure in InsightIDR”.")}},
    {.code = "sasl.timeout",
     .when = {{.state = "AUTH_REQ", .text = "timed out"},
              {.state = "AUTH_HANDSHAKE", .text = "timed out"},
              {.state = "APIVERSION_QUERY", .text = "timed out"},
              {.text = "timed out in state A"},
              {.stages = kSasl, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub does not answer the sign-in"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The encrypted connection stands, but no answer to the sign-in came in time. "
                                "The namespace is very busy, or something between holds the data back."),
     .steps =
         {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test again."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "In the Azure portal open the namespace's Metrics "
                                                        "and look for throttled requests and server errors."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "Ask whether a firewall between here and Azure inspects or limits connections on port 9093.")}},
    // The server's own words differ and stand in the details.
    {.code = "sasl.rejected",
     .when = {{.codes = {code::kSaslAuthenticationFailed, code::kIllegalSaslState}},
              {.codes = {code::kAuthentication}},
              {.stages = kSasl,
               .codes = {code::kTopicAuthorizationFailed, code::kClusterAuthorizationFailed,
                         code::kGroupAuthorizationFailed}},
              {.text = "InvalidSignature"},
              {.text = "SASL authentication error"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub does not accept the connection string"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The policy name or the key does not fit this namespace: mistyped, cut "
                                "short, regenerated since, or of another namespace."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal open your event hub, Shared access policies, and your policy (for "
                   "example R7InsightIDR); copy the connection string of the primary key again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your credentials: use the connection string of the primary key, and "
                                 "the key of this very policy."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the key was regenerated, enter the new one here and in InsightIDR."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace's Overview and check that its "
                                 "pricing tier is Standard or above: Basic has no Kafka endpoint.")}},
    {.code = "listen.denied",
     .when = {{.stages = kListen | kRead,
               .codes = {code::kTopicAuthorizationFailed, code::kClusterAuthorizationFailed}},
              {.text = "'Listen' claim"},
              {.text = "Fetch", .alsoText = "Topic authorization failed"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The policy may not read this event hub"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Signing in works, but the shared access policy has no Listen right on this event hub."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open your event hub, Shared access policies, and your "
                                 "policy; check that Listen is ticked."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the policy belongs to another event hub, copy the connection string of "
                                 "a policy of this one."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the event hub name with the one in the Azure portal; the guide "
                                 "names it insights-operational-logs."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace's Overview and check that its "
                                 "pricing tier is Standard or above: Basic has no Kafka endpoint.")}},
    {.code = "hub.denied",
     .when = {{.codes = {code::kTopicAuthorizationFailed}},
              {.codes = {code::kClusterAuthorizationFailed}},
              {.text = "Topic authorization failed"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection string gives no access to this event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Signing in works, but not for this event hub. Most likely first: the key or "
                                "the policy name has a typo, the policy has no Listen right, the string "
                                "belongs to another event hub, the namespace is in the Basic tier."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal open your event hub, Shared access policies, and your policy (for "
                   "example R7InsightIDR); copy the connection string of the primary key again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open your event hub, Shared access policies, and your "
                                 "policy; check that Listen is ticked."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the event hub name with the one in the Azure portal; the guide "
                                 "names it insights-operational-logs."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace's Overview and check that its "
                                 "pricing tier is Standard or above: Basic has no Kafka endpoint.")}},
    {.code = "hub.not-found",
     .when = {{.codes = {code::kUnknownTopicOrPartition, code::kUnknownTopicLocal,
                         code::kUnknownPartitionLocal}},
              {.text = "Unknown topic or partition"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is no event hub of this name in the namespace"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Signing in works, but the namespace does not know "
                                                       "the event hub. Names must match letter by letter."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the event hub name with the one in the Azure portal; the guide "
                                 "names it insights-operational-logs."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Verify that you are logged into the correct Event Hub instance: the "
                                 "namespace may be the wrong one."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If it does not exist yet, create it: in the namespace choose Event Hubs, "
                                 "then add one named insights-operational-logs.")}},
    {.code = "hub.name",
     .when = {{.codes = {code::kTopicException}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The name of the event hub cannot be one"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Names of event hubs have letters, digits, dots, hyphens and underscores, "
                                "begin and end with a letter or digit, and have at most 256 characters."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the event hub name with the one in the Azure portal; the guide "
                                 "names it insights-operational-logs.")}},
    {.code = "hub.no-leader",
     .when = {{.codes = {code::kLeaderNotAvailable, code::kNotLeader}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub has a partition that nobody serves right now"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Azure is moving the partition or has just made the event hub. This mends itself."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Wait a minute and try again."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If it stays, look at Azure's service health for Event Hubs in the namespace's region.")}},
    {.code = "hub.no-partitions",
     .when = {{.stages = kHub, .text = "no partitions"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub has no partitions to read"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The namespace knows the event hub, but names no partition of it. It is being made or deleted."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Wait a minute and try again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the event hub's Overview: status must be Active."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the event hub name with the one in the Azure portal; the guide "
                                 "names it insights-operational-logs.")}},
    {.code = "hub.timeout",
     .when = {{.stages = kHub, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace does not answer what it knows of the event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Signing in works, then no answer came in time. The namespace is very busy, "
                                "or something between holds the data back."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace's Metrics and look for throttled "
                                 "requests and server errors.")}},
    {.code = "listen.group",
     .when = {{.codes = {code::kGroupAuthorizationFailed}}, {.codes = {code::kCoordinatorNotAvailable}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Reading goes on without a consumer group"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace refused to name a coordinator for a consumer group. Hubscope "
                                "joins none, so nothing is lost."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Nothing needs to be done.")}},
    {.code = "listen.timeout",
     .when = {{.stages = kListen, .codes = {code::kTimedOut, code::kRequestTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub does not tell what it holds"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The event hub is there, but the question for its "
                                                       "oldest and newest event was not answered in time."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test again."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the Azure portal open the namespace's Metrics and look for throttled "
                                 "requests and server errors.")}},
};

} // namespace

std::span<const Fault> faultsOfAccess()
{
    return kFaults;
}

} // namespace hubscope::diagnose
