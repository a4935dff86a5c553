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
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "It does not read Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=…."),
     .certainty = Certain,
     .links = {page::kPolicies, page::kKafkaOverview}},
    {.code = "string.hub-differs",
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string belongs to another event hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Its EntityPath names another event hub than the one that shall be read."),
     .steps = {step::kCompareHub,
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Copy the connection string from a policy of the event hub that shall be read.")},
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
     .steps = {QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Enter the event hub's name; the guide names it insights-operational-logs.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The string holds no EntityPath=."),
     .certainty = Certain},
    {.code = "string.remark",
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection string works, with a remark"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Something about the string is unusual; the connection test goes on with it."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Read the remark, and copy the string again if in doubt.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The remark names the part of the string that it is about."),
     .certainty = Certain},
    {.code = "client.all-down",
     .when = {{.codes = {code::kAllBrokersDown}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "No connection to the hub"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The hub cannot be reached right now; the report before this one names the "
                                "reason. The program tries again by itself."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test: it names the reason."),
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
                                "Event Hubs offers a part of what Kafka does: no transactions, no "
                                "exactly-once sending. Reading needs neither."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "In a program that sends, switch transactions and idempotence off "
                                 "(transactional.id, enable.idempotence)."),
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
         {QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "In the Azure portal search for Subscriptions, select yours and click Resource providers."),
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
