// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonRepair.h"

#include "azure/JsonText.h"

#include <QtGlobal>

#include <algorithm>

namespace hubscope::azure {

const std::array<RepairInfo, kRepairCount> kRepairs{{
    {Repair::Bom, "bom", QT_TRANSLATE_NOOP("Repair", "A byte order mark stood before the text.")},
    {Repair::LeadingBytes, "leading-bytes",
     QT_TRANSLATE_NOOP("Repair", "Bytes that are no text stood before the first record.")},
    {Repair::ControlCharacters, "control-characters",
     QT_TRANSLATE_NOOP("Repair", "Line breaks or control characters stood in the text unescaped.")},
    {Repair::InvalidUtf8, "invalid-utf8",
     QT_TRANSLATE_NOOP("Repair", "Bytes that are not UTF-8 were replaced.")},
    {Repair::BadEscape, "bad-escape",
     QT_TRANSLATE_NOOP("Repair", "A backslash stood before a character that needs none.")},
    {Repair::SingleQuotes, "single-quotes",
     QT_TRANSLATE_NOOP("Repair", "Single quotes were used in place of double quotes.")},
    {Repair::DoubledQuotes, "doubled-quotes", QT_TRANSLATE_NOOP("Repair", "Quotes were written twice.")},
    {Repair::StrayQuotes, "stray-quotes",
     QT_TRANSLATE_NOOP("Repair", "An object stood in quotes without being escaped.")},
    {Repair::UnquotedKey, "unquoted-keys", QT_TRANSLATE_NOOP("Repair", "Keys stood without quotes.")},
    {Repair::UnquotedValue, "unquoted-values", QT_TRANSLATE_NOOP("Repair", "Text stood without quotes.")},
    {Repair::PythonLiteral, "python-literals",
     QT_TRANSLATE_NOOP("Repair", "True, False or None were written as Python writes them.")},
    {Repair::TrailingComma, "trailing-comma",
     QT_TRANSLATE_NOOP("Repair", "A comma stood after the last member.")},
    {Repair::MissingComma, "missing-comma",
     QT_TRANSLATE_NOOP("Repair", "A comma between two members was missing.")},
    {Repair::BlobData, "blob-data",
     QT_TRANSLATE_NOOP("Repair", "A placeholder for binary data stood in place of a value.")},
    {Repair::Unclosed, "unclosed",
     QT_TRANSLATE_NOOP("Repair", "The closing brackets of the message were missing.")},
    {Repair::JsonInString, "json-in-string",
     QT_TRANSLATE_NOOP("Repair", "The record stood as text in a JSON string.")},
}};

std::size_t MendedText::original(std::size_t out) const
{
    const auto after = std::ranges::upper_bound(anchors, out, {}, &Anchor::out);
    if (after == anchors.begin())
        return out;
    const Anchor &anchor = *std::prev(after);
    return anchor.in + (out - anchor.out);
}

Repairs MendedText::repairsIn(std::size_t begin, std::size_t end) const
{
    Repairs found;
    for (auto edit = std::ranges::lower_bound(edits, begin, {}, &Edit::out);
         edit != edits.end() && edit->out < end; ++edit)
        found.add(edit->repair);
    return found;
}

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::string_view kReplacementEscape = "\\ufffd";

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

constexpr bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

constexpr bool isWordCharacter(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '$' || c == '-' || c == '.' || c == '@';
}

struct Literal
{
    std::string_view written;
    std::string_view json;
};
constexpr Literal kPythonLiterals[]{{"True", "true"}, {"False", "false"}, {"None", "null"}};

/// One pass over a text. The states are those of a strict parser; each `mend…` step handles one thing that a
/// strict parser would refuse.
class Mender
{
public:
    Mender(std::string_view text, MendedText &result)
        : m_in(text)
        , m_result(result)
        , m_out(result.text)
    {
    }

    void run();

private:
    enum class Want : std::uint8_t { Value, FirstElement, FirstKey, Key, Colon, CommaOrEnd };

    /// A state to which a record that cannot be read is rolled back.
    struct Safe
    {
        std::size_t in = 0;
        std::size_t out = 0;
        std::size_t edits = 0;
        std::size_t anchors = 0;
        std::size_t depth = 0;
    };

