// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Microsoft Defender for Cloud exports: one bare object a message.
#include "demo/Records.h"

#include <format>
#include <iterator>

namespace hubscope::demo {

namespace {

struct Alert
{
    std::string_view type;
    std::string_view title;
    std::string_view severity;
    std::string_view intent;
};

constexpr Alert kAlerts[] = {
    {"VM_LoginBruteForceSuccess", "Successful brute force attack", "High", "InitialAccess"},
    {"Storage.Blob_AnonymousAccessAnomaly", "Unusual unauthenticated access to a storage container", "Medium",
     "Collection"},
    {"VM_AmsiDisable", "Attempt to disable the antimalware scan interface", "High", "DefenseEvasion"},
    {"K8S_ExposedDashboard", "Exposed Kubernetes dashboard detected", "High", "InitialAccess"},
    {"ARM_AnomalousOperation.Persistence", "Suspicious invocation of a high-risk 'Persistence' operation",
     "Low", "Persistence"},
    {"KV_TorAccess", "Access from a TOR exit node to a key vault", "Medium", "CredentialAccess"},
};

void writeAlert(std::string &out, const Scene &scene, const Alert &kind, const Person &person,
                std::string_view host)
{
    Dice &dice = scene.dice;
    const std::string time = azureTime(scene.nowMs, dice);
    const std::string address = Tenant::publicAddress(dice);
    std::format_to(
        std::back_inserter(out),
        R"({{"VendorName":"Microsoft","AlertType":"{}","ProductName":"Microsoft Defender for Cloud","StartTimeUtc":"{}","EndTimeUtc":"{}","TimeGenerated":"{}","ProcessingEndTime":"{}","Severity":"{}","Status":"New","ProviderAlertStatus":"New","ConfidenceLevel":null,"ConfidenceScore":null,"Intent":"{}","IsIncident":false,"SystemAlertId":"{}_{}","CorrelationKey":null,"CompromisedEntity":"{}","AlertDisplayName":"{}","Description":"{} on {}","RemediationSteps":["Reset the password of the account","Look at what it did since"],"ExtendedProperties":{{"Account":"{}","resourceType":"Virtual Machine"}},"Entities":[{{"$id":"1","HostName":"{}","Type":"host"}},{{"$id":"2","Address":"{}","Type":"ip"}},{{"$id":"3","Name":"{}","Type":"account"}}],"ResourceIdentifiers":[{{"AzureResourceId":"/subscriptions/{}/resourceGroups/production/providers/Microsoft.Compute/virtualMachines/{}","Type":"AzureResource"}}],"AlertUri":"https://portal.azure.com/","AzureResourceSubscriptionId":"{}"}})",
        kind.type, time, time, time, time, kind.severity, kind.intent, scene.nowMs, dice.guid(), host,
        kind.title, kind.title, host, person.account, host, address, person.account,
        scene.tenant.subscription, host, scene.tenant.subscription);
}

void alert(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kHosts[] = {"web-01", "web-02", "sql-01", "build-07"};
    Dice &dice = scene.dice;
    const Alert &kind = dice.pick(kAlerts);
    const Person &person = scene.tenant.anyone(dice);
    const std::string_view host = dice.pick(kHosts);
    writeAlert(out, scene, kind, person, host);
}

void assessment(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kNames[] = {
        "Management ports should be closed on your virtual machines",
        "Accounts with owner permissions should have MFA enabled",
        "Storage accounts should prevent shared key access"};
    static constexpr std::string_view kSeverities[] = {"High", "Medium", "Low"};
    Dice &dice = scene.dice;
    const std::string_view name = dice.pick(kNames);
    const std::string_view severity = dice.pick(kSeverities);
    const bool healthy = dice.chance(40);
    const std::string time = azureTime(scene.nowMs, dice);
    const std::string resource = std::format(
        "/subscriptions/{}/resourceGroups/production/providers/Microsoft.Compute/virtualMachines/web-01",
        scene.tenant.subscription);
    std::format_to(
        std::back_inserter(out),
        R"({{"tenantId":"{}","type":"Microsoft.Security/assessments","id":"{}/providers/Microsoft.Security/assessments/{}","name":"{}","properties":{{"resourceDetails":{{"id":"{}","source":"Azure"}},"displayName":"{}","status":{{"code":"{}","statusChangeDate":"{}","firstEvaluationDate":"{}"}},"metadata":{{"displayName":"{}","severity":"{}","assessmentType":"BuiltIn"}}}},"securityEventDataEnrichment":{{"action":"Insert","apiVersion":"2020-01-01","isSnapshot":false}}}})",
        scene.tenant.id, resource, dice.guid(), dice.guid(), resource, name,
        healthy ? "Healthy" : "Unhealthy", time, time, name, severity);
}

constexpr RecordKind kKinds[] = {
    {"alert", Envelope::Bare, 25, alert},
    {"assessment", Envelope::Bare, 20, assessment},
};

} // namespace

void writeSampleAlert(std::string &out, const Scene &scene)
{
    writeAlert(
        out, scene,
        {"Hubscope_Sample", "Sample of Hubscope, harmless: nothing happened", "Informational", "Unknown"},
        kSamplePerson, "hubscope-sample");
}

std::span<const RecordKind> defenderKinds()
{
    return kKinds;
}

} // namespace hubscope::demo
