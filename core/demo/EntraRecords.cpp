// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Microsoft Entra ID writes: sign-ins, directory changes, risk.
#include "demo/Records.h"

#include <format>
#include <iterator>

namespace hubscope::demo {

namespace {

struct App
{
    std::string_view name;
    std::string_view id;
    std::string_view resource;
};

constexpr App kApps[] = {
    {"Office 365 Exchange Online", "00000002-0000-0ff1-ce00-000000000000", "Office 365 Exchange Online"},
    {"Microsoft Teams", "1fec8e78-bce4-4aaf-ab1b-5451cc387264", "Microsoft Graph"},
    {"Azure Portal", "c44b4083-3bb0-49c1-b47d-974e53cbdf3c", "Azure Resource Manager"},
    {"Contoso Expenses", "7b2c1a90-5b67-4d1e-9c52-2f6d3f0a8e11", "Contoso Expenses"},
    {"Office 365 SharePoint Online", "00000003-0000-0ff1-ce00-000000000000", "Office 365 SharePoint Online"},
};

constexpr std::string_view kAgents[] = {
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 "
    "Safari/537.36",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 "
    "Safari/605.1.15",
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
};

struct Outcome
{
    int code;
    std::string_view reason;
};

constexpr Outcome kFailures[] = {
    {50126, "Error validating credentials due to invalid username or password."},
    {50126, "Error validating credentials due to invalid username or password."},
    {50053,
     "The account is locked, you've tried to sign in too many times with an incorrect user ID or password."},
    {50034, "The user account does not exist in the directory."},
    {53003, "Access has been blocked by Conditional Access policies."},
    {50074, "Strong Authentication is required."},
};

void writeSignIn(std::string &out, const Scene &scene, std::string_view category, const Person &person,
                 const std::string &address, const Outcome &outcome)
{
    Dice &dice = scene.dice;
    const App &app = dice.pick(kApps);
    const std::string id = dice.guid();
    const std::string written = azureTime(scene.nowMs, dice);
    // The record is written a little after the sign-in.
    const std::string created = azureTime(scene.nowMs - 1000 * static_cast<int>(2 + dice.roll(15)), dice);
    const bool failed = outcome.code != 0;
    const std::string_view agent = dice.pick(kAgents);
    std::format_to(
        std::back_inserter(out),
        R"({{"time":"{}","resourceId":"/tenants/{}/providers/Microsoft.aadiam","operationName":"Sign-in activity","operationVersion":"1.0","category":"{}","tenantId":"{}","resultType":"{}","resultSignature":"{}","resultDescription":"{}","durationMs":0,"callerIpAddress":"{}","correlationId":"{}","identity":"{}","Level":4,"location":"{}","properties":{{"id":"{}","createdDateTime":"{}","userDisplayName":"{}","userPrincipalName":"{}","userId":"{}","appId":"{}","appDisplayName":"{}","ipAddress":"{}","status":{{"errorCode":{},"failureReason":"{}"}},"clientAppUsed":"Browser","userAgent":"{}","deviceDetail":{{"deviceId":"","operatingSystem":"Windows 10","browser":"Chrome 130.0.0"}},"location":{{"city":"{}","state":"","countryOrRegion":"{}","geoCoordinates":{{"latitude":0,"longitude":0}}}},"conditionalAccessStatus":"{}","isInteractive":{},"resourceDisplayName":"{}","riskLevelAggregated":"none","riskState":"none"}}}})",
        written, scene.tenant.id, category, scene.tenant.id, outcome.code, failed ? "FAILURE" : "None",
        outcome.reason, address, dice.guid(), person.name, person.country, id, created, person.name,
        person.account, scene.tenant.objectId(person), app.id, app.name, address, outcome.code,
        failed ? outcome.reason : std::string_view("Other."), agent, person.city, person.country,
        outcome.code == 53003 ? "failure" : "success", category == "SignInLogs" ? "true" : "false",
        app.resource);
}

void signIn(std::string &out, const Scene &scene)
{
    writeSignIn(out, scene, "SignInLogs", scene.tenant.anyone(scene.dice), Tenant::publicAddress(scene.dice),
                {0, ""});
}

void failedSignIn(std::string &out, const Scene &scene)
{
    const Outcome &failure = scene.dice.pick(kFailures);
    writeSignIn(out, scene, "SignInLogs", scene.tenant.anyone(scene.dice), Tenant::publicAddress(scene.dice),
                failure);
}

void officeSignIn(std::string &out, const Scene &scene)
{
    writeSignIn(out, scene, "SignInLogs", scene.tenant.anyone(scene.dice), Tenant::privateAddress(scene.dice),
                {0, ""});
}

void tokenSignIn(std::string &out, const Scene &scene)
{
    const bool fails = scene.dice.chance(5);
    writeSignIn(out, scene, "NonInteractiveUserSignInLogs", scene.tenant.anyone(scene.dice),
                Tenant::publicAddress(scene.dice),
                fails ? Outcome{700082, "The refresh token has expired due to inactivity."} : Outcome{0, ""});
}

void servicePrincipalSignIn(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kPrincipals[] = {"svc-backup", "svc-deploy", "github-actions",
                                                       "svc-monitoring"};
    Dice &dice = scene.dice;
    const std::string_view principal = dice.pick(kPrincipals);
    const std::string address = Tenant::publicAddress(dice);
    const std::string time = azureTime(scene.nowMs, dice);
    std::format_to(
        std::back_inserter(out),
        R"({{"time":"{}","resourceId":"/tenants/{}/providers/Microsoft.aadiam","operationName":"Sign-in activity","category":"ServicePrincipalSignInLogs","tenantId":"{}","resultType":"0","resultSignature":"SUCCESS","durationMs":0,"callerIpAddress":"{}","correlationId":"{}","Level":"4","properties":{{"id":"{}","createdDateTime":"{}","appId":"{}","servicePrincipalName":"{}","servicePrincipalId":"{}","ipAddress":"{}","status":{{"errorCode":0}},"resourceDisplayName":"Azure Key Vault"}}}})",
        time, scene.tenant.id, scene.tenant.id, address, dice.guid(), dice.guid(), time, dice.guid(),
        principal, dice.guid(), address);
}

void writeAudit(std::string &out, const Scene &scene, const Person &actor, std::string_view category,
                std::string_view activity, std::string_view target)
{
    Dice &dice = scene.dice;
    const std::string time = azureTime(scene.nowMs, dice);
    const std::string address = Tenant::publicAddress(dice);
    const bool fails = dice.chance(4);
    std::format_to(
        std::back_inserter(out),
        R"({{"time":"{}","resourceId":"/tenants/{}/providers/Microsoft.aadiam","operationName":"{}","operationVersion":"1.0","category":"AuditLogs","tenantId":"{}","resultSignature":"None","durationMs":0,"callerIpAddress":"{}","correlationId":"{}","Level":4,"properties":{{"id":"Directory_{}","category":"{}","activityDisplayName":"{}","activityDateTime":"{}","result":"{}","resultReason":"","loggedByService":"Core Directory","operationType":"Update","initiatedBy":{{"user":{{"id":"{}","displayName":"{}","userPrincipalName":"{}","ipAddress":"{}","roles":[]}}}},"targetResources":[{}],"additionalDetails":[]}}}})",
        time, scene.tenant.id, activity, scene.tenant.id, address, dice.guid(), dice.hex(12), category,
        activity, time, fails ? "failure" : "success", scene.tenant.objectId(actor), actor.name,
        actor.account, address, target);
}

std::string userTarget(const Scene &scene, const Person &person)
{
    return std::format(
        R"({{"id":"{}","displayName":"{}","type":"User","userPrincipalName":"{}","modifiedProperties":[]}})",
        scene.tenant.objectId(person), person.name, person.account);
}

void directoryChange(std::string &out, const Scene &scene)
{
    struct Change
    {
        std::string_view category;
        std::string_view activity;
    };
    static constexpr Change kChanges[] = {
        {"UserManagement", "Add user"},
        {"UserManagement", "Update user"},
        {"UserManagement", "Reset user password"},
        {"UserManagement", "Disable account"},
        {"RoleManagement", "Add member to role"},
    };
    const Change &change = scene.dice.pick(kChanges);
    const Person &target = scene.tenant.anyone(scene.dice);
    writeAudit(out, scene, scene.tenant.admin(scene.dice), change.category, change.activity,
               userTarget(scene, target));
}

void groupChange(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kGroups[] = {"Finance Approvers", "VPN Users", "Azure Contributors",
                                                   "Break Glass"};
    const std::string_view group = scene.dice.pick(kGroups);
    const Person &member = scene.tenant.anyone(scene.dice);
    const std::string target =
        userTarget(scene, member) +
        std::format(R"(,{{"id":"{}","displayName":"{}","type":"Group","groupType":"azureAD"}})",
                    scene.dice.guid(), group);
    writeAudit(out, scene, scene.tenant.admin(scene.dice), "GroupManagement", "Add member to group", target);
}

void selfService(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kActivities[] = {"User registered security info",
                                                       "Change password (self-service)"};
    const Person &person = scene.tenant.anyone(scene.dice);
    const std::string_view activity = scene.dice.pick(kActivities);
    writeAudit(out, scene, person, "UserManagement", activity, userTarget(scene, person));
}

void riskyUser(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kEvents[] = {"unfamiliarFeatures", "anonymizedIPAddress",
                                                   "impossibleTravel", "leakedCredentials"};
    static constexpr std::string_view kLevels[] = {"low", "medium", "high"};
    Dice &dice = scene.dice;
    const Person &person = scene.tenant.anyone(dice);
    const std::string time = azureTime(scene.nowMs, dice);
    const std::string_view event = dice.pick(kEvents);
    const std::string_view level = dice.pick(kLevels);
    const std::string address = Tenant::publicAddress(dice);
    std::format_to(
        std::back_inserter(out),
        R"({{"time":"{}","resourceId":"/tenants/{}/providers/microsoft.aadiam","operationName":"User Risk Detection","category":"UserRiskEvents","tenantId":"{}","durationMs":0,"callerIpAddress":"{}","correlationId":"{}","identity":"{}","Level":4,"properties":{{"id":"{}","riskType":"{}","riskEventType":"{}","riskState":"atRisk","riskLevel":"{}","riskDetail":"none","source":"IdentityProtection","detectionTimingType":"realtime","activity":"signin","ipAddress":"{}","activityDateTime":"{}","detectedDateTime":"{}","userId":"{}","userDisplayName":"{}","userPrincipalName":"{}"}}}})",
        time, scene.tenant.id, scene.tenant.id, address, dice.guid(), person.name, dice.hex(64), event, event,
        level, address, time, time, scene.tenant.objectId(person), person.name, person.account);
}

constexpr RecordKind kKinds[] = {
    {"sign-in", Envelope::Records, 230, signIn},
    {"failed sign-in", Envelope::Records, 60, failedSignIn},
    {"sign-in from the office", Envelope::Records, 70, officeSignIn},
    {"non-interactive sign-in", Envelope::Records, 150, tokenSignIn},
    {"service principal sign-in", Envelope::Lines, 60, servicePrincipalSignIn},
    {"directory change", Envelope::Records, 50, directoryChange},
    {"group change", Envelope::Records, 20, groupChange},
    {"self-service", Envelope::Records, 20, selfService},
    {"risk detection", Envelope::Records, 12, riskyUser},
};

} // namespace

void writeSampleSignIn(std::string &out, const Scene &scene)
{
    writeSignIn(out, scene, "SignInLogs", kSamplePerson, Tenant::publicAddress(scene.dice), {0, ""});
}

void writeSampleTokenSignIn(std::string &out, const Scene &scene)
{
    writeSignIn(out, scene, "NonInteractiveUserSignInLogs", kSamplePerson, Tenant::publicAddress(scene.dice),
                {0, ""});
}

std::span<const RecordKind> entraKinds()
{
    return kKinds;
}

} // namespace hubscope::demo
