// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RecordSieve.h"

#include "insight/EventKeys.h"
#include "insight/InsightEvent.h"
#include "insight/RecordFields.h"
#include "store/ByteSearch.h"

#include <algorithm>
#include <iterator>

namespace hubscope::store {

namespace {

using Place = insight::EventKeys::Place;

/// Letters that JSON may write in one way only, \u apart, and that no quoting comes between.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == '@' || c == ':';
}

/// The longest part of a text that stands in a record as it is, if the text does; empty if there is none.
std::string_view longestPlainPart(std::string_view text)
{
    std::string_view longest;
    while (!text.empty()) {
        const auto end = static_cast<std::size_t>(std::ranges::find_if_not(text, isPlain) - text.begin());
        std::string_view part = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        // What a record may have blanks around.
        while (part.starts_with(':'))
            part.remove_prefix(1);
        while (part.ends_with(':'))
            part.remove_suffix(1);
        if (part.size() > longest.size())
            longest = part;
    }
    return longest;
}

/// What an event may say though its record and its columns do not: names of keys and of countries, and the
/// name of an asset that is not named.
const std::string &madeWords()
{
    static const std::string words = [] {
        std::string all = "timestamp source_json source_data unknown ";
        for (std::size_t key = 0; key < insight::kKeyCount; ++key)
            all.append(insight::keyName(static_cast<insight::Key>(key))).append(" ");
        for (char first = 'A'; first <= 'Z'; ++first) {
            for (char second = 'A'; second <= 'Z'; ++second)
                all.append(insight::countryName(std::string{first, second})).append(" ");
        }
        return all;
    }();
    return words;
}

} // namespace

/// Columns whose texts may be made of the record rather than taken from it.
const TextField RecordSieve::kDerived[]{TextField::Who,      TextField::Action,  TextField::Result,
                                        TextField::SourceIp, TextField::Service, TextField::Category};

RecordSieve::RecordSieve(const leql::Query &query)
{
    const auto kindOf = [&](std::uint32_t key) {
        switch (insight::EventKeys::placeOf(query.keys()[key])) {
        case Place::Nowhere:
            return leql::KeyKind::Never;
        case Place::Record:
            return leql::KeyKind::Searchable;
        case Place::Event:
            break;
        }
        return leql::KeyKind::Other;
    };
    const auto literals = leql::requiredLiterals(query.condition(), kindOf);
    if (!literals)
        return;
    std::vector<Wanted> wanted;
    for (const leql::Literal &literal : *literals) {
        const std::string_view part = longestPlainPart(literal.text);
        if (part.empty() || (literal.isKeyword && holds(madeWords(), part)))
            return;
        const bool isTimeLike = part.find_first_not_of("0123456789TZ:.-") == std::string_view::npos;
        wanted.push_back({std::string(part), literal.isKeyword, isTimeLike, {}});
    }
    m_literals = std::move(wanted);
}

void RecordSieve::read(const StoredChunk &chunk)
{
    m_chunk = &chunk;
    if (!m_literals)
        return;
    for (Wanted &wanted : *m_literals) {
        wanted.inColumns.assign(std::size(kDerived), {});
        if (!wanted.isKeyword)
            continue;
        for (std::size_t i = 0; i < std::size(kDerived); ++i) {
            const auto &values = chunk.text(kDerived[i]).values;
            std::vector<bool> found(values.size());
            std::ranges::transform(values, found.begin(),
                                   [&](std::string_view value) { return holds(value, wanted.text); });
            if (std::ranges::contains(found, true))
                wanted.inColumns[i] = std::move(found);
        }
    }
}

bool RecordSieve::isDerived(const Wanted &wanted, std::size_t row) const
{
    for (std::size_t i = 0; i < std::size(kDerived); ++i) {
        const std::vector<bool> &found = wanted.inColumns[i];
        if (!found.empty() && found[m_chunk->text(kDerived[i]).codes[row]])
            return true;
    }
    return wanted.isTimeLike && holds(insight::toIsoUtc(m_chunk->columns().times[row]), wanted.text);
}

bool RecordSieve::mayFit(std::size_t row) const
{
    if (m_literals && m_literals->empty())
        return false;
    if (!m_literals || m_chunk->text(TextField::Repairs).codes[row] != 0)
        return true;
    const std::string_view source = m_chunk->source(row);
    const bool found = std::ranges::any_of(*m_literals, [&](const Wanted &wanted) {
        return holds(source, wanted.text) || (wanted.isKeyword && isDerived(wanted, row));
    });
    // Few records have a backslash at all, and that is quickly seen.
    return found || (source.contains('\\') && holds(source, "\\u"));
}

} // namespace hubscope::store
