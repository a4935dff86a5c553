// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/ExpressionParser.h"
#include "leql/ExpressionWords.h"
#include "leql/TextMatch.h"

#include <algorithm>
#include <utility>

/// The values that tests compare with. The tests stand in ExpressionParser.cpp.
namespace hubscope::leql {

namespace {

constexpr std::size_t kMostTokens = 64 * 1024;
constexpr std::size_t kMostRegexes = 256;
/// Shared by the regular expressions of a query.
constexpr std::int64_t kRegexMemory = 64 * 1024 * 1024;
constexpr std::int64_t kMostRegexMemory = 4 * 1024 * 1024;

/// RE2 has no flag x: blanks and comments that it would skip are taken out.
std::string withoutBlanks(std::string_view pattern)
{
    std::string out;
    bool inClass = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            out += c;
            out += pattern[++i];
        } else if (!inClass && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) {
            continue;
        } else if (!inClass && c == '#') {
            while (i + 1 < pattern.size() && pattern[i] != '\n')
                ++i;
        } else {
            inClass = c == '[' ? true : c == ']' ? false : inClass;
            out += c;
        }
    }
    return out;
}

/// A bracket that closes nothing stands for itself: published queries have such.
std::string withLiteralClosings(std::string_view pattern)
{
    std::string out;
    bool inClass = false;
    std::size_t open = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c == '\\' && i + 1 < pattern.size()) {
            out += c;
            out += pattern[++i];
            continue;
        }
        const bool closesNothing = c == ')' && !inClass && open == 0;
        if (!inClass && (c == '(' || c == ')') && !closesNothing)
            open = c == '(' ? open + 1 : open - 1;
        inClass = c == '[' ? true : c == ']' ? false : inClass;
        out += closesNothing ? "\\)" : std::string(1, c);
    }
    return out;
}

} // namespace

std::optional<Value> ExpressionParser::value(bool ignoreCase, bool inList)
{
    if (m_cursor.is(TokenKind::Variable) && !m_rules.isTest) {
        if (m_rules.variables)
            return variable(false) ? value(ignoreCase, inList) : std::optional<Value>();
        m_unset.insert(m_cursor.token().text);
        m_cursor.skip();
        Value made;
        made.kind = Value::Kind::Unset;
        return made;
    }
    if (m_cursor.is(TokenKind::Regex))
        return regexValue(ignoreCase);
    if (isFunctionCall(m_cursor))
        return call(ignoreCase);
    if (m_cursor.is(TokenKind::Less))
        return placeholder();
    return plainValue(ignoreCase, inList);
}

std::optional<Value> ExpressionParser::plainValue(bool ignoreCase, bool inList)
{
    const Token &token = m_cursor.token();
    if (token.kind != TokenKind::Word && token.kind != TokenKind::Quoted)
        return m_cursor.fail("Expected a value here.");
    // `state = OR` names Oregon, `a = OR b = 1` has lost a value.
    if ((isLogical(token) || wordOperator(token)) && !closesTerm(m_cursor.ahead()))
        return m_cursor.fail("Expected a value before " + token.text + '.');
    if (isLogical(token) && !inList && m_cursor.ahead().kind != TokenKind::Close)
        return m_cursor.fail("Expected a value before " + token.text + '.');
    Value made;
    if (token.isWord("NULL"))
        made.kind = Value::Kind::Null;
    makeText(made, token.text, ignoreCase);
    if (token.kind == TokenKind::Word)
        made.number = Number::parse(token.text);
    m_cursor.skip();
    return made;
}

/// `<file name>`, which documentation writes for what the reader is to put in: a text like any other.
std::optional<Value> ExpressionParser::placeholder()
{
    const std::size_t start = m_cursor.token().at;
    m_cursor.skip();
    while (m_cursor.is(TokenKind::Word))
        m_cursor.skip();
    if (!m_cursor.is(TokenKind::Greater))
        return m_cursor.failAt(start, "Expected a value here.");
    Value made;
    makeText(made, std::string(m_cursor.text().substr(start, m_cursor.token().at + 1 - start)), false);
    m_cursor.skip();
    return made;
}

