// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/Dice.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hubscope::demo {

struct Person
{
    std::string_view name;
    std::string_view account;
    std::string_view city;
    std::string_view country;
    bool admin;
};

/// Nobody: whose name says in every log that a record is a sample. Belongs to no tenant; the domain is one
/// that RFC 2606 keeps from ever being real.
inline constexpr Person kSamplePerson{"Hubscope Sample", "hubscope-sample@contoso.example", "", "", false};

/// An invented company: who and what the demo's records speak of. Addresses are from the ranges that RFC 5737
/// keeps for documentation, so that no real host is ever named.
class Tenant
{
public:
    explicit Tenant(Dice &dice);

    const Person &anyone(Dice &dice) const;
    const Person &admin(Dice &dice) const;
    /// The same for the same account.
    std::string objectId(const Person &person) const;

    static std::string publicAddress(Dice &dice);
    static std::string privateAddress(Dice &dice);

    std::string id;
    std::string subscription;

private:
    std::uint64_t m_salt;
};

/// `2026-11-24T01:02:03.1234567Z`, as Azure writes it.
std::string azureTime(std::int64_t ms, Dice &dice);

} // namespace hubscope::demo
