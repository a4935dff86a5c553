// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/ExpressionParser.h"

#include "leql/ExpressionWords.h"
#include "leql/TextMatch.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace hubscope::leql {

namespace {

constexpr std::array<std::string_view, 10> kClauses{"FROM",      "SELECT", "WHERE", "GROUPBY", "GROUP_BY",
                                                    "CALCULATE", "HAVING", "SORT",  "LIMIT",   "TIMESLICE"};

constexpr unsigned kMostDepth = 100;
constexpr std::size_t kMostNodes = 5000;
constexpr std::size_t kMostKeys = 10'000;

bool isNumeric(Operator op)
{
    return op == Operator::Less || op == Operator::LessEqual || op == Operator::Greater ||
           op == Operator::GreaterEqual;
}

/// Words of other languages where they would be searched for instead of doing what is meant.
std::optional<std::string> foreignWord(const TokenCursor &cursor)
{
    const Token &token = cursor.token();
    if (token.kind != TokenKind::Word)
        return std::nullopt;
    if (token.text == "&&" || token.text == "&")
        return "Expected AND here: " + token.text + " is not part of the language.";
    if (token.text == "||" || token.text == "|")
        return "Expected OR here: " + token.text + " is not part of the language.";
    const Token &next = cursor.ahead();
    if (signOperator(next) || wordOperator(next))
        return std::nullopt; // a key of that name
    const bool meansLike = token.text == "LIKE" || (token.isWord("LIKE") && next.kind == TokenKind::Quoted);
    if (meansLike && !closesTerm(next))
        return "LIKE is not part of the language: use CONTAINS, STARTS-WITH or a regular expression.";
    const bool meansBetween =
        token.text == "BETWEEN" || (token.isWord("BETWEEN") && Number::parse(next.text).has_value());
    if (meansBetween && !closesTerm(next))
        return "BETWEEN is not part of the language: use >= and <=.";
    return std::nullopt;
}

} // namespace

bool startsClause(const TokenCursor &cursor)
{
    return std::ranges::any_of(kClauses, [&](std::string_view clause) { return cursor.isCall(clause); });
}

bool lacksBracket(const TokenCursor &cursor)
{
    const Token &next = cursor.ahead();
    const bool isKey =
        signOperator(next) || wordOperator(next) || next.kind == TokenKind::Comma ||
        (next.isWord("NOT") && (signOperator(cursor.ahead(2)) || wordOperator(cursor.ahead(2))));
    return next.kind != TokenKind::Open && !isKey && !next.isWord("AND") && !next.isWord("OR") &&
           std::ranges::any_of(kClauses,
                               [&](std::string_view clause) { return cursor.token().isWord(clause); });
}

std::optional<std::uint32_t> ExpressionParser::expression()
{
    m_isOutside = !m_rules.isTest;
    const Made made = either(0);
    m_isOutside = false;
    return made;
}

std::optional<std::uint32_t> ExpressionParser::where()
{
    m_cursor.skip(2);
    return bracketed(0, "where", true);
}

ExpressionParser::Made ExpressionParser::bracketed(unsigned depth, std::string_view clause, bool mayBeLoose)
{
    const std::size_t firstNode = m_made.nodes.size();
    const bool wasOutside = std::exchange(m_isOutside, false);
    const Made made = either(depth);
    m_isOutside = wasOutside;
    if (!made)
        return std::nullopt;
    if (mayBeLoose && m_cursor.take(TokenKind::Comma)) {
        if (!m_cursor.takeWord("LOOSE"))
            return m_cursor.fail("Expected loose here; further conditions are joined by AND or OR.");
        if (!loosen(firstNode))
            return m_cursor.fail("A regular expression is too large where case does not matter.");
    }
    if (!m_cursor.take(TokenKind::Close))
        return m_cursor.fail("Expected AND, OR or the ')' that closes " + std::string(clause) + " here.");
    return made;
}

ExpressionParser::Made ExpressionParser::add(Node node)
{
    if (m_made.nodes.size() >= kMostNodes)
        return m_cursor.fail("The expression has more than " + std::to_string(kMostNodes) + " parts.");
    m_made.nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(m_made.nodes.size() - 1);
}

