// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RecordFacts.h"

#include "azure/AzureTime.h"

#include <QtAssert>

#include <algorithm>
#include <charconv>
#include <utility>

namespace hubscope::insight {

using azure::equalsIgnoringCase;
using azure::JsonValue;

namespace {

constexpr std::string_view kSignInCategories[]{
    "SignInLogs",
    "SignIn",
    "NonInteractiveUserSignInLogs",
    "ServicePrincipalSignInLogs",
    "ManagedIdentitySignInLogs",
    "MicrosoftServicePrincipalSignInLogs",
    "ADFSSignInLogs",
    "B2CRequestLogs",
    "AADNonInteractiveUserSignInLogs",
    "AADServicePrincipalSignInLogs",
    "AADManagedIdentitySignInLogs",
};
constexpr std::string_view kRiskCategories[]{
    "UserRiskEvents",    "RiskyUsers",    "ServicePrincipalRiskEvents",    "RiskyServicePrincipals",
    "AADUserRiskEvents", "AADRiskyUsers", "AADServicePrincipalRiskEvents", "AADRiskyServicePrincipals",
};

/// Actions that people do to their own account; beginnings of operation names.
constexpr std::string_view kSelfServiceActions[]{
    "User registered",
    "User changed default security info",
    "User changed security info",
    "User deleted security info",
    "User started security info registration",
    "User reviewed security info",
    "User canceled security info",
    "User requests access package",
    "User requested access package",
    "Create access package assignment request",
    "Self-service password",
    "Self-serve password",
    "Change password (self-service)",
    "Reset password (self-service)",
    "Unlock user account (self-service)",
    "Blocked from self-service password reset",
    "Redeem external user invite",
};

struct ResultWord
{
    std::string_view word;
    std::string_view result;
};
constexpr ResultWord kResultWords[]{
    {"success", "SUCCESS"},     {"succeeded", "SUCCESS"},   {"successful", "SUCCESS"},
    {"start", "SUCCESS"},       {"started", "SUCCESS"},     {"accept", "SUCCESS"},
    {"accepted", "SUCCESS"},    {"active", "SUCCESS"},      {"activated", "SUCCESS"},
    {"updated", "SUCCESS"},     {"resolved", "SUCCESS"},    {"inprogress", "SUCCESS"},
    {"in progress", "SUCCESS"}, {"created", "SUCCESS"},     {"ok", "SUCCESS"},
    {"true", "SUCCESS"},        {"0", "SUCCESS"},           {"failure", "FAILED"},
    {"failed", "FAILED"},       {"fail", "FAILED"},         {"error", "FAILED"},
    {"timeout", "FAILED"},      {"unauthorized", "FAILED"}, {"forbidden", "FAILED"},
    {"denied", "FAILED"},       {"clienterror", "FAILED"},  {"servererror", "FAILED"},
    {"canceled", "CANCELED"},   {"cancelled", "CANCELED"},  {"skipped", "SKIPPED"},
};
/// Words that say nothing.
constexpr std::string_view kNoResults[]{"none", "-1", "null", "n/a", "unknown", "-"};

bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return equalsIgnoringCase(text, word); });
}

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && equalsIgnoringCase(text.substr(0, start.size()), start);
}

bool containsIgnoringCase(std::string_view text, std::string_view part)
{
    for (std::size_t at = 0; at + part.size() <= text.size(); ++at) {
        if (equalsIgnoringCase(text.substr(at, part.size()), part))
            return true;
    }
    return false;
}

std::vector<std::string> pathParts(std::string_view path)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t end = path.find('>');
        parts.emplace_back(path.substr(0, end));
        if (end == std::string_view::npos)
            return parts;
        path.remove_prefix(end + 1);
    }
}

std::string_view lastPart(std::string_view path)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::optional<int> toInt(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '.'))
        text.remove_suffix(1);
    return text;
}

/// The provider (`Microsoft.Compute`) that a resource id or an ARM operation names; empty if none.
std::string_view providerIn(std::string_view path)
{
    constexpr std::string_view kMark = "/providers/";
    for (std::size_t at = path.size(); at-- > 0;) {
        if (path[at] == '/' && startsWithIgnoringCase(path.substr(at), kMark)) {
            const std::string_view rest = path.substr(at + kMark.size());
            return rest.substr(0, rest.find('/'));
        }
    }
    return {};
}

