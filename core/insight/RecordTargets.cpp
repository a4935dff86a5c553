// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom and what a record is about: the account and the machine of an alert, the targets of an audit record.
#include "insight/RecordFacts.h"
#include "insight/Words.h"

#include <algorithm>
#include <utility>

namespace hubscope::insight {

using azure::equalsIgnoringCase;
using azure::JsonValue;

namespace {

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

bool isSelfService(std::string_view action)
{
    // Most actions start with another letter than any of these.
    constexpr auto bit = [](char letter) { return 1U << (static_cast<unsigned>(letter) & 31U); };
    constexpr unsigned kLetters = [bit] {
        unsigned letters = 0;
        for (const std::string_view start : kSelfServiceActions)
            letters |= bit(start.front());
        return letters;
    }();
    return !action.empty() && (kLetters & bit(action.front())) != 0 &&
           std::ranges::any_of(kSelfServiceActions,
                               [&](std::string_view start) { return startsWithIgnoringCase(action, start); });
}

/// CompromisedEntity is an account or a machine; which, only its form tells.
bool isAccountName(std::string_view text)
{
    return text.contains('@') || text.contains('\\');
}

} // namespace

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
    constexpr std::string_view kKeys[]{"Account",     "User Name",        "UserName",
                                       "User",        "Compromised User", "Client principal name",
                                       "Account Name"};
    const JsonValue extended = container(Fact::AdditionalDetails);
    for (const std::string_view key : kKeys) {
        if (const std::string_view account = m_values->text(extended.member(key)); !account.empty())
            return account;
    }
    const JsonValue record = m_record->value;
    for (const JsonValue place : {record.member("properties"), record}) {
        for (const std::string_view key : {std::string_view("userName"), std::string_view("accountName")}) {
            if (const std::string_view account = m_values->text(place.member(key)); !account.empty())
                return account;
        }
    }
    if (const std::string_view named = actor(); !named.empty())
        return named;
    const std::string_view entityName = text(Fact::Asset);
    return isAccountName(entityName) ? entityName : std::string_view{};
}

std::string_view RecordFacts::asset()
{
    const std::string_view named = text(Fact::Asset);
    if (!named.empty() && !isAccountName(named))
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
    found.selfService = isSelfService(name) || (activity != name && isSelfService(activity));
    const bool isConsent = startsWithIgnoringCase(name, "Consent to application");
    const auto readModified = [&](JsonValue property) {
        const auto [propertyName, newValue] = property.members({"displayName", "newValue"});
        const std::string_view key = m_values->text(propertyName);
        const bool isGroup = found.group.empty() && equalsIgnoringCase(key, "Group.DisplayName");
        const bool isAdminConsent = isConsent && equalsIgnoringCase(key, "ConsentContext.IsAdminConsent");
        if (!isGroup && !isAdminConsent)
            return true;
        std::string_view value = m_values->text(newValue);
        if (value.size() >= 2 && value.starts_with('"') && value.ends_with('"'))
            value = value.substr(1, value.size() - 2);
        if (isGroup)
            found.group = value;
        else
            found.selfService = containsIgnoringCase(value, "false");
        return true;
    };
    bool isFirst = true;
    bool isOwn = false;
    bool isRole = false;
    container(Fact::Targets).forEachElement([&](JsonValue target) {
        const bool isMainTarget = std::exchange(isFirst, false);
        const auto [typeName, displayName, principalName, id, modified] =
            target.members({"type", "displayName", "userPrincipalName", "id", "modifiedProperties"});
        const std::string_view type = m_values->text(typeName);
        const std::string_view display = m_values->text(displayName);
        const std::string_view principal = m_values->text(principalName);
        if (equalsIgnoringCase(type, "User") ||
            (!principal.empty() && !equalsIgnoringCase(type, "ServicePrincipal"))) {
            if (found.user.empty())
                found.user = principal.empty() ? display : principal;
            if (isMainTarget && !actorId.empty() && actorId == m_values->text(id))
                isOwn = true;
        } else if (equalsIgnoringCase(type, "Group") && found.group.empty()) {
            found.group = display;
        } else if (equalsIgnoringCase(type, "Role")) {
            isRole = true;
        }
        m_values->container(modified).forEachElement(readModified);
        return true;
    });
    // Only what is done to the account itself: who grants themselves a role acts as an administrator.
    found.selfService = found.selfService || (isOwn && !isRole);
    if (found.user.empty()) {
        // The audit log of before 2019 joins name, tenant and ids by "__".
        // A resource may stand in the same place.
        const std::string_view named = text(Fact::TargetUser);
        if (!named.contains('/'))
            found.user = named.substr(0, named.find("__"));
    }
    if (found.group.empty())
        found.group = text(Fact::TargetGroup);
    m_targets = found;
    return *m_targets;
}

} // namespace hubscope::insight