ExpressionParser::Made ExpressionParser::either(unsigned depth)
{
    Node node;
    node.kind = Node::Kind::Or;
    do {
        const Made child = both(depth);
        if (!child)
            return std::nullopt;
        node.children.push_back(*child);
    } while (m_cursor.takeWord("OR"));
    return node.children.size() == 1 ? Made(node.children.front()) : add(std::move(node));
}

ExpressionParser::Made ExpressionParser::both(unsigned depth)
{
    Node node;
    node.kind = Node::Kind::And;
    do {
        const Made child = negated(depth);
        if (!child)
            return std::nullopt;
        node.children.push_back(*child);
        // Two terms side by side are an AND, too.
    } while (m_cursor.takeWord("AND") || startsTerm());
    return node.children.size() == 1 ? Made(node.children.front()) : add(std::move(node));
}

bool ExpressionParser::startsTerm() const
{
    if (m_cursor.token().isWord("OR") || m_cursor.token().isWord("AND"))
        return false;
    if (startsClause(m_cursor))
        return m_cursor.isCall("WHERE");
    return m_cursor.is(TokenKind::Word) || m_cursor.is(TokenKind::Quoted) || m_cursor.is(TokenKind::Regex) ||
           m_cursor.is(TokenKind::Open) || m_cursor.is(TokenKind::Variable);
}

ExpressionParser::Made ExpressionParser::negation(Made child)
{
    if (!child)
        return child;
    Node node;
    node.kind = Node::Kind::Not;
    node.children.push_back(*child);
    return add(std::move(node));
}

ExpressionParser::Made ExpressionParser::negated(unsigned depth)
{
    if (!m_cursor.token().isWord("NOT"))
        return term(depth);
    if (depth >= kMostDepth)
        return m_cursor.fail("The expression is nested more than " + std::to_string(kMostDepth) + " deep.");
    m_cursor.skip();
    return negation(negated(depth + 1));
}

ExpressionParser::Made ExpressionParser::term(unsigned depth)
{
    const bool isNested = m_cursor.isCall("WHERE");
    if (isNested || m_cursor.is(TokenKind::Open)) {
        if (depth >= kMostDepth)
            return m_cursor.fail("The expression is nested more than " + std::to_string(kMostDepth) +
                                 " deep.");
        m_cursor.skip(isNested ? 2 : 1);
        return bracketed(depth + 1, isNested ? "where" : "the bracket", isNested);
    }
    if (startsClause(m_cursor))
        return m_cursor.fail("Expected a condition before the next clause.");
    if (m_cursor.is(TokenKind::Variable) && !m_rules.isTest) {
        if (m_rules.variables)
            return variable(true) ? term(depth + 1) : Made();
        m_unset.insert(m_cursor.token().text);
        m_cursor.skip();
        Node never;
        never.kind = Node::Kind::Or;
        return add(std::move(never));
    }
    if (m_cursor.is(TokenKind::Regex)) {
        auto made = regexValue(false);
        return made ? keyword(std::move(*made)) : Made();
    }
    if (m_cursor.token().isWord("AND") || m_cursor.token().isWord("OR"))
        return m_cursor.fail("Expected a condition before " + m_cursor.token().text + '.');
    if (const auto foreign = foreignWord(m_cursor))
        return m_cursor.fail(*foreign);
    if (m_cursor.is(TokenKind::Word) || m_cursor.is(TokenKind::Quoted))
        return test();
    return m_cursor.fail(m_cursor.is(TokenKind::End) || m_cursor.is(TokenKind::Close)
                             ? "Expected a condition here."
                             : "Expected a key, a text or '(' here.");
}

ExpressionParser::Made ExpressionParser::keyword(Value value)
{
    Node node;
    node.kind = Node::Kind::Keyword;
    std::string written = value.kind == Value::Kind::Text ? escaped(value.text) : std::string();
    const bool differs = value.kind == Value::Kind::Text && written != value.text;
    node.values.push_back(std::move(value));
    if (differs)
        node.values.emplace_back().text = std::move(written);
    return add(std::move(node));
}

