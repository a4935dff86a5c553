// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, strings, numbers and words.
#include "azure/JsonText.h"
#include "azure/Mender.h"

#include <algorithm>

namespace hubscope::azure {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

/// What goes into a string as it is, whatever its quotes.
constexpr bool isPlain(char c)
{
    return c != '"' && c != '\'' && c != '\\' && static_cast<unsigned char>(c - 0x20) < 0x60;
}

struct Literal
{
    std::string_view written;
    std::string_view json;
};
constexpr Literal kPythonLiterals[]{{"True", "true"}, {"False", "false"}, {"None", "null"}};

} // namespace

/// `"requestbody":"{"a":1}"`: in right JSON the quote after `{` would end the string, and what follows would
/// have to be a comma or a bracket.
bool Mender::mendStrayQuotes()
{
    if (m_stack.empty() || m_at + 1 >= m_in.size())
        return false;
    std::size_t at = m_at + 1;
    while (at < m_in.size() && at < m_at + 4 && (m_in[at] == '{' || m_in[at] == '['))
        ++at;
    if (at == m_at + 1 || at + 1 >= m_in.size() || m_in[at] != '"' || !isWordCharacter(m_in[at + 1]))
        return false;
    drop(1, Repair::StrayQuotes);
    m_strayDepths.push_back(m_stack.size());
    open();
    return true;
}

/// `[ 218 B blob data ]`, as journald writes what it does not want to show.
bool Mender::mendBlob()
{
    constexpr std::string_view kMark = "blob data";
    constexpr std::size_t kMost = 64;
    const std::string_view head = m_in.substr(m_at, kMost);
    const std::size_t end = head.find(']');
    if (end == std::string_view::npos)
        return false;
    std::string_view inside = head.substr(1, end - 1);
    while (!inside.empty() && isBlank(inside.back()))
        inside.remove_suffix(1);
    if (!inside.ends_with(kMark) || inside.find_first_of("\"'\\{[\n\r") != std::string_view::npos)
        return false;
    while (!inside.empty() && isBlank(inside.front()))
        inside.remove_prefix(1);
    edited(Repair::BlobData);
    m_out += '[';
    anchor();
    appendQuoted(m_out, inside);
    anchorAt(m_out.size() - 1, m_at + end);
    m_out += ']';
    putIn(m_at + end + 1);
    valueDone();
    return true;
}

/// Numbers and words; words that JSON does not know become strings.
bool Mender::mendWord()
{
    std::size_t end = m_at;
    const auto fits = [](char c) { return isWordCharacter(c) || c == '+' || c == ':' || c == '/'; };
    while (end < m_in.size() && fits(m_in[end]))
        ++end;
    if (end == m_at)
        return false;
    const std::string_view word = m_in.substr(m_at, end - m_at);
    if (!std::ranges::any_of(word, isLetterOrDigit))
        return false;
    const char after = afterBlanks(end);
    const bool isJson = word == "true" || word == "false" || word == "null" || isJsonNumber(word);
    // Behind a right value a comma may be missing; behind other words a text goes on that nobody quoted.
    const bool ends = (isWhole() && end == m_in.size()) || after == ',' || after == '}' || after == ']' ||
                      (isJson && (after == '"' || after == '\''));
    if (!ends)
        return false;
    if (isJson) {
        copyTo(end);
        valueDone();
        return true;
    }
    const auto *literal = std::ranges::find(kPythonLiterals, word, &Literal::written);
    if (literal != std::end(kPythonLiterals)) {
        edited(Repair::PythonLiteral);
        m_out += literal->json;
    } else {
        edited(Repair::UnquotedValue);
        appendQuoted(m_out, word);
    }
    putIn(end);
    valueDone();
    return true;
}

