// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SetUpSteps.h"

#include <QtGlobal>

namespace hubscope::setup {

namespace {

#define TEXT(sourceText) QT_TRANSLATE_NOOP("setup::SetUp", sourceText)

using Lines = std::span<const char *const>;

constexpr const char *kEventHubLines[] = {
    TEXT("In the portal, open Event Hubs and create a namespace in the Standard tier or above. The Basic "
         "tier has no "
         "Kafka endpoint, and the event source cannot connect to it."),
    TEXT("In the namespace, add an event hub and give it the name below."),
};
constexpr const char *kPolicyLines[] = {
    TEXT("Open the event hub, then Shared access policies, and add a SAS policy."),
    TEXT("Enter the name below."),
    TEXT("Tick Listen, and nothing else, and create the policy."),
};
constexpr const char *kConnectionLines[] = {
    TEXT("Open the event hub, then Shared access policies, and click the policy you created."),
    TEXT("Copy the field “Connection string–primary key” and paste it here."),
};
constexpr const char *kAzureMonitorLines[] = {
    TEXT("In the portal, open Monitor, click Activity log, then Export Activity Logs."),
    TEXT("Confirm your subscription and add a diagnostic setting."),
    TEXT("Tick at least Administrative, Security and Alert."),
    TEXT("Tick Stream to an event hub and choose subscription, namespace, event hub and policy."),
};
constexpr const char *kEntraLines[] = {
    TEXT("In the portal, open Microsoft Entra ID, then Diagnostic settings, and add a diagnostic setting."),
    TEXT("Tick AuditLogs and SignInLogs, and other sign-in logs as needed."),
    TEXT("Tick Stream to an event hub and choose the subscription and the namespace you created earlier."),
    TEXT("Choose the event hub below and the policy RootManageSharedAccessKey: Azure writes with it."),
};
constexpr const char *kDefenderLines[] = {
    TEXT("In Microsoft Defender for Cloud, open Environment settings."),
    TEXT("Select the subscription whose data you want to export."),
    TEXT("Select Continuous export, the tab Event hub, and tick Security alerts."),
    TEXT("Choose the namespace, the event hub below and a policy that may send, and save."),
};
constexpr const char *kInsightLines[] = {
    TEXT("In InsightIDR, open Data Collection, then Setup Event Source, then Add Event Source."),
    TEXT("Under Security Data, click Cloud Service. Select your collector and Microsoft Azure."),
    TEXT("Enter the values below. Select your Microsoft Azure credentials, or create them from the key name "
         "and key "
         "below; then click Save."),
};

constexpr const char *kRootPolicyAnswer[] = {
    TEXT("RootManageSharedAccessKey may also send, and manage the whole namespace. Whoever gets hold of its "
         "key can "
         "delete every event hub in it."),
    TEXT("InsightIDR and Hubscope only read. A policy with Listen alone is enough for both."),
};
constexpr const char *kStringAnswer[] = {
    TEXT("It begins with Endpoint=sb:// and holds SharedAccessKeyName and SharedAccessKey."),
    TEXT("The policies of the namespace work as well, but their strings open all its event hubs."),
    TEXT("What you paste is never shown. The key goes to the keychain of this computer, the rest to the "
         "profile."),
};
constexpr const char *kProfilesFailureAnswer[] = {
    TEXT("The portal may say “Create or update activity log profilesFailure”. Then the resource provider is "
         "missing:"),
    TEXT("1. Search for Subscriptions in all services and select your subscription."),
    TEXT("2. Click Resource providers and search for microsoft.insights."),
    TEXT("3. Click Register or Re-register, wait for the process to complete, and click Refresh."),
    TEXT("4. Repeat the steps above."),
};
constexpr const char *kEntraPolicyAnswer[] = {
    TEXT("The diagnostic setting sends to the hub, so its policy needs more than Listen. The guide asks for "
         "RootManageSharedAccessKey here."),
    TEXT("Only Azure uses that policy. InsightIDR reads with the policy of step 3."),
};
constexpr const char *kDefenderAnswer[] = {
    TEXT("An export sends what happens from now on. An alert that is already there does not arrive."),
    TEXT("Environment settings show, for each subscription, which Defender plans are on. Without a plan "
         "there are no "
         "alerts to send."),
};

constexpr std::array<StepInfo, kPageCount> kSteps{{
    {Step::Requirements,
     "requirements",
     1,
     0,
     TEXT("Requirements"),
     TEXT("What do you want to collect?"),
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
     TEXT("Event hub"),
     TEXT("Create the event hub"),
     {},
     Lines(kEventHubLines),
     TEXT("Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/event-hubs/event-hubs-create",
     nullptr,
     {}},
    {Step::Policy,
     "policy",
     3,
     0,
     TEXT("Policy"),
     TEXT("Create a policy that may only listen"),
     {},
     Lines(kPolicyLines),
     TEXT("Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/event-hubs/"
     "authorize-access-shared-access-signature#shared-access-authorization-policies",
     TEXT("Why not RootManageSharedAccessKey?"),
     Lines(kRootPolicyAnswer)},
    {Step::Connection,
     "connection",
     4,
     0,
     TEXT("Connection"),
     TEXT("Paste the connection string of that policy"),
     {},
     Lines(kConnectionLines),
     nullptr,
     nullptr,
     TEXT("What does the right string look like?"),
     Lines(kStringAnswer)},
    {Step::ExportAzureMonitor, "azure-monitor", 5, 'a', TEXT("Azure Monitor"),
     TEXT("Send the activity log to the event hub"), LogSource::AzureMonitor, Lines(kAzureMonitorLines),
     TEXT("Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/azure-monitor/essentials/stream-monitoring-data-event-hubs",
     TEXT("Saving ends in profilesFailure?"), Lines(kProfilesFailureAnswer)},
    {Step::ExportEntraId, "entra-id", 5, 'b', TEXT("Entra ID"),
     TEXT("Send sign-ins and audit logs to the event hub"), LogSource::EntraId, Lines(kEntraLines),
     TEXT("Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/active-directory/reports-monitoring/"
     "tutorial-azure-monitor-stream-logs-to-event-hub#stream-logs-to-an-event-hub",
     TEXT("Why RootManageSharedAccessKey here?"), Lines(kEntraPolicyAnswer)},
    {Step::ExportDefender, "defender", 5, 'c', TEXT("Defender for Cloud"),
     TEXT("Send security alerts to the event hub"), LogSource::DefenderForCloud, Lines(kDefenderLines),
     TEXT("Microsoft’s documentation"),
     "https://docs.microsoft.com/en-us/azure/defender-for-cloud/continuous-export?tabs=azure-portal",
     TEXT("No alert arrives?"), Lines(kDefenderAnswer)},
    {Step::Test,
     "test",
     6,
     0,
     TEXT("Test"),
     TEXT("Does the connection work?"),
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
     TEXT("InsightIDR"),
     TEXT("Enter these values in InsightIDR"),
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
     TEXT("Start"),
     TEXT("Start watching"),
     {},
     {},
     nullptr,
     nullptr,
     nullptr,
     {}},
}};

constexpr CheckItem kCheckItems[] = {
    {"licence-azure-monitor", Step::Requirements, LogSource::AzureMonitor,
     TEXT("A licence for Azure Monitor"),
     TEXT("Every Azure subscription has the activity log. Check: portal, Monitor, Activity log shows "
          "entries.")},
    {"licence-entra-id", Step::Requirements, LogSource::EntraId, TEXT("A licence for Microsoft Entra ID"),
     TEXT("Sign-in logs can be exported with P1 or P2. Check: portal, Microsoft Entra ID, Overview, "
          "Licence.")},
    {"licence-defender", Step::Requirements, LogSource::DefenderForCloud,
     TEXT("A licence for Microsoft Defender for Cloud"),
     TEXT("Alerts need a paid plan (the guide’s Standard tier). Check: Defender for Cloud, Environment "
          "settings.")},
    {"standard-tier",
     Step::Requirements,
     {},
     TEXT("An Event Hubs namespace of the Standard tier or above"),
     TEXT("Check: portal, the namespace, Overview, Pricing tier. A new one gets its tier in step 2.")},
    {"outbound-9093",
     Step::Requirements,
     {},
     TEXT("Outbound TCP port 9093 is open on the collector"),
     TEXT("The event source uses this port only. Step 6 tests this computer, not the collector.")},
    {"hub-created", Step::EventHub, {}, TEXT("The event hub is there"), nullptr},
    {"policy-created", Step::Policy, {}, TEXT("The policy is there, with Listen only"), nullptr},
    {"export-azure-monitor", Step::ExportAzureMonitor, LogSource::AzureMonitor,
     TEXT("The diagnostic setting is saved"), nullptr},
    {"export-entra-id", Step::ExportEntraId, LogSource::EntraId, TEXT("The diagnostic setting is saved"),
     nullptr},
    {"export-defender", Step::ExportDefender, LogSource::DefenderForCloud,
     TEXT("The continuous export is saved"), nullptr},
    {"event-source-saved", Step::InsightIdr, {}, TEXT("The event source is saved in InsightIDR"), nullptr},
};

constexpr std::array<LogSourceInfo, 3> kLogSources{{
    {LogSource::AzureMonitor, "azure-monitor", "Azure Monitor",
     TEXT("Activity log: who changed what in the subscription, and alerts")},
    {LogSource::EntraId, "entra-id", "Microsoft Entra ID",
     TEXT("Sign-ins and audit logs (formerly Azure Active Directory)")},
    {LogSource::DefenderForCloud, "defender", "Microsoft Defender for Cloud", TEXT("Security alerts")},
}};

constexpr const char *kVerification[] = {
    TEXT("Cause sample events: start and stop a virtual machine, or open the Event Hubs namespace, Settings, "
         "Shared "
         "access policies, RootManageSharedAccessKey."),
    TEXT("Watch the log set counters of Hubscope fill in."),
    TEXT("In InsightIDR, open Log Search, select the log sets and in them the log named after the event "
         "source."),
    TEXT("Allow up to 5 minutes in InsightIDR, and up to 15 minutes for a new export."),
};

#undef TEXT

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
