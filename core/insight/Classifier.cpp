// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Classifier.h"

#include "azure/NameTable.h"
#include "insight/InsightEvent.h"
#include "insight/RecordFields.h"

#include <algorithm>
#include <map>
#include <string>

namespace hubscope::insight {

namespace {

using Kind = leql::KeyValue::Kind;

constexpr std::string_view kRecordPrefix = "source_json.";
/// Longer ones are none of Azure's.
constexpr std::size_t kLongestCategory = 128;

leql::KeyValue textValue(std::string_view text)
{
    return {text.empty() ? Kind::Missing : Kind::Text, text};
}

leql::KeyValue boolValue(bool value)
{
    return {Kind::Text, value ? "true" : "false"};
}

leql::KeyValue jsonValue(azure::JsonValue value, azure::KeyValues &values)
{
    switch (value.type()) {
    case azure::JsonType::None:
        return {};
    case azure::JsonType::Object:
    case azure::JsonType::Array:
        return {Kind::Container, value.raw()};
    default:
        return {Kind::Text, values.text(value)};
    }
}

} // namespace

/// What a test may ask for beside the record. InsightIDR's keys come in one meaning each: user and
/// source_user are the same person before the log set is known.
const Classifier::DerivedKey Classifier::kDerivedKeys[]{
    {"hubscope.category", Derived::Category},
    {"hubscope.json", Derived::Json},
    {"hubscope.records_empty", Derived::RecordsEmpty},
    {"hubscope.operation", Derived::Operation},
    {"hubscope.self_service", Derived::SelfService},
    {"hubscope.source_ip_scope", Derived::SourceIpScope},
    {"source_ip", Derived::SourceIp},
    {"user", Derived::Actor},
    {"account", Derived::Actor},
    {"source_user", Derived::Actor},
    {"source_account", Derived::Actor},
    {"result", Derived::Result},
    {"action", Derived::Action},
    {"service", Derived::Service},
    {"severity", Derived::Severity},
    {"asset", Derived::Asset},
    {"target_user", Derived::TargetUser},
    {"target_account", Derived::TargetUser},
    {"group", Derived::Group},
};

const Classifier::DerivedKey *Classifier::derivedKey(std::string_view key)
{
    const auto *found = std::ranges::find_if(
        kDerivedKeys, [&](const DerivedKey &known) { return azure::equalsIgnoringCase(known.name, key); });
    return found == std::end(kDerivedKeys) ? nullptr : found;
}

bool Classifier::knowsKey(std::string_view key)
{
    const bool ofRecord = key.size() > kRecordPrefix.size() &&
                          azure::equalsIgnoringCase(key.substr(0, kRecordPrefix.size()), kRecordPrefix);
    return ofRecord || derivedKey(key);
}

/// Answers for the keys of one rule. Without `whole` only what the situation decides is known.
class Classifier::Source : public leql::KeySource
{
public:
    Source(const Classifier &classifier, const std::vector<KeyRef> &keys, bool whole)
        : m_classifier(classifier)
        , m_keys(keys)
        , m_whole(whole)
    {
    }

    leql::KeyValue value(std::uint32_t key) const override
    {
        const KeyRef &ref = m_keys[key];
        return m_whole ? m_classifier.value(ref) : bySituation(ref);
    }

    std::string_view wholeText() const override { return m_classifier.m_facts.record().text; }
    bool knowsWholeText() const override { return m_whole; }

private:
    leql::KeyValue bySituation(const KeyRef &ref) const
    {
        switch (ref.derived) {
        case Derived::Category:
        case Derived::Json:
        case Derived::RecordsEmpty:
        case Derived::SourceIpScope:
            return m_classifier.value(ref);
        case Derived::FromRecord:
            if (ref.slot - m_classifier.m_slotsBegin < kMostPresence)
                return {m_classifier.m_facts.values().has(ref.slot) ? Kind::Present : Kind::Missing, {}};
            break;
        default:
            break;
        }
        return {Kind::Unknown, {}};
    }