void ExpressionParser::makeText(Value &value, std::string text, bool ignoreCase)
{
    value.ignoreCase = ignoreCase;
    value.isWide = ignoreCase && !isAscii(text);
    value.text = value.isWide ? foldCase(text) : std::move(text);
}

std::optional<Value> ExpressionParser::regexValue(bool ignoreCase)
{
    const Token &token = m_cursor.token();
    const std::size_t regexes = m_cursor.count(TokenKind::Regex);
    if (regexes > kMostRegexes)
        return m_cursor.fail("The query has more than " + std::to_string(kMostRegexes) +
                             " regular expressions.");
    std::string flags;
    std::string pattern = token.text;
    for (const char flag : token.flags) {
        if (flag == 'x')
            pattern = withoutBlanks(pattern);
        else if (std::string_view("imsU").contains(flag))
            flags += flag;
        else
            return m_cursor.fail("Unknown flag of a regular expression; known are i, m, s, x and U.");
    }
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(std::min(kMostRegexMemory, kRegexMemory / static_cast<std::int64_t>(regexes)));
    options.set_case_sensitive(!ignoreCase);
    Value made;
    made.kind = Value::Kind::Regex;
    made.text = token.text;
    flags = flags.empty() ? flags : "(?" + flags + ")";
    made.regex = std::make_unique<RE2>(flags + pattern, options);
    if (made.regex->error_code() == RE2::ErrorUnexpectedParen)
        made.regex = std::make_unique<RE2>(flags + withLiteralClosings(pattern), options);
    if (!made.regex->ok())
        return m_cursor.fail("The regular expression cannot be read: " + made.regex->error() + ".");
    m_cursor.skip();
    return made;
}

/// `IP(10.0.0.0/8)` and `NOCASE(text)`.
std::optional<Value> ExpressionParser::call(bool ignoreCase)
{
    const bool isIp = m_cursor.token().isWord("IP");
    if (!isIp && !m_cursor.token().isWord("NOCASE"))
        return m_cursor.fail("Unknown function; known are IP(…) and NOCASE(…).");
    m_cursor.skip(2);
    const std::size_t at = m_cursor.token().at;
    if (m_cursor.is(TokenKind::Close) || m_cursor.is(TokenKind::Comma))
        return m_cursor.fail("Expected a value in the brackets.");
    auto made = value(ignoreCase || !isIp, false);
    if (!made)
        return std::nullopt;
    if (isIp && made->kind != Value::Kind::Unset) {
        const auto network =
            made->kind == Value::Kind::Text ? Network::parse(made->text) : std::optional<Network>();
        if (!network)
            return m_cursor.failAt(at, "This is no IP address or network; write it like 10.0.0.0/8.");
        made->kind = Value::Kind::Network;
        made->network = *network;
    }
    if (!m_cursor.take(TokenKind::Close))
        return m_cursor.fail("Expected ')'.");
    return made;
}

/// Puts what it stands for in its place.
bool ExpressionParser::variable(bool isTerm)
{
    const auto fail = [&](const std::string &message) {
        m_cursor.fail(message);
        return false;
    };
    const std::string name = m_cursor.token().text;
    const auto found = m_rules.variables->find(name);
    if (found == m_rules.variables->end())
        return fail("There is no variable \"" + name + "\" in the settings.");
    std::vector<Token> tokens = tokenize(found->second);
    if (tokens.back().kind == TokenKind::Bad)
        return fail("The variable \"" + name + "\" cannot be read: " + tokens.back().text);
    tokens.pop_back();
    if (tokens.empty())
        return fail("The variable \"" + name + "\" is empty.");
    if (std::ranges::contains(tokens, TokenKind::Variable, &Token::kind))
        return fail("The variable \"" + name + "\" holds another variable, which it may not.");
    if (m_cursor.size() + tokens.size() > kMostTokens)
        return fail("The query has more than " + std::to_string(kMostTokens) +
                    " words and signs with its variables.");
    if (isTerm) {
        tokens.insert(tokens.begin(), {TokenKind::Open, "(", {}, 0, 0});
        tokens.push_back({TokenKind::Close, ")", {}, 0, 0});
    }
    m_cursor.replace(std::move(tokens));
    return true;
}

} // namespace hubscope::leql
