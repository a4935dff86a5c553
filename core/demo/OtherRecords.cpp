// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What lands in Unparsed Data: logs that none of InsightIDR's event types describes, and broken messages.
#include "demo/Records.h"

#include <format>
#include <iterator>

namespace hubscope::demo {

namespace {

void firewall(std::string &out, const Scene &scene)
{
    Dice &dice = scene.dice;
    const bool denied = dice.chance(30);
    const std::string source = Tenant::privateAddress(dice);
    const std::string target = Tenant::publicAddress(dice);
    std::format_to(
        std::back_inserter(out),
        R"({{"category":"AZFWNetworkRule","time":"{}","resourceId":"/SUBSCRIPTIONS/{}/RESOURCEGROUPS/NETWORK/PROVIDERS/MICROSOFT.NETWORK/AZUREFIREWALLS/EDGE","operationName":"AzureFirewallNetworkRuleLog","properties":{{"Protocol":"TCP","SourceIp":"{}","SourcePort":{},"DestinationIp":"{}","DestinationPort":443,"Action":"{}","Policy":"edge","RuleCollection":"outbound"}}}})",
        azureTime(scene.nowMs, dice), scene.tenant.subscription, source, 1024 + dice.roll(60000), target,
        denied ? "Deny" : "Allow");
}

void webServer(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kPaths[] = {"/", "/login", "/api/v1/orders", "/health"};
    Dice &dice = scene.dice;
    const std::string_view path = dice.pick(kPaths);
    std::format_to(
        std::back_inserter(out),
        R"({{"time":"{}","resourceId":"/SUBSCRIPTIONS/{}/RESOURCEGROUPS/PRODUCTION/PROVIDERS/MICROSOFT.WEB/SITES/SHOP","category":"AppServiceHTTPLogs","properties":{{"CsMethod":"GET","CsUriStem":"{}","SPort":"443","CIp":"{}","ScStatus":{},"TimeTaken":{},"CsBytes":{},"ScBytes":{}}}}})",
        azureTime(scene.nowMs, dice), scene.tenant.subscription, path, Tenant::publicAddress(dice),
        dice.chance(4) ? 500 : 200, dice.roll(800), dice.roll(2000), dice.roll(90000));
}

/// Functions on Linux plans write their properties as Python would print them.
void singleQuotes(std::string &out, const Scene &scene)
{
    std::format_to(
        std::back_inserter(out),
        R"({{"records":[{{"time":"{}","category":"FunctionAppLogs","operationName":"Microsoft.Web/sites/functions/log","resourceId":"/SUBSCRIPTIONS/{}/RESOURCEGROUPS/PRODUCTION/PROVIDERS/MICROSOFT.WEB/SITES/JOBS","properties":{{'appName':'jobs','level':'Information','message':'Executed \'Nightly\' (Succeeded)'}}}}]}})",
        azureTime(scene.nowMs, scene.dice), scene.tenant.subscription);
}

/// A sender that lost the end of what it had to say.
void cutShort(std::string &out, const Scene &scene)
{
    std::string whole = R"({"records":[)";
    firewall(whole, scene);
    whole += "]}";
    whole.resize(whole.size() / 2);
    out += whole;
}

void plainText(std::string &out, const Scene &scene)
{
    static constexpr std::string_view kLines[] = {
        "<86>Nov 24 01:02:03 jump-01 sshd[4711]: Accepted publickey for deploy from 192.0.2.44 port 50022 "
        "ssh2",
        "heartbeat ok",
        "CEF:0|Contoso|Gateway|1.0|100|link down|5|src=198.51.100.9",
    };
    out += scene.dice.pick(kLines);
}

constexpr RecordKind kKinds[] = {
    {"firewall", Envelope::Records, 25, firewall},     {"web server", Envelope::Records, 20, webServer},
    {"single quotes", Envelope::Raw, 4, singleQuotes}, {"cut short", Envelope::Raw, 2, cutShort},
    {"plain text", Envelope::Raw, 2, plainText},
};

} // namespace

void writeSampleText(std::string &out, const Scene &scene)
{
    std::format_to(std::back_inserter(out),
                   "Sample of Hubscope, harmless: a line that is not JSON, sent to see it arrive. {}",
                   azureTime(scene.nowMs, scene.dice));
}

std::span<const RecordKind> otherKinds()
{
    return kKinds;
}

} // namespace hubscope::demo