ExpressionParser::Made ExpressionParser::test()
{
    if (m_isOutside && lacksBracket(m_cursor)) {
        const std::string clause = m_cursor.token().text;
        m_cursor.skip();
        return m_cursor.fail("Expected '(' after " + clause + '.');
    }
    Node node;
    const Token first = m_cursor.token();
    const std::size_t keysBefore = m_made.keys.size();
    if (!keys(node))
        return std::nullopt;
    const bool negate =
        m_cursor.token().isWord("NOT") && (wordOperator(m_cursor.ahead()) || signOperator(m_cursor.ahead()));
    m_cursor.skip(negate ? 1 : 0);
    Made made;
    if (signOperator(m_cursor.token()))
        made = signTest(std::move(node));
    else if (const WordOperator *op = wordOperator(m_cursor.token()))
        made = wordTest(std::move(node), *op);
    else
        return bareKeys(std::move(node), first, keysBefore);
    return negate ? negation(made) : made;
}

ExpressionParser::Made ExpressionParser::signTest(Node node)
{
    const SignOperator &sign = *signOperator(m_cursor.token());
    m_cursor.skip();
    node.op = sign.op;
    const bool isStrict = sign.token == TokenKind::SameAs || sign.token == TokenKind::NotSameAs;
    if (isStrict && (m_cursor.is(TokenKind::Quoted) ||
                     (m_cursor.is(TokenKind::Word) && !Number::parse(m_cursor.token().text) &&
                      !isLogical(m_cursor.token()) && !isFunctionCall(m_cursor))))
        return compareTest(std::move(node));
    const std::size_t at = m_cursor.token().at;
    auto made = value(false, false);
    if (!made)
        return std::nullopt;
    if (isNumeric(node.op)) {
        if (made->kind == Value::Kind::Text && !made->number)
            made->number = Number::parse(made->text);
        if (made->kind != Value::Kind::Unset && !made->number)
            return m_cursor.failAt(at, "This comparison needs a number.");
    }
    node.values.push_back(std::move(*made));
    return add(std::move(node));
}

ExpressionParser::Made ExpressionParser::compareTest(Node node)
{
    const Made other = key();
    if (!other)
        return std::nullopt;
    node.kind = Node::Kind::Compare;
    node.otherKey = *other;
    return add(std::move(node));
}

ExpressionParser::Made ExpressionParser::wordTest(Node node, const WordOperator &op)
{
    m_cursor.skip();
    return values(node, op) ? add(std::move(node)) : Made();
}

/// Keys without an operator: they exist, or the one is a word of the event.
ExpressionParser::Made ExpressionParser::bareKeys(Node node, const Token &first, std::size_t keysBefore)
{
    node.kind = Node::Kind::Exists;
    const bool isOne = node.keys.size() == 1 && !node.allKeys;
    Value word;
    word.text = first.text;
    if (isOne && first.kind == TokenKind::Quoted) {
        // It is no key after all; nobody may be asked for it.
        m_made.keys.resize(keysBefore);
        m_made.keyPlaces.resize(keysBefore);
        return keyword(std::move(word));
    }
    const Made exists = add(std::move(node));
    if (!exists || !isOne || m_rules.isTest || first.text.ends_with(".*"))
        return exists;
    const Made found = keyword(std::move(word));
    if (!found)
        return std::nullopt;
    Node either;
    either.kind = Node::Kind::Or;
    either.children = {*exists, *found};
    return add(std::move(either));
}

bool ExpressionParser::keys(Node &node)
{
    node.allKeys = m_cursor.isCall("ALL");
    m_cursor.skip(node.allKeys ? 2 : 0);
    while (true) {
        const Made made = key();
        if (!made)
            return false;
        node.keys.push_back(*made);
        const bool endsLoose =
            !node.allKeys && m_cursor.ahead().isWord("LOOSE") && m_cursor.ahead(2).kind == TokenKind::Close;
        if (endsLoose || !m_cursor.take(TokenKind::Comma))
            break;
    }
    if (node.allKeys && !m_cursor.take(TokenKind::Close)) {
        m_cursor.fail("Expected ',' or the ')' after the keys of all.");
        return false;
    }
    return true;
}

ExpressionParser::Made ExpressionParser::key()
{
    const bool isName = m_cursor.is(TokenKind::Word) || m_cursor.is(TokenKind::Quoted);
    if (!isName || m_cursor.token().text == "*")
        return m_cursor.fail("Expected a key here.");
    const Made made = keyNamed(m_cursor.token().text, m_cursor.token().at);
    m_cursor.skip();
    return made;
}

