// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultTable.h"

#include <QtTranslation>

/// Steps that several faults share, each written once, with what the program can do about it. English
/// sources, context "diagnose::FaultCatalogue".
namespace hubscope::diagnose::step {

// Names, strings, rights, as Azure's portal and the guide call them.
inline constexpr FaultStep kCompareHost{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "Compare the host name with the one in the namespace's Overview in the Azure "
                      "portal, for example rapid7idr.servicebus.windows.net."),
    StepAction::CopyText, "{host}"};
inline constexpr FaultStep kCheckEnding{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "Check the ending: servicebus.windows.net, or that of your cloud "
                                "(servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).")};
inline constexpr FaultStep kCompareHub{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "In the Azure portal open the namespace, Event Hubs, and compare the event hub name "
                      "letter by letter; Rapid7's guide names it insights-operational-logs. Where it "
                      "differs, change it in this connection."),
    StepAction::OpenEventHubPage};
inline constexpr FaultStep kCorrectInstance{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "Check that this is the right namespace (the guide: “logged into the correct Event Hub "
                      "instance”): its host name stands in the connection string."),
    StepAction::OpenConnectionPage};
inline constexpr FaultStep kCopyKey{
    QT_TRANSLATE_NOOP(
        "diagnose::FaultCatalogue",
        "In the Azure portal select your event hub, Shared access policies and your policy (for example "
        "R7InsightIDR; a policy that is not listed there is listed at the namespace), and copy \"Connection "
        "string–primary key\" again. If it is, "
        "letter by letter, the one in use, copying does not help: go on to the next step. If it differs, put "
        "it in here and test again."),
    StepAction::OpenConnectionPage};
/// What a namespace can say no by although the string is right.
inline constexpr FaultStep kReadOverview{
    QT_TRANSLATE_NOOP(
        "diagnose::FaultCatalogue",
        "In the Azure portal open the namespace's Overview and read two lines. If the pricing tier is Basic, "
        "which has no Kafka, have the subscription's owner raise it to Standard (it costs more). If Local "
        "Authentication is Disabled, have it enabled. Then test again."),
    StepAction::OpenPortal};
inline constexpr FaultStep kCopyWhole{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "Copy the whole string, from Endpoint= to the end, and nothing else.")};
inline constexpr FaultStep kCheckListen{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "In the Azure portal select your event hub, Shared access policies and your policy; "
                      "if it is not listed there, look under those of the namespace. Tick Listen and save: "
                      "the connection string stays the same."),
    StepAction::OpenPortal};
inline constexpr FaultStep kUpdateInsightIdr{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue",
    "If the key was another one, update the Shared Access Key in InsightIDR too once this test passes: edit "
    "the event source and repeat Step 10 of “Set up Microsoft Azure in InsightIDR”.")};
inline constexpr FaultStep kCheckTier{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "In the Azure portal open the namespace's Overview and check that its "
                      "pricing tier is Standard or above: Basic has no Kafka endpoint."),
    StepAction::OpenPortal};
inline constexpr FaultStep kCheckPort{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Check the port: Event Hubs uses 9093 for Kafka.")};
inline constexpr FaultStep kSetUpAgain{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "Set the connection up again from the connection string (File, Set Up a Connection)."),
    StepAction::OpenConnectionPage};
inline constexpr FaultStep kUseString{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Or use a connection string, as InsightIDR does.")};

// The network.
inline constexpr FaultStep kOpenPort{
    QT_TRANSLATE_NOOP(
        "diagnose::FaultCatalogue",
        "Check your firewall, or ask your network team: an outbound connection over TCP port {port} must be "
        "allowed, here and on your InsightIDR Collector."),
    StepAction::CopyText, "{host}:{port}"};
inline constexpr FaultStep kTestThere{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test on the collector's network as "
                                                  "well: this one only proves the way from this computer.")};
inline constexpr FaultStep kCheckNetwork{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "Check this computer's network connection and, where you use one, the VPN.")};
inline constexpr FaultStep kCheckDns{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "Check the DNS servers of this computer (resolvectl status)."),
    StepAction::CopyText, "resolvectl status"};
inline constexpr FaultStep kPrivateNetwork{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue",
    "If the address is a private one, connect to the network (VPN) that holds the private endpoint.")};
inline constexpr FaultStep kCheckAddresses{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "In the Azure portal open the namespace, Networking, and "
                                                  "see which networks and addresses are allowed."),
    StepAction::OpenPortal};
inline constexpr FaultStep kExcludeNamespace{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "Ask whether the firewall inspects the traffic (application control, TLS "
                      "inspection) and exclude the namespace from it."),
    StepAction::CopyText, "{host}:{port}"};
inline constexpr FaultStep kUpdateInspection{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Ask whether a firewall or proxy inspects TLS on port "
                                                  "{port}, and have it updated or port {port} excluded.")};
inline constexpr FaultStep kAskLimits{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue",
    "Ask whether a firewall between here and Azure inspects or limits connections on port {port}.")};

// Certificates.
inline constexpr FaultStep kChooseCaFile{
    QT_TRANSLATE_NOOP(
        "diagnose::FaultCatalogue",
        "If your network inspects TLS, ask your IT security team for its root certificate as a PEM file and "
        "give it as the CA file of the connection (hubscope-cli: --ca-file FILE)."),
    StepAction::ChooseCaFile};
inline constexpr FaultStep kInstallRoots{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "On this computer install the system's root certificates (package ca-certificates)."),
    StepAction::CopyText, "sudo apt install ca-certificates"};
