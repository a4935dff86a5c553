// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Expression.h"

#include <algorithm>

namespace hubscope::leql {

namespace {

struct WordOperator
{
    std::string_view word;
    Operator op;
    bool ignoreCase;
    bool isList;
    bool allValues;
};
constexpr WordOperator kWordOperators[]{
    {"CONTAINS", Operator::Contains, false, false, false},
    {"ICONTAINS", Operator::Contains, true, false, false},
    {"STARTS-WITH", Operator::StartsWith, false, false, false},
    {"ISTARTS-WITH", Operator::StartsWith, true, false, false},
    {"IN", Operator::Equal, false, true, false},
    {"IIN", Operator::Equal, true, true, false},
    {"CONTAINS-ANY", Operator::Contains, false, true, false},
    {"CONTAINS-ALL", Operator::Contains, false, true, true},
    {"ICONTAINS-ANY", Operator::Contains, true, true, false},
    {"ICONTAINS-ALL", Operator::Contains, true, true, true},
    {"STARTS-WITH-ANY", Operator::StartsWith, false, true, false},
    {"ISTARTS-WITH-ANY", Operator::StartsWith, true, true, false},
};

struct SignOperator
{
    TokenKind token;
    Operator op;
};
constexpr SignOperator kSignOperators[]{
    {TokenKind::Equal, Operator::Equal},     {TokenKind::NotEqual, Operator::NotEqual},
    {TokenKind::Less, Operator::Less},       {TokenKind::LessEqual, Operator::LessEqual},
    {TokenKind::Greater, Operator::Greater}, {TokenKind::GreaterEqual, Operator::GreaterEqual},
};

constexpr unsigned kMostDepth = 100;
constexpr std::size_t kMostNodes = 5000;
constexpr std::int64_t kRegexMemory = 4 * 1024 * 1024;

bool isNumeric(Operator op)
{
    return op == Operator::Less || op == Operator::LessEqual || op == Operator::Greater ||
           op == Operator::GreaterEqual;
}

} // namespace

/// Recursive descent, NOT > AND > OR; its depth is bounded. The first error ends it.
class Parser
{
public:
    explicit Parser(std::string_view text, std::vector<Token> tokens)
        : m_text(text)
        , m_tokens(std::move(tokens))
    {
    }

    std::expected<Condition, SyntaxError> run();

private:
    using Made = std::optional<std::uint32_t>;

    const Token &token() const { return m_tokens[m_next]; }
    const Token &ahead() const { return m_tokens[std::min(m_next + 1, m_tokens.size() - 1)]; }
    bool is(TokenKind kind) const { return token().kind == kind; }
    bool take(TokenKind kind);
    std::nullopt_t fail(std::string message) { return failAt(token().at, std::move(message)); }
    std::nullopt_t failAt(std::size_t at, std::string message);
    Made add(Node node);

