// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RecordFacts.h"

#include "azure/AzureTime.h"
#include "azure/NameTable.h"
#include "insight/ResultWords.h"
#include "insight/Words.h"

#include <QtAssert>

#include <algorithm>

namespace hubscope::insight {

using azure::equalsIgnoringCase;
using azure::JsonValue;

namespace {

/// Categories, tables and operations that tell the kind of a record.
struct KindName
{
    std::string_view name;
    RecordKind kind;
};
constexpr KindName kKindNames[]{
    {"SignInLogs", RecordKind::SignIn},
    {"SignIn", RecordKind::SignIn},
    {"NonInteractiveUserSignInLogs", RecordKind::SignIn},
    {"ServicePrincipalSignInLogs", RecordKind::SignIn},
    {"ManagedIdentitySignInLogs", RecordKind::SignIn},
    {"MicrosoftServicePrincipalSignInLogs", RecordKind::SignIn},
    {"ADFSSignInLogs", RecordKind::SignIn},
    {"B2CRequestLogs", RecordKind::SignIn},
    {"AADNonInteractiveUserSignInLogs", RecordKind::SignIn},
    {"AADServicePrincipalSignInLogs", RecordKind::SignIn},
    {"AADManagedIdentitySignInLogs", RecordKind::SignIn},
    {"Sign-in activity", RecordKind::SignIn},
    {"UserLoggedIn", RecordKind::SignIn},
    {"UserLoginFailed", RecordKind::SignIn},
    {"UserRiskEvents", RecordKind::Risk},
    {"RiskyUsers", RecordKind::Risk},
    {"ServicePrincipalRiskEvents", RecordKind::Risk},
    {"RiskyServicePrincipals", RecordKind::Risk},
    {"AADUserRiskEvents", RecordKind::Risk},
    {"AADRiskyUsers", RecordKind::Risk},
    {"AADServicePrincipalRiskEvents", RecordKind::Risk},
    {"AADRiskyServicePrincipals", RecordKind::Risk},
    {"AuditLogs", RecordKind::Audit},
    {"Audit", RecordKind::Audit},
};

RecordKind kindOf(std::string_view name)
{
    static const auto table = azure::tableOf(kKindNames, &KindName::name);
    const auto *const *found = name.empty() ? nullptr : table.find(name);
    return found ? (*found)->kind : RecordKind::Other;
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

} // namespace

RecordFacts::RecordFacts()
{
    for (const FactSource &source : factSources()) {
        const azure::KeyPaths::Slot slot = m_paths.add(pathParts(source.path));
        azure::KeyPaths::addTo(m_places[static_cast<std::size_t>(source.fact)], slot);
    }
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
    m_kind.reset();
    m_category.reset();
    m_operation.reset();
    m_actor.reset();
    m_ipRead = false;
    m_ipUnreadable = false;
    m_ip.reset();
    m_targets.reset();
    m_values->read(record.value);
}

/// Calls `visit(std::string_view)` for each place of the fact where a text stands, the best one first, until
/// it returns false.
template <typename Visit>
void RecordFacts::forEachText(Fact fact, Visit &&visit)
{
    m_values->forEachIn(placesOf(fact), [&](JsonValue value) {
        const std::string_view text = m_values->text(value);
        return text.empty() || visit(text);
    });
}

std::string_view RecordFacts::text(Fact fact)
{
    std::string_view found;
    forEachText(fact, [&](std::string_view text) {
        found = text;
        return false;
    });
    return found;
}

JsonValue RecordFacts::container(Fact fact)
{
    JsonValue found;
    m_values->forEachIn(placesOf(fact), [&](JsonValue value) {
        found = m_values->container(value);
        return !found;
    });
    return found;
}

std::string_view RecordFacts::category()
{
    if (!m_category)
        m_category = text(Fact::Category);
    return *m_category;
}

RecordKind RecordFacts::kind()
{
    if (m_kind)
        return *m_kind;
    RecordKind kind = kindOf(category());
    if (kind == RecordKind::Other)
        kind = kindOf(text(Fact::Table));
    if (category().empty() && kind == RecordKind::Other)
        kind = kindOf(operation());
    if (kind == RecordKind::Other && !text(Fact::LoggedBy).empty())
        kind = RecordKind::Audit;
    m_kind = kind;
    return kind;
}

bool RecordFacts::isSignIn()
{
    return kind() == RecordKind::SignIn;
}

bool RecordFacts::isAudit()
{
    return kind() == RecordKind::Audit;
}

bool RecordFacts::isRisk()
{
    return kind() == RecordKind::Risk;
}

std::string_view RecordFacts::operation()
{
    if (!m_operation)
        m_operation = text(Fact::Operation);
    return *m_operation;
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
    if (m_actor)
        return *m_actor;
    std::string_view name;
    forEachText(Fact::Actor, [&](std::string_view text) {
        // An identity may be JSON in a string: what is in it has been asked for already.
        if (text.front() != '{' && text.front() != '[')
            name = text;
        return name.empty();
    });
    if (name.empty())
        name = callerInfo();
    if (name.empty() && startsWithIgnoringCase(category(), "AdvancedHunting-"))
        name = text(Fact::DeviceActor);
    m_actor = name;
    return name;
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
    forEachText(Fact::SourceIp, [&](std::string_view text) {
        const auto found = azure::parseIp(text);
        if (found && found->scope != azure::IpScope::Unspecified)
            m_ip = found;
        else // 0.0.0.0 is how Azure writes "no address".
            m_ipUnreadable = m_ipUnreadable || (!found && !saysNothing(text));
        return !m_ip;
    });
    if (m_ip)
        return;
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

std::optional<int> RecordFacts::signInCode()
{
    std::optional<int> code;
    if (!isSignIn())
        return code;
    forEachText(Fact::ErrorCode, [&](std::string_view text) {
        const auto found = toInt(text);
        if (found && (*found != 0 || !isFailedOfficeLogin()))
            code = found;
        return !code;
    });
    return code;
}

std::string_view RecordFacts::result()
{
    if (const auto code = signInCode())
        return signInResult(*code).result;
    if (isFailedOfficeLogin())
        return "FAILED";
    // Key Vault has "Success" for resultType of what it refused, too.
    if (isRefusal(text(Fact::Signature)))
        return "FAILED";
    std::string_view result;
    forEachText(Fact::Result, [&](std::string_view text) {
        const std::string_view word = trimmed(text);
        if (!word.empty() && !saysNothing(word))
            result = resultOfWord(word);
        return result.empty();
    });
    return result;
}

/// Office 365 says "Success" of a failed login, too: of having recorded it.
bool RecordFacts::isFailedOfficeLogin()
{
    return equalsIgnoringCase(operation(), "UserLoginFailed");
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
    // What it was done to, before who reports it (a policy, an alert rule, the health of a resource).
    if (const std::string_view provider = providerIn(text(Fact::ResourceId)); !provider.empty())
        return provider;
    const std::string_view operationName = operation();
    return isArmOperation(operationName) ? operationName.substr(0, operationName.find('/')) : text(Fact::App);
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

void RecordFacts::readTime(Fact fact, RecordTime &time)
{
    forEachText(fact, [&](std::string_view text) {
        const auto found = azure::parseTime(text);
        // A time before the epoch is a default value that nobody set ("0001-01-01T00:00:00Z").
        if (found && *found > 0)
            time.ms = found;
        else
            time.unreadable = true;
        return !time.ms;
    });
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
