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
constexpr StageSet kDns = stageBit(pipeline::SourceStage::Dns);
constexpr StageSet kTcp = stageBit(pipeline::SourceStage::Tcp);

// The way to the server: DNS and TCP.
constexpr Fault kFaults[] = {
    {.code = "dns.not-found",
     .when = {{.codes = {code::kResolve}, .text = "not known"},
              {.codes = {code::kResolve}, .text = "No address"},
              {.text = "Name or service not known"},
              {.text = "No address associated with hostname"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The host name leads nowhere"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "No address is known for the namespace's host name. It is mistyped, the namespace was deleted or "
         "never made, it is of another Azure cloud, or this network's DNS hides it."),
     .steps = {step::kCompareHost, step::kCheckEnding,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the namespace has a private endpoint only, connect to the network (VPN) "
                                 "whose DNS knows it."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Verify that the namespace still exists.")},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Look the name up (nslookup, then the host name) here and from another network: "
                           "if no network knows it, the name is wrong or the namespace is gone."),
     .alternatives = {{"dns.no-answer",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if other names are not found either")},
                      {"sasl.public-access-off",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                         "if the name is known in the company's network only")},
                      {"cloud.closed", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                         "if the name ends in servicebus.cloudapi.de")}},
     .links = {page::kTroubleshooting}},
    {.code = "dns.no-answer",
     .when = {{.text = "Temporary failure in name resolution"},
              {.stages = kDns, .text = "lookup took too long"},
              {.codes = {code::kResolve}, .text = "Try again"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "This computer cannot look up host names"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The DNS server did not answer, so nothing is known about the host name yet. "
                                "The network is down, or the DNS server set here cannot be reached."),
     .steps = {step::kCheckNetwork, step::kCheckDns,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether this network lets computers look up names outside.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Other names (nslookup microsoft.com) get no answer either."),
     .certainty = Certain},
    {.code = "dns.failed",
     .when = {{.codes = {code::kResolve}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The host name could not be looked up"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "DNS answered with a failure; its words stand in the details."),
     .steps = {step::kCompareHost, step::kCheckDns},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Look the name up (nslookup, then the host name): the same failure comes."),
     .certainty = Possible,
     .alternatives = {{"dns.no-answer",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if other names fail as well")},
                      {"dns.not-found",
                       QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if other names are found")}}},
    {.code = "tcp.refused",
     .when = {{.text = "Connection refused"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection to this port is refused"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The address answers, but refuses connections on this port. Event Hubs "
                                "itself does not do that: a firewall "
                                "rejects them, or host or port are not those of an Event Hubs namespace."),
     .steps = {step::kOpenPort, step::kCheckPort, step::kCompareHost, step::kTestThere},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "From another network (a phone's hotspot) the same host and port answer: "
                                "then the firewall here rejects them."),
     .certainty = Likely,
     .alternatives = {{"tcp.blocked-here", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                             "if it is refused on this computer only")}},
     .links = {page::kTroubleshooting},
     .blamesTheWay = true},
    // An IPv6 address came first, and there is no way to it.
    {.code = "tcp.no-ipv6",
     .when = {{.text = "ipv6#", .alsoText = "unreachable"},
              {.text = "ipv6#", .alsoText = "No route to host"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's IPv6 address cannot be reached from here"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "DNS gave an IPv6 address, but this network has no way to it. If there is an "
                                "IPv4 address too, it is tried next."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Let this connection use IPv4 only (in its set-up, step 4)."),
                StepAction::ForceIpv4},
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Check the IPv6 settings of this network, or switch IPv6 off on this computer."),
               step::kOpenPort,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Remember that the namespace's address rules know IPv4 only.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The stage “Host name” lists an IPv6 address, and no IPv6 page opens in a browser here."),
     .certainty = Certain},
    {.code = "tcp.unreachable",
     .when = {{.text = "Network is unreachable"},
              {.text = "No route to host"},
              {.text = "Network is down"},
              {.text = "Host is down"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is no way from this network to the hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "This computer has no route to the namespace's address. The network or VPN "
                                "is down, or a router turns the connection away."),
     .steps = {step::kCheckNetwork, step::kPrivateNetwork, step::kOpenPort},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The stage “Host name” shows a private address (10.…, 172.16.… to 172.31.…, "
                                "192.168.…) that no VPN leads to, or nothing else can be reached either."),
     .certainty = Certain,
     .blamesTheWay = true},
    {.code = "tcp.blocked-here",
     .when = {{.text = "Connect to", .alsoText = "Permission denied"},
              {.text = "Connect to", .alsoText = "Operation not permitted"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "This computer forbids the connection"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "A firewall or security policy on this computer does not let programs connect to this port."),
     .steps = {step::kOpenPort,
               {QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "Look at this computer's own firewall (nft list ruleset) and security software."),
                StepAction::CopyText, "sudo nft list ruleset"}},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Another computer on the same network connects."),
     .certainty = Certain},
    // The client knows no proxy, so a network that only has one looks like this too.
    {.code = "tcp.timeout",
     .when = {{.text = "timed out in state CONNECT"},
              {.text = "Connection timed out"},
              {.state = "CONNECT", .text = "timed out"},
              {.stages = kTcp, .codes = {code::kTimedOut}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Port {port} gives no answer"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Connections to the hub vanish without a reply. A firewall drops outbound connections over TCP port "
         "{port}, or the network only lets traffic out through a web proxy."),
     .steps = {step::kOpenPort,
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "A web proxy cannot carry this connection: ask for a direct way out on port {port}."),
               step::kPrivateNetwork, step::kTestThere},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Open https:// and the host name in a browser: if that answers while port "
                                "{port} stays silent, the port is blocked."),
     .alternatives = {{"tcp.proxy-only", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                           "if browsers here only work with a proxy")},
                      {"tcp.unreachable",
                       QT_TRANSLATE_NOOP(
                           "diagnose::FaultCatalogue",
                           "if the stage “Host name” shows a private address: then the VPN is missing")}},
     .guide =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Open an outbound connection over TCP port 9093 on your InsightIDR Collector"),
     .links = {page::kTroubleshooting},
     .blamesTheWay = true},
    // Its error is that of tcp.timeout.
    {.code = "tcp.proxy-only",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The network only lets web traffic out, through a proxy"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Kafka on port {port} has no way around by port 443 and takes no web proxy. "
                                "What a browser can reach does not prove that Kafka gets through."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Ask for a direct way out on TCP port {port} to the namespace's host name, "
                                  "for this computer and the InsightIDR Collector."),
                StepAction::CopyText, "{host}:{port}"},
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Until then, run this program where that way exists, for example beside the collector."),
               step::kTestThere},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "A proxy is set on this computer (echo $https_proxy, or the network "
                                "settings), and without it no web page opens."),
     .certainty = Possible,
     .blamesTheWay = true},
};

} // namespace

std::span<const Fault> faultsOfNetwork()
{
    return kFaults;
}

} // namespace hubscope::diagnose
