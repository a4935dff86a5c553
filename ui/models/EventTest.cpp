// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTest.h"

#include "azure/EmbeddedJson.h"
#include "azure/JsonDocument.h"
#include "leql/CapturedKeys.h"

#include <charconv>

namespace hubscope::models {

namespace {

using azure::JsonType;
using azure::JsonValue;
using leql::KeyValue;

/// The event as JSON answers for every key alike.
class JsonKeys : public leql::KeySource
{
public:
    JsonKeys(const std::vector<std::vector<std::string>> &paths, JsonValue root, std::string_view text,
             azure::TextPool &texts)
        : m_paths(paths)
        , m_root(root)
        , m_text(text)
        , m_texts(texts)
    {
    }

    KeyValue value(std::uint32_t key) const override
    {
        const std::vector<std::string> &path = m_paths[key];
        if (path.empty())
            return {};
        if (path.back() == "*") {
            const JsonValue parent = at(path, path.size() - 1);
            return {parent.isObject() && !parent.isEmptyContainer() ? KeyValue::Kind::Many
                                                                    : KeyValue::Kind::Missing};
        }
        const JsonValue found = at(path, path.size());
        return found.isArray() && !found.isEmptyContainer() ? KeyValue{KeyValue::Kind::Many} : valueOf(found);
    }

    std::string_view wholeText() const override { return m_text; }

    void values(std::uint32_t key, const std::function<bool(const KeyValue &)> &visit) const override
    {
        const std::vector<std::string> &path = m_paths[key];
        if (path.back() == "*")
            at(path, path.size() - 1).forEachMember([&](std::string_view, JsonValue member) {
                return visit(valueOf(member));
            });
        else
            at(path, path.size()).forEachElement([&](JsonValue element) { return visit(valueOf(element)); });
    }

private:
    JsonValue at(const std::vector<std::string> &path, std::size_t parts) const
    {
        JsonValue value = m_root;
        for (std::size_t i = 0; i < parts && value; ++i)
            value = value.isArray() ? element(value, path[i]) : value.member(path[i]);
        return value;
    }

    static JsonValue element(JsonValue array, const std::string &number)
    {
        std::size_t wanted = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), wanted);
        JsonValue found;
        if (error != std::errc() || end != number.data() + number.size())
            return found;
        array.forEachElement([&](JsonValue element) {
            if (wanted-- != 0)
                return true;
            found = element;
            return false;
        });
        return found;
    }

    KeyValue valueOf(JsonValue value) const
    {
        switch (value.type()) {
        case JsonType::None:
            return {};
        case JsonType::Null:
            return {KeyValue::Kind::Null};
        case JsonType::Bool:
        case JsonType::Number:
            return {KeyValue::Kind::Text, value.raw(), true};
        case JsonType::String: {
            const std::string_view inner = value.innerOfString();
            return {KeyValue::Kind::Text, value.mayHaveEscapes(inner) ? m_texts.unescaped(inner) : inner};
        }
        case JsonType::Array:
        case JsonType::Object:
            return {KeyValue::Kind::Container, value.raw()};
        }
        return {};
    }

    const std::vector<std::vector<std::string>> &m_paths;
    JsonValue m_root;
    std::string_view m_text;
    azure::TextPool &m_texts;
};

} // namespace

struct EventTest::Private
{
    leql::QueryPtr query;
    std::vector<std::vector<std::string>> paths;
    azure::JsonDocument document;
    azure::TextPool texts;
    std::string line;
};

EventTest::EventTest(leql::QueryPtr query)
    : d(std::make_unique<Private>())
{
    d->query = std::move(query);
    for (const std::string &key : d->query->keys())
        d->paths.push_back(leql::keyParts(key));
}

EventTest::~EventTest() = default;
EventTest::EventTest(EventTest &&) noexcept = default;
EventTest &EventTest::operator=(EventTest &&) noexcept = default;

const leql::QueryPtr &EventTest::query() const
{
    return d->query;
}

bool EventTest::fits(const insight::InsightEvent &event)
{
    const leql::Condition &condition = d->query->condition();
    if (condition.isAlways())
        return true;
    d->texts.reset();
    d->line = insight::toJson(event, {});
    if (!d->document.read(d->line) || d->document.roots().empty())
        return false;
    const JsonKeys keys(d->paths, d->document.root(0), d->line, d->texts);
    return condition.hasCaptures() ? condition.matches(leql::CapturedKeys(condition, keys))
                                   : condition.matches(keys);
}

} // namespace hubscope::models
