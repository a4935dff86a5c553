// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/AzureTime.h"

#include <array>
#include <chrono>
#include <limits>
#include <utility>

namespace hubscope::azure {

namespace {

/// Longer texts are no times.
constexpr std::size_t kMostCharacters = 64;

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool atEnd()
    {
        skipBlanks();
        return m_rest.empty();
    }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    bool take(char c)
    {
        skipBlanks();
        return takeHere(c);
    }
    bool takeHere(char c)
    {
        if (peek() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool takeWord(std::string_view upper)
    {
        skipBlanks();
        if (m_rest.size() < upper.size())
            return false;
        for (std::size_t i = 0; i < upper.size(); ++i) {
            const char c =
                m_rest[i] >= 'a' && m_rest[i] <= 'z' ? static_cast<char>(m_rest[i] - 32) : m_rest[i];
            if (c != upper[i])
                return false;
        }
        m_rest.remove_prefix(upper.size());
        return true;
    }
    /// One to `most` digits.
    std::optional<int> number(std::size_t most)
    {
        skipBlanks();
        int value = 0;
        std::size_t digits = 0;
        while (digits < most && peek() >= '0' && peek() <= '9') {
            value = value * 10 + (peek() - '0');
            m_rest.remove_prefix(1);
            ++digits;
        }
        return digits == 0 ? std::nullopt : std::optional(value);
    }
    /// The digits after a decimal point, as milliseconds.
    std::optional<int> fraction()
    {
        int value = 0;
        int weight = 100;
        bool any = false;
        while (peek() >= '0' && peek() <= '9') {
            value += (peek() - '0') * weight;
            weight /= 10;
            any = true;
            m_rest.remove_prefix(1);
        }
        return any ? std::optional(value) : std::nullopt;
    }
    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest.remove_prefix(1);
    }

private:
    std::string_view m_rest;
};

struct Parts
{
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int milliseconds = 0;
    int offsetMinutes = 0;
};

std::optional<std::int64_t> toMs(const Parts &parts)
{
    using namespace std::chrono;
    const year_month_day date{year{parts.year}, month{static_cast<unsigned>(parts.month)},
                              day{static_cast<unsigned>(parts.day)}};
    if (!date.ok() || parts.hour > 24 || parts.minute > 59 || parts.second > 60)
        return std::nullopt;
    if (parts.hour == 24 && (parts.minute != 0 || parts.second != 0))
        return std::nullopt;
    const auto time = sys_days{date} + hours{parts.hour} + minutes{parts.minute - parts.offsetMinutes} +
                      seconds{parts.second} + milliseconds{parts.milliseconds};
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

bool readClock(Reader &reader, Parts &parts)
{
    const auto hour = reader.number(2);
    if (!hour || !reader.take(':'))
        return false;
    const auto minute = reader.number(2);
    if (!minute)
        return false;
    parts.hour = *hour;
    parts.minute = *minute;
    if (!reader.take(':'))
        return true;
    const auto second = reader.number(2);
    if (!second)
        return false;
    parts.second = *second;
    if (reader.takeHere('.') || reader.takeHere(',') || reader.takeHere(':')) {
        const auto milliseconds = reader.fraction();
        if (!milliseconds)
            return false;
        parts.milliseconds = *milliseconds;
    }
    return true;
}

bool readHalfOfDay(Reader &reader, Parts &parts)
{
    const bool am = reader.takeWord("AM");
    const bool pm = !am && reader.takeWord("PM");
    if (!am && !pm)
        return true;
    if (parts.hour < 1 || parts.hour > 12)
        return false;
    parts.hour = parts.hour % 12 + (pm ? 12 : 0);
    return true;
}

/// `Z`, `UTC`, `+02:00`, `-0530`, `+02` or nothing, up to the end.
bool readZone(Reader &reader, Parts &parts)
{
    if (reader.takeWord("Z") || reader.takeWord("UTC") || reader.takeWord("GMT"))
        return reader.atEnd();
    reader.skipBlanks();
    const bool plus = reader.takeHere('+');
    if (!plus && !reader.takeHere('-'))
        return reader.atEnd();
    const auto hours = reader.number(2);
    if (!hours || *hours > 18)
        return false;
    reader.take(':');
    const int minutes = reader.number(2).value_or(0);
    if (minutes > 59)
        return false;
    parts.offsetMinutes = (*hours * 60 + minutes) * (plus ? 1 : -1);
    return reader.atEnd();
}

std::optional<std::int64_t> parseIso(Reader reader)
{
    Parts parts;
    const auto year = reader.number(4);
    if (!year || *year < 1000 || !reader.take('-'))
        return std::nullopt;
    const auto month = reader.number(2);
    if (!month || !reader.take('-'))
        return std::nullopt;
    const auto day = reader.number(2);
    if (!day)
        return std::nullopt;
    parts.year = *year;
    parts.month = *month;
    parts.day = *day;
    if (reader.atEnd())
        return toMs(parts);
    if (!reader.take('T'))
        reader.take('t');
    if (!readClock(reader, parts) || !readHalfOfDay(reader, parts) || !readZone(reader, parts))
        return std::nullopt;
    return toMs(parts);
}

/// `2024-05-06T07:08:09.1234567Z`, also with `+00:00`, without a zone or with a blank in place of the T: what
/// Azure nearly always writes. parseIso() reads it as well, slower.
std::optional<std::int64_t> parseUsual(std::string_view text)
{
    constexpr std::string_view kForm = "0000-00-00 00:00:00";
    constexpr std::string_view kOffset = "+00:00";
    if (text.ends_with('Z'))
        text.remove_suffix(1);
    else if (text.ends_with(kOffset))
        text.remove_suffix(kOffset.size());
    if (text.size() < kForm.size())
        return std::nullopt;
    const char *at = text.data();
    const auto isDigit = [&](std::size_t i) { return static_cast<unsigned char>(at[i] - '0') < 10; };
    const auto isForm = [&](std::size_t i) {
        return kForm[i] == '0' ? isDigit(i) : at[i] == kForm[i] || (kForm[i] == ' ' && at[i] == 'T');
    };
    // Folded out, because this is read once for each event.
    bool fits = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (isForm(I) & ...);
    }(std::make_index_sequence<kForm.size()>());
    int milliseconds = 0;
    if (text.size() > kForm.size()) {
        constexpr std::array<int, 3> kWeights{100, 10, 1};
        const std::size_t first = kForm.size() + 1;
        fits &= at[kForm.size()] == '.' && text.size() > first;
        for (std::size_t i = first; i < text.size(); ++i)
            fits &= isDigit(i);
        for (std::size_t i = 0; i < kWeights.size() && first + i < text.size(); ++i)
            milliseconds += (at[first + i] - '0') * kWeights[i];
    }
    const auto two = [&](std::size_t i) { return (at[i] - '0') * 10 + (at[i + 1] - '0'); };
    if (!fits || two(0) < 10)
        return std::nullopt;
    return toMs({two(0) * 100 + two(2), two(5), two(8), two(11), two(14), two(17), milliseconds, 0});
}

std::optional<std::int64_t> parseSlashed(Reader reader)
{
    Parts parts;
    const auto first = reader.number(2);
    const char separator = reader.peek() == '-' ? '-' : '/';
    if (!first || !reader.take(separator))
        return std::nullopt;
    const auto second = reader.number(2);
    if (!second || !reader.take(separator))
        return std::nullopt;
    const auto year = reader.number(4);
    if (!year || *year < 1000)
        return std::nullopt;
    const bool dayFirst = *first > 12;
    parts.year = *year;
    parts.month = dayFirst ? *second : *first;
    parts.day = dayFirst ? *first : *second;
    if (reader.atEnd())
        return toMs(parts);
    reader.take(',');
    if (!readClock(reader, parts) || !readHalfOfDay(reader, parts) || !readZone(reader, parts))
        return std::nullopt;
    return toMs(parts);
}

std::optional<std::int64_t> parseEpoch(std::string_view text)
{
    constexpr std::size_t kSeconds = 10;
    const std::string_view whole = text.substr(0, text.find('.'));
    if (whole.size() < kSeconds || whole.size() > 19)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : whole) {
        if (c < '0' || c > '9' || value > (std::numeric_limits<std::int64_t>::max() - 9) / 10)
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    if (whole.size() == kSeconds) {
        Reader rest(text.substr(whole.size()));
        const int milliseconds = rest.takeHere('.') ? rest.fraction().value_or(0) : 0;
        return value * 1000 + milliseconds;
    }
    if (whole.size() == 13)
        return value;
    if (whole.size() == 16)
        return value / 1000;
    return whole.size() == 19 ? std::optional(value / 1'000'000) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> parseTime(std::string_view text)
{
    if (text.empty() || text.size() > kMostCharacters)
        return std::nullopt;
    if (const auto ms = parseUsual(text))
        return ms;
    if (const auto ms = parseIso(Reader(text)))
        return ms;
    if (const auto ms = parseSlashed(Reader(text)))
        return ms;
    return parseEpoch(text);
}

} // namespace hubscope::azure
