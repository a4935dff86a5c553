// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/ClauseParser.h"
#include "leql/ExpressionParser.h"
#include "leql/Query.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hubscope::leql {

/// Which clauses there are, in what order, and what they mean to each other.
class QueryParser
{
public:
    QueryParser(std::string_view text, const Variables *variables)
        : m_cursor(text)
        , m_expressions(m_cursor, {.isTest = false, .variables = variables})
        , m_clauses(m_cursor, m_expressions)
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
    bool sortKey(SortPart &part, const std::string &name, std::size_t at);
    bool namesGroup(std::string_view name) const;
    void resolveAliases();
    bool check();
    QueryPtr finish();

    TokenCursor m_cursor;
    ExpressionParser m_expressions;
    ClauseParser m_clauses;
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

bool QueryParser::from()
{
    m_from = m_expressions.bracketed(0, "from", false);
    return m_from.has_value();
}

bool QueryParser::select()
{
    do {
        auto key = m_clauses.chosenKey();
        if (!key)
            return false;
        m_query->m_chosen.push_back(std::move(*key));
    } while (m_cursor.take(TokenKind::Comma));
    return m_clauses.close("',', AS or the ')' that closes select");
}

bool QueryParser::where()
{
    m_where = m_expressions.where();
    return m_where.has_value();
}

bool QueryParser::groupBy()
{
    do {
        if (m_query->m_groupKeys.size() == kMostGroupKeys)
            return fail("Expected no more keys: groupby takes up to five.");
        auto key = m_clauses.namedKey();
        if (!key)
            return false;
        m_query->m_groupKeys.push_back(std::move(*key));
    } while (m_cursor.take(TokenKind::Comma));
    return m_clauses.close("',' or the ')' that closes groupby");
}

bool QueryParser::calculate()
{
    auto made = m_clauses.calculation();
    if (!made)
        return false;
    m_query->m_calculation = std::move(*made);
    m_query->m_calculates = true;
    return m_clauses.close("the ')' that closes calculate");
}

bool QueryParser::having()
{
    m_havingAt = m_cursor.token().at;
    m_query->m_having = m_clauses.having();
    return m_query->m_having && m_clauses.close("the ')' that closes having");
}

bool QueryParser::sort()
{
    do {
        const auto word = m_clauses.sortWord();
        if (!word)
            return false;
        SortPart part{.descending = word->descending};
        if (!word->name.empty() && !sortKey(part, word->name, word->at))
            return false;
        m_query->m_sort.push_back(part);
    } while (m_cursor.take(TokenKind::Comma));
    return m_clauses.close("',' or the ')' that closes sort");
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
    std::vector<std::uint32_t> &limits = m_query->m_limits;
    do {
        const std::size_t at = m_cursor.token().at;
        const auto rows = m_clauses.rows();
        if (!rows)
            return false;
        if (limits.size() == kMostGroupKeys) {
            m_cursor.failAt(at, "Expected no more numbers: limit takes one for each key of groupby.");
            return false;
        }
        if (limits.size() == 1)
            m_innerLimitAt = at;
        limits.push_back(*rows);
    } while (m_cursor.take(TokenKind::Comma));
    return m_clauses.close("',' or the ')' that closes limit");
}

bool QueryParser::timeslice()
{
    m_query->m_timeslice = m_clauses.timeslice();
    return m_query->m_timeslice && m_clauses.close("the ')' that closes timeslice");
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