    bool atEnd() const { return m_at == m_in.size(); }
    char here() const { return m_in[m_at]; }
    bool startsHere(std::string_view text) const { return m_in.substr(m_at).starts_with(text); }
    std::size_t skipBlanksFrom(std::size_t at) const;
    char afterBlanks(std::size_t at) const;
    bool inObject() const { return !m_stack.empty() && m_stack.back() == '{'; }

    void copy() { m_out += m_in[m_at++]; }
    void copyTo(std::size_t end);
    void edited(Repair repair) { m_result.edits.push_back({m_out.size(), repair}); }
    void anchor() { m_result.anchors.push_back({m_out.size(), m_at}); }
    void drop(std::size_t count, Repair repair);

    void step();
    bool skipNoise();
    void open();
    void close();
    void value();
    void valueDone();
    bool mendLeadingBytes();
    bool mendComma(char c);
    bool mendStrayQuotes();
    bool mendBlob();
    bool mendWord();
    void string(bool isKey);
    bool closesSingleQuoted(std::size_t after) const;
    void stringBody(std::string_view delimiter, bool isKey);
    void escape();
    void highByte();

    Safe mark() const;
    void rollBack(const Safe &safe);
    void fault(const char *what);
    bool isRecordsKey() const;

    std::string_view m_in;
    MendedText &m_result;
    std::string &m_out;
    std::size_t m_at = 0;
    Want m_want = Want::Value;
    std::string m_stack;
    /// For each open bracket, whether a stray quote stands before and after it.
    std::vector<std::size_t> m_strayDepths;
    Safe m_top;
    Safe m_safe;
    /// The depth whose elements are records, 0 if there is none.
    std::size_t m_recordDepth = 0;
    std::size_t m_recordCount = 0;
    std::size_t m_keyOut = 0;
};

std::size_t Mender::skipBlanksFrom(std::size_t at) const
{
    while (at < m_in.size() && isBlank(m_in[at]))
        ++at;
    return at;
}

char Mender::afterBlanks(std::size_t at) const
{
    at = skipBlanksFrom(at);
    return at < m_in.size() ? m_in[at] : '\0';
}

void Mender::copyTo(std::size_t end)
{
    m_out += m_in.substr(m_at, end - m_at);
    m_at = end;
}

void Mender::drop(std::size_t count, Repair repair)
{
    edited(repair);
    m_at += count;
    anchor();
}

Mender::Safe Mender::mark() const
{
    return {m_at, m_out.size(), m_result.edits.size(), m_result.anchors.size(), m_stack.size()};
}

void Mender::rollBack(const Safe &safe)
{
    m_out.resize(safe.out);
    m_result.edits.resize(safe.edits);
    m_result.anchors.resize(safe.anchors);
    m_stack.resize(safe.depth);
    m_strayDepths.clear();
}

void Mender::run()
{
    m_top = m_safe = mark();
    for (;;) {
        while (!atEnd())
            step();
        if (m_stack.empty())
            return;
        fault("ends inside a bracket");
    }
}

/// Steps over blanks and over bytes that mean nothing between tokens.
bool Mender::skipNoise()
{
    const char c = here();
    if (isBlank(c)) {
        copyTo(skipBlanksFrom(m_at));
        return true;
    }
    if (isControl(c)) {
        drop(1, Repair::ControlCharacters);
        return true;
    }
    if (startsHere(kBom)) {
        drop(kBom.size(), Repair::Bom);
        return true;
    }
    return false;
}

void Mender::step()
{
    if (skipNoise())
        return;
    const char c = here();
    switch (m_want) {
    case Want::Value:
        if (m_stack.empty()) {
            if (mendLeadingBytes())
                return;
            m_top = m_safe = mark();
            m_recordCount = 0;
            if (c != '{' && c != '[' && c != '"')
                return fault("expected an object or an array");
        }
        return value();
    case Want::FirstElement:
        return c == ']' ? close() : value();
    case Want::FirstKey:
        if (c == '}')
            return close();
        [[fallthrough]];
    case Want::Key:
        return string(true);
    case Want::Colon:
        if (c != ':')
            return fault("expected a colon");
        copy();
        m_want = Want::Value;
        return;
    case Want::CommaOrEnd:
        if (!m_strayDepths.empty() && m_strayDepths.back() == m_stack.size() && c == '"') {
            m_strayDepths.pop_back();
            return drop(1, Repair::StrayQuotes);
        }
        if (c == (inObject() ? '}' : ']'))
            return close();
        if (!mendComma(c))
            fault("expected a comma or a closing bracket");
        return;
    }
}

/// Bytes that are no text, a few of them, straight before the first bracket.
bool Mender::mendLeadingBytes()
{
    constexpr std::size_t kMost = 16;
    std::size_t end = m_at;
    while (end < m_in.size() && end - m_at <= kMost &&
           (static_cast<unsigned char>(m_in[end]) >= 0x80 || isControl(m_in[end])))
        ++end;
    if (end == m_at || end - m_at > kMost || end == m_in.size() || (m_in[end] != '{' && m_in[end] != '['))
        return false;
    drop(end - m_at, Repair::LeadingBytes);
    return true;
}

bool Mender::mendComma(char c)
{
    const Want next = inObject() ? Want::Key : Want::Value;
    if (c == ',') {
        const char after = afterBlanks(m_at + 1);
        if (after == (inObject() ? '}' : ']')) {
            drop(1, Repair::TrailingComma);
            return true;
        }
        if (after == ',') {
            drop(1, Repair::TrailingComma);
            return true;
        }
        copy();
        m_want = next;
        return true;
    }
    const bool startsNext = inObject() ? c == '"' || c == '\'' : c == '{' || c == '[' || c == '"';
    if (!startsNext)
        return false;
    edited(Repair::MissingComma);
    m_out += ',';
    anchor();
    m_want = next;
    return true;
}

void Mender::open()
{
    if (m_stack.size() == JsonDocument::kMaxDepth)
        return fault("nested too deep");
    const char c = here();
    const bool records = c == '[' && m_recordDepth == 0 && (m_stack.empty() || isRecordsKey());
    copy();
    m_stack += c;
    m_want = c == '{' ? Want::FirstKey : Want::FirstElement;
    if (records) {
        m_recordDepth = m_stack.size();
        m_safe = mark();
    }
}

bool Mender::isRecordsKey() const
{
    return m_stack == "{" &&
           equalsIgnoringCase(std::string_view(m_out).substr(m_keyOut).substr(0, 9), "\"records\"");
}

void Mender::close()
{
    copy();
    const bool recordsEnd = m_recordDepth != 0 && m_stack.size() == m_recordDepth;
    m_stack.pop_back();
    while (!m_strayDepths.empty() && m_strayDepths.back() > m_stack.size())
        m_strayDepths.pop_back();
    if (recordsEnd) {
        m_recordDepth = 0;
        if (!m_stack.empty())
            m_safe = mark();
    }
    valueDone();
}

void Mender::valueDone()
{
    if (m_stack.empty()) {
        m_want = Want::Value;
        m_recordDepth = 0;
        return;
    }
    m_want = Want::CommaOrEnd;
    if (m_recordDepth != 0 && m_stack.size() == m_recordDepth && m_strayDepths.empty()) {
        ++m_recordCount;
        m_safe = mark();
    }
}

void Mender::value()
{
    const char c = here();
    if (c == '"' && mendStrayQuotes())
        return;
    if (c == '[' && mendBlob())
        return;
    if (c == '{' || c == '[')
        return open();
    if (c == '"' || c == '\'')
        return string(false);
    if (!mendWord())
        fault("expected a value");
}

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
    appendQuoted(m_out, inside);
    m_out += ']';
    m_at += end + 1;
    anchor();
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
    const bool ends =
        after == ',' || after == '}' || after == ']' || (isJson && (after == '"' || after == '\''));
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
    m_at = end;
    anchor();
    valueDone();
    return true;
}

