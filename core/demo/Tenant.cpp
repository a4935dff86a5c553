// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Tenant.h"

#include <chrono>
#include <format>

namespace hubscope::demo {

namespace {

constexpr Person kPeople[] = {
    {"Alice Berg", "alice.berg@contoso.com", "Oslo", "NO", true},
    {"Bruno Costa", "bruno.costa@contoso.com", "Porto", "PT", false},
    {"Chiara Rossi", "chiara.rossi@contoso.com", "Milan", "IT", false},
    {"Dmitri Novak", "dmitri.novak@contoso.com", "Prague", "CZ", true},
    {"Emma Larsen", "emma.larsen@contoso.com", "Aarhus", "DK", false},
    {"Farid Haddad", "farid.haddad@contoso.com", "Lyon", "FR", false},
    {"Grace Otieno", "grace.otieno@contoso.com", "Nairobi", "KE", false},
    {"Henrik Lund", "henrik.lund@contoso.com", "Malmo", "SE", false},
    {"Ines Moreno", "ines.moreno@contoso.com", "Seville", "ES", true},
    {"Jonas Weber", "jonas.weber@contoso.com", "Cologne", "DE", false},
    {"Keiko Tanaka", "keiko.tanaka@contoso.com", "Osaka", "JP", false},
    {"Liam O'Connor", "liam.oconnor@contoso.com", "Cork", "IE", false},
    {"Mei Chen", "mei.chen@contoso.com", "Singapore", "SG", false},
    {"Nadia Petrova", "nadia.petrova@contoso.com", "Sofia", "BG", false},
    {"Oscar Lindqvist", "oscar.lindqvist@contoso.com", "Turku", "FI", false},
    {"Priya Nair", "priya.nair@contoso.com", "Pune", "IN", false},
    {"Quentin Dubois", "quentin.dubois@contoso.com", "Ghent", "BE", false},
    {"Rosa Jimenez", "rosa.jimenez@contoso.com", "Austin", "US", false},
    {"Sam Whitfield", "sam.whitfield@contoso.com", "Leeds", "GB", false},
    {"Tomas Silva", "tomas.silva@contoso.com", "Recife", "BR", false},
};
constexpr std::uint32_t kPeopleCount = std::size(kPeople);

} // namespace

Tenant::Tenant(Dice &dice)
    : id(dice.guid())
    , subscription(dice.guid())
    , m_salt(dice.roll(0xFFFFFFFFU))
{
}

const Person &Tenant::anyone(Dice &dice) const
{
    return kPeople[dice.roll(kPeopleCount)];
}

const Person &Tenant::admin(Dice &dice) const
{
    const Person *person = &anyone(dice);
    while (!person->admin)
        person = &anyone(dice);
    return *person;
}

std::string Tenant::objectId(const Person &person) const
{
    return Dice(m_salt + hashOf(person.account)).guid();
}

std::string Tenant::publicAddress(Dice &dice)
{
    static constexpr std::string_view kNetworks[] = {"192.0.2", "198.51.100", "203.0.113"};
    const std::string_view network = dice.pick(kNetworks);
    return std::format("{}.{}", network, 1 + dice.roll(254));
}

std::string Tenant::privateAddress(Dice &dice)
{
    const auto network = dice.roll(256);
    return std::format("10.20.{}.{}", network, 1 + dice.roll(254));
}

std::string azureTime(std::int64_t ms, Dice &dice)
{
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(ms)};
    return std::format("{:%Y-%m-%dT%H:%M:%S}{:04}Z", time, dice.roll(10000));
}

} // namespace hubscope::demo