bool isArmOperation(std::string_view operation)
{
    const std::size_t slash = operation.find('/');
    return slash != std::string_view::npos && operation.substr(0, slash).contains('.') &&
           !operation.contains(' ');
}

} // namespace

RecordFacts::RecordFacts()
{
    for (const FactSource &source : factSources())
        m_sources[static_cast<std::size_t>(source.fact)].push_back(m_paths.add(pathParts(source.path)));
}

azure::KeyPaths::Slot RecordFacts::addPath(std::span<const std::string> parts)
{
    Q_ASSERT(!m_values);
    return m_paths.add(parts);
}

void RecordFacts::read(const azure::Record &record)
{
    if (!m_values)
        m_values.emplace(m_paths);
    m_record = &record;
    m_kind = Kind::Unknown;
    m_category.reset();
    m_ipRead = false;
    m_ipUnreadable = false;
    m_ip.reset();
    m_targets.reset();
    m_values->read(record.value);
}

std::string_view RecordFacts::text(Fact fact)
{
    for (const auto slot : m_sources[static_cast<std::size_t>(fact)]) {
        if (const std::string_view text = m_values->text(slot); !text.empty())
            return text;
    }
    return {};
}

JsonValue RecordFacts::container(Fact fact)
{
    for (const auto slot : m_sources[static_cast<std::size_t>(fact)]) {
        if (const JsonValue value = m_values->container(slot))
            return value;
    }
    return {};
}

std::string_view RecordFacts::category()
{
    if (!m_category)
        m_category = text(Fact::Category);
    return *m_category;
}

RecordFacts::Kind RecordFacts::kind()
{
    if (m_kind != Kind::Unknown)
        return m_kind;
    const std::string_view table = text(Fact::Table);
    if (isOneOf(category(), kSignInCategories) || isOneOf(table, kSignInCategories) ||
        equalsIgnoringCase(operation(), "Sign-in activity"))
        m_kind = Kind::SignIn;
    else if (isOneOf(category(), kRiskCategories) || isOneOf(table, kRiskCategories))
        m_kind = Kind::Risk;
    else if (equalsIgnoringCase(category(), "AuditLogs") || equalsIgnoringCase(category(), "Audit") ||
             equalsIgnoringCase(table, "AuditLogs") || !text(Fact::LoggedBy).empty())
        m_kind = Kind::Audit;
    else
        m_kind = Kind::Other;
    return m_kind;
}

bool RecordFacts::isSignIn()
{
    return kind() == Kind::SignIn;
}

bool RecordFacts::isAudit()
{
    return kind() == Kind::Audit;
}

bool RecordFacts::isRisk()
{
    return kind() == Kind::Risk;
}

std::string_view RecordFacts::operation()
{
    return text(Fact::Operation);
}

std::string_view RecordFacts::action()
{
    std::string_view name = operation();
    if (!isArmOperation(name))
        return name;
    const std::size_t last = name.rfind('/');
    const std::size_t before = last == 0 ? std::string_view::npos : name.rfind('/', last - 1);
    if (before != std::string_view::npos)
        name.remove_prefix(before + 1);
    std::string &lowered = m_values->scratch();
    for (const char c : name)
        lowered += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return lowered;
}

std::string_view RecordFacts::actor()
{
    if (const std::string_view caller = callerInfo(); !caller.empty())
        return caller;
    return text(Fact::Actor);
}

/// PIM's list of who asked: `[{"CallerIdentityType":"UPN","CallerIdentityValue":"…"}, …]`.
std::string_view RecordFacts::callerInfo()
{
    constexpr std::string_view kTypes[]{"UPN", "Username", "Name", "ObjectID"};
    const JsonValue list = container(Fact::CallerInfo);
    for (const std::string_view type : kTypes) {
        std::string_view found;
        list.forEachElement([&](JsonValue caller) {
            if (equalsIgnoringCase(m_values->text(caller.member("CallerIdentityType")), type))
                found = m_values->text(caller.member("CallerIdentityValue"));
            return found.empty();
        });
        if (!found.empty())
            return found;
    }
    return {};
}