inline constexpr FaultStep kCheckClock{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Check date, time and time zone of this computer.")};

// Running again, waiting, asking.
inline constexpr FaultStep kTestAgain{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test again."), StepAction::RunTest};
inline constexpr FaultStep kWaitAndTest{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Wait a minute, then run the connection test again."),
    StepAction::RunTest};
inline constexpr FaultStep kCheckMetrics{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "In the Azure portal open the namespace's Metrics and look "
                                                  "for throttled requests and server errors."),
    StepAction::OpenPortal};
inline constexpr FaultStep kServiceHealth{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue",
    "If it stays, look at Azure's service health for Event Hubs in the namespace's region.")};
inline constexpr FaultStep kSendReport{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "If it stays, send the report of the connection test to "
                                                  "whoever runs the network or to support; it holds no key."),
    StepAction::CopyReport};

// Data that does not come.
inline constexpr FaultStep kCorrectHub{
    QT_TRANSLATE_NOOP(
        "diagnose::FaultCatalogue",
        "Verify that you are logged into the correct Event Hub topic, which is to say that this is the hub "
        "Azure writes to: an export without a hub name makes one of its own for each category. If Event Hubs "
        "of the namespace lists hubs named insights-logs-…, the events are there."),
    StepAction::OpenEventHubPage};
inline constexpr FaultStep kCheckExport{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "In the Azure portal open the diagnostic settings of the logs you want (activity: "
                      "Monitor, Activity log, Export Activity Logs; sign-ins and audit: Microsoft Entra ID, "
                      "Diagnostic settings). If none streams to this event hub, add one: choose the "
                      "categories, then Stream to an event hub, this namespace and this hub."),
    StepAction::OpenPortal};
inline constexpr FaultStep kWaitForExport{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "Wait: a new export can take 15 minutes until its first event.")};
inline constexpr FaultStep kMakeEvent{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "Make an event: list the shared access policies of the namespace (for the "
                                "activity log), or sign in to the Azure portal once more (for sign-ins).")};

inline constexpr FaultStep kOpenExports{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "In the Azure portal open Monitor, Activity log, Export Activity Logs, and "
                      "Diagnostic settings of Microsoft Entra ID."),
    StepAction::OpenPortal};

// Settings of a consumer group, which other programs have and this one has not.
inline constexpr FaultStep kOwnGroup{QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "Give every program that reads this event hub a consumer group of its own. "
                                "The InsightIDR event source has no setting for it: change the other one.")};
inline constexpr FaultStep kOtherProgram{
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "If another program shows this, mend it there: this one joins no consumer group.")};

} // namespace hubscope::diagnose::step

/// What tells an alternative apart.
namespace hubscope::diagnose::tell {

inline constexpr auto kOtherHub =
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if EntityPath in the string names another event hub");
inline constexpr auto kBasicTier =
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if the namespace's Overview shows the pricing tier Basic");
inline constexpr auto kKeysDisabled = QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "if the namespace's Overview shows Local Authentication as Disabled");
inline constexpr auto kFailedOver = QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "if the host is an alias that changed over to its second namespace");
inline constexpr auto kThrottled = QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "if Metrics of the namespace show throttled requests at that time");
inline constexpr auto kHeldBack =
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if Metrics show nothing: then the network holds it back");

} // namespace hubscope::diagnose::tell

/// What proves a fault.
namespace hubscope::diagnose::proof {

inline constexpr auto kMetrics =
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "Metrics of the namespace show throttled requests or server errors at that time.");
inline constexpr auto kOtherNetwork = QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "From another network (a phone's hotspot) the encryption comes about.");
inline constexpr auto kNewestMessages = QT_TRANSLATE_NOOP(
    "diagnose::FaultCatalogue", "The newest messages in the event list show what was sent.");

} // namespace hubscope::diagnose::proof

/// Pages of Microsoft's documentation that the guide or Microsoft's own index of Event Hubs names.
namespace hubscope::diagnose::page {

inline constexpr auto kKafkaTroubleshooting =
    "https://learn.microsoft.com/azure/event-hubs/apache-kafka-troubleshooting-guide";
inline constexpr auto kTroubleshooting = "https://learn.microsoft.com/azure/event-hubs/troubleshooting-guide";
inline constexpr auto kKafkaOverview =
    "https://learn.microsoft.com/azure/event-hubs/azure-event-hubs-kafka-overview";
inline constexpr auto kKafkaSettings =
    "https://learn.microsoft.com/azure/event-hubs/apache-kafka-configurations";
inline constexpr auto kMinimumTls =
    "https://learn.microsoft.com/azure/event-hubs/transport-layer-security-enforce-minimum-version";
inline constexpr auto kNames =
    "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules";
inline constexpr auto kDiagnosticSettings =
    "https://learn.microsoft.com/azure/azure-monitor/essentials/diagnostic-settings";
inline constexpr auto kCreateHub = "https://docs.microsoft.com/en-us/azure/event-hubs/event-hubs-create";
inline constexpr auto kPolicies =
    "https://docs.microsoft.com/en-us/azure/event-hubs/"
    "authorize-access-shared-access-signature#shared-access-authorization-policies";
inline constexpr auto kStreamEntra =
    "https://docs.microsoft.com/en-us/azure/active-directory/reports-monitoring/"
    "tutorial-azure-monitor-stream-logs-to-event-hub#stream-logs-to-an-event-hub";
inline constexpr auto kDefenderExport =
    "https://docs.microsoft.com/en-us/azure/defender-for-cloud/continuous-export?tabs=azure-portal";
inline constexpr auto kStreamToHub =
    "https://docs.microsoft.com/en-us/azure/azure-monitor/essentials/stream-monitoring-data-event-hubs";

} // namespace hubscope::diagnose::page
