// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The structure of a text: brackets, commas, records, and where to go on after a fault.
#include "azure/Mender.h"

#include <algorithm>

namespace hubscope::azure {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

} // namespace

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

void Mender::edited(Repair repair)
{
    // One of a kind is enough until the next element of a list or of the message: a record is never less.
    std::size_t &last = m_lastEdits[static_cast<std::size_t>(repair)];
    if (last > m_boundary)
        return;
    m_result.edits.push_back({static_cast<std::uint32_t>(m_out.size()), repair});
    last = m_out.size() + 1;
}

void Mender::anchorAt(std::size_t outAt, std::size_t inAt)
{
    const auto out = static_cast<std::uint32_t>(outAt);
    const auto in = static_cast<std::uint32_t>(inAt);
    auto &anchors = m_result.anchors;
    if (anchors.empty() ? out == in : out - anchors.back().out == in - anchors.back().in)
        return;
    if (!anchors.empty() && anchors.back().out == out)
        anchors.back().in = in;
    else
        anchors.push_back({out, in});
}

void Mender::putIn(std::size_t end)
{
    m_at = end;
    anchorAt(m_out.size() - 1, end - 1);
    anchor();
}

void Mender::drop(std::size_t count, Repair repair)
{
    edited(repair);
    m_at += count;
    anchor();
}

Mender::Safe Mender::mark() const
{
    return {m_at, m_out.size(), m_result.edits.size(), m_result.anchors.size(), m_stack.size(), m_at};
}

void Mender::rollBack(const Safe &safe)
{
    m_out.resize(safe.out);
    m_result.edits.resize(safe.edits);
    m_result.anchors.resize(safe.anchors);
    m_stack.resize(safe.depth);
    m_strayDepths.clear();
    m_lastEdits.fill(0);
    m_boundary = safe.out;
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
    if (c > ' ' && c < 0x7F)
        return false;
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
        if (m_stack.empty())
            return root(c);
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

void Mender::root(char c)
{
    if (mendLeadingBytes())
        return;
    if (c == ',' && m_rootDone) {
        m_rootDone = false;
        return drop(1, Repair::TrailingComma);
    }
    m_rootDone = false;
    m_top = m_safe = mark();
    m_recordCount = 0;
    boundary();
    if (c != '"' && !((c == '{' || c == '[') && looksLikeStart(m_at)))
        return fault("expected an object or an array");
    value();
}

/// Bytes that are no text, a few of them, straight before the first bracket.
bool Mender::mendLeadingBytes()
{
    constexpr std::size_t kMost = 16;
    if (here() >= ' ' && here() < 0x7F)
        return false;
    std::size_t end = m_at;
    while (end < m_in.size() && end - m_at <= kMost &&
           (static_cast<unsigned char>(m_in[end]) >= 0x80 || isControl(m_in[end])))
        ++end;
    if (end == m_at || end - m_at > kMost || end == m_in.size() || (m_in[end] != '{' && m_in[end] != '['))
        return false;
    drop(end - m_at, Repair::LeadingBytes);
    return true;
}

/// Behind a comma another record may begin: in lists, and in wrappings that have a key twice.
void Mender::nextElement()
{
    if (!inObject() || m_stack.size() <= 2)
        boundary();
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
        nextElement();
        return true;
    }
    const bool startsNext = inObject() ? c == '"' || c == '\'' : c == '{' || c == '[' || c == '"';
    if (!startsNext)
        return false;
    edited(Repair::MissingComma);
    m_out += ',';
    anchor();
    m_want = next;
    nextElement();
    return true;
}

void Mender::open()
{
    if (m_stack.size() == JsonDocument::kMaxDepth)
        return fault("nested too deep");
    const char c = here();
    const bool records = c == '[' && m_recordDepth == 0 && opensRecords();
    if (m_stack == "{")
        m_inBody = c == '{' && isKey("\"body\"");
    copy();
    if (c == '[')
        boundary();
    m_stack += c;
    m_want = c == '{' ? Want::FirstKey : Want::FirstElement;
    if (records) {
        m_recordDepth = m_stack.size();
        m_safe = mark();
    }
}

bool Mender::isKey(std::string_view quoted) const
{
    return equalsIgnoringCase(std::string_view(m_out).substr(m_keyOut).substr(0, quoted.size()), quoted);
}

/// Whether the elements of an array that opens here are records.
bool Mender::opensRecords() const
{
    return m_stack.empty() || ((m_stack == "{" || (m_stack == "{{" && m_inBody)) && isKey("\"records\""));
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
    } else if (m_safe.depth > m_stack.size() && !m_stack.empty()) {
        m_safe = mark(); // the bracket around the list of records is closed
    }
    valueDone();
}