void RecordFacts::readIp()
{
    if (m_ipRead)
        return;
    m_ipRead = true;
    for (const auto slot : m_sources[static_cast<std::size_t>(Fact::SourceIp)]) {
        const std::string_view text = m_values->text(slot);
        if (text.empty())
            continue;
        const auto found = azure::parseIp(text);
        if (found && found->scope != azure::IpScope::Unspecified) {
            m_ip = found;
            return;
        }
        // 0.0.0.0 is how Azure writes "no address".
        m_ipUnreadable = m_ipUnreadable || (!found && !isOneOf(text, kNoResults));
    }
    if (const std::string_view address = entity("ip", "Address"); !address.empty())
        m_ip = azure::parseIp(address);
}

const std::optional<azure::IpAddress> &RecordFacts::sourceIp()
{
    readIp();
    return m_ip;
}

bool RecordFacts::sourceIpUnreadable()
{
    readIp();
    return m_ipUnreadable && !m_ip;
}

std::string_view RecordFacts::result()
{
    if (isSignIn()) {
        for (const auto slot : m_sources[static_cast<std::size_t>(Fact::ErrorCode)]) {
            if (const auto code = toInt(m_values->text(slot)))
                return signInResult(*code).result;
        }
    }
    for (const auto slot : m_sources[static_cast<std::size_t>(Fact::Result)]) {
        const std::string_view word = trimmed(m_values->text(slot));
        if (word.empty() || isOneOf(word, kNoResults))
            continue;
        // "Failed.NotFound", "Started."
        const std::string_view head = word.substr(0, word.find('.'));
        const auto *known = std::ranges::find_if(kResultWords, [&](const ResultWord &entry) {
            return equalsIgnoringCase(entry.word, word) || equalsIgnoringCase(entry.word, head);
        });
        if (known != std::end(kResultWords))
            return known->result;
        if (const auto code = toInt(word)) {
            if (*code >= 100 && *code < 600) // an HTTP status
                return *code < 400 ? "SUCCESS" : "FAILED";
            return isSignIn() ? std::string_view("FAILED") : word;
        }
        return word;
    }
    return {};
}

std::string_view RecordFacts::service()
{
    if (const std::string_view workload = text(Fact::Workload); !workload.empty())
        return workload;
    if (isSignIn()) {
        const std::string_view resource = text(Fact::Resource);
        return resource.empty() ? text(Fact::App) : resource;
    }
    if (const std::string_view logger = text(Fact::LoggedBy); !logger.empty())
        return logger;
    const std::string_view operationName = operation();
    if (isArmOperation(operationName) && !startsWithIgnoringCase(operationName, "Microsoft.Resourcehealth"))
        return operationName.substr(0, operationName.find('/'));
    if (const std::string_view provider = providerIn(text(Fact::ResourceId)); !provider.empty())
        return provider;
    return text(Fact::App);
}

std::string_view RecordFacts::severity()
{
    constexpr std::string_view kNumbers[]{"Critical", "Critical",      "Error",
                                          "Warning",  "Informational", "Informational"};
    if (const std::string_view word = text(Fact::Severity); !word.empty())
        return word;
    const std::string_view level = text(Fact::Level);
    const auto number = toInt(level);
    if (!number)
        return level;
    return *number >= 0 && *number < 6 ? kNumbers[*number] : level;
}

/// A value of the first entity of that type in a Defender alert; the suffix (a domain) goes behind an @.
std::string_view RecordFacts::entity(std::string_view type, std::string_view key, std::string_view suffixKey)
{
    std::string_view found;
    container(Fact::Entities).forEachElement([&](JsonValue item) {
        if (!equalsIgnoringCase(m_values->text(item.member("Type")), type))
            return true;
        found = m_values->text(item.member(key));
        const std::string_view suffix =
            suffixKey.empty() ? suffixKey : m_values->text(item.member(suffixKey));
        if (!found.empty() && !suffix.empty() && !found.contains('@')) {
            std::string &made = m_values->scratch();
            made.append(found).append("@").append(suffix);
            found = made;
        }
        return found.empty();
    });
    return found;
}

