// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventFilter.h"

#include "insight/RuleBook.h"

#include <algorithm>

namespace hubscope::models {

namespace {

constexpr std::array<unsigned char, 256> kLower = [] {
    std::array<unsigned char, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i)
        table[i] = static_cast<unsigned char>(i >= 'A' && i <= 'Z' ? i + 32 : i);
    return table;
}();

unsigned char lower(char c)
{
    return kLower[static_cast<unsigned char>(c)];
}

struct MarkTest
{
    Mark mark;
    bool (insight::EventRow::*holds)() const;
};
constexpr std::array kMarkTests{
    MarkTest{Mark::Repaired, &insight::EventRow::isRepaired},
    MarkTest{Mark::Noted, &insight::EventRow::isNoted},
};
static_assert(kMarkTests.size() == kMarkCount);

struct WrittenWord
{
    QString text;
    bool wanted = true;
};

std::vector<WrittenWord> wordsOf(const QString &text)
{
    std::vector<WrittenWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (text[at].isSpace()) {
            ++at;
            continue;
        }
        WrittenWord word;
        if (text[at] == u'-' && at + 1 < text.size() && !text[at + 1].isSpace()) {
            word.wanted = false;
            ++at;
        }
        const bool quoted = text[at] == u'"';
        at += quoted ? 1 : 0;
        qsizetype end = at;
        while (end < text.size() && (quoted ? text[end] != u'"' : !text[end].isSpace()))
            ++end;
        word.text = text.sliced(at, end - at);
        at = end + (quoted ? 1 : 0);
        if (!word.text.isEmpty())
            words.push_back(std::move(word));
    }
    return words;
}

} // namespace

Marks marksOf(const insight::EventRow &row)
{
    Marks marks;
    for (const MarkTest &test : kMarkTests) {
        if ((row.*test.holds)())
            marks.add(test.mark);
    }
    return marks;
}

TextFinder::TextFinder(std::string_view needle)
    : m_needle(needle)
{
    std::ranges::transform(m_needle, m_needle.begin(), [](char c) { return static_cast<char>(lower(c)); });
    m_skip.fill(m_needle.size());
    for (std::size_t i = 0; i + 1 < m_needle.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(m_needle[i]);
        const std::size_t skip = m_needle.size() - 1 - i;
        m_skip[c] = skip;
        if (c >= 'a' && c <= 'z')
            m_skip[c - 32U] = skip;
    }
}

bool TextFinder::isIn(std::string_view text) const
{
    const std::size_t size = m_needle.size();
    if (size == 0)
        return true;
    const auto last = static_cast<unsigned char>(m_needle.back());
    for (std::size_t end = size; end <= text.size();) {
        const char c = text[end - 1];
        if (lower(c) == last) {
            std::size_t back = 1;
            while (back < size &&
                   lower(text[end - 1 - back]) == static_cast<unsigned char>(m_needle[size - 1 - back]))
                ++back;
            if (back == size)
                return true;
        }
        end += m_skip[static_cast<unsigned char>(c)];
    }
    return false;
}

EventMatcher::EventMatcher(const EventFilter &filter)
    : m_logSets(filter.logSets)
    , m_marks(filter.marks)
{
    for (const WrittenWord &word : wordsOf(filter.text))
        m_words.push_back({TextFinder(word.text.toStdString()), word.wanted});
}

bool EventMatcher::matchesWords(const insight::EventRow &row) const
{
    const insight::LogSetInfo &logSet = insight::info(row.logSet);
    const std::array<std::string_view, 9> columns{
        row.who,      row.action,  row.result,
        row.sourceIp, row.service, row.category,
        logSet.name,  logSet.code, row.rule ? std::string_view(row.rule->id) : std::string_view{}};
    const std::string_view source = row.source.substr(0, kSearchedBytes);
    return std::ranges::all_of(m_words, [&](const Word &word) {
        const bool found =
            std::ranges::any_of(columns, [&](std::string_view text) { return word.finder.isIn(text); }) ||
            word.finder.isIn(source);
        return found == word.wanted;
    });
}

} // namespace hubscope::models
