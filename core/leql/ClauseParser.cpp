// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/ClauseParser.h"

#include "leql/TextMatch.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace hubscope::leql {

namespace {

struct FunctionName
{
    std::string_view word;
    Function function;
    bool needsKey;
};
constexpr FunctionName kFunctions[]{
    {"COUNT", Function::Count, false},
    {"BYTES", Function::Bytes, false},
    {"SUM", Function::Sum, true},
    {"AVERAGE", Function::Average, true},
    {"UNIQUE", Function::Unique, true},
    {"MIN", Function::Minimum, true},
    {"MAX", Function::Maximum, true},
    {"SD", Function::StandardDeviation, true},
    {"STANDARDDEVIATION", Function::StandardDeviation, true},
    {"PERCENTILE", Function::Percentile, true},
    {"PCTL", Function::Percentile, true},
};

struct ComparisonSign
{
    TokenKind token;
    Having::Comparison comparison;
};
constexpr ComparisonSign kComparisons[]{
    {TokenKind::Equal, Having::Comparison::Equal},
    {TokenKind::SameAs, Having::Comparison::Equal},
    {TokenKind::NotEqual, Having::Comparison::NotEqual},
    {TokenKind::NotSameAs, Having::Comparison::NotEqual},
    {TokenKind::Less, Having::Comparison::Less},
    {TokenKind::LessEqual, Having::Comparison::LessEqual},
    {TokenKind::Greater, Having::Comparison::Greater},
    {TokenKind::GreaterEqual, Having::Comparison::GreaterEqual},
};

struct Unit
{
    char letter;
    std::int64_t ms;
};
constexpr Unit kUnits[]{{'s', 1000}, {'m', 60'000}, {'h', 3'600'000}, {'d', 86'400'000}};

/// Digits alone, at most `most`.
std::optional<std::int64_t> wholeNumber(std::string_view text, std::int64_t most)
{
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    const auto number = Number::parse(text);
    if (!number || !number->isInteger() || number->integer() > most)
        return std::nullopt;
    return number->integer();
}

} // namespace

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), lower);
    return small;
}

std::optional<NamedKey> ClauseParser::namedKey()
{
    const Token token = m_cursor.token();
    const auto key = m_expressions.key();
    if (!key)
        return std::nullopt;
    if (std::ranges::contains(keyParts(token.text), "*"))
        return m_cursor.failAt(token.at, "Expected one key here; keys with * stand in conditions.");
    return NamedKey{token.text, *key};
}

std::optional<NamedKey> ClauseParser::chosenKey()
{
    auto key = namedKey();
    if (!key || !m_cursor.takeWord("AS"))
        return key;
    if (!m_cursor.is(TokenKind::Word) && !m_cursor.is(TokenKind::Quoted))
        return m_cursor.fail("Expected the other name of the key after AS.");
    key->name = m_cursor.token().text;
    m_cursor.skip();
    return key;
}

std::optional<Calculation> ClauseParser::calculation()
{
    const Token word = m_cursor.token();
    const std::size_t colon = std::min(word.text.find(':'), word.text.size());
    const auto *known = std::ranges::find_if(kFunctions, [&](const FunctionName &name) {
        return word.kind == TokenKind::Word &&
               isSameWord(std::string_view(word.text).substr(0, colon), name.word);
    });
    if (known == std::end(kFunctions))
        return m_cursor.fail(
            "Expected count, bytes, sum:, average:, unique:, min:, max:, sd: or percentile(…): here.");
    Calculation made{known->function, inSmallLetters(std::string_view(word.text).substr(0, colon)), {}, 0};
    if (made.function == Function::Percentile && colon == word.text.size()) {
        m_cursor.skip();
        const auto percentage = percent();
        if (!percentage)
            return std::nullopt;
        made.percent = *percentage;
        const Token rest = m_cursor.token();
        if (rest.kind != TokenKind::Word || !rest.text.starts_with(':'))
            return m_cursor.fail("Expected ':' and a key here.");
        return withKey(std::move(made), rest, 0, true);
    }
    if (made.function == Function::Percentile) {
        return m_cursor.failAt(word.at + colon,
                               "Expected '(' and the percentage here, as in percentile(95):key.");
    }
    if (made.function == Function::Bytes && colon < word.text.size())
        return m_cursor.failAt(word.at + colon, "Expected ')' here: bytes takes no key.");
    return withKey(std::move(made), word, colon, known->needsKey);
}

std::optional<double> ClauseParser::percent()
{
    if (!m_cursor.take(TokenKind::Open))
        return m_cursor.fail("Expected '(' and the percentage here, as in percentile(95):key.");
    const auto number =
        m_cursor.is(TokenKind::Word) ? Number::parse(m_cursor.token().text) : std::optional<Number>();
    if (!number || number->toDouble() < 0 || number->toDouble() > 100)
        return m_cursor.fail("Expected a percentage from 0 to 100 here.");
    m_cursor.skip();
    return close("the ')' after the percentage") ? std::optional(number->toDouble()) : std::nullopt;
}

