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

void Mender::putIn(std::size_t end)
{
    m_result.anchors.push_back({m_out.size() - 1, end - 1});
    m_at = end;
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

/// What was being read cannot be mended: rolls back to the last record that was, and looks for the next one.
/// Never goes back by more than two bytes, so the whole stays linear.
void Mender::fault(const char *what)
{
    constexpr std::string_view kEnvelope = "{\"records\"";
    const JsonFault found{m_at, what};
    const bool amongRecords =
        m_safe.depth != 0 && m_safe.depth <= m_stack.size() && m_stack[m_safe.depth - 1] == '[';
    // Behind what was tried last, so that every fault gets further.
    std::size_t at = std::max({m_at > 2 ? m_at - 2 : 0, m_safe.in + 1, m_resumedAt + 1});
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
    // What goes as a whole takes with it the parts that were told before.
    auto &unreadable = m_result.unreadable;
    while (!unreadable.empty() && unreadable.back().begin >= begin)
        unreadable.pop_back();
    if (begin < at)
        unreadable.push_back({begin, at, m_out.size(), found});
    m_at = m_resumedAt = at;
    if (sibling) {
        m_safe = mark();
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

} // namespace hubscope::azure