    const Classifier &m_classifier;
    const std::vector<KeyRef> &m_keys;
    bool m_whole;
};

Classifier::Classifier(std::shared_ptr<const RuleBook> rules, RecordFacts &facts)
    : m_rules(std::move(rules))
    , m_facts(facts)
    , m_slotsBegin(facts.slotCount())
{
    std::map<std::string, azure::KeyPaths::Slot, std::less<>> slotOf;
    for (const Rule &rule : m_rules->rules()) {
        std::vector<KeyRef> refs;
        for (const std::string &key : rule.condition->keys()) {
            if (const DerivedKey *known = derivedKey(key)) {
                refs.push_back({known->derived, 0});
                continue;
            }
            const auto [slot, isNew] = slotOf.try_emplace(key);
            if (isNew) {
                std::vector<std::string> parts = leql::keyParts(key);
                parts.erase(parts.begin());
                slot->second = facts.addPath(parts);
            }
            refs.push_back({Derived::FromRecord, slot->second});
        }
        if (rule.enabled)
            m_enabled.push_back({static_cast<std::uint32_t>(m_keys.size()), false, {}});
        m_keys.push_back(std::move(refs));
    }
    m_slotsEnd = std::min(facts.slotCount(), m_slotsBegin + kMostPresence);
}

leql::KeyValue Classifier::value(const KeyRef &key) const
{
    const azure::Record &record = m_facts.record();
    switch (key.derived) {
    case Derived::FromRecord:
        return jsonValue(m_facts.values().value(key.slot), m_facts.values());
    case Derived::Category:
        return textValue(m_facts.category());
    case Derived::Json:
        return boolValue(bool(record.value));
    case Derived::RecordsEmpty:
        return boolValue(record.emptyRecords);
    case Derived::Operation:
        return textValue(m_facts.operation());
    case Derived::SelfService:
        return boolValue(m_facts.targets().selfService);
    case Derived::SourceIpScope:
        return textValue(m_facts.sourceIp() ? azure::scopeName(m_facts.sourceIp()->scope) : "none");
    case Derived::SourceIp:
        return textValue(m_facts.sourceIp() ? m_facts.sourceIp()->text : std::string_view{});
    case Derived::Actor:
        return textValue(m_facts.actor());
    case Derived::Result:
        return textValue(m_facts.result());
    case Derived::Action:
        return textValue(m_facts.action());
    case Derived::Service:
        return textValue(m_facts.service());
    case Derived::Severity:
        return textValue(m_facts.severity());
    case Derived::Asset:
        return textValue(m_facts.asset());
    case Derived::TargetUser:
        return textValue(m_facts.targets().user);
    case Derived::Group:
        return textValue(m_facts.targets().group);
    }
    return {};
}

std::size_t Classifier::Situation::hash() const
{
    constexpr std::size_t kMix = 0x9E37'79B9'7F4A'7C15U;
    return azure::NamePrint::of(category).hash() ^ ((presence ^ scope) * kMix >> 32U);
}

Classifier::Situation Classifier::situation() const
{
    const auto &address = m_facts.sourceIp();
    return {m_facts.category(), m_facts.values().presence(m_slotsBegin, m_slotsEnd),
            address ? static_cast<unsigned>(address->scope) : kNoAddress};
}

std::span<const Classifier::Candidate> Classifier::candidatesFor(const Situation &situation)
{
    std::size_t at = situation.hash();
    for (;; ++at) {
        at %= m_index.size();
        if (m_index[at] == 0)
            break;
        const Known &known = m_known[m_index[at] - 1U];
        if (known.situation == situation)
            return known.rules;
    }
    if (m_known.size() == kMostKnown) {
        m_known.clear();
        m_index.fill(0);
        return candidatesFor(situation);
    }
    Known made{situation, std::make_unique_for_overwrite<char[]>(situation.category.size()), candidatesNow()};
    std::ranges::copy(situation.category, made.category.get());
    made.situation.category = {made.category.get(), situation.category.size()};
    m_known.push_back(std::move(made));
    m_index[at] = static_cast<std::uint16_t>(m_known.size());
    return m_known.back().rules;
}

/// The rules that can hold in the situation of the record that `facts` holds now.
std::vector<Classifier::Candidate> Classifier::candidatesNow() const
{
    std::vector<Candidate> rules;
    for (const Candidate &enabled : m_enabled) {
        const leql::Condition &test = *m_rules->rules()[enabled.rule].condition;
        const Source known(*this, m_keys[enabled.rule], false);
        const leql::Truth truth = test.evaluate(known);
        if (truth == leql::Truth::Unknown)
            rules.push_back({enabled.rule, false, test.settledBy(known)});
        if (truth == leql::Truth::True) {
            rules.push_back({enabled.rule, true, {}});
            break;
        }
    }
    return rules;
}

const Rule *Classifier::firstOf(std::span<const Candidate> rules) const
{
    for (const Candidate &candidate : rules) {
        const Rule &rule = m_rules->rules()[candidate.rule];
        const Source source(*this, m_keys[candidate.rule], true);
        if (candidate.holds || rule.condition->evaluate(source, candidate.settled) == leql::Truth::True)
            return &rule;
    }
    return nullptr;
}

const Rule *Classifier::classify()
{
    const azure::Record &record = m_facts.record();
    if (!record.value || record.emptyRecords || m_facts.category().size() > kLongestCategory)
        return firstOf(m_enabled);
    return firstOf(candidatesFor(situation()));
}

} // namespace hubscope::insight