/// `word` is here and may hold function, colon and key in one.
std::optional<Calculation> ClauseParser::withKey(Calculation made, const Token &word, std::size_t colon,
                                                 bool needsKey)
{
    m_cursor.skip();
    if (colon == word.text.size()) {
        const Token rest = m_cursor.token();
        if (rest.kind == TokenKind::Word && rest.text.starts_with(':'))
            return withKey(std::move(made), rest, 0, needsKey);
        if (needsKey)
            return m_cursor.fail("Expected ':' and a key here, as in " + made.name + ":key.");
        return made;
    }
    if (std::string name = word.text.substr(colon + 1); !name.empty())
        // A backslash in the word moves what follows it; the place of a key is only told.
        made.key = m_expressions.keyNamed(std::move(name), word.at + colon + 1);
    else if (const auto key = namedKey())
        made.key = key->key;
    return made.key ? std::optional(std::move(made)) : std::nullopt;
}

std::optional<Having> ClauseParser::having()
{
    auto made = calculation();
    if (!made)
        return std::nullopt;
    const auto *sign = std::ranges::find(kComparisons, m_cursor.token().kind, &ComparisonSign::token);
    if (sign == std::end(kComparisons))
        return m_cursor.fail("Expected a comparison such as >= here.");
    m_cursor.skip();
    const std::size_t at = m_cursor.token().at;
    const auto value = m_expressions.value(false, false);
    if (!value)
        return std::nullopt;
    const auto bound = value->number ? value->number : Number::parse(value->text);
    const bool isNumber = value->kind == Value::Kind::Text && bound;
    if (!isNumber && value->kind != Value::Kind::Unset)
        return m_cursor.failAt(at, "Expected a number here.");
    return Having{std::move(*made), sign->comparison, bound.value_or(Number())};
}

std::optional<SortWord> ClauseParser::sortWord()
{
    const Token word = m_cursor.token();
    const std::size_t hash = std::min(word.text.find('#'), word.text.size());
    const std::string_view direction = std::string_view(word.text).substr(0, hash);
    const bool up = isSameWord(direction, "ASC") || isSameWord(direction, "ASCENDING");
    // The vendor's own pages write dsc, too.
    const bool down =
        isSameWord(direction, "DESC") || isSameWord(direction, "DESCENDING") || isSameWord(direction, "DSC");
    if (word.kind != TokenKind::Word || (!up && !down))
        return m_cursor.fail("Expected asc or desc here.");
    m_cursor.skip();
    SortWord made{.descending = down};
    made.name = word.text.substr(std::min(hash + 1, word.text.size()));
    made.at = word.at + hash + 1;
    const Token &next = m_cursor.token();
    if (hash == word.text.size() && next.kind == TokenKind::Word && next.text.starts_with('#')) {
        made.name = next.text.substr(1);
        made.at = next.at + 1;
        m_cursor.skip();
    } else if (hash < word.text.size() && made.name.empty() && m_cursor.is(TokenKind::Quoted)) {
        made.name = m_cursor.token().text;
        m_cursor.skip();
    } else if (hash == word.text.size()) {
        return made;
    }
    if (made.name.empty())
        return m_cursor.failAt(made.at, "Expected key or the name of a key after '#'.");
    return made;
}

std::optional<std::uint32_t> ClauseParser::rows()
{
    const auto number = m_cursor.is(TokenKind::Word) ? wholeNumber(m_cursor.token().text, kMostRows)
                                                     : std::optional<std::int64_t>();
    if (!number || *number == 0)
        return m_cursor.fail("Expected a number from 1 to " + std::to_string(kMostRows) + " here.");
    m_cursor.skip();
    return static_cast<std::uint32_t>(*number);
}

std::optional<Timeslice> ClauseParser::timeslice()
{
    const std::string &text = m_cursor.token().text;
    Timeslice made;
    bool good = false;
    if (m_cursor.is(TokenKind::Word) && !text.empty()) {
        const char letter = inSmallLetters(text.substr(text.size() - 1)).front();
        const auto *unit = std::ranges::find(kUnits, letter, &Unit::letter);
        const bool isWidth = unit != std::end(kUnits);
        const auto number = wholeNumber(std::string_view(text).substr(0, text.size() - (isWidth ? 1 : 0)),
                                        isWidth ? 100'000'000 : static_cast<std::int64_t>(kMostSlices));
        good = number && *number > 0;
        if (good && isWidth)
            made.widthMs = *number * unit->ms;
        else if (good)
            made.slices = static_cast<std::uint32_t>(*number);
    }
    if (!good)
        return m_cursor.fail("Expected a number of slices, at most " + std::to_string(kMostSlices) +
                             ", or their width, such as 30s, 30m, 1h or 1d, here.");
    m_cursor.skip();
    return made;
}

bool ClauseParser::close(std::string_view expected)
{
    if (m_cursor.take(TokenKind::Close))
        return true;
    m_cursor.fail("Expected " + std::string(expected) + " here.");
    return false;
}

} // namespace hubscope::leql
