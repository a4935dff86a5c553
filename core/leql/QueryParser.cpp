// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/ExpressionParser.h"
#include "leql/Query.h"

#include <algorithm>
#include <array>
#include <cmath>
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

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return small;
}

} // namespace

class QueryParser
{
public:
    QueryParser(std::string_view text, const Variables *variables)
        : m_cursor(text)
        , m_expressions(m_cursor, {.isTest = false, .variables = variables})
        , m_query(std::make_shared<Query>())
    {
    }

    std::expected<QueryPtr, SyntaxError> run();

private:
    struct Clause
    {
        std::string_view word;
        bool (QueryParser::*read)();
        /// Clauses of one place exclude each other.
        unsigned place;
    };
    static const std::array<Clause, 10> kClauses;

    bool fail(std::string message)
    {
        m_cursor.fail(std::move(message));
        return false;
    }
    bool statement();
    bool clauses();
    bool close(std::string_view expected);

    bool from();
    bool select();
    bool where();
    bool groupBy();
    bool calculate();
    bool having();
    bool sort();
    bool limit();
    bool timeslice();

    bool simpleExpression();
    std::optional<NamedKey> namedKey();
    std::optional<Calculation> calculation();
    bool percent(Calculation &made);
    bool calculationKey(Calculation &made, const Token &word, std::size_t colon, bool needsKey);
    std::optional<SortPart> sortPart();
    bool sortKey(SortPart &part, const std::string &name, std::size_t at);
    bool namesGroup(std::string_view name) const;
    void resolveAliases();
    bool check();
    QueryPtr finish();

    TokenCursor m_cursor;
    ExpressionParser m_expressions;
    std::shared_ptr<Query> m_query;
    std::optional<std::uint32_t> m_from;
    std::optional<std::uint32_t> m_where;
    unsigned m_place = 0;
    /// In bytes: where having stands, for what only shows at the end.
    std::size_t m_havingAt = 0;
    /// The same of a sort by a key, and of the second number of limit.
    std::optional<std::size_t> m_sortKeyAt;
    std::optional<std::size_t> m_innerLimitAt;
};

const std::array<QueryParser::Clause, 10> QueryParser::kClauses{{
    {"FROM", &QueryParser::from, 1},
    {"SELECT", &QueryParser::select, 2},
    {"WHERE", &QueryParser::where, 3},
    {"GROUPBY", &QueryParser::groupBy, 4},
    {"GROUP_BY", &QueryParser::groupBy, 4},
    {"CALCULATE", &QueryParser::calculate, 5},
    {"HAVING", &QueryParser::having, 6},
    {"SORT", &QueryParser::sort, 7},
    {"LIMIT", &QueryParser::limit, 8},
    {"TIMESLICE", &QueryParser::timeslice, 9},
}};

std::expected<QueryPtr, SyntaxError> QueryParser::run()
{
    if (!statement() || !check())
        return std::unexpected(*m_cursor.error());
    return finish();
}

bool QueryParser::statement()
{
    if (!clauses())
        return false;
    // Simple mode: the expression alone, where the clause would stand.
    if (m_place < 3 && !m_cursor.is(TokenKind::End) && !startsClause(m_cursor) && !simpleExpression())
        return false;
    if (!clauses())
        return false;
    if (m_cursor.is(TokenKind::End))
        return true;
    if (lacksBracket(m_cursor)) {
        const std::string clause = m_cursor.token().text;
        m_cursor.skip();
        return fail("Expected '(' after " + clause + '.');
    }
    return fail(m_place < 3 ? "Expected a condition or a clause here."
                            : "Expected the next clause or the end here.");
}

bool QueryParser::simpleExpression()
{
    m_where = m_expressions.expression();
    m_place = 3;
    return m_where.has_value();
}

