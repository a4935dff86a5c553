// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Words.h"

#include "azure/JsonDocument.h"

#include <algorithm>
#include <charconv>

namespace hubscope::insight {

using azure::equalsIgnoringCase;

bool endsWithIgnoringCase(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && equalsIgnoringCase(text.substr(text.size() - end.size()), end);
}

bool containsIgnoringCase(std::string_view text, std::string_view part)
{
    for (std::size_t at = 0; at + part.size() <= text.size(); ++at) {
        if (equalsIgnoringCase(text.substr(at, part.size()), part))
            return true;
    }
    return false;
}

std::string_view lastPart(std::string_view path)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::optional<int> toInt(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '.'))
        text.remove_suffix(1);
    return text;
}

std::string_view providerIn(std::string_view path)
{
    constexpr std::string_view kMark = "/providers/";
    for (std::size_t at = path.size(); at-- > 0;) {
        if (path[at] == '/' && startsWithIgnoringCase(path.substr(at), kMark)) {
            const std::string_view rest = path.substr(at + kMark.size());
            return rest.substr(0, rest.find('/'));
        }
    }
    return {};
}

bool isArmOperation(std::string_view operation)
{
    const std::size_t slash = operation.find('/');
    return slash != std::string_view::npos && operation.substr(0, slash).contains('.') &&
           !operation.contains(' ');
}

} // namespace hubscope::insight