    Made either(unsigned depth);
    Made both(unsigned depth);
    Made negated(unsigned depth);
    Made term(unsigned depth);
    Made test();
    bool keys(Node &node);
    std::uint32_t keyIndex(const Token &key);
    bool values(Node &node, const WordOperator &op);
    std::optional<Value> value(bool ignoreCase);
    std::optional<Value> regexValue(bool ignoreCase);
    std::optional<Value> call(bool ignoreCase);
    const WordOperator *wordOperator() const;
    const SignOperator *signOperator() const;
    bool startsTerm() const;

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_next = 0;
    Condition::Private m_made;
    std::optional<SyntaxError> m_error;
};

std::expected<Condition, SyntaxError> Parser::run()
{
    const bool wrapped = token().isWord("WHERE") && ahead().kind == TokenKind::Open;
    if (wrapped)
        m_next += 2;
    Made root = either(0);
    if (root && wrapped && !take(TokenKind::Close))
        root = fail("Expected ')' after the conditions of where.");
    if (root && !is(TokenKind::End))
        root = fail("Expected AND, OR or the end here.");
    if (!root)
        return std::unexpected(std::move(*m_error));
    m_made.root = *root;
    Condition condition;
    *condition.d = std::move(m_made);
    return condition;
}

bool Parser::take(TokenKind kind)
{
    if (!is(kind))
        return false;
    ++m_next;
    return true;
}

std::nullopt_t Parser::failAt(std::size_t at, std::string message)
{
    if (!m_error)
        m_error = SyntaxError{charactersIn(m_text, at), std::move(message)};
    return std::nullopt;
}

Parser::Made Parser::add(Node node)
{
    if (m_made.nodes.size() >= kMostNodes)
        return fail("The expression has too many parts.");
    m_made.nodes.push_back(std::move(node));
    return static_cast<std::uint32_t>(m_made.nodes.size() - 1);
}

Parser::Made Parser::either(unsigned depth)
{
    Node node;
    node.kind = Node::Kind::Or;
    do {
        const Made child = both(depth);
        if (!child)
            return std::nullopt;
        node.children.push_back(*child);
    } while (token().isWord("OR") && ++m_next);
    return node.children.size() == 1 ? Made(node.children.front()) : add(std::move(node));
}

Parser::Made Parser::both(unsigned depth)
{
    Node node;
    node.kind = Node::Kind::And;
    do {
        const Made child = negated(depth);
        if (!child)
            return std::nullopt;
        node.children.push_back(*child);
        // Two terms side by side are an AND, too.
    } while ((token().isWord("AND") && ++m_next) || startsTerm());
    return node.children.size() == 1 ? Made(node.children.front()) : add(std::move(node));
}

bool Parser::startsTerm() const
{
    if (token().isWord("OR") || token().isWord("AND"))
        return false;
    return is(TokenKind::Word) || is(TokenKind::Quoted) || is(TokenKind::Regex) || is(TokenKind::Open);
}

Parser::Made Parser::negated(unsigned depth)
{
    if (!token().isWord("NOT"))
        return term(depth);
    if (depth == kMostDepth)
        return fail("The expression is nested too deep.");
    ++m_next;
    const Made child = negated(depth + 1);
    if (!child)
        return std::nullopt;
    Node node;
    node.kind = Node::Kind::Not;
    node.children.push_back(*child);
    return add(std::move(node));
}

Parser::Made Parser::term(unsigned depth)
{
    if (is(TokenKind::Open)) {
        if (depth == kMostDepth)
            return fail("The expression is nested too deep.");
        ++m_next;
        const Made inner = either(depth + 1);
        if (inner && !take(TokenKind::Close))
            return fail("Expected ')'.");
        return inner;
    }
    if (is(TokenKind::Word) || is(TokenKind::Quoted))
        return test();
    if (is(TokenKind::Regex)) {
        Node node;
        node.kind = Node::Kind::Keyword;
        auto made = regexValue(false);
        if (!made)
            return std::nullopt;
        node.values.push_back(std::move(*made));
        return add(std::move(node));
    }
    return fail(is(TokenKind::End) ? "Expected a condition here." : "Expected a key, a text or '(' here.");
}

Parser::Made Parser::test()
{
    Node node;
    const Token first = token();
    const std::size_t keysBefore = m_made.keys.size();
    if (!keys(node))
        return std::nullopt;
    if (const SignOperator *sign = signOperator()) {
        ++m_next;
        node.op = sign->op;
        const std::size_t at = token().at;
        auto made = value(false);
        if (!made)
            return std::nullopt;
        if (isNumeric(node.op) && !made->number)
            return failAt(at, "This comparison needs a number.");
        node.values.push_back(std::move(*made));
        return add(std::move(node));
    }
    const bool negate = token().isWord("NOT") && ahead().kind == TokenKind::Word;
    m_next += negate ? 1 : 0;
    if (const WordOperator *op = wordOperator()) {
        ++m_next;
        if (!values(node, *op))
            return std::nullopt;
        const Made made = add(std::move(node));
        if (!made || !negate)
            return made;
        Node inverse;
        inverse.kind = Node::Kind::Not;
        inverse.children.push_back(*made);
        return add(std::move(inverse));
    }
    m_next -= negate ? 1 : 0;
    node.kind = Node::Kind::Exists;
    if (first.kind == TokenKind::Quoted && node.keys.size() == 1) {
        node.kind = Node::Kind::Keyword;
        node.keys.clear();
        // It is no key after all; nobody may be asked for it.
        m_made.keys.resize(keysBefore);
        m_made.keyPlaces.resize(keysBefore);
        Value keyword;
        keyword.text = first.text;
        node.values.push_back(std::move(keyword));
    }
    return add(std::move(node));
}

bool Parser::keys(Node &node)
{
    const bool all = token().isWord("ALL") && ahead().kind == TokenKind::Open;
    m_next += all ? 2 : 0;
    node.allKeys = all;
    do {
        if (!is(TokenKind::Word) && !is(TokenKind::Quoted)) {
            fail("Expected a key.");
            return false;
        }
        node.keys.push_back(keyIndex(token()));
        ++m_next;
    } while (take(TokenKind::Comma));
    if (all && !take(TokenKind::Close)) {
        fail("Expected ')' after the keys of all.");
        return false;
    }
    return true;
}

std::uint32_t Parser::keyIndex(const Token &key)
{
    auto &known = m_made.keys;
    const auto found = std::ranges::find(known, key.text);
    if (found == known.end()) {
        known.push_back(key.text);
        m_made.keyPlaces.push_back(charactersIn(m_text, key.at));
        return static_cast<std::uint32_t>(known.size() - 1);
    }
    return static_cast<std::uint32_t>(found - known.begin());
}

const WordOperator *Parser::wordOperator() const
{
    const auto *found =
        std::ranges::find_if(kWordOperators, [&](const auto &op) { return token().isWord(op.word); });
    return found == std::end(kWordOperators) ? nullptr : found;
}

const SignOperator *Parser::signOperator() const
{
    const auto *found = std::ranges::find(kSignOperators, token().kind, &SignOperator::token);
    return found == std::end(kSignOperators) ? nullptr : found;
}

bool Parser::values(Node &node, const WordOperator &op)
{
    node.op = op.op;
    node.allValues = op.allValues;
    const bool bracketed = is(TokenKind::ListOpen);
    if (op.isList && !bracketed) {
        fail("Expected a list in brackets: [a, b].");
        return false;
    }
    if (!op.isList && bracketed) {
        fail("This operator takes one value; the operators ending in -ANY and -ALL take a list.");
        return false;
    }
    m_next += bracketed ? 1 : 0;
    do {
        auto made = value(op.ignoreCase);
        if (!made)
            return false;
        node.values.push_back(std::move(*made));
    } while (bracketed && take(TokenKind::Comma));
    if (bracketed && !take(TokenKind::ListClose)) {
        fail("Expected ',' or ']' in the list.");
        return false;
    }
    return true;
}

std::optional<Value> Parser::value(bool ignoreCase)
{
    if (is(TokenKind::Regex))
        return regexValue(ignoreCase);
    if (is(TokenKind::Word) && ahead().kind == TokenKind::Open)
        return call(ignoreCase);
    if (!is(TokenKind::Word) && !is(TokenKind::Quoted))
        return fail("Expected a value here.");
    Value made;
    made.kind = token().isWord("NULL") ? Value::Kind::Null : Value::Kind::Text;
    made.text = token().text;
    made.number = is(TokenKind::Word) ? toNumber(made.text) : std::nullopt;
    made.ignoreCase = ignoreCase;
    ++m_next;
    return made;
}

std::optional<Value> Parser::regexValue(bool ignoreCase)
{
    std::string flags;
    for (const char flag : token().flags) {
        if (std::string_view("imsU").contains(flag))
            flags += flag;
        else
            return fail("Unknown flag of a regular expression; known are i, m, s and U.");
    }
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(kRegexMemory);
    options.set_case_sensitive(!ignoreCase);
    Value made;
    made.kind = Value::Kind::Regex;
    made.text = token().text;
    made.regex = std::make_unique<RE2>(flags.empty() ? made.text : "(?" + flags + ")" + made.text, options);
    if (!made.regex->ok())
        return fail("The regular expression cannot be read: " + made.regex->error() + ".");
    ++m_next;
    return made;
}

/// `IP(10.0.0.0/8)` and `NOCASE(text)`.
std::optional<Value> Parser::call(bool ignoreCase)
{
    const bool isIp = token().isWord("IP");
    if (!isIp && !token().isWord("NOCASE"))
        return fail("Unknown function; known are IP(…) and NOCASE(…).");
    m_next += 2;
    if (!is(TokenKind::Word) && !is(TokenKind::Quoted))
        return fail("Expected a value in the parentheses.");
    Value made;
    made.text = token().text;
    made.ignoreCase = ignoreCase || !isIp;
    if (isIp) {
        const auto network = Network::parse(made.text);
        if (!network)
            return fail("This is no IP address or network; write it like 10.0.0.0/8.");
        made.kind = Value::Kind::Network;
        made.network = *network;
    }
    ++m_next;
    if (!take(TokenKind::Close))
        return fail("Expected ')'.");
    return made;
}

std::expected<Condition, SyntaxError> Condition::parse(std::string_view text)
{
    auto tokens = tokenize(text);
    if (!tokens)
        return std::unexpected(std::move(tokens.error()));
    return Parser(text, std::move(*tokens)).run();
}

} // namespace hubscope::leql
