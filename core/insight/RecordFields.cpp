// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/RecordFields.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace hubscope::insight {

namespace {

constexpr Key kIngressKeys[]{
    Key::User,
    Key::Account,
    Key::Result,
    Key::SourceIp,
    Key::Service,
    Key::AuthenticationTarget,
    Key::UserAgent,
    Key::GeoipCity,
    Key::GeoipRegion,
    Key::GeoipCountryCode,
    Key::GeoipCountryName,
};
constexpr Key kSsoKeys[]{
    Key::User,      Key::Account, Key::Result, Key::SourceIp, Key::Service, Key::AuthenticationTarget,
    Key::UserAgent,
};
constexpr Key kAlertKeys[]{Key::User, Key::Severity, Key::Type, Key::Title, Key::Asset};
constexpr Key kActivityKeys[]{
    Key::SourceUser, Key::SourceAccount, Key::Result, Key::SourceIp, Key::Action, Key::Service,
};
constexpr Key kAdminKeys[]{
    Key::SourceUser, Key::SourceAccount, Key::Result,        Key::SourceIp, Key::Action,
    Key::Service,    Key::TargetUser,    Key::TargetAccount, Key::Group,
};

/// By LogSet; design and the guide name them.
constexpr std::array<std::span<const Key>, kLogSetCount> kLogSetKeys{
    kIngressKeys, kSsoKeys, kAlertKeys, kActivityKeys, kAdminKeys, std::span<const Key>{},
};

bool isCountryCode(std::string_view text)
{
    return text.size() == 2 &&
           std::ranges::all_of(text, [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
}

constexpr std::size_t kLetters = 26;
/// By both letters of the code; empty if it is of no country.
using CountryNames = std::array<std::string, kLetters * kLetters>;

std::size_t placeOfCode(std::string_view code)
{
    const auto letter = [&](std::size_t i) { return static_cast<std::size_t>((code[i] | 32) - 'a'); };
    return letter(0) * kLetters + letter(1);
}

CountryNames makeCountryNames()
{
    CountryNames names;
    for (char first = 'A'; first <= 'Z'; ++first) {
        for (char second = 'A'; second <= 'Z'; ++second) {
            const std::array<char, 2> code{first, second};
            const auto territory = QLocale::codeToTerritory(QString::fromLatin1(code.data(), 2));
            if (territory != QLocale::AnyTerritory)
                names[placeOfCode({code.data(), 2})] = QLocale::territoryToString(territory).toStdString();
        }
    }
    return names;
}

/// `alice`, or `alice@contoso.com` by the event source's choice.
std::string_view accountName(std::string_view account, Attribution attribution)
{
    return attribution == Attribution::ShortName ? shortName(account) : account;
}

std::string_view valueOf(Key key, RecordFacts &facts, LogSet logSet, Attribution attribution)
{
    switch (key) {
    case Key::User:
        return shortName(logSet == LogSet::ThirdPartyAlerts ? facts.alertUser() : facts.actor());
    case Key::SourceUser:
        return shortName(facts.actor());
    case Key::Account:
    case Key::SourceAccount:
        return accountName(facts.actor(), attribution);
    case Key::Result:
        return facts.result();
    case Key::SourceIp:
        return facts.sourceIp() ? facts.sourceIp()->text : std::string_view{};
    case Key::Action:
        return facts.action();
    case Key::Service:
        return facts.service();
    case Key::AuthenticationTarget:
        return facts.text(Fact::Resource);
    case Key::UserAgent:
        return facts.text(Fact::UserAgent);
    case Key::GeoipCity:
        return facts.text(Fact::City);
    case Key::GeoipRegion:
        return facts.text(Fact::Region);
    case Key::GeoipCountryCode: {
        const std::string_view country = facts.text(Fact::Country);
        return isCountryCode(country) ? country : std::string_view{};
    }
    case Key::GeoipCountryName:
        return countryName(facts.text(Fact::Country));
    case Key::Severity:
        return facts.severity();
    case Key::Type: {
        const std::string_view type = facts.text(Fact::AlertType);
        return type.empty() ? facts.category() : type;
    }
    case Key::Title: {
        const std::string_view title = facts.text(Fact::Title);
        return title.empty() ? facts.operation() : title;
    }
    case Key::Asset:
        return facts.asset();
    case Key::TargetUser:
        return shortName(facts.targets().user);
    case Key::TargetAccount:
        return accountName(facts.targets().user, attribution);
    case Key::Group:
        return facts.targets().group;
    case Key::SourceData:
        break;
    }
    return {};
}

} // namespace

std::string_view shortName(std::string_view account)
{
    if (const std::size_t slash = account.find('\\');
        slash != std::string_view::npos && slash + 1 < account.size())
        account.remove_prefix(slash + 1);
    if (const std::size_t at = account.find('@'); at != std::string_view::npos && at != 0) {
        account = account.substr(0, at);
        // alice_contoso.com#EXT#@tenant is a guest, live.com#alice@x and urn:spo:guest#alice@x name whence.
        if (account.ends_with("#EXT#")) {
            account.remove_suffix(5);
            if (const std::size_t bar = account.rfind('_'); bar != std::string_view::npos && bar != 0)
                account = account.substr(0, bar);
        } else if (const std::size_t mark = account.rfind('#'); mark + 1 < account.size()) {
            account.remove_prefix(mark + 1); // npos + 1 is 0
        }
    }
    return account;
}

std::string_view countryName(std::string_view code)
{
    static const CountryNames names = makeCountryNames();
    return isCountryCode(code) ? std::string_view(names[placeOfCode(code)]) : std::string_view{};
}

void addFields(RecordFacts &facts, Attribution attribution, InsightEvent &event)
{
    for (const Key key : kLogSetKeys[static_cast<std::size_t>(event.logSet)]) {
        if (const std::string_view value = valueOf(key, facts, event.logSet, attribution); !value.empty())
            event.fields.emplace_back(key, value);
    }
}

} // namespace hubscope::insight
