// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/TextMatch.h"

#include <QString>

#include <charconv>
#include <optional>

namespace hubscope::leql {

namespace {

constexpr bool isLetter(char c)
{
    return (lower(c) >= 'a' && lower(c) <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

constexpr bool isLetterUnit(unsigned unit)
{
    return unit >= 0x80 || isLetter(static_cast<char>(unit));
}

/// An odd run of backslashes stands before it. Each run is counted for the few places behind it only.
bool isEscaped(std::string_view text, std::size_t at)
{
    std::size_t begin = at;
    while (begin > 0 && text[begin - 1] == '\\')
        --begin;
    return (at - begin) % 2 == 1;
}

/// The four hex digits of a \u escape.
std::optional<unsigned> hexUnit(std::string_view digits)
{
    unsigned unit = 0;
    digits = digits.substr(0, 4);
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
    const bool good = digits.size() == 4 && error == std::errc() && end == digits.data() + digits.size();
    return good ? std::optional(unit) : std::nullopt;
}

/// Whether the character before `at` is a letter of JSON text: an escape is what it stands for.
bool isLetterBefore(std::string_view text, std::size_t at)
{
    constexpr std::size_t kDigits = 4;
    if (at > kDigits + 1 && text[at - kDigits - 1] == 'u' && isEscaped(text, at - kDigits - 1)) {
        if (const auto unit = hexUnit(text.substr(at - kDigits)))
            return isLetterUnit(*unit);
    }
    if (at == 0 || !isLetter(text[at - 1]))
        return false;
    return !std::string_view("bfnrt").contains(text[at - 1]) || !isEscaped(text, at - 1);
}

/// Whether what stands at `at`, behind a word, is a letter.
bool isLetterAt(std::string_view text, std::size_t at)
{
    if (at == text.size())
        return false;
    // Behind a backslash of the word itself the next one may be its second half.
    if (text[at] == '\\' && text[at - 1] != '\\' && text.substr(at + 1).starts_with('u')) {
        if (const auto unit = hexUnit(text.substr(at + 2)))
            return isLetterUnit(*unit);
    }
    return isLetter(text[at]);
}

bool standsAsWord(std::string_view text, std::size_t at, std::size_t size)
{
    // What begins with the letter of an escape is no word: \failed is a form feed and "ailed".
    const bool cutsEscape = std::string_view("bfnrtu").contains(text[at]) && isEscaped(text, at);
    return !cutsEscape && !isLetterBefore(text, at) && !isLetterAt(text, at + size);
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
        if (standsAsWord(text, at, word.size()))
            return true;
    }
    return false;
}

std::string escaped(std::string_view text)
{
    constexpr std::string_view kPlain = "\"\\\b\f\n\r\t";
    constexpr std::string_view kWritten = "\"\\bfnrt";
    std::string out;
    for (const char c : text) {
        if (const std::size_t at = kPlain.find(c); at != std::string_view::npos)
            out.append({'\\', kWritten[at]});
        else
            out += c;
    }
    return out;
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