void Mender::string(bool isKey)
{
    m_keyOut = isKey ? m_out.size() : m_keyOut;
    const char c = here();
    if (c == '"' || c == '\'') {
        const bool doubled = m_at + 2 < m_in.size() && m_in[m_at + 1] == c &&
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
    const bool strict = delimiter == "\"";
    if (!strict)
        edited(delimiter.size() == 2 ? Repair::DoubledQuotes : Repair::SingleQuotes);
    m_at += delimiter.size();
    m_out += '"';
    if (!strict)
        anchor();
    while (!atEnd()) {
        const char c = here();
        if (c == quote) {
            const std::size_t after = m_at + delimiter.size();
            const bool ends = strict || (startsHere(delimiter) && closesSingleQuoted(after));
            if (ends) {
                m_at = after;
                m_out += '"';
                if (!strict)
                    anchor();
                if (isKey)
                    m_want = Want::Colon;
                else
                    valueDone();
                return;
            }
        }
        if (c == '"') {
            m_out += "\\\"";
            ++m_at;
            anchor();
        } else if (c == '\\') {
            escape();
        } else if (static_cast<unsigned char>(c) < 0x20) {
            edited(Repair::ControlCharacters);
            appendControl(m_out, c);
            ++m_at;
            anchor();
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            highByte();
        } else {
            copy();
        }
    }
    fault("string without an end");
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
        anchor();
        copy();
    } else {
        edited(Repair::BadEscape);
        m_out += "\\\\";
        ++m_at;
        anchor();
    }
}