bool QueryParser::clauses()
{
    while (startsClause(m_cursor)) {
        const auto *clause =
            std::ranges::find_if(kClauses, [&](const Clause &known) { return m_cursor.isCall(known.word); });
        const std::string word = inSmallLetters(clause->word);
        if (clause->place == m_place)
            return fail("There is a clause " + word + " already.");
        if (clause->place < m_place)
            return fail("The clause " + word +
                        " stands too late; the order is from, select, where, groupby, calculate, having, "
                        "sort, limit, timeslice.");
        m_place = clause->place;
        if (clause->place != 3)
            m_cursor.skip(2);
        if (!(this->*clause->read)())
            return false;
    }
    return true;
}

bool QueryParser::close(std::string_view expected)
{
    return m_cursor.take(TokenKind::Close) || fail("Expected " + std::string(expected) + " here.");
}

bool QueryParser::from()
{
    m_from = m_expressions.bracketed(0, "from", false);
    return m_from.has_value();
}

bool QueryParser::select()
{
    do {
        auto key = namedKey();
        if (!key)
            return false;
        if (m_cursor.takeWord("AS")) {
            if (!m_cursor.is(TokenKind::Word) && !m_cursor.is(TokenKind::Quoted))
                return fail("Expected the other name of the key after AS.");
            key->name = m_cursor.token().text;
            m_cursor.skip();
        }
        m_query->m_chosen.push_back(std::move(*key));
    } while (m_cursor.take(TokenKind::Comma));
    return close("',', AS or the ')' that closes select");
}

bool QueryParser::where()
{
    m_where = m_expressions.where();
    return m_where.has_value();
}

std::optional<NamedKey> QueryParser::namedKey()
{
    const Token token = m_cursor.token();
    const auto key = m_expressions.key();
    if (!key)
        return std::nullopt;
    if (token.text.ends_with(".*") || token.text == "*")
        return m_cursor.failAt(token.at, "Expected one key here; keys with * stand in conditions.");
    return NamedKey{token.text, *key};
}

bool QueryParser::groupBy()
{
    do {
        if (m_query->m_groupKeys.size() == kMostGroupKeys)
            return fail("Expected no more keys: groupby takes up to five.");
        auto key = namedKey();
        if (!key)
            return false;
        m_query->m_groupKeys.push_back(std::move(*key));
    } while (m_cursor.take(TokenKind::Comma));
    return close("',' or the ')' that closes groupby");
}

bool QueryParser::calculate()
{
    auto made = calculation();
    if (!made)
        return false;
    m_query->m_calculation = std::move(*made);
    m_query->m_calculates = true;
    return close("the ')' that closes calculate");
}

/// `count`, `sum:key`, `percentile(95):key`; blanks may stand around the colon.
std::optional<Calculation> QueryParser::calculation()
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
        if (!percent(made))
            return std::nullopt;
        const Token &next = m_cursor.token();
        if (next.kind != TokenKind::Word || !next.text.starts_with(':'))
            return m_cursor.fail("Expected ':' and a key here.");
        const Token rest = next;
        return calculationKey(made, rest, 0, true) ? std::optional(made) : std::nullopt;
    }
    if (made.function == Function::Percentile) {
        return m_cursor.failAt(word.at + colon,
                               "Expected '(' and the percentage here, as in percentile(95):key.");
    }
    if (made.function == Function::Bytes && colon < word.text.size())
        return m_cursor.failAt(word.at + colon, "Expected ')' here: bytes takes no key.");
    return calculationKey(made, word, colon, known->needsKey) ? std::optional(made) : std::nullopt;
}

bool QueryParser::percent(Calculation &made)
{
    if (!m_cursor.take(TokenKind::Open))
        return fail("Expected '(' and the percentage here, as in percentile(95):key.");
    const auto number =
        m_cursor.is(TokenKind::Word) ? Number::parse(m_cursor.token().text) : std::optional<Number>();
    if (!number || number->toDouble() < 0 || number->toDouble() > 100)
        return fail("Expected a percentage from 0 to 100 here.");
    made.percent = number->toDouble();
    m_cursor.skip();
    return close("the ')' after the percentage");
}

