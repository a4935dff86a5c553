// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonText.h"

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>

namespace hubscope::azure {

namespace {

constexpr std::uint32_t kReplacementCode = 0xFFFD;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

unsigned byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// What a hex digit stands for; -1 if it is none.
constexpr auto kHexDigits = [] {
    std::array<std::int8_t, 256> values{};
    values.fill(-1);
    for (int digit = 0; digit < 16; ++digit) {
        values[static_cast<unsigned char>("0123456789abcdef"[digit])] = static_cast<std::int8_t>(digit);
        values[static_cast<unsigned char>("0123456789ABCDEF"[digit])] = static_cast<std::int8_t>(digit);
    }
    return values;
}();

/// Reads four hex digits at `at`; -1 if they are not there.
int hex4(std::string_view text, std::size_t at)
{
    if (at + 4 > text.size())
        return -1;
    const auto digit = [&](std::size_t i) -> int {
        return kHexDigits[static_cast<unsigned char>(text.data()[at + i])];
    };
    const int first = digit(0);
    const int second = digit(1);
    const int third = digit(2);
    const int fourth = digit(3);
    if ((first | second | third | fourth) < 0)
        return -1;
    return first * 0x1000 + second * 0x100 + third * 0x10 + fourth;
}

char *putCodePoint(char *to, std::uint32_t code)
{
    const auto put = [&to](std::uint32_t byte) { *to++ = static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
    return to;
}

/// What a \u escape stands for and how many of the characters behind its `u` it takes: 0 if it is none.
struct UnicodeEscape
{
    std::uint32_t code = 0;
    std::size_t taken = 0;
};

UnicodeEscape unicodeEscape(std::string_view text)
{
    const int high = hex4(text, 0);
    if (high < 0)
        return {};
    if (high < 0xD800 || high > 0xDFFF)
        return {static_cast<std::uint32_t>(high), 4};
    if (high < 0xDC00 && text.size() >= 6 && text[4] == '\\' && text[5] == 'u') {
        const int low = hex4(text, 6);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            const int code = 0x10000 + ((high - 0xD800) * 0x400) + (low - 0xDC00);
            return {static_cast<std::uint32_t>(code), 10};
        }
    }
    return {kReplacementCode, 4};
}

/// By the character behind a backslash, the one that both stand for; 0 if it is none or `u`.
constexpr auto kUnescaped = [] {
    std::array<char, 256> meanings{};
    for (const char same : std::string_view("\"\\/"))
        meanings[static_cast<unsigned char>(same)] = same;
    meanings['b'] = '\b';
    meanings['f'] = '\f';
    meanings['n'] = '\n';
    meanings['r'] = '\r';
    meanings['t'] = '\t';
    return meanings;
}();

/// Writes what `inner` stands for, which is never longer, and returns where it ends.
char *putUnescaped(char *to, std::string_view inner)
{
    const char *from = inner.data();
    const char *const end = from + inner.size();
    while (from != end) {
        // By words: what is copied from a backslash on is written over.
        if (end - from >= 8) {
            const std::uint64_t backslashes = placesOf('\\', from);
            std::memcpy(to, from, 8);
            const int plain = std::countr_zero(backslashes) / 8;
            from += plain;
            to += plain;
            if (backslashes == 0)
                continue;
        } else if (*from != '\\') {
            *to++ = *from++;
            continue;
        }
        const char kind = end - from > 1 ? from[1] : '\0';
        if (const char meaning = kUnescaped[static_cast<unsigned char>(kind)]; meaning != '\0') {
            *to++ = meaning;
            from += 2;
            continue;
        }
        if (kind == 'u') {
            if (const UnicodeEscape escape = unicodeEscape({from + 2, end}); escape.taken != 0) {
                to = putCodePoint(to, escape.code);
                from += 2 + escape.taken;
                continue;
            }
        }
        *to++ = *from++;
    }
    return to;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

void appendControl(std::string &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto value = static_cast<unsigned char>(c);
    const std::array<char, 6> escape{'\\', 'u', '0', '0', kHex[value >> 4U], kHex[value & 15U]};
    out.append(escape.data(), escape.size());
}

bool isJsonNumber(std::string_view text)
{
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - from;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const bool zero = at < text.size() && text[at] == '0';
    const std::size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return false;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0)
            return false;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

bool isHex4(std::string_view digits)
{
    return digits.size() == 4 && hex4(digits, 0) >= 0;
}

std::size_t utf8SequenceLength(std::string_view text)
{
    if (text.empty())
        return 0;
    const unsigned first = byteAt(text, 0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(text, i) & 0xC0U) != 0x80U)
            return 0;
    }
    const unsigned second = byteAt(text, 1);
    const bool overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool surrogate = first == 0xED && second >= 0xA0;
    const bool beyond = first == 0xF4 && second >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

void appendQuoted(std::string &out, std::string_view text)
{
    out += '"';
    std::size_t done = 0;
    std::size_t at = 0;
    const auto flush = [&] { out += text.substr(done, at - done); };
    while (at < text.size()) {
        const unsigned byte = byteAt(text, at);
        if (byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\') {
            ++at;
            continue;
        }
        if (byte >= 0x80) {
            const std::size_t length = utf8SequenceLength(text.substr(at));
            if (length != 0) {
                at += length;
                continue;
            }
            flush();
            out += kReplacement;
        } else {
            flush();
            appendControl(out, text[at]);
        }
        done = ++at;
    }
    flush();
    out += '"';
}

void appendMinified(std::string &out, std::string_view json)
{
    std::size_t done = 0;
    bool inString = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            out += json.substr(done, at - done);
            done = at + 1;
        }
    }
    if (done < json.size())
        out += json.substr(done);
}

void appendUnescaped(std::string &out, std::string_view inner)
{
    const std::size_t before = out.size();
    out.resize_and_overwrite(before + inner.size(), [&](char *text, std::size_t) {
        return putUnescaped(text + before, inner) - text;
    });
}

} // namespace hubscope::azure
