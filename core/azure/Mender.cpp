// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The structure of a text: brackets, commas, records.
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

void Mender::runElement()
{
    m_isElement = true;
    m_stack = "[";
    while (!atEnd())
        step();
    if (m_result.unreadable.empty() && !(isWhole() && m_want == Want::CommaOrEnd))
        fault("ends inside a value");
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
        if (isWhole())
            return fault("expected one value");
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
    if (depth() == JsonDocument::kMaxDepth)
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

} // namespace hubscope::azure
