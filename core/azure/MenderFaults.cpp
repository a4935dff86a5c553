// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What cannot be mended: rolling back, and where to go on.
#include "azure/Mender.h"

#include <algorithm>

namespace hubscope::azure {

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
    if (m_isElement) {
        m_result.unreadable.push_back({0, m_in.size(), 0, found});
        m_at = m_in.size();
        return;
    }
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
