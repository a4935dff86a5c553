// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultTable.h"
#include "diagnose/StepTexts.h"

#include <QtTranslation>

namespace hubscope::diagnose {

namespace {

// What stands around the connection: the cloud, the other ports, what is in the hub. Stages name these by
// their code, as warnings; no error of the client stands for them.
constexpr Fault kFaults[] = {
    {.code = "cloud.unknown-suffix",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The host is in none of Azure's known clouds"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Its name does not end as a namespace's does. A name of your own or a relay "
         "works if its certificate fits; with a mistyped ending the key would go to somebody else's server."),
     .steps = {step::kCompareHost, step::kCheckEnding,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the name is your own, nothing is to be done.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The host name in the connection string ends in none of the suffixes of Azure's clouds."),
     .certainty = Certainty::Certain},
    {.code = "cloud.closed",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The host belongs to a cloud that was closed"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Microsoft Cloud Germany was closed in 2021; its namespaces are gone."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Copy the connection string of a namespace in one of today's clouds; most "
                                  "end in servicebus.windows.net."),
                StepAction::OpenConnectionPage}},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The host name ends in servicebus.cloudapi.de."),
     .certainty = Certainty::Certain},
    {.code = "dns.ipv6-only",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The host name has IPv6 addresses only"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "This network's DNS gives no IPv4 address for the namespace. Event Hubs itself has IPv4, and its IP "
         "firewall knows IPv4 rules only, so something between translates."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether this network is IPv6-only (NAT64), and whether the collector "
                                 "stands in the same one."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the sign-in is refused by the namespace's firewall, allow the IPv4 "
                                 "address by which this network reaches the Internet."),
               {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "If the connection is set to IPv4 only, let it use IPv6 again."),
                StepAction::OpenConnectionPage}},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The lookup of the host name gave no address of the form 203.0.113.7."),
     .certainty = Certainty::Certain},
    {.code = "https.no-connection",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Port 443 of the namespace gives no connection"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace also answers by HTTPS, but not for this computer. Reading "
                                "needs port {port} only, so this holds up nothing by itself."),
     .steps = {QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If port {port} is closed as well, the host or this network's way out is the "
                   "trouble: compare the host name, and ask for the firewall's log."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "If port {port} works, nothing is to be done.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "From a network without restrictions https:// and the host name open in a browser."),
     .certainty = Certainty::Certain},
    {.code = "https.certificate",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The certificate on port 443 is not trusted"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Something answers by HTTPS with a certificate that this computer does not trust. "
                           "The details name its issuer: a company's TLS inspection, or another host."),
     .steps =
         {{QT_TRANSLATE_NOOP(
               "diagnose::FaultCatalogue",
               "Look at the issuer in the details. If it is your company's, ask for an exception for the "
               "namespace, or choose its CA certificate as the CA file of the connection."),
           StepAction::ChooseCaFile},
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "If port {port} passes its own test of encryption, only web traffic is "
                            "inspected and nothing is to be done.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The issuer in the details is not Microsoft's or DigiCert's."),
     .certainty = Certainty::Certain},
    {.code = "https.no-answer",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Port 443 is open but does not answer by HTTPS"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection is accepted, but no answer of a web server comes. A proxy or "
                                "firewall between takes the connections itself."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whether web traffic of this network goes through a proxy."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If port {port} works, nothing is to be done: the reader does not use port 443.")},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "https:// and the host name do not open in a browser on this computer either."),
     .certainty = Certainty::Likely},
    {.code = "https.filtered",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The namespace refuses web requests from here"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The namespace answers by HTTPS, but with a refusal where it normally lists its public services. "
         "Its IP firewall or its private endpoint keeps this network out."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "In the Azure portal open the namespace, Networking, and add the public IP "
                                  "address of this network, or allow the virtual network."),
                StepAction::OpenPortal},
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "If public access is disabled, connect to the network (VPN) of the private endpoint.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "From an allowed network https:// and the host name show a list named Publicly Listed Services."),
     .certainty = Certainty::Possible},
    {.code = "https.clock-skew",
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "This computer's clock differs from the server's"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The server's time is more than five minutes away from this computer's. Certificates then look "
         "expired or not yet valid, tokens are refused, and times of events are misread."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Set this computer's clock by the network (timedatectl set-ntp true), and "
                                  "check its time zone."),
                StepAction::CopyText, "timedatectl set-ntp true"},
               step::kTestAgain},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The details show the server's time and this computer's."),
     .certainty = Certainty::Certain},
    {.code = "content.not-azure",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Some messages are not JSON"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The event hub holds messages that no diagnostic setting or export of Azure "
                                "has written, or that were cut short. They arrive in Unparsed Data."),
     .steps =
         {{QT_TRANSLATE_NOOP(
               "diagnose::FaultCatalogue",
               "In the Azure portal look at who else sends to this event hub: policies with the "
               "Send claim, and their applications."),
           StepAction::OpenPortal},
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Give other senders an event hub of their own."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "If you want them in InsightIDR all the same, choose Send unparsed logs in the event source.")},
     .proof = proof::kNewestMessages,
     .certainty = Certainty::Certain},
    {.code = "content.unsorted",
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "None of the newest messages is a known Azure log"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "They are JSON, but no rule knows them, so all of them would arrive in Unparsed Data. Another "
         "application writes to this event hub, or the exports go to another one."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Verify that this is the event hub that the exports stream to; the guide "
                                 "names it insights-operational-logs."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In Azure Monitor open Activity log, Export Activity Logs, and check the "
                                 "event hub in the setting."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In Microsoft Entra ID open Diagnostic settings, and check the event hub there, too.")},
     .proof = proof::kNewestMessages,
     .certainty = Certainty::Likely},
};

} // namespace

std::span<const Fault> faultsOfSurroundings()
{
    return kFaults;
}

} // namespace hubscope::diagnose
