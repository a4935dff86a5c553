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
constexpr StageSet kClient = stageBit(pipeline::SourceStage::Client);

// What was entered, this computer, what only Azure's portal shows, and all that is left.
constexpr Fault kFaults[] = {
    // Faults of the connection string; the finding's own words replace cause and first step.
    {.code = "string.malformed",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string cannot be used"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "It is not complete, or it is another kind of secret: a bare key, a shared access signature "
         "(SharedAccessSignature=), a string of a storage account or of an IoT hub."),
     .steps = {step::kCopyKey, step::kCopyWhole},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The string does not read Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=…."),
     .certainty = Certain,
     .links = {page::kPolicies, page::kKafkaOverview}},
    {.code = "string.hub-differs",
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string belongs to another event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Its EntityPath names another event hub than the one that shall be read."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "In the Azure portal open the namespace, Event Hubs: if it lists only one "
                                  "of the two names, that one is meant. If that is the one in the string, "
                                  "give it as the event hub (hubscope-cli: --hub NAME)."),
                StepAction::OpenEventHubPage},
               {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "If it is the other, copy the connection string from a policy of that "
                                  "event hub, or from one of the namespace."),
                StepAction::OpenConnectionPage}},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "What stands behind EntityPath= in the string is not the name of the event hub."),
     .certainty = Certain,
     .links = {page::kPolicies}},
    {.code = "string.hub-missing",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "It is not said which event hub to read"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The connection string is that of the whole namespace, and no event hub was named beside it."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "Enter the event hub's name; the guide names it insights-operational-logs."),
                StepAction::OpenEventHubPage}},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The string holds no EntityPath=."),
     .certainty = Certain},
    {.code = "string.remark",
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string can be read, with a remark"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Something about the string is unusual; the connection test goes on with it."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Read the remark, and copy the string again if in doubt.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The same part of the string, in the Azure portal, reads otherwise."),
     .certainty = Certain},
    {.code = "client.all-down",
     .when = {{.codes = {code::kAllBrokersDown}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "No connection to the hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The hub cannot be reached right now; the report before this one names the "
                                "reason. The program tries again by itself."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                  "Run the connection test: it names the reason."),
                StepAction::RunTest},
               step::kOpenPort},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection test fails as well; its first failed stage is the reason."),
     .certainty = Possible},
    {.code = "client.resources",
     .when = {{.codes = {code::kSystemResource}},
              {.text = "Too many open files"},
              {.text = "Cannot allocate memory"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "This computer has no resources left for the connection"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Memory, threads or open files are used up."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Close other programs, or raise the limits (ulimit -n)."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Start the program again.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The system monitor shows no free memory, or the details say which limit was met."),
     .certainty = Certain},
    {.code = "client.unsupported",
     .when = {{.codes = {code::kUnsupportedVersion, code::kTransactionalIdAuthorizationFailed}},
              {.codes = {code::kInvalidRequest}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub does not know what was asked of it"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Event Hubs offers a part of what Kafka does: no transactions and no "
                                "exactly-once processing. Reading needs neither."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In a program that sends, switch transactions off (transactional.id)."),
               step::kCompareHost, step::kSendReport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The settings of the sending program hold a transactional.id."),
     .links = {page::kKafkaSettings}},
    {.code = "client.settings",
     .when = {{.stages = kClient, .codes = {code::kArgument}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection's settings cannot be used"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The Kafka client refused one of the settings; its words stand in the details."),
     .steps = {step::kSetUpAgain, step::kSendReport},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The details name the setting."),
     .certainty = Certain},
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
         {{QT_TRANSLATE_NOOP(
               "diagnose::FaultCatalogue",
               "In the Azure portal search for Subscriptions, select yours and click Resource providers."),
           StepAction::OpenPortal},
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Search for microsoft.insights."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Click Register or Re-register and wait until it is done."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Click Refresh."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "Repeat the steps of “Configure the Azure Monitor” and see that the export saves.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Resource providers of the subscription show microsoft.insights as NotRegistered or Registering."),
     .certainty = Certain,
     .guide =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Create or update activity log profilesFailure error"),
     .links = {page::kStreamToHub}},
    // Of these nothing is heard at all: the export does not come about or does not reach the hub.
    {.code = "azure.policy-rights",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "A diagnostic setting cannot use the policy"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The policy that an export writes with needs Manage, Send and Listen, on the namespace. The policy "
         "of InsightIDR (for example R7InsightIDR) has Listen only and is for reading."),
     .steps = {step::kOpenExports,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In the setting select the RootManageSharedAccessKey policy name."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Leave InsightIDR's own policy as it is: it needs Listen only.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Shared access policies of the namespace shows which claims the chosen policy has."),
     .certainty = Certain,
     .links = {page::kDiagnosticSettings}},
    {.code = "azure.region",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The namespace cannot be chosen in a diagnostic setting"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "For a resource that belongs to a region the namespace must be in the same one."),
     .steps =
         {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Compare the region of the resource with the one in the namespace's Overview."),
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "If they differ, make a namespace in that region, or "
                                                        "export this resource's logs in another way.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The list of namespaces in the setting holds others of the resource's region, and not this one."),
     .links = {page::kDiagnosticSettings}},
    {.code = "azure.trusted-services",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Azure's own exports do not get past the namespace's firewall"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Where only selected networks are allowed, exports are kept out as well, "
                                "unless trusted Microsoft services may pass."),
     .steps = {step::kCheckAddresses,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Under Exception choose Yes for “Allow trusted Microsoft services to bypass "
                                 "this firewall”, and save."),
               step::kMakeEvent},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Networking of the namespace allows selected networks, and the exception for "
                                "trusted services is off."),
     .links = {page::kDiagnosticSettings}},
    {.code = "azure.too-many-settings",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "No further diagnostic setting can be added"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "A resource takes five diagnostic settings at most."),
     .steps = {step::kOpenExports, QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                     "Delete a setting that is no longer needed, or add "
                                                     "“Stream to an event hub” to one that is there.")},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The list in Diagnostic settings has five entries."),
     .certainty = Certain,
     .links = {page::kDiagnosticSettings}},
    {.code = "azure.sign-in-licence",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Sign-in logs cannot be exported"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Exporting them needs a licence of Microsoft Entra ID (Azure Active "
                                "Directory) P1 or P2. Audit logs alone arrive without it."),
     .steps =
         {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "In the Azure portal open Microsoft Entra ID, Overview, and read the licence."),
           StepAction::OpenPortal},
          QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "With a P1 or P2 licence choose SignInLogs and the "
                                                        "other sign-in categories in Diagnostic settings.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Overview of Microsoft Entra ID shows Free as its licence."),
     .links = {page::kStreamEntra}},
    {.code = "azure.defender-plan",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "No alerts of Defender for Cloud arrive"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Alerts are only made and exported where a Defender plan is on: the guide "
                                "calls it the Standard tier for Azure Security Center."),
     .steps =
         {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "In the Defender for Cloud menu open Environment settings and select the "
                            "subscription: the plan must be on."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "Select Continuous export, Event hub, and check that security alerts go to this event hub."),
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "Make a sample alert: in Defender for Cloud open Security alerts, then Sample alerts.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Environment settings of Defender for Cloud shows no plan as on, or "
                                "Continuous export names another event hub."),
     .links = {page::kDefenderExport}},
    // The guide's "There is an error in the connection", for whatever stands not above.
    {.code = "client.unrecognised",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection does not work, for a reason that is not known"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "“There is an error in the connection”, as the guide calls it. The words of "
                                "the other side stand in the details; this program does not recognise them."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Verify that you have selected the Standard tier: for the namespace (Basic "
                                 "has no Kafka endpoint) and for Azure Security Center."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Verify that you are logged into the correct Event Hub instance."),
               step::kOpenPort,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check your credentials: use the Connection String Primary Key and the "
                                 "correct connection string."),
               step::kSendReport},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Each of these four checks can be made in a minute; run the connection test after each."),
     .certainty = Possible,
     .guide = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "There is an error in the connection"),
     .links = {page::kKafkaTroubleshooting, page::kTroubleshooting}},
};

} // namespace

std::span<const Fault> faultsOfSetUp()
{
    return kFaults;
}

} // namespace hubscope::diagnose
