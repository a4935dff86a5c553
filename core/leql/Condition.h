// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Lexer.h"

#include <cstdint>
#include <expected>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::leql {

/// What a key holds.
struct KeyValue
{
    /// Unknown: whoever answers cannot say yet, see Truth; Present: only what it is; Many: more than one
    /// value, KeySource::values() has them (a list, or `prefix.*`).
    enum class Kind : std::uint8_t { Missing, Null, Text, Container, Many, Present, Unknown };
    Kind kind = Kind::Missing;
    /// The text of a string, number or boolean; the JSON of an object or array.
    std::string_view text = {};
    /// A number or boolean of the record: `text` is JSON as it stands. False for a string.
    bool isLiteral = false;
};

/// Anything that answers for its keys: an event, a record, a row of the store.
class KeySource
{
public:
    virtual ~KeySource() = default;
    /// `key` counts in Condition::keys(). The text lives as long as the event.
    virtual KeyValue value(std::uint32_t key) const = 0;
    /// What a keyword is looked for in.
    virtual std::string_view wholeText() const { return {}; }
    /// False if keywords cannot be told yet.
    virtual bool knowsWholeText() const { return true; }
    /// The values of a key that is Many, until `visit` returns false.
    virtual void values(std::uint32_t /*key*/, const std::function<bool(const KeyValue &)> & /*visit*/) const
    {
    }
};

/// With every key known it is False or True; a source that answers Unknown for some keys learns what holds
/// whatever these are (that is how rules are indexed).
enum class Truth : std::uint8_t { False, True, Unknown };

/// The expression of a LEQL `where`. Immutable once parsed; shared between threads.
class Condition
{
public:
    /// Holds for everything.
    Condition();
    ~Condition();
    Condition(Condition &&) noexcept;
    Condition &operator=(Condition &&) noexcept;

    /// Reads `where(…)` or the expression alone, as a rule: a bare word asks for a key and nothing else, and
    /// there are no variables. Size and depth are bounded, so that no text can hurt. Searches are read by
    /// Query::parse().
    static std::expected<Condition, SyntaxError> parse(std::string_view text);

    /// The keys it asks for, as written; each once. In a Query the keys of its other clauses, too.
    const std::vector<std::string> &keys() const;
    /// In characters from 0: where keys()[key] stands first in the text.
    std::size_t keyAt(std::size_t key) const;
    Truth evaluate(const KeySource &source) const;
    /// What `source`, which need not know every key, tells of each part of the expression.
    std::vector<Truth> settledBy(const KeySource &source) const;
    /// As evaluate(), and asks `source` only for what is Unknown in `settled`: it must agree with the source
    /// that settled the rest.
    Truth evaluate(const KeySource &source, std::span<const Truth> settled) const;
    bool matches(const KeySource &source) const { return evaluate(source) == Truth::True; }
    /// True if keyword parts ask for wholeText().
    bool needsWholeText() const;
    /// True if it holds for everything.
    bool isAlways() const;
    /// True if a named group of a regular expression answers for some key: see CapturedKeys.
    bool hasCaptures() const;

private:
    struct Private;
    friend class CapturedKeys;
    friend class ColumnEvaluation;
    friend class ExpressionParser;
    friend class LiteralFinder;
    friend class QueryParser;
    std::unique_ptr<Private> d;
};

/// The parts of a key: `source_json."a.b".c` → source_json, a.b, c.
std::vector<std::string> keyParts(std::string_view key);

} // namespace hubscope::leql
