// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/TextMatch.h"

#include <QString>

namespace hubscope::leql {

namespace {

constexpr bool isLetter(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

bool contains(std::string_view text, std::string_view part, bool ignoreCase)
{
    if (!ignoreCase)
        return text.contains(part);
    return part.empty() || !std::ranges::search(text, part, sameIgnoringCase).empty();
}

bool hasKeyword(std::string_view text, std::string_view word)
{
    if (word.empty())
        return true;
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool starts = at == 0 || !isLetter(text[at - 1]);
        const std::size_t end = at + word.size();
        if (starts && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

bool isAscii(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string foldCase(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
}

} // namespace hubscope::leql