void Mender::string(bool isKey)
{
    m_keyOut = isKey ? m_out.size() : m_keyOut;
    const char c = here();
    if (c == '"' || c == '\'') {
        const bool doubled = !m_stack.empty() && m_at + 2 < m_in.size() && m_in[m_at + 1] == c &&
                             std::string_view(",:}]").find(afterBlanks(m_at + 2)) == std::string_view::npos &&
                             !isBlank(m_in[m_at + 2]);
        return stringBody(m_in.substr(m_at, doubled ? 2 : 1), isKey);
    }
    std::size_t end = m_at;
    while (end < m_in.size() && isWordCharacter(m_in[end]))
        ++end;
    if (end == m_at || afterBlanks(end) != ':')
        return fault("expected a key in double quotes");
    edited(Repair::UnquotedKey);
    appendQuoted(m_out, m_in.substr(m_at, end - m_at));
    m_at = end;
    anchor();
    m_want = Want::Colon;
}

/// Whether a single quote before `after` ends its string rather than being an apostrophe.
bool Mender::closesSingleQuoted(std::size_t after) const
{
    if (isWhole())
        return after == m_in.size();
    const std::size_t at = skipBlanksFrom(after);
    if (at >= m_in.size())
        return true;
    switch (m_in[at]) {
    case ':':
        return m_want == Want::Key || m_want == Want::FirstKey;
    case '}':
        return inObject();
    case ']':
        return !inObject();
    case ',': {
        const char next = afterBlanks(at + 1);
        if (next == '\'' || next == '"')
            return true;
        return inObject() ? next == '}'
                          : std::string_view("]{[-0123456789tfnTFN").find(next) != std::string_view::npos;
    }
    default:
        return false;
    }
}

void Mender::stringBody(std::string_view delimiter, bool isKey)
{
    const char quote = delimiter.front();
    if (delimiter != "\"")
        edited(delimiter.size() == 2 ? Repair::DoubledQuotes : Repair::SingleQuotes);
    m_at += delimiter.size();
    m_out += '"';
    while (!atEnd()) {
        const char c = here();
        if (isPlain(c)) {
            std::size_t end = m_at + 1;
            while (end < m_in.size() && isPlain(m_in[end]))
                ++end;
            copyTo(end);
        } else if (c == quote && endsString(delimiter)) {
            // Inside a string nobody looks for the place of a character: one anchor for all that was mended.
            m_out += '"';
            putIn(m_at + delimiter.size());
            if (isKey)
                m_want = Want::Colon;
            else
                valueDone();
            return;
        } else if (c == '"') {
            m_out += "\\\"";
            ++m_at;
        } else if (c == '\\') {
            escape();
        } else if (static_cast<unsigned char>(c) < 0x20) {
            // A text between messages that has no end does not take the next message.
            if (m_stack.empty() && c == '\n' && m_at + 1 < m_in.size() && startsMessage(m_at + 1))
                break;
            edited(Repair::ControlCharacters);
            appendControl(m_out, c);
            ++m_at;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            highByte();
        } else {
            copy();
        }
    }
    fault("string without an end");
}

bool Mender::endsString(std::string_view delimiter) const
{
    return delimiter == "\"" || (startsHere(delimiter) && closesSingleQuoted(m_at + delimiter.size()));
}

void Mender::escape()
{
    const std::string_view rest = m_in.substr(m_at);
    if (rest.size() > 1 && std::string_view("\"\\/bfnrt").find(rest[1]) != std::string_view::npos) {
        copyTo(m_at + 2);
    } else if (rest.size() > 1 && rest[1] == 'u' && isHex4(rest.substr(2, 4))) {
        copyTo(m_at + 6);
    } else if (rest.size() > 1 && rest[1] == '\'') {
        ++m_at; // right in a text of single quotes
        copy();
    } else {
        edited(Repair::BadEscape);
        m_out += "\\\\";
        ++m_at;
    }
}

void Mender::highByte()
{
    if (const std::size_t length = utf8SequenceLength(m_in.substr(m_at, 4))) {
        copyTo(m_at + length);
        return;
    }
    edited(Repair::InvalidUtf8);
    m_out += kReplacement;
    ++m_at;
}

} // namespace hubscope::azure
