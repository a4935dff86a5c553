// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hubscope::azure {

/// Appends `text` as a JSON string. Bytes that are not UTF-8 become U+FFFD, controls become escapes:
/// whatever goes in, what comes out is valid JSON.
void appendQuoted(std::string &out, std::string_view text);

/// Appends JSON text without the blanks between its tokens, so that it fills one line. `json` must be valid.
void appendMinified(std::string &out, std::string_view json);

/// Appends what the inside of a JSON string (without its quotes) stands for. Escapes that JSON does not know
/// are kept as written; half surrogate pairs become U+FFFD. Never fails.
void appendUnescaped(std::string &out, std::string_view inner);

/// Where the next backslash stands, npos if there is none. JSON inside a string has one every few characters,
/// other text has none for long: both go fast.
std::size_t findBackslash(std::string_view text, std::size_t from);

/// Appends the escape of a control character.
void appendControl(std::string &out, char c);

bool isJsonNumber(std::string_view text);
/// True if `digits` are four hex digits.
bool isHex4(std::string_view digits);

/// Length of the valid UTF-8 sequence at the start of `text`; 0 if there is none.
std::size_t utf8SequenceLength(std::string_view text);

} // namespace hubscope::azure