std::string_view RecordFacts::alertUser()
{
    if (const std::string_view account = entity("account", "Name", "UPNSuffix"); !account.empty())
        return account;
    constexpr std::string_view kKeys[]{"Account", "User Name", "UserName", "User", "Compromised User"};
    const JsonValue extended = container(Fact::AdditionalDetails);
    for (const std::string_view key : kKeys) {
        if (const std::string_view account = m_values->text(extended.member(key)); !account.empty())
            return account;
    }
    const JsonValue properties = m_record->value.member("properties");
    for (const std::string_view key : {std::string_view("userName"), std::string_view("accountName")}) {
        if (const std::string_view account = m_values->text(properties.member(key)); !account.empty())
            return account;
    }
    if (const std::string_view named = actor(); !named.empty())
        return named;
    const std::string_view entityName = text(Fact::Asset);
    return entityName.contains('@') ? entityName : std::string_view{};
}

std::string_view RecordFacts::asset()
{
    const std::string_view named = text(Fact::Asset);
    if (!named.empty() && !named.contains('@'))
        return lastPart(named);
    if (const std::string_view host = entity("host", "HostName"); !host.empty())
        return host;
    if (const std::string_view resource = lastPart(text(Fact::AssetResource)); !resource.empty())
        return resource;
    return "unknown";
}

const Targets &RecordFacts::targets()
{
    if (m_targets)
        return *m_targets;
    Targets found;
    const std::string_view actorId = text(Fact::ActorId);
    const std::string_view name = operation();
    const std::string_view activity = text(Fact::Activity);
    found.selfService = std::ranges::any_of(kSelfServiceActions, [&](std::string_view start) {
        return startsWithIgnoringCase(name, start) || startsWithIgnoringCase(activity, start);
    });
    const bool isConsent = startsWithIgnoringCase(name, "Consent to application");
    const auto readModified = [&](JsonValue property) {
        const std::string_view key = m_values->text(property.member("displayName"));
        std::string_view value = m_values->text(property.member("newValue"));
        if (value.size() >= 2 && value.starts_with('"') && value.ends_with('"'))
            value = value.substr(1, value.size() - 2);
        if (found.group.empty() && equalsIgnoringCase(key, "Group.DisplayName"))
            found.group = value;
        if (isConsent && equalsIgnoringCase(key, "ConsentContext.IsAdminConsent"))
            found.selfService = containsIgnoringCase(value, "false");
        return true;
    };
    bool isFirst = true;
    container(Fact::Targets).forEachElement([&](JsonValue target) {
        const bool isMainTarget = std::exchange(isFirst, false);
        const std::string_view type = m_values->text(target.member("type"));
        const std::string_view display = m_values->text(target.member("displayName"));
        const std::string_view principal = m_values->text(target.member("userPrincipalName"));
        if (equalsIgnoringCase(type, "User") ||
            (!principal.empty() && !equalsIgnoringCase(type, "ServicePrincipal"))) {
            if (found.user.empty())
                found.user = principal.empty() ? display : principal;
            // Only what is done to the account itself: granting oneself a role has the role for its first
            // target.
            if (isMainTarget && !actorId.empty() && actorId == m_values->text(target.member("id")))
                found.selfService = true;
        } else if (equalsIgnoringCase(type, "Group") && found.group.empty()) {
            found.group = display;
        }
        m_values->container(target.member("modifiedProperties")).forEachElement(readModified);
        return true;
    });
    if (found.user.empty())
        found.user = text(Fact::TargetUser);
    if (found.group.empty())
        found.group = text(Fact::TargetGroup);
    m_targets = found;
    return *m_targets;
}

void RecordFacts::readTime(Fact fact, RecordTime &time)
{
    for (const auto slot : m_sources[static_cast<std::size_t>(fact)]) {
        const std::string_view text = m_values->text(slot);
        if (time.ms || text.empty())
            continue;
        const auto found = azure::parseTime(text);
        // A time before the epoch is a default value that nobody set ("0001-01-01T00:00:00Z").
        if (found && *found > 0)
            time.ms = found;
        else
            time.unreadable = true;
    }
}

RecordTime RecordFacts::time()
{
    RecordTime time;
    if (isSignIn())
        readTime(Fact::SignInTime, time);
    else if (isAudit())
        readTime(Fact::AuditTime, time);
    else if (isRisk())
        readTime(Fact::RiskTime, time);
    if (!time.ms)
        readTime(Fact::Time, time);
    return time;
}

} // namespace hubscope::insight