ExpressionParser::Made ExpressionParser::keyNamed(std::string name, std::size_t at)
{
    auto &known = m_made.keys;
    const auto found = std::ranges::find(known, name);
    if (found != known.end())
        return static_cast<std::uint32_t>(found - known.begin());
    if (known.size() >= kMostKeys)
        return m_cursor.failAt(at, "The query asks for more than " + std::to_string(kMostKeys) +
                                       " different keys.");
    known.push_back(std::move(name));
    m_made.keyPlaces.push_back(at);
    return static_cast<std::uint32_t>(known.size() - 1);
}

bool ExpressionParser::values(Node &node, const WordOperator &op)
{
    node.op = op.op;
    node.allValues = op.allValues;
    const bool bracketed = m_cursor.is(TokenKind::ListOpen);
    if (op.isList && !bracketed) {
        m_cursor.fail("Expected a list in brackets: [a, b].");
        return false;
    }
    if (!op.isList && bracketed) {
        m_cursor.fail("This operator takes one value; the operators ending in -ANY and -ALL take a list.");
        return false;
    }
    m_cursor.skip(bracketed ? 1 : 0);
    do {
        auto made = value(op.ignoreCase, bracketed);
        if (!made)
            return false;
        // Only a whole value is null: in others it is a word.
        if (made->kind == Value::Kind::Null && op.op != Operator::Equal)
            made->kind = Value::Kind::Text;
        node.values.push_back(std::move(*made));
    } while (bracketed && m_cursor.take(TokenKind::Comma));
    if (bracketed && !m_cursor.take(TokenKind::ListClose)) {
        m_cursor.fail("Expected ',' or ']' in the list.");
        return false;
    }
    return true;
}

/// `loose`: case does not matter, and a part is enough. False if a regular expression gets too large by it.
bool ExpressionParser::loosen(std::size_t firstNode)
{
    for (Node &node : std::span(m_made.nodes).subspan(firstNode)) {
        node.ignoreCase = true;
        for (Value &value : node.values) {
            if (value.regex && value.regex->options().case_sensitive()) {
                RE2::Options options = value.regex->options();
                options.set_case_sensitive(false);
                value.regex = std::make_unique<RE2>(value.regex->pattern(), options);
                if (!value.regex->ok())
                    return false;
            }
            if (value.kind != Value::Kind::Text || isNumeric(node.op))
                continue;
            makeText(value, std::move(value.text), true);
            value.partial = true;
        }
    }
    return true;
}

void ExpressionParser::finish(std::uint32_t root)
{
    m_made.root = root;
    // From bytes to characters in one walk: keys came in the order of the text.
    std::size_t bytes = 0;
    std::size_t characters = 0;
    for (std::size_t &place : m_made.keyPlaces) {
        characters += charactersIn(m_cursor.text().substr(bytes), place - bytes);
        bytes = place;
        place = characters;
    }
    if (m_rules.isTest)
        return;
    for (std::uint32_t node = 0; node < m_made.nodes.size(); ++node) {
        const std::vector<Value> &values = m_made.nodes[node].values;
        for (std::uint32_t value = 0; value < values.size(); ++value) {
            if (!values[value].regex)
                continue;
            for (const auto &[name, group] : values[value].regex->NamedCapturingGroups())
                m_made.captures.push_back({name, node, value, group});
        }
    }
    if (m_made.captures.empty())
        return;
    m_made.captureOfKey.assign(m_made.keys.size(), Condition::Private::kNoCapture);
    for (std::size_t key = 0; key < m_made.keys.size(); ++key) {
        const auto found = std::ranges::find(m_made.captures, m_made.keys[key], &Capture::name);
        if (found != m_made.captures.end())
            m_made.captureOfKey[key] = static_cast<std::uint32_t>(found - m_made.captures.begin());
    }
}

std::expected<Condition, SyntaxError> Condition::parse(std::string_view text)
{
    TokenCursor cursor(text);
    ExpressionParser parser(cursor, {.isTest = true});
    const auto root = cursor.isCall("WHERE") ? parser.where() : parser.expression();
    if (root && !cursor.is(TokenKind::End))
        cursor.fail("Expected AND, OR or the end here.");
    if (cursor.error())
        return std::unexpected(*cursor.error());
    parser.finish(*root);
    Condition condition;
    *condition.d = std::move(parser.made());
    return condition;
}

} // namespace hubscope::leql
