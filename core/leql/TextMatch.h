// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

/// How texts are compared. Without regard to case means ASCII letters; a value with other letters in it is
/// folded once (foldCase) and meets folded texts. Private to the room.
namespace hubscope::leql {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

inline bool sameIgnoringCase(char a, char b)
{
    return lower(a) == lower(b);
}

inline bool equals(std::string_view a, std::string_view b, bool ignoreCase)
{
    return ignoreCase ? std::ranges::equal(a, b, sameIgnoringCase) : a == b;
}

bool contains(std::string_view text, std::string_view part, bool ignoreCase);

inline bool startsWith(std::string_view text, std::string_view part, bool ignoreCase)
{
    return text.size() >= part.size() && equals(text.substr(0, part.size()), part, ignoreCase);
}

/// A keyword is a whole token, bounded by what is no letter. `text` is JSON: the n of a line break's \n is no
/// letter, and \u00e9 is one.
bool hasKeyword(std::string_view text, std::string_view word);
/// As JSON writes it inside of a string.
std::string escaped(std::string_view text);

bool isAscii(std::string_view text);
/// UTF-8 with the difference of upper and lower case taken out, in every script.
std::string foldCase(std::string_view text);

} // namespace hubscope::leql
