// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/KeyPaths.h"
#include "insight/RecordFacts.h"
#include "insight/RuleBook.h"
#include "leql/Condition.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hubscope::insight {

/// Finds the first rule of a book that holds for a record. Each key of the book is resolved once; for each
/// category the rules that can hold at all are worked out once (leql::Truth::Unknown for everything else), so
/// that most records meet two or three rules. Thread: one for each decoder.
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
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Candidates = std::vector<std::uint32_t>;

    const Candidates &candidatesFor(std::string_view category);
    leql::KeyValue value(const KeyRef &key) const;

    std::shared_ptr<const RuleBook> m_rules;
    RecordFacts &m_facts;
    /// For each rule, what its keys stand for.
    std::vector<std::vector<KeyRef>> m_keys;
    std::unordered_map<std::string, Candidates, Hash, std::equal_to<>> m_index;
};

} // namespace hubscope::insight