void Mender::highByte()
{
    if (const std::size_t length = utf8SequenceLength(m_in.substr(m_at, 4))) {
        copyTo(m_at + length);
        return;
    }
    edited(Repair::InvalidUtf8);
    m_out += kReplacementEscape;
    ++m_at;
    anchor();
}

/// What was being read cannot be mended: rolls back to the last record that was, and looks for the next one.
/// Never goes back by more than two bytes, so the whole stays linear.
void Mender::fault(const char *what)
{
    constexpr std::string_view kEnvelope = "{\"records\"";
    const JsonFault found{m_at, what};
    const bool amongRecords =
        m_safe.depth != 0 && m_safe.depth <= m_stack.size() && m_stack[m_safe.depth - 1] == '[';
    std::size_t at = std::max(m_at > 2 ? m_at - 2 : 0, m_safe.in + 1);
    bool sibling = false;
    for (; at < m_in.size(); ++at) {
        const char c = m_in[at];
        if (c != '{' && c != '[')
            continue;
        const char before = m_in[at - 1];
        if (before == '\n' || (c == '{' && m_in.substr(at).starts_with(kEnvelope)) ||
            (c == '{' && before == '}' && !amongRecords))
            break;
        if (!amongRecords || c != '{')
            continue;
        std::size_t back = at;
        while (back > m_safe.in && isBlank(m_in[back - 1]))
            --back;
        if (back > m_safe.in && m_in[back - 1] == ',') {
            --back;
            while (back > m_safe.in && isBlank(m_in[back - 1]))
                --back;
            sibling = back > m_safe.in && m_in[back - 1] == '}';
        }
        if (sibling)
            break;
    }
    at = std::min(at, m_in.size());
    const bool anyRead = m_recordCount != 0 || sibling;
    const Safe safe = anyRead ? m_safe : m_top;
    rollBack(safe);
    std::size_t begin = safe.in;
    while (begin < at && (isBlank(m_in[begin]) || (anyRead && m_in[begin] == ',')))
        ++begin;
    if (begin < at)
        m_result.unreadable.push_back({begin, at, m_out.size(), found});
    m_at = at;
    if (sibling) {
        if (m_recordCount != 0)
            m_out += ',';
        m_want = Want::Value;
    } else {
        if (!m_stack.empty())
            edited(Repair::Unclosed);
        for (; !m_stack.empty(); m_stack.pop_back()) {
            // What is closed here ends, in the original, where its last good part does.
            m_result.anchors.push_back({m_out.size(), safe.in - 1});
            m_out += m_stack.back() == '{' ? '}' : ']';
        }
        m_recordDepth = 0;
        m_want = Want::Value;
        m_top = m_safe = mark();
        m_recordCount = 0;
    }
    anchor();
}

} // namespace

void mendJson(std::string_view text, MendedText &result)
{
    result.text.clear();
    result.edits.clear();
    result.anchors.clear();
    result.unreadable.clear();
    result.text.reserve(text.size() + 64);
    Mender(text, result).run();
}

} // namespace hubscope::azure
