// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SetUpSteps.h"

#include <QtGlobal>

namespace hubscope::setup {

namespace {

using Lines = std::span<const char *const>;

constexpr const char *kEventHubLines[] = {
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "In the portal, open Event Hubs and create a namespace in the Standard tier or above. The Basic "
        "tier has no "
        "Kafka endpoint, and the event source cannot connect to it."),
    QT_TRANSLATE_NOOP("setup::SetUp", "In the namespace, add an event hub and give it the name below."),
};
constexpr const char *kPolicyLines[] = {
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "Open the event hub, then Shared access policies, and add a SAS policy."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Enter the name below."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Tick Listen, and nothing else, and create the policy."),
};
constexpr const char *kConnectionLines[] = {
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "Open the event hub, then Shared access policies, and click the policy you created."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Copy the field “Connection string–primary key” and paste it here."),
};
constexpr const char *kAzureMonitorLines[] = {
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "In the portal, open Monitor, click Activity log, then Export Activity Logs."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Confirm your subscription and add a diagnostic setting."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Tick at least Administrative, Security and Alert."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "Tick Stream to an event hub and choose subscription, namespace, event hub and policy."),
};
constexpr const char *kEntraLines[] = {
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "In the portal, open Microsoft Entra ID, then Diagnostic settings, and add a diagnostic setting."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Tick AuditLogs and SignInLogs, and other sign-in logs as needed."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "Tick Stream to an event hub and choose the subscription and the namespace you created earlier."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "Choose the event hub below and the policy RootManageSharedAccessKey: Azure writes with it."),
};
constexpr const char *kDefenderLines[] = {
    QT_TRANSLATE_NOOP("setup::SetUp", "In Microsoft Defender for Cloud, open Environment settings."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Select the subscription whose data you want to export."),
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "Select Continuous export, the tab Event hub, and tick Security alerts."),
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "Choose the namespace, the event hub below and a policy that may send, and save."),
};
constexpr const char *kInsightLines[] = {
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "In InsightIDR, open Data Collection, then Setup Event Source, then Add Event Source."),
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "Under Security Data, click Cloud Service. Select your collector and Microsoft Azure."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "Enter the values below. Select your Microsoft Azure credentials, or create them from the key name "
        "and key "
        "below; then click Save."),
};

constexpr const char *kRootPolicyAnswer[] = {
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "RootManageSharedAccessKey may also send, and manage the whole namespace. Whoever gets hold of its "
        "key can "
        "delete every event hub in it."),
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "InsightIDR and Hubscope only read. A policy with Listen alone is enough for both."),
};
constexpr const char *kStringAnswer[] = {
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "It begins with Endpoint=sb:// and holds SharedAccessKeyName and SharedAccessKey."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "The policies of the namespace work as well, but their strings open all its event hubs."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "What you paste is never shown. The key goes to the keychain of this computer, the rest to the "
        "profile."),
};
constexpr const char *kProfilesFailureAnswer[] = {
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "The portal may say “Create or update activity log profilesFailure”. Then the resource provider is "
        "missing:"),
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "1. Search for Subscriptions in all services and select your subscription."),
    QT_TRANSLATE_NOOP("setup::SetUp", "2. Click Resource providers and search for microsoft.insights."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "3. Click Register or Re-register, wait for the process to complete, and click Refresh."),
    QT_TRANSLATE_NOOP("setup::SetUp", "4. Repeat the steps above."),
};
constexpr const char *kEntraPolicyAnswer[] = {
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "The diagnostic setting sends to the hub, so its policy needs more than Listen. The guide asks for "
        "RootManageSharedAccessKey here."),
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "Only Azure uses that policy. InsightIDR reads with the policy of step 3."),
};
constexpr const char *kDefenderAnswer[] = {
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "An export sends what happens from now on. An alert that is already there does not arrive."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "Environment settings show, for each subscription, which Defender plans are on. Without a plan "
        "there are no "
        "alerts to send."),
};

