// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace hubscope::leql {

namespace {

template <typename T>
bool readsWhole(std::string_view text, T &value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

std::optional<Number> Number::parse(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() ||
        !(text.front() == '-' || text.front() == '.' || (text.front() >= '0' && text.front() <= '9')))
        return std::nullopt;
    if (std::int64_t integer = 0; readsWhole(text, integer))
        return Number(integer);
    if (double value = 0; readsWhole(text, value) && std::isfinite(value))
        return Number(value);
    return std::nullopt;
}

std::string Number::toText() const
{
    if (m_isInteger)
        return std::to_string(m_integer);
    // A whole number reads as one, whatever it was made from.
    constexpr double kExact = 9'007'199'254'740'992.0;
    if (std::abs(m_double) <= kExact && std::trunc(m_double) == m_double)
        return std::to_string(static_cast<std::int64_t>(m_double));
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), m_double);
    return {buffer.data(), result.ptr};
}

} // namespace hubscope::leql