/// `word` is here and may hold function, colon and key in one.
bool QueryParser::calculationKey(Calculation &made, const Token &word, std::size_t colon, bool needsKey)
{
    m_cursor.skip();
    std::string name;
    if (colon == word.text.size()) {
        const bool follows = m_cursor.is(TokenKind::Word) && m_cursor.token().text.starts_with(':');
        if (!follows)
            return !needsKey || fail("Expected ':' and a key here, as in " + made.name + ":key.");
        const Token rest = m_cursor.token();
        return calculationKey(made, rest, 0, needsKey);
    }
    name = word.text.substr(colon + 1);
    if (!name.empty()) {
        // A backslash in the word moves what follows it; the place of a key is only told.
        made.key = m_expressions.keyNamed(std::move(name), word.at + colon + 1);
        return made.key.has_value();
    }
    const auto key = namedKey();
    if (!key)
        return false;
    made.key = key->key;
    return true;
}

bool QueryParser::having()
{
    m_havingAt = m_cursor.token().at;
    auto made = calculation();
    if (!made)
        return false;
    const auto *sign = std::ranges::find(kComparisons, m_cursor.token().kind, &ComparisonSign::token);
    if (sign == std::end(kComparisons))
        return fail("Expected a comparison such as >= here.");
    m_cursor.skip();
    const std::size_t at = m_cursor.token().at;
    const auto value = m_expressions.value(false, false);
    if (!value)
        return false;
    const auto bound = value->number ? value->number : Number::parse(value->text);
    const bool isNumber = value->kind == Value::Kind::Text && bound;
    if (!isNumber && value->kind != Value::Kind::Unset) {
        m_cursor.failAt(at, "Expected a number here.");
        return false;
    }
    m_query->m_having = Having{std::move(*made), sign->comparison, bound.value_or(Number())};
    return close("the ')' that closes having");
}

bool QueryParser::sort()
{
    do {
        auto part = sortPart();
        if (!part)
            return false;
        m_query->m_sort.push_back(*part);
    } while (m_cursor.take(TokenKind::Comma));
    return close("',' or the ')' that closes sort");
}

std::optional<SortPart> QueryParser::sortPart()
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
    SortPart part{.descending = down};
    std::string name = word.text.substr(std::min(hash + 1, word.text.size()));
    std::size_t at = word.at + hash + 1;
    const Token &next = m_cursor.token();
    if (hash == word.text.size() && next.kind == TokenKind::Word && next.text.starts_with('#')) {
        name = next.text.substr(1);
        at = next.at + 1;
        m_cursor.skip();
    } else if (hash < word.text.size() && name.empty() && m_cursor.is(TokenKind::Quoted)) {
        name = m_cursor.token().text;
        m_cursor.skip();
    } else if (hash == word.text.size()) {
        return part;
    }
    if (name.empty())
        return m_cursor.failAt(at, "Expected key or the name of a key after '#'.");
    return sortKey(part, name, at) ? std::optional(part) : std::nullopt;
}

bool QueryParser::namesGroup(std::string_view name) const
{
    return std::ranges::contains(m_query->m_groupKeys, name, &NamedKey::name);
}

bool QueryParser::sortKey(SortPart &part, const std::string &name, std::size_t at)
{
    const bool groups = !m_query->m_groupKeys.empty();
    if (groups && isSameWord(name, "KEY") && !namesGroup(name)) {
        part.by = SortPart::By::Group;
        return true;
    }
    const bool namesValue = inSmallLetters(name) == m_query->m_calculation.name;
    if (!groups && m_query->m_calculates && namesValue)
        return true;
    if (groups && !namesGroup(name)) {
        if (namesValue)
            return true;
        m_cursor.failAt(at, "Groups are sorted by their value, by #key or by one of the keys of groupby.");
        return false;
    }
    if (!groups && !m_sortKeyAt)
        m_sortKeyAt = at;
    const auto key = m_expressions.keyNamed(name, at);
    part.by = SortPart::By::Key;
    part.key = key.value_or(0);
    return key.has_value();
}

