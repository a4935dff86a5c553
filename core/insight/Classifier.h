// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/KeyPaths.h"
#include "insight/RecordFacts.h"
#include "insight/RuleBook.h"
#include "leql/Condition.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace hubscope::insight {

/// Finds the first rule of a book that holds for a record. Each key of the book is resolved once. For each
/// situation (category, scope of the address, which of the keys that rules ask for are there) the rules that
/// can hold at all are worked out once (leql::Truth::Unknown for everything else), so that most records meet
/// one rule and no test. Thread: one for each decoder.
class Classifier
{
public:
    /// `facts` must not have read a record yet and must outlive this.
    Classifier(std::shared_ptr<const RuleBook> rules, RecordFacts &facts);

    /// The rule for the record that `facts` holds now; null if none holds.
    const Rule *classify();

    /// Whether a test may ask for this key: `source_json.…`, `hubscope.…` of ours, or a key of InsightIDR.
    static bool knowsKey(std::string_view key);

private:
    /// What a key of a test stands for.
    enum class Derived : std::uint8_t {
        FromRecord,
        Category,
        Json,
        RecordsEmpty,
        Operation,
        SelfService,
        SourceIpScope,
        SourceIp,
        Actor,
        Result,
        Action,
        Service,
        Severity,
        Asset,
        TargetUser,
        Group,
    };
    struct KeyRef
    {
        Derived derived = Derived::FromRecord;
        azure::KeyPaths::Slot slot = 0;
    };
    struct DerivedKey
    {
        std::string_view name;
        Derived derived;
    };
    static const DerivedKey kDerivedKeys[];
    static const DerivedKey *derivedKey(std::string_view key);

    class Source;
    /// What is told of a record before any test is looked at.
    struct Situation
    {
        std::string_view category;
        /// A bit for each of the first kMostPresence keys that rules ask the record for.
        std::uint64_t presence = 0;
        /// azure::IpScope, or kNoAddress.
        unsigned scope = 0;

        std::size_t hash() const;
        bool operator==(const Situation &) const = default;
    };
    /// A rule that can hold.
    struct Candidate
    {
        std::uint32_t rule = 0;
        /// It does, whatever else the record says.
        bool holds = false;
        /// What the situation settles of its test; nothing for any situation.
        std::vector<leql::Truth> settled;
    };
    /// What was worked out for a situation, whose category is the text here.
    struct Known
    {
        Situation situation;
        std::unique_ptr<char[]> category;
        std::vector<Candidate> rules;
    };
    /// Hostile records can carry any number of categories; there are fewer of Azure's.
    static constexpr std::size_t kMostKnown = 2048;
    static constexpr azure::KeyPaths::Slot kMostPresence = 64;
    static constexpr unsigned kNoAddress = ~0U;

    Situation situation() const;
    std::span<const Candidate> candidatesFor(const Situation &situation);
    std::vector<Candidate> candidatesNow() const;
    const Rule *firstOf(std::span<const Candidate> rules) const;
    leql::KeyValue value(const KeyRef &key) const;

    std::shared_ptr<const RuleBook> m_rules;
    RecordFacts &m_facts;
    /// For each rule, what its keys stand for.
    std::vector<std::vector<KeyRef>> m_keys;
    std::vector<Candidate> m_enabled;
    /// The slots of the keys that rules ask the record for.
    azure::KeyPaths::Slot m_slotsBegin = 0;
    azure::KeyPaths::Slot m_slotsEnd = 0;
    std::vector<Known> m_known;
    /// By hash of the situation, open addressing: one more than the place in m_known, 0 for none.
    std::array<std::uint16_t, 2 * kMostKnown> m_index{};
};

} // namespace hubscope::insight
