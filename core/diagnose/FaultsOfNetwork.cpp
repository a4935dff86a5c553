// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultTable.h"

#include "pipeline/ClientCodes.h"

#include <QtTranslation>

namespace hubscope::diagnose {

namespace {

namespace code = pipeline::code;
constexpr StageSet kClient = stageBit(pipeline::SourceStage::Client);
constexpr StageSet kDns = stageBit(pipeline::SourceStage::Dns);
constexpr StageSet kTcp = stageBit(pipeline::SourceStage::Tcp);
constexpr StageSet kTls = stageBit(pipeline::SourceStage::Tls);

// The way to the server: DNS, TCP, TLS.
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
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check the ending: servicebus.windows.net, or that of your cloud "
                                 "(servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn)."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the namespace has a private endpoint only, connect to the network (VPN) "
                                 "whose DNS knows it."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Verify that the namespace still exists.")}},
    {.code = "dns.no-answer",
     .when = {{.text = "Temporary failure in name resolution"},
              {.stages = kDns, .text = "lookup took too long"},
              {.codes = {code::kResolve}, .text = "Try again"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "This computer cannot look up host names"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The DNS server did not answer, so nothing is known about the host name yet. "
                                "The network is down, or the DNS server set here cannot be reached."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check this computer's network connection and, where you use one, the VPN."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check the DNS servers of this computer (resolvectl status)."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether this network lets computers look up names outside.")}},
    {.code = "dns.failed",
     .when = {{.codes = {code::kResolve}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The host name could not be looked up"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "DNS answered with a failure; its words stand in the details."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check the DNS servers of this computer (resolvectl status).")}},
    {.code = "tcp.refused",
     .when = {{.text = "Connection refused"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Nothing listens on this port"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The address answers, but refuses connections on this port. A firewall rejects "
                           "them, or host or port are not those of an Event Hubs namespace."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check the port: Event Hubs uses 9093 for Kafka."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Run the connection test on the collector's network as well: it only proves "
                                 "the way from this computer.")}},
    // An IPv6 address came first, and there is no way to it.
    {.code = "tcp.no-ipv6",
     .when = {{.text = "ipv6#", .alsoText = "unreachable"},
              {.text = "ipv6#", .alsoText = "No route to host"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's IPv6 address cannot be reached from here"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "DNS gave an IPv6 address, but this network has no way to it. If there is an "
                                "IPv4 address too, it is tried next."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Check the IPv6 settings of this network, or switch IPv6 off on this computer."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector.")}},
    {.code = "tcp.unreachable",
     .when = {{.text = "Network is unreachable"},
              {.text = "No route to host"},
              {.text = "Network is down"},
              {.text = "Host is down"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is no way from this network to the hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "This computer has no route to the namespace's address. The network or VPN "
                                "is down, or a router turns the connection away."),
     .steps =
         {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Check this computer's network connection and, where you use one, the VPN."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "If the address is a private one, connect to the network that holds the private endpoint."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Check your firewall: an outbound connection over TCP port 9093 must be allowed, "
                            "here and on your InsightIDR Collector.")}},
    {.code = "tcp.blocked-here",
     .when = {{.text = "Connect to", .alsoText = "Permission denied"},
              {.text = "Connect to", .alsoText = "Operation not permitted"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "This computer forbids the connection"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "A firewall or security policy on this computer does not let programs connect to this port."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector.")}},
    // The client knows no proxy, so a network that only has one looks like this too.
    {.code = "tcp.timeout",
     .when = {{.text = "timed out in state CONNECT"},
              {.text = "Connection timed out"},
              {.state = "CONNECT", .text = "timed out"},
              {.stages = kTcp, .text = "timed out"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Port 9093 gives no answer"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Connections to the hub vanish without a reply. A firewall drops outbound connections over TCP port "
         "9093, or the network only lets traffic out through a web proxy."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "A web proxy cannot carry this connection: ask for a direct way out on port 9093."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the address is a private one, connect to the network (VPN) that holds "
                                 "the private endpoint."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Run the connection test on the collector's network as well: it only proves "
                                 "the way from this computer.")}},
    {.code = "tls.untrusted-issuer",
     .when = {{.certificate = {18, 19, 20, 21, 2, 24, 27, 28}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The hub's certificate comes from an issuer that is not trusted here"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The certificate was not issued by one of the authorities this computer trusts; the details name "
         "the issuer. If it is your own company or a security product, the network inspects TLS."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If your network inspects TLS, ask for its root certificate as a PEM file "
                                 "and choose it under CA file."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Or ask for port 9093 of the namespace to be excluded from inspection, here "
                                 "and for the InsightIDR Collector."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "On this computer install the system's root certificates (package ca-certificates)."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If you do not know the issuer, go no further: the connection may be tampered with.")}},
    {.code = "tls.expired",
     .when = {{.certificate = {10}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate has expired"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The certificate is past its last day, or the clock of this computer is ahead."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check date, time and time zone of this computer."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the issuer named in the details is your own network's, ask whoever runs "
                                 "its TLS inspection for a new certificate."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net.")}},
    {.code = "tls.not-yet-valid",
     .when = {{.certificate = {9}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate is not valid yet"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The certificate begins in the future, so the clock of this computer is most likely behind."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check date, time and time zone of this computer."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the clock is right and the issuer named in the details is your own "
                                 "network's, ask whoever runs its TLS inspection.")}},
    {.code = "tls.wrong-name",
     .when = {{.certificate = {62, 64}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The certificate belongs to another host"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The server that answers proves another name than the one asked for. DNS leads "
                           "elsewhere, or an alias of your own stands in place of the namespace's name."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Use the namespace's own name, not an alias or an IP address."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check DNS and the hosts file for an entry that overrides the name.")}},
    {.code = "tls.revoked",
     .when = {{.certificate = {23}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate has been revoked"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Its issuer no longer stands for this certificate."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Go no further: the connection may be tampered with."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Ask whoever runs the network who issues the certificate named in the details.")}},
    {.code = "tls.weak-certificate",
     .when = {{.certificate = {66, 67, 68}}, {.text = "ca md too weak"}, {.text = "ee key too small"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The certificate is too weak to be trusted"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Key or signature of the certificate are below what this computer accepts. "
                                "Azure's own are not: something between here and Azure answers."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If your network inspects TLS, ask for its root certificate as a PEM file "
                                 "and choose it under CA file."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Ask whoever runs the network's TLS inspection for a stronger certificate.")}},
    {.code = "tls.ca-file",
     .when = {{.text = "ssl.ca.location failed"}, {.stages = kTls | kClient, .text = "CA file"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The CA file cannot be used"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The file chosen for further certificates is missing, "
                                                       "unreadable, or holds no certificate in PEM form."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Choose a PEM file: a text that begins with -----BEGIN CERTIFICATE-----."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Check that you may read it."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If your network does not inspect TLS, clear the CA file.")}},
    // A proxy, a captive portal, or plain Kafka.
    {.code = "tls.not-tls",
     .when = {{.text = "wrong version number"},
              {.text = "http request"},
              {.text = "packet length too long"},
              {.stages = kTls, .text = "answers in plain text"},
              {.text = "not an SSL/TLS connection"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "What answers on this port does not speak TLS"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Instead of the hub, a web proxy, a captive portal or another service "
                                "answers here; its words stand in the details."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Open a web page in a browser and see whether the network asks you to log in first."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check the port: Event Hubs uses 9093 for Kafka."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net.")}},
    {.code = "tls.too-old",
     .when = {{.text = "unsupported protocol"},
              {.text = "protocol version"},
              {.text = "legacy sigalg"},
              {.text = "no protocols available"},
              {.text = "dh key too small"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The other side only offers TLS that is too old"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Event Hubs speaks TLS 1.2 and newer; something between here and Azure does not."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether a firewall or proxy inspects TLS on port 9093, and have it "
                                 "updated or port 9093 excluded."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In the Azure portal look at the namespace's minimum TLS version: 1.2 is right.")}},
    // The client says only this much; the connection test's own handshake tells issuer, name and date apart.
    {.code = "tls.certificate",
     .when = {{.text = "certificate verify failed"},
              {.text = "certificate could not be verified"},
              {.stages = kTls, .certificate = {1, 7, 22, 25, 26, 29, 30, 32}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate could not be verified"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Issuer, name or date of the certificate do not fit; the client does not tell which."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test: it tells which."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If your network inspects TLS, ask for its root certificate as a PEM file "
                                 "and choose it under CA file."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check date, time and time zone of this computer."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "On this computer install the system's root certificates (package ca-certificates).")}},
    // FIN and RST look the same, and the client's hint about plaintext misleads.
    {.code = "tls.closed",
     .when = {{.text = "SSL handshake failed: Disconnected"},
              {.stages = kTls, .text = "closed"},
              {.stages = kTls, .text = "reset"},
              {.stages = kTls, .text = "unexpected eof"},
              {.state = "SSL_HANDSHAKE", .text = "Disconnected"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection is cut as soon as encryption starts"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Port 9093 accepts the connection and then hangs up. A firewall that "
                                "inspects traffic does this, and so does a server without TLS."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether the firewall inspects the traffic (application control, TLS "
                                 "inspection) and exclude the namespace from it."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Run the connection test on the collector's network as well: it only proves "
                                 "the way from this computer.")}},
    {.code = "tls.timeout",
     .when = {{.text = "timed out in state SSL_HANDSHAKE"},
              {.state = "SSL_HANDSHAKE", .text = "timed out"},
              {.stages = kTls, .text = "no answer"},
              {.stages = kTls, .text = "timed out"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection goes silent as soon as encryption starts"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Port 9093 accepts the connection, but no answer to the start of TLS comes "
                                "back. A firewall that inspects traffic swallows it."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether the firewall inspects the traffic (application control, TLS "
                                 "inspection) and exclude the namespace from it."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your firewall: an outbound connection over TCP port 9093 must be "
                                 "allowed, here and on your InsightIDR Collector."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Run the connection test on the collector's network as well: it only proves "
                                 "the way from this computer.")}},
    {.code = "tls.refused",
     .when = {{.text = "handshake failure"},
              {.stages = kTls, .text = "alert"},
              {.codes = {code::kSsl}, .text = "alert"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The other side breaks off the encryption"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Both sides found no common way to encrypt, or the other side wants a client "
                                "certificate, which Event Hubs never does."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Compare the host name with the one in the namespace's Overview in the "
                                 "Azure portal, for example rapid7idr.servicebus.windows.net."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether a firewall or proxy inspects TLS on port 9093, and have it "
                                 "updated or port 9093 excluded.")}},
};

} // namespace

std::span<const Fault> faultsOfNetwork()
{
    return kFaults;
}

} // namespace hubscope::diagnose
