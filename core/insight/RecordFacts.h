// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/IpAddress.h"
#include "azure/KeyPaths.h"
#include "azure/RecordReader.h"
#include "insight/FactSources.h"
#include "insight/SignInResult.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace hubscope::insight {

enum class RecordKind : std::uint8_t { Other, SignIn, Audit, Risk };

/// A record's time and how it was come by.
struct RecordTime
{
    std::optional<std::int64_t> ms;
    /// A time stood there that could not be read.
    bool unreadable = false;
};

/// Who or what an action was done to.
struct Targets
{
    std::string_view user;
    std::string_view group;
    /// The actor is the target, or the action is one that people do to their own account.
    bool selfService = false;
};

/// What a record says, whatever its kind and spelling: the step between Azure's keys and InsightIDR's.
/// Views are valid until the next read().
/// Thread: one for each decoder.
class RecordFacts
{
public:
    RecordFacts();
    RecordFacts(const RecordFacts &) = delete;
    RecordFacts &operator=(const RecordFacts &) = delete;

    /// Adds a path that a rule asks for; before the first read() only.
    azure::KeyPaths::Slot addPath(std::span<const std::string> parts);
    azure::KeyPaths::Slot slotCount() const
    {
        return static_cast<azure::KeyPaths::Slot>(m_paths.slotCount());
    }
    void read(const azure::Record &record);

    azure::KeyValues &values() { return *m_values; }
    const azure::Record &record() const { return *m_record; }

    /// The first source of the fact that has a text.
    std::string_view text(Fact fact);
    azure::JsonValue container(Fact fact);

    bool isSignIn();
    bool isAudit();
    bool isRisk();

    std::string_view category();
    std::string_view operation();
    /// The operation in InsightIDR's manner: the last two parts of an ARM path in lower case, otherwise as
    /// written.
    std::string_view action();
    std::string_view actor();
    /// The first readable address of the actor.
    const std::optional<azure::IpAddress> &sourceIp();
    /// True if a text stood where an address should.
    bool sourceIpUnreadable();
    /// Entra's error code, of sign-ins only; 0 is success.
    std::optional<int> signInCode();
    std::string_view result();
    std::string_view service();
    std::string_view severity();
    std::string_view alertUser();
    std::string_view asset();
    const Targets &targets();
    RecordTime time();

private:
    RecordKind kind();
    void readIp();
    std::string_view entity(std::string_view type, std::string_view key, std::string_view suffixKey = {});
    std::string_view callerInfo();
    bool isFailedOfficeLogin();
    void readTime(Fact fact, RecordTime &time);

    std::span<const azure::KeyPaths::SlotGroup> placesOf(Fact fact) const
    {
        return m_places.data()[static_cast<std::size_t>(fact)];
    }
    template <typename Visit>
    void forEachText(Fact fact, Visit &&visit);

    azure::KeyPaths m_paths;
    /// The places of each fact, the best one first.
    std::array<std::vector<azure::KeyPaths::SlotGroup>, kFactCount> m_places;
    std::optional<azure::KeyValues> m_values;
    const azure::Record *m_record = nullptr;
    std::optional<RecordKind> m_kind;
    std::optional<std::string_view> m_category;
    std::optional<std::string_view> m_operation;
    std::optional<std::string_view> m_actor;
    bool m_ipRead = false;
    bool m_ipUnreadable = false;
    std::optional<azure::IpAddress> m_ip;
    std::optional<Targets> m_targets;
};

} // namespace hubscope::insight
