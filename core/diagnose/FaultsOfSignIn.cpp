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
constexpr StageSet kSasl = stageBit(pipeline::SourceStage::Sasl);

// Sign-in: what the server says no to before it looks at the event hub.
constexpr Fault kFaults[] = {
    // The address rules of the namespace: TCP and TLS work, the refusal comes at sign-in, mostly with
    // code 29.
    {.code = "sasl.firewall",
     .when = {{.text = "firewall"}, {.text = "ip address", .alsoText = "not allowed"}, {.text = "ip filter"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace does not let this computer's address in"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The network rules of the Event Hubs namespace refused the sign-in. Port "
                                "{port} is open and TLS works; the connection string may be right."),
     .steps = {step::kCheckAddresses,
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Under Public access, Selected networks, add the public IPv4 address of this computer's "
                   "network "
                   "(your network team knows it; one that begins with 10. or 192.168. is not public) and "
                   "that of the InsightIDR "
                   "Collector, and save. It takes a Contributor of the namespace."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Where only private endpoints are allowed, run from a network that has one."),
               step::kWaitAndTest},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The server's own words in the details speak of its firewall, and Networking "
                                "of the namespace does not list your public address."),
     .alternatives = {{"sasl.public-access-off",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                         "if Networking says that public network access is disabled")}},
     .links = {page::kTroubleshooting}},
    {.code = "sasl.public-access-off",
     .when = {{.text = "public network access"},
              {.text = "public access", .alsoText = "disabled"},
              {.text = "private endpoint"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace can only be reached from a private network"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Public network access of the Event Hubs namespace is off, and this computer came in from outside."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal open the namespace, Networking, and see that public network access "
                    "is disabled. Ask the namespace's owner whether on purpose."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If so, run this program and the InsightIDR Collector in a network with a "
                                 "private endpoint of the namespace."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Otherwise, with the owner's yes, enable public network access from selected networks, "
                   "and then add the public addresses of this computer and of the collector.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Networking of the namespace says that public network access is disabled, "
                                "and the stage “Host name” shows a public address."),
     .alternatives = {{"sasl.firewall",
                       QT_TRANSLATE_NOOP(
                           "diagnose::FaultCatalogue",
                           "if Networking allows selected networks and yours is not among them")}},
     .links = {page::kTroubleshooting}},
    {.code = "sasl.keys-disabled",
     .when = {{.text = "LocalAuthDisabled"},
              {.text = "SAS authentication has been disabled"},
              {.text = "local auth", .alsoText = "disabled"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace does not accept shared access keys"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Shared access keys (local authentication) are switched off for this "
                                "namespace, so no connection string can work."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal open the namespace's Overview and look at Local Authentication."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Enable it, or use another namespace for InsightIDR: the event source needs "
                                 "a shared access policy.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace's Overview shows Local Authentication as Disabled."),
     .certainty = Certain},
    // Of this fault the client learns at sign-in only.
    {.code = "tls.expected",
     .when = {{.text = "connecting to a SSL listener"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub expects TLS and was spoken to without it"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Event Hubs only accepts encrypted connections on port 9093; this profile is "
                                "set to connect in the clear."),
     .steps = {step::kSetUpAgain,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Use UseDevelopmentEmulator=true only for the Event Hubs emulator.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The connection string holds UseDevelopmentEmulator=true, or the profile was made for a demo hub."),
     .links = {page::kKafkaSettings}},
    // Tokens of Microsoft Entra ID in place of a key: other programs on the same hub meet these.
    {.code = "sasl.clock",
     .when = {{.text = "unexpired token"}, {.stages = kSasl, .text = "not yet valid"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The sign-in token is outside its time"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The token of Microsoft Entra ID has run out or begins in the future: the "
                                "clock of this computer is most likely wrong."),
     .steps = {step::kCheckClock, step::kTestAgain},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Compare this computer's clock with that of a phone: five minutes apart are too many.")},
    {.code = "sasl.token",
     .when = {{.text = "Failed to acquire SASL OAUTHBEARER token"}, {.text = "AADSTS"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Microsoft Entra ID gives out no token to sign in with"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The sign-in goes by an application in Microsoft Entra ID, which refused it; "
                                "the number of the error (AADSTS…) stands in the details."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Look the number in the details up in Microsoft Entra ID's sign-in logs; "
                                 "AADSTS7000215 is a wrong client secret."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Enter the application's current secret."),
               step::kUseString},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The details hold a number that begins with AADSTS."),
     .certainty = Certain},
    {.code = "sasl.tenant",
     .when = {{.text = "Invalid tenant"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The sign-in token is of another tenant"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The token of Microsoft Entra ID was issued by another tenant, or for "
                                "another address, than this namespace's."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Compare the tenant of the application with the one of the namespace's subscription."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask for the token with the namespace's own address as its scope."),
               step::kUseString},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The directory shown in the Azure portal beside the subscription is not the "
                                "tenant that the application belongs to."),
     .certainty = Certain},
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
     .steps = {step::kCheckTier, step::kAskLimits, step::kCompareHost, step::kTestAgain},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The stage “Encryption” passes and the next one ends at once, each time you try."),
     .certainty = Possible,
     .alternatives =
         {{"hub.basic-tier", tell::kBasicTier},
          {"tls.closed",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "if it now and then already fails at the encryption: then a firewall cuts it")},
          {"live.connection-lost",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if the next try works: then it was the network")}},
     .links = {page::kKafkaTroubleshooting}},
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
     .steps = {step::kCompareHost, step::kCheckPort,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If a Kafka proxy stands between, let it pass PLAIN through.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The details list the mechanisms that the server does offer, and PLAIN is not among them."),
     .certainty = Certain,
     .links = {page::kKafkaSettings}},
    {.code = "sasl.no-credentials",
     .when = {{.text = "sasl.username and sasl.password must be set"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is no key to sign in with"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The profile has no connection string, or the keychain did not give it out."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Enter the connection string again."),
                StepAction::OpenConnectionPage},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Unlock the keychain of your desktop and try again.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The keychain of your desktop holds no entry of this profile, or asks for a password to open it."),
     .certainty = Certain},
    // The guide's "Invalid SASL mechanism response": a refusal without a word. Last, what older clients say
    // to a string that cannot be taken apart.
    {.code = "sasl.no-reason",
     .when = {{.stages = kSasl,
               .codes = {code::kAuthentication, code::kSaslAuthenticationFailed, code::kIllegalSaslState},
               .wholeText = ""},
              {.wholeText = "SASL authentication error:"},
              {.text = "Invalid SASL mechanism response"},
              {.text = "auth_bytes"},
              {.text = "authBytes was serialized as null"},
              {.text = "Authentication failure", .alsoText = "Invalid argument"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub refuses the sign-in without a reason"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The server said no and not why. Three things do this: a policy or key that is not of this "
         "namespace or was cut, the Basic tier, and shared access keys that are switched off. InsightIDR "
         "shows this as "
         "“Invalid SASL mechanism response, server may be expecting a different protocol”."),
     .steps = {step::kCopyKey, step::kReadOverview, step::kUpdateInsightIdr},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Either the string in use differs from the portal's in Endpoint=, "
                                "SharedAccessKeyName= or SharedAccessKey= (EntityPath= alone proves "
                                "nothing), or the Overview shows Basic or Local Authentication Disabled."),
     .alternatives =
         {{"sasl.rejected",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "if the string is complete: then its key or policy is not this namespace's")},
          {"hub.basic-tier", tell::kBasicTier},
          {"sasl.keys-disabled", tell::kKeysDisabled},
          {"string.malformed",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "if only InsightIDR shows this and a part of the string is missing there")}},
     .guide = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Invalid SASL mechanism response error"),
     .links = {page::kKafkaTroubleshooting, page::kPolicies}},
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
     .steps = {step::kTestAgain, step::kCheckMetrics, step::kAskLimits},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "From another network (a phone's hotspot) the same test passes: then "
                                "something between holds the data back."),
     .certainty = Possible,
     .alternatives =
         {{"live.throttled", tell::kThrottled},
          {"tls.timeout",
           QT_TRANSLATE_NOOP(
               "diagnose::FaultCatalogue",
               "if it now and then already fails at the encryption: then a firewall swallows it")}}},
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
     .steps = {step::kCopyKey,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the key was regenerated, enter the new one here and in InsightIDR."),
               step::kReadOverview, step::kCompareHost},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "\"Connection string–primary key\" in the Azure portal is not, letter by letter, the one in use."),
     .alternatives =
         {{"live.key-changed",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if the same string worked before today")},
          {"sasl.keys-disabled", tell::kKeysDisabled},
          {"hub.basic-tier", tell::kBasicTier},
          {"sasl.minimum-tls",
           QT_TRANSLATE_NOOP(
               "diagnose::FaultCatalogue",
               "if the stage “Encryption” names TLS 1.2 and the namespace's minimum TLS version is 1.3")}},
     .links = {page::kKafkaTroubleshooting, page::kPolicies}},
    // The refusal is that of any wrong key, so no error of its own stands for it.
    {.code = "sasl.minimum-tls",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace asks for a newer TLS than the client speaks"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Event Hubs lets the connection and its encryption come about and then "
         "refuses each request in general words. Old clients meet this, and systems that forbid newer TLS."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal open the namespace's Configuration and set the minimum "
                    "TLS version to 1.2."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Or update the client, on an InsightIDR Collector the collector itself.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Configuration of the namespace shows a minimum TLS version above the "
                                "protocol that the stage “Encryption” names."),
     .certainty = Possible,
     .links = {page::kMinimumTls}},
};

} // namespace

std::span<const Fault> faultsOfSignIn()
{
    return kFaults;
}

} // namespace hubscope::diagnose
