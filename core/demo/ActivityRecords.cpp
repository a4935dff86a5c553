// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Azure Monitor writes: the activity log, and services' own logs of who used them.
#include "demo/Records.h"

#include <format>
#include <iterator>

namespace hubscope::demo {

namespace {

struct Operation
{
    /// As in `operationName`.
    std::string_view name;
    std::string_view resource;
};

void writeActivity(std::string &out, const Scene &scene, std::string_view category, const Operation &done,
                   const Person &person, std::string_view result)
{
    Dice &dice = scene.dice;
    const auto &[operation, resource] = done;
    const std::string address = Tenant::publicAddress(dice);
    const std::string time = azureTime(scene.nowMs, dice);
    std::format_to(
        std::back_inserter(out),
        R"({{"RoleLocation":"West Europe","time":"{}","resourceId":"/SUBSCRIPTIONS/{}/RESOURCEGROUPS/PRODUCTION/PROVIDERS/{}","operationName":"{}","category":"{}","resultType":"{}","resultSignature":"{}.","durationMs":"{}","callerIpAddress":"{}","correlationId":"{}","identity":{{"authorization":{{"scope":"/subscriptions/{}/resourceGroups/production/providers/{}","action":"{}","evidence":{{"role":"Contributor","principalId":"{}","principalType":"User"}}}},"claims":{{"aud":"https://management.core.windows.net/","ipaddr":"{}","name":"{}","http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name":"{}","http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn":"{}"}}}},"level":"{}","properties":{{"eventCategory":"{}","entity":"/subscriptions/{}/resourceGroups/production/providers/{}","message":"{}","hierarchy":"{}"}},"tenantId":"{}"}})",
        time, scene.tenant.subscription, resource, operation, category, result, result, dice.roll(2000),
        address, dice.guid(), scene.tenant.subscription, resource, operation, scene.tenant.objectId(person),
        address, person.name, person.account, person.account, result == "Failure" ? "Error" : "Information",
        category, scene.tenant.subscription, resource, operation, scene.tenant.subscription, scene.tenant.id);
}

std::string_view anyResult(Dice &dice)
{
    static constexpr std::string_view kResults[] = {"Start",   "Accept",  "Success",
                                                    "Success", "Success", "Failure"};
    return dice.pick(kResults);
}

void administrative(std::string &out, const Scene &scene)
{
    static constexpr Operation kOperations[] = {
        {"MICROSOFT.COMPUTE/VIRTUALMACHINES/START/ACTION", "MICROSOFT.COMPUTE/VIRTUALMACHINES/WEB-01"},
        {"MICROSOFT.COMPUTE/VIRTUALMACHINES/DEALLOCATE/ACTION", "MICROSOFT.COMPUTE/VIRTUALMACHINES/WEB-02"},
        {"MICROSOFT.STORAGE/STORAGEACCOUNTS/LISTKEYS/ACTION",
         "MICROSOFT.STORAGE/STORAGEACCOUNTS/CONTOSOLOGS"},
        {"MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/SECURITYRULES/WRITE",
         "MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/FRONT-NSG/SECURITYRULES/ALLOW-RDP"},
        {"MICROSOFT.AUTHORIZATION/ROLEASSIGNMENTS/WRITE", "MICROSOFT.AUTHORIZATION/ROLEASSIGNMENTS/7F3C"},
        {"MICROSOFT.EVENTHUB/NAMESPACES/AUTHORIZATIONRULES/LISTKEYS/ACTION",
         "MICROSOFT.EVENTHUB/NAMESPACES/RAPID7IDR/AUTHORIZATIONRULES/R7INSIGHTIDR"},
        {"MICROSOFT.KEYVAULT/VAULTS/DELETE", "MICROSOFT.KEYVAULT/VAULTS/CONTOSO-VAULT"},
    };
    const Operation &operation = scene.dice.pick(kOperations);
    const Person &admin = scene.tenant.admin(scene.dice);
    writeActivity(out, scene, "Administrative", operation, admin, anyResult(scene.dice));
}

void platform(std::string &out, const Scene &scene)
{
    struct Event
    {
        std::string_view category;
        Operation operation;
    };
    static constexpr Event kEvents[] = {
        {"Alert",
         {"microsoft.insights/metricAlerts/Activated/action", "MICROSOFT.INSIGHTS/METRICALERTS/CPU-HIGH"}},
        {"Autoscale",
         {"Microsoft.Insights/AutoscaleSettings/Scaleup/Action", "MICROSOFT.INSIGHTS/AUTOSCALESETTINGS/WEB"}},
        {"ResourceHealth",
         {"Microsoft.Resourcehealth/healthevent/Resolved/action",
          "MICROSOFT.COMPUTE/VIRTUALMACHINES/WEB-01"}},
        {"Policy",
         {"Microsoft.Authorization/policies/audit/action", "MICROSOFT.STORAGE/STORAGEACCOUNTS/CONTOSOLOGS"}},
    };
    const Event &event = scene.dice.pick(kEvents);
    const Person &person = scene.tenant.anyone(scene.dice);
    writeActivity(out, scene, event.category, event.operation, person, anyResult(scene.dice));
}

void writeGraphCall(std::string &out, const Scene &scene, const Person &person, std::string_view path,
                    int status)
{
    Dice &dice = scene.dice;
    const std::string time = azureTime(scene.nowMs, dice);
    const std::string address = Tenant::publicAddress(dice);
    std::format_to(
        std::back_inserter(out),
        R"({{"time":"{}","resourceId":"/TENANTS/{}/PROVIDERS/MICROSOFT.AADIAM","operationName":"Microsoft Graph Activity","operationVersion":"v1.0","category":"MicrosoftGraphActivityLogs","resultSignature":"{}","durationMs":"{}","callerIpAddress":"{}","correlationId":"{}","level":"Informational","location":"West Europe","properties":{{"timeGenerated":"{}","requestId":"{}","requestMethod":"GET","requestUri":"https://graph.microsoft.com{}","responseStatusCode":{},"ipAddress":"{}","userId":"{}","appId":"{}","userAgent":"python-requests/2.32"}},"tenantId":"{}"}})",
        time, scene.tenant.id, status, dice.roll(900000), address, dice.guid(), time, dice.guid(), path,
        status, address, scene.tenant.objectId(person), dice.guid(), scene.tenant.id);
}

void graphCall(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kPaths[] = {"/v1.0/me/messages", "/v1.0/users", "/v1.0/groups",
                                                  "/v1.0/auditLogs/signIns", "/beta/security/alerts_v2"};
    Dice &dice = scene.dice;
    const Person &person = scene.tenant.anyone(dice);
    const std::string_view path = dice.pick(kPaths);
    writeGraphCall(out, scene, person, path, dice.chance(6) ? 403 : 200);
}

void keyVaultAccess(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kOperations[] = {"SecretGet", "SecretList", "KeySign",
                                                       "CertificateGet"};
    Dice &dice = scene.dice;
    const Person &person = scene.tenant.anyone(dice);
    const std::string_view operation = dice.pick(kOperations);
    const std::string time = azureTime(scene.nowMs, dice);
    const std::string address = Tenant::publicAddress(dice);
    std::format_to(
        std::back_inserter(out),
        R"({{"time":"{}","category":"AuditEvent","operationName":"{}","resultType":"Success","correlationId":"{}","callerIpAddress":"{}","identity":{{"claim":{{"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn":"{}","appid":"{}"}}}},"properties":{{"clientInfo":"AZURECLI/2.65","httpStatusCode":200,"requestUri":"https://contoso-vault.vault.azure.net/secrets","id":"https://contoso-vault.vault.azure.net/secrets/db"}},"resourceId":"/SUBSCRIPTIONS/{}/RESOURCEGROUPS/PRODUCTION/PROVIDERS/MICROSOFT.KEYVAULT/VAULTS/CONTOSO-VAULT","operationVersion":"7.0","resultSignature":"OK","durationMs":"{}"}})",
        time, operation, dice.guid(), address, person.account, dice.guid(), scene.tenant.subscription,
        dice.roll(60));
}

constexpr RecordKind kKinds[] = {
    {"administrative", Envelope::Records, 90, administrative},
    {"platform event", Envelope::Records, 30, platform},
    {"graph call", Envelope::Records, 80, graphCall},
    {"key vault access", Envelope::Array, 40, keyVaultAccess},
};

} // namespace

void writeSampleGraphCall(std::string &out, const Scene &scene)
{
    writeGraphCall(out, scene, kSamplePerson, "/v1.0/hubscope-sample", 200);
}

void writeSampleAdministration(std::string &out, const Scene &scene)
{
    writeActivity(out, scene, "Administrative",
                  {"MICROSOFT.RESOURCES/TAGS/WRITE", "MICROSOFT.RESOURCES/TAGS/HUBSCOPE-SAMPLE"},
                  kSamplePerson, "Success");
}

std::span<const RecordKind> activityKinds()
{
    return kKinds;
}

} // namespace hubscope::demo