constexpr std::array<StepInfo, kPageCount> kSteps{{
    {Step::Requirements,
     "requirements",
     1,
     0,
     QT_TRANSLATE_NOOP("setup::SetUp", "Requirements"),
     QT_TRANSLATE_NOOP("setup::SetUp", "What do you want to collect?"),
     {},
     {},
     nullptr,
     nullptr,
     nullptr,
     {}},
    {Step::EventHub,
     "event-hub",
     2,
     0,
     QT_TRANSLATE_NOOP("setup::SetUp", "Event hub"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Create the event hub"),
     {},
     Lines(kEventHubLines),
     QT_TRANSLATE_NOOP("setup::SetUp", "Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/event-hubs/event-hubs-create",
     nullptr,
     {}},
    {Step::Policy,
     "policy",
     3,
     0,
     QT_TRANSLATE_NOOP("setup::SetUp", "Policy"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Create a policy that may only listen"),
     {},
     Lines(kPolicyLines),
     QT_TRANSLATE_NOOP("setup::SetUp", "Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/event-hubs/"
     "authorize-access-shared-access-signature#shared-access-authorization-policies",
     QT_TRANSLATE_NOOP("setup::SetUp", "Why not RootManageSharedAccessKey?"),
     Lines(kRootPolicyAnswer)},
    {Step::Connection,
     "connection",
     4,
     0,
     QT_TRANSLATE_NOOP("setup::SetUp", "Connection"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Paste the connection string of that policy"),
     {},
     Lines(kConnectionLines),
     nullptr,
     nullptr,
     QT_TRANSLATE_NOOP("setup::SetUp", "What does the right string look like?"),
     Lines(kStringAnswer)},
    {Step::ExportAzureMonitor, "azure-monitor", 5, 'a', QT_TRANSLATE_NOOP("setup::SetUp", "Azure Monitor"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Send the activity log to the event hub"), LogSource::AzureMonitor,
     Lines(kAzureMonitorLines), QT_TRANSLATE_NOOP("setup::SetUp", "Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/azure-monitor/essentials/stream-monitoring-data-event-hubs",
     QT_TRANSLATE_NOOP("setup::SetUp", "Saving ends in profilesFailure?"), Lines(kProfilesFailureAnswer)},
    {Step::ExportEntraId, "entra-id", 5, 'b', QT_TRANSLATE_NOOP("setup::SetUp", "Entra ID"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Send sign-ins and audit logs to the event hub"), LogSource::EntraId,
     Lines(kEntraLines), QT_TRANSLATE_NOOP("setup::SetUp", "Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/active-directory/reports-monitoring/"
     "tutorial-azure-monitor-stream-logs-to-event-hub#stream-logs-to-an-event-hub",
     QT_TRANSLATE_NOOP("setup::SetUp", "Why RootManageSharedAccessKey here?"), Lines(kEntraPolicyAnswer)},
    {Step::ExportDefender, "defender", 5, 'c', QT_TRANSLATE_NOOP("setup::SetUp", "Defender for Cloud"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Send security alerts to the event hub"), LogSource::DefenderForCloud,
     Lines(kDefenderLines), QT_TRANSLATE_NOOP("setup::SetUp", "Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/defender-for-cloud/continuous-export?tabs=azure-portal",
     QT_TRANSLATE_NOOP("setup::SetUp", "No alert arrives?"), Lines(kDefenderAnswer)},
    {Step::Test,
     "test",
     6,
     0,
     QT_TRANSLATE_NOOP("setup::SetUp", "Test"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Does the connection work?"),
     {},
     {},
     nullptr,
     nullptr,
     nullptr,
     {}},
    {Step::InsightIdr,
     "insightidr",
     7,
     0,
     QT_TRANSLATE_NOOP("setup::SetUp", "InsightIDR"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Enter these values in InsightIDR"),
     {},
     Lines(kInsightLines),
     nullptr,
     nullptr,
     nullptr,
     {}},
    {Step::Start,
     "start",
     8,
     0,
     QT_TRANSLATE_NOOP("setup::SetUp", "Start"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Start watching"),
     {},
     {},
     nullptr,
     nullptr,
     nullptr,
     {}},
}};

constexpr CheckItem kCheckItems[] = {
    {"licence-azure-monitor", Step::Requirements, LogSource::AzureMonitor,
     QT_TRANSLATE_NOOP("setup::SetUp", "A licence for Azure Monitor"),
     QT_TRANSLATE_NOOP(
         "setup::SetUp",
         "Every Azure subscription has the activity log. Check: portal, Monitor, Activity log shows "
         "entries.")},
    {"licence-entra-id", Step::Requirements, LogSource::EntraId,
     QT_TRANSLATE_NOOP("setup::SetUp", "A licence for Microsoft Entra ID"),
     QT_TRANSLATE_NOOP("setup::SetUp", "Sign-in logs can be exported with P1 or P2. Check: portal, Microsoft "
                                       "Entra ID, Overview, License.")},
    {"licence-defender", Step::Requirements, LogSource::DefenderForCloud,
     QT_TRANSLATE_NOOP("setup::SetUp", "A licence for Microsoft Defender for Cloud"),
     QT_TRANSLATE_NOOP(
         "setup::SetUp",
         "Alerts need a paid plan (the guide’s Standard tier). Check: Defender for Cloud, Environment "
         "settings.")},
    {"standard-tier",
     Step::Requirements,
     {},
     QT_TRANSLATE_NOOP("setup::SetUp", "An Event Hubs namespace of the Standard tier or above"),
     QT_TRANSLATE_NOOP(
         "setup::SetUp",
         "Check: portal, the namespace, Overview, Pricing tier. A new one gets its tier in step 2.")},
    {"outbound-9093",
     Step::Requirements,
     {},
     QT_TRANSLATE_NOOP("setup::SetUp", "Outbound TCP port 9093 is open on the collector"),
     QT_TRANSLATE_NOOP(
         "setup::SetUp",
         "The event source uses this port only. Step 6 tests this computer, not the collector.")},
    {"hub-created", Step::EventHub, {}, QT_TRANSLATE_NOOP("setup::SetUp", "The event hub is there"), nullptr},
    {"policy-created",
     Step::Policy,
     {},
     QT_TRANSLATE_NOOP("setup::SetUp", "The policy is there, with Listen only"),
     nullptr},
    {"export-azure-monitor", Step::ExportAzureMonitor, LogSource::AzureMonitor,
     QT_TRANSLATE_NOOP("setup::SetUp", "The diagnostic setting is saved"), nullptr},
    {"export-entra-id", Step::ExportEntraId, LogSource::EntraId,
     QT_TRANSLATE_NOOP("setup::SetUp", "The diagnostic setting is saved"), nullptr},
    {"export-defender", Step::ExportDefender, LogSource::DefenderForCloud,
     QT_TRANSLATE_NOOP("setup::SetUp", "The continuous export is saved"), nullptr},
    {"event-source-saved",
     Step::InsightIdr,
     {},
     QT_TRANSLATE_NOOP("setup::SetUp", "The event source is saved in InsightIDR"),
     nullptr},
};

constexpr std::array<LogSourceInfo, 3> kLogSources{{
    {LogSource::AzureMonitor, "azure-monitor", "Azure Monitor",
     QT_TRANSLATE_NOOP("setup::SetUp", "Activity log: who changed what in the subscription, and alerts")},
    {LogSource::EntraId, "entra-id", "Microsoft Entra ID",
     QT_TRANSLATE_NOOP("setup::SetUp", "Sign-ins and audit logs (formerly Azure Active Directory)")},
    {LogSource::DefenderForCloud, "defender", "Microsoft Defender for Cloud",
     QT_TRANSLATE_NOOP("setup::SetUp", "Security alerts")},
}};

constexpr const char *kVerification[] = {
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "Cause sample events: start and stop a virtual machine, or open the Event Hubs namespace, Settings, "
        "Shared "
        "access policies, RootManageSharedAccessKey."),
    QT_TRANSLATE_NOOP("setup::SetUp", "Watch the log set counters of Hubscope fill in."),
    QT_TRANSLATE_NOOP(
        "setup::SetUp",
        "In InsightIDR, open Log Search, select the log sets and in them the log named after the event "
        "source."),
    QT_TRANSLATE_NOOP("setup::SetUp",
                      "Allow up to 5 minutes in InsightIDR, and up to 15 minutes for a new export."),
};

} // namespace

const std::array<StepInfo, kPageCount> &steps()
{
    return kSteps;
}

const StepInfo &info(Step step)
{
    return kSteps[static_cast<std::size_t>(step)];
}

std::span<const CheckItem> checkItems()
{
    return kCheckItems;
}

const std::array<LogSourceInfo, 3> &logSources()
{
    return kLogSources;
}

const LogSourceInfo &info(LogSource source)
{
    return kLogSources[static_cast<std::size_t>(source)];
}

QString numberText(Step step)
{
    const StepInfo &entry = info(step);
    QString text = QString::number(entry.number);
    if (entry.part != 0)
        text += QLatin1Char(entry.part);
    return text;
}

std::span<const char *const> verificationSteps()
{
    return kVerification;
}

} // namespace hubscope::setup
