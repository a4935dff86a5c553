// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/JsonPath.h"

#include "azure/JsonText.h"

#include <charconv>
#include <optional>

namespace hubscope::insight {

using azure::JsonType;
using azure::JsonValue;

namespace {

/// Longer paths lead nowhere: Azure's records are not a third as deep.
constexpr std::size_t kMostParts = 32;
/// Values looked at for one path, so that no record makes a search slow.
constexpr std::size_t kMostSteps = 20'000;
constexpr std::size_t kMostFound = 1000;

JsonValue memberNamed(JsonValue object, std::string_view name)
{
    JsonValue nearly;
    JsonValue exact;
    const auto compare = [&](std::string_view key, JsonValue value) {
        if (key == name)
            exact = value;
        else if (!nearly && azure::equalsIgnoringCase(key, name))
            nearly = value;
        return !exact;
    };
    object.forEachMember(compare);
    if (exact || nearly || !object.isObject() || !object.mayHaveEscapes(object.raw()))
        return exact ? exact : nearly;
    // Names may be written with escapes (`caf\u00e9`, `a\/b`). Few are: they are looked at last.
    std::string text;
    object.forEachMember([&](std::string_view key, JsonValue value) {
        if (!key.contains('\\'))
            return true;
        text.clear();
        azure::appendUnescaped(text, key);
        return compare(text, value);
    });
    return exact ? exact : nearly;
}

std::optional<std::size_t> indexIn(std::string_view part)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), index);
    return error == std::errc() && end == part.data() + part.size() ? std::optional(index) : std::nullopt;
}

JsonValue elementAt(JsonValue list, std::size_t index)
{
    JsonValue found;
    list.forEachElement([&](JsonValue element) {
        if (index == 0)
            found = element;
        return index-- > 0;
    });
    return found;
}

} // namespace

struct JsonPath::Search
{
    azure::EmbeddedJson &embedded;
    std::vector<JsonValue> &found;
    std::size_t steps = 0;
    azure::Repairs repairs = {};

    void run(JsonValue value, std::span<const std::string> parts);
    void below(JsonValue value, std::span<const std::string> parts);
    void inList(JsonValue list, std::span<const std::string> parts);
    void inObject(JsonValue object, std::span<const std::string> parts);
    void add(JsonValue value)
    {
        if (found.size() < kMostFound)
            found.push_back(value);
    }
};

/// Recursion as deep as kMostParts and the lists between: a list in a list asks for the same parts.
void JsonPath::Search::run(JsonValue value, std::span<const std::string> parts)
{
    if (!value || ++steps > kMostSteps)
        return;
    if (parts.empty())
        return add(value);
    if (value.isString())
        value = embedded.expand(value, repairs);
    if (parts.front() == "*")
        below(value, parts.subspan(1));
    else if (value.isArray())
        inList(value, parts);
    else if (value.isObject())
        inObject(value, parts);
}

void JsonPath::Search::below(JsonValue value, std::span<const std::string> parts)
{
    const auto one = [&](JsonValue inner) {
        run(inner, parts);
        return found.size() < kMostFound && steps <= kMostSteps;
    };
    value.forEachMember([&](std::string_view, JsonValue member) { return one(member); });
    value.forEachElement(one);
}

void JsonPath::Search::inList(JsonValue list, std::span<const std::string> parts)
{
    if (const auto index = indexIn(parts.front()))
        return run(elementAt(list, *index), parts.subspan(1));
    list.forEachElement([&](JsonValue element) {
        // Lists in lists have no names to look for; asking them could go as deep as the JSON does.
        if (!element.isArray())
            run(element, parts);
        return steps <= kMostSteps;
    });
}

void JsonPath::Search::inObject(JsonValue object, std::span<const std::string> parts)
{
    const std::size_t before = found.size();
    std::string name;
    for (std::size_t count = 1; count <= parts.size(); ++count) {
        name += count > 1 ? "." : "";
        name += parts[count - 1];
        run(memberNamed(object, name), parts.subspan(count));
        if (found.size() > before || ++steps > kMostSteps)
            return;
    }
}

JsonPath::JsonPath(std::vector<std::string> parts)
    : m_parts(std::move(parts))
{
}

void JsonPath::find(JsonValue value, azure::EmbeddedJson &embedded, std::vector<JsonValue> &found) const
{
    if (m_parts.size() > kMostParts)
        return;
    Search{.embedded = embedded, .found = found}.run(value, m_parts);
}

} // namespace hubscope::insight