void Mender::valueDone()
{
    if (m_stack.empty()) {
        m_want = Want::Value;
        m_recordDepth = 0;
        m_rootDone = true;
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
    if (c == '{' && m_at + 1 < m_in.size() && m_in[m_at + 1] == '}') {
        copyTo(m_at + 2);
        return valueDone();
    }
    if (c == '{' || c == '[')
        return open();
    if (c == '"' || c == '\'')
        return string(false);
    if (!mendWord())
        fault("expected a value");
}

/// Whether the bracket at `at` can be the first one of a message or record rather than one in a text; or the
/// quote at `at` one before JSON in a string.
bool Mender::looksLikeStart(std::size_t at) const
{
    if (m_in[at] == '"') {
        constexpr std::string_view kTexts[]{"\"{", "\"[", "\"\\\""};
        return std::ranges::any_of(kTexts, [&](auto text) { return m_in.substr(at).starts_with(text); });
    }
    std::size_t inside = at + 1;
    while (inside < m_in.size() && (isBlank(m_in[inside]) || isControl(m_in[inside])))
        ++inside;
    if (inside == m_in.size())
        return false;
    const char next = m_in[inside];
    if (next == '"' || next == '\'')
        return true;
    return m_in[at] == '{' ? next == '}' || isWordCharacter(next) : next == ']' || next == '{' || next == '[';
}

/// Whether the bracket at `at` begins a line or is that of `{"records"`.
bool Mender::startsMessage(std::size_t at) const
{
    constexpr std::string_view kKey = "records";
    const char c = m_in[at];
    if (c != '{' && c != '[' && c != '"')
        return false;
    if ((at == 0 || m_in[at - 1] == '\n') && looksLikeStart(at))
        return true;
    const std::size_t quote = skipBlanksFrom(at + 1);
    return c == '{' && quote < m_in.size() && (m_in[quote] == '"' || m_in[quote] == '\'') &&
           equalsIgnoringCase(m_in.substr(quote + 1, kKey.size()), kKey);
}

/// Whether `},` stands before the bracket at `at`.
bool Mender::isSibling(std::size_t at) const
{
    const auto skipBack = [&] {
        while (at > m_safe.in && isBlank(m_in[at - 1]))
            --at;
        return at > m_safe.in ? m_in[at - 1] : '\0';
    };
    if (skipBack() != ',')
        return false;
    --at;
    return skipBack() == '}';
}

/// The next place where a record or a message may begin. `isJunk`: nothing has been read since the last one.
Mender::Restart Mender::findRestart(bool amongRecords, bool isJunk)
{
    const auto opening = [this](std::size_t at) {
        while (at < m_in.size() && m_in[at] != '{' && m_in[at] != '[' && m_in[at] != '"')
            ++at;
        return at;
    };
    // Behind the begin of what failed and behind what was tried last, so that every fault gets further.
    std::size_t from = m_safe.in;
    while (from < m_in.size() && (isBlank(m_in[from]) || m_in[from] == ','))
        ++from;
    from = std::min(std::max(from, m_resumedAt) + 1, m_in.size());
    // A fault shows late: the key or quote before it belongs to what begins there.
    std::size_t near = m_at;
    if (near > from && (m_in[near - 1] == '"' || m_in[near - 1] == '\''))
        --near;
    while (near > from && isBlank(m_in[near - 1]))
        --near;
    near = std::max(from, near == 0 ? 0 : near - 1);
    if (near - from <= m_lookBack && !isJunk) {
        m_lookBack -= near - from;
        for (std::size_t at = opening(from); at < near; at = opening(at + 1)) {
            if (startsMessage(at))
                return {at};
        }
    }
    for (std::size_t at = opening(near); at < m_in.size(); at = opening(at + 1)) {
        const bool isObject = m_in[at] == '{';
        if (amongRecords && isObject && isSibling(at))
            return {at, true};
        const bool startsHere = at == m_at || m_in[at - 1] == '}';
        if (startsMessage(at) ||
            ((isJunk || (isObject && !amongRecords && startsHere)) && looksLikeStart(at)))
            return {at};
    }
    return {m_in.size()};
}

/// What was being read cannot be mended: rolls back to the last record that was, and goes on at the next one.
void Mender::fault(const char *what)
{
    const JsonFault found{m_at, what};
    const bool isJunk = m_stack.empty() && m_at == m_top.in;
    const bool amongRecords =
        m_safe.depth != 0 && m_safe.depth <= m_stack.size() && m_stack[m_safe.depth - 1] == '[';
    const Restart restart = findRestart(amongRecords, isJunk);
    const bool anyRead = m_recordCount != 0 || restart.sibling;
    const Safe safe = anyRead ? m_safe : m_top;
    rollBack(safe);
    std::size_t begin = safe.in;
    while (begin < restart.at && (isBlank(m_in[begin]) || (anyRead && m_in[begin] == ',')))
        ++begin;
    addUnreadable(begin, restart.at, found, isJunk);
    m_at = m_resumedAt = restart.at;
    if (restart.sibling) {
        m_safe = mark();
        m_safe.end = safe.end;
        if (!m_out.ends_with('['))
            m_out += ',';
        m_want = Want::Value;
    } else {
        if (!m_stack.empty())
            edited(Repair::Unclosed);
        for (; !m_stack.empty(); m_stack.pop_back()) {
            // What is closed here ends, in the original, where its last good part does.
            m_result.anchors.push_back(
                {static_cast<std::uint32_t>(m_out.size()), static_cast<std::uint32_t>(safe.end - 1)});
            m_out += m_stack.back() == '{' ? '}' : ']';
        }
        m_recordDepth = 0;
        m_want = Want::Value;
        m_top = m_safe = mark();
        m_recordCount = 0;
    }
    boundary();
    anchor();
}

void Mender::addUnreadable(std::size_t begin, std::size_t end, const JsonFault &found, bool isJunk)
{
    auto &unreadable = m_result.unreadable;
    // What goes as a whole takes with it the parts that were told before.
    while (!unreadable.empty() && unreadable.back().begin >= begin)
        unreadable.pop_back();
    if (begin >= end)
        return;
    // Brackets in a line of text do not make it many texts.
    const bool isLineOfText = m_wasJunk && begin != 0 && m_in[begin - 1] != '\n';
    if (!unreadable.empty() && unreadable.back().out == m_out.size() &&
        ((isLineOfText && unreadable.back().end == begin) || unreadable.size() >= m_mostUnreadable)) {
        unreadable.back().end = end;
        return;
    }
    unreadable.push_back({begin, end, m_out.size(), found});
    m_wasJunk = isJunk;
}

} // namespace hubscope::azure