bool QueryParser::limit()
{
    do {
        const auto number = m_cursor.is(TokenKind::Word) ? wholeNumber(m_cursor.token().text, kMostRows)
                                                         : std::optional<std::int64_t>();
        if (!number || *number == 0)
            return fail("Expected a number from 1 to " + std::to_string(kMostRows) + " here.");
        if (m_query->m_limits.size() == kMostGroupKeys)
            return fail("Expected no more numbers: limit takes one for each key of groupby.");
        if (m_query->m_limits.size() == 1)
            m_innerLimitAt = m_cursor.token().at;
        m_query->m_limits.push_back(static_cast<std::uint32_t>(*number));
        m_cursor.skip();
    } while (m_cursor.take(TokenKind::Comma));
    return close("',' or the ')' that closes limit");
}

bool QueryParser::timeslice()
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
        return fail("Expected a number of slices, at most " + std::to_string(kMostSlices) +
                    ", or their width, such as 30s, 30m, 1h or 1d, here.");
    m_query->m_timeslice = made;
    m_cursor.skip();
    return close("the ')' that closes timeslice");
}

bool QueryParser::check()
{
    const bool groups = !m_query->m_groupKeys.empty();
    if (m_query->m_having && !groups && !m_query->m_calculates) {
        m_cursor.failAt(m_havingAt, "Expected groupby or calculate before having.");
        return false;
    }
    if (m_innerLimitAt && !groups) {
        m_cursor.failAt(*m_innerLimitAt, "Expected one number: limit takes more of them after groupby only.");
        return false;
    }
    if (m_sortKeyAt && m_query->kind() != Query::Kind::Events) {
        m_cursor.failAt(*m_sortKeyAt,
                        "Values and slices of time have no key to be sorted by; expected asc or desc alone.");
        return false;
    }
    return true;
}

/// `select(user as who) … groupby(who)`: who is user from here on.
void QueryParser::resolveAliases()
{
    const auto resolve = [&](std::uint32_t &key) {
        const std::string &name = m_expressions.made().keys[key];
        const auto found = std::ranges::find(m_query->m_chosen, name, &NamedKey::name);
        if (found != m_query->m_chosen.end())
            key = found->key;
    };
    for (NamedKey &key : m_query->m_groupKeys)
        resolve(key.key);
    for (SortPart &part : m_query->m_sort)
        resolve(part.key);
    if (m_query->m_calculation.key)
        resolve(*m_query->m_calculation.key);
    if (m_query->m_having && m_query->m_having->calculation.key)
        resolve(*m_query->m_having->calculation.key);
}

QueryPtr QueryParser::finish()
{
    Condition::Private &made = m_expressions.made();
    Node both;
    both.kind = Node::Kind::And;
    for (const auto &part : {m_from, m_where}) {
        if (part)
            both.children.push_back(*part);
    }
    std::uint32_t root = both.children.size() == 1 ? both.children.front() : 0;
    if (both.children.size() != 1) {
        root = static_cast<std::uint32_t>(made.nodes.size());
        made.nodes.push_back(std::move(both));
    }
    if (!m_query->m_chosen.empty())
        resolveAliases();
    m_expressions.finish(root);
    *m_query->m_condition.d = std::move(made);
    const auto &unset = m_expressions.unsetVariables();
    m_query->m_unsetVariables.assign(unset.begin(), unset.end());
    return m_query;
}

std::expected<QueryPtr, SyntaxError> Query::parse(std::string_view text, const Variables *variables)
{
    return QueryParser(text, variables).run();
}

} // namespace hubscope::leql
