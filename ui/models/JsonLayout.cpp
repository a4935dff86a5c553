// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/JsonLayout.h"

#include <QJsonDocument>

#include <algorithm>

namespace hubscope::models {

namespace {

constexpr std::size_t kIndent = 2;
/// Deeper levels are not indented further: 1,000 of them would be more blanks than text.
constexpr std::size_t kMaxIndentLevels = 40;
constexpr std::size_t kMaxLeafDepth = 32;
/// Of a leaf's path: one key of megabytes stands in the path of every leaf below it.
constexpr std::size_t kMaxPathBytes = std::size_t{64} << 10;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isPunctuation(char c)
{
    return c == '{' || c == '}' || c == '[' || c == ']' || c == ',' || c == ':';
}

/// Cuts a text into punctuation, strings (with quotes) and everything between.
class Tokens
{
public:
    explicit Tokens(std::string_view text)
        : m_text(text)
    {
    }

    /// Empty at the end.
    std::string_view next()
    {
        skipBlanks();
        if (m_at >= m_text.size())
            return {};
        const std::size_t start = m_at;
        if (m_text[m_at] == '"') {
            ++m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"')
                m_at += m_text[m_at] == '\\' ? 2U : 1U;
            m_at = std::min(m_at + 1, m_text.size());
        } else if (isPunctuation(m_text[m_at])) {
            ++m_at;
        } else {
            while (m_at < m_text.size() && !isBlank(m_text[m_at]) && !isPunctuation(m_text[m_at]) &&
                   m_text[m_at] != '"')
                ++m_at;
        }
        return m_text.substr(start, m_at - start);
    }

    std::string_view peek()
    {
        const std::size_t at = m_at;
        const std::string_view token = next();
        m_at = at;
        return token;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isToken(std::string_view token, char c)
{
    return token.size() == 1 && token.front() == c;
}

std::string unquoted(std::string_view token)
{
    if (token.size() < 2 || token.front() != '"' || token.back() != '"')
        return std::string(token);
    const std::string_view inside = token.substr(1, token.size() - 2);
    if (inside.find('\\') == std::string_view::npos)
        return std::string(inside);
    // Escapes are rare enough to leave them to Qt.
    QByteArray array = "[";
    array.append(token.data(), static_cast<qsizetype>(token.size()));
    array.append(']');
    const QJsonDocument document = QJsonDocument::fromJson(array);
    return document.isArray() ? document[0].toString().toStdString() : std::string(inside);
}

} // namespace

LaidOutJson layOutJson(std::string_view json, std::size_t maxBytes)
{
    LaidOutJson out;
    Tokens tokens(json);
    std::size_t depth = 0;
    const auto breakLine = [&] {
        out.text += '\n';
        out.text.append(std::min(depth, kMaxIndentLevels) * kIndent, ' ');
    };
    bool afterValue = false;
    for (std::string_view token = tokens.next(); !token.empty(); token = tokens.next()) {
        if (out.text.size() + token.size() + kMaxIndentLevels * kIndent + 2 > maxBytes) {
            const std::size_t room = maxBytes - std::min(maxBytes, out.text.size());
            out.text.append(token.substr(0, room));
            out.isCut = true;
            break;
        }
        const bool opens = isToken(token, '{') || isToken(token, '[');
        const bool closes = isToken(token, '}') || isToken(token, ']');
        if (closes) {
            depth -= depth > 0 ? 1 : 0;
            breakLine();
            out.text += token;
        } else if (opens) {
            out.text += token;
            const char closing = token.front() == '{' ? '}' : ']';
            if (isToken(tokens.peek(), closing)) {
                out.text += tokens.next();
            } else {
                ++depth;
                breakLine();
            }
        } else if (isToken(token, ',')) {
            out.text += token;
            breakLine();
        } else if (isToken(token, ':')) {
            out.text += ": ";
        } else {
            // Two values side by side are no JSON: keep them apart as they were.
            if (afterValue)
                out.text += ' ';
            out.text += token;
        }
        afterValue = !opens && !isToken(token, ',') && !isToken(token, ':');
    }
    return out;
}

std::vector<JsonLeaf> leavesOf(std::string_view json, std::string_view prefix, std::size_t maxLeaves)
{
    struct Level
    {
        bool isArray = false;
        std::size_t index = 0;
        std::size_t pathSize = 0;
    };
    std::vector<JsonLeaf> leaves;
    std::vector<Level> levels;
    std::string path(prefix);
    Tokens tokens(json);

    /// Where the path stands for the next value of the innermost array.
    const auto enterElement = [&] {
        if (!levels.empty() && levels.back().isArray) {
            path.resize(levels.back().pathSize);
            path += '.' + std::to_string(levels.back().index);
        }
    };
    for (std::string_view token = tokens.next(); !token.empty() && leaves.size() < maxLeaves;
         token = tokens.next()) {
        if (isToken(token, '{') || isToken(token, '[')) {
            enterElement();
            if (levels.size() >= kMaxLeafDepth)
                break;
            levels.push_back({token.front() == '[', 0, path.size()});
        } else if (isToken(token, '}') || isToken(token, ']')) {
            if (levels.empty())
                break;
            levels.pop_back();
        } else if (isToken(token, ',')) {
            if (!levels.empty())
                ++levels.back().index;
        } else if (isToken(token, ':')) {
            continue;
        } else if (!levels.empty() && !levels.back().isArray && isToken(tokens.peek(), ':')) {
            path.resize(levels.back().pathSize);
            path += '.' + unquoted(token);
        } else {
            enterElement();
            leaves.push_back({path.substr(0, kMaxPathBytes), unquoted(token)});
        }
    }
    return leaves;
}

} // namespace hubscope::models
