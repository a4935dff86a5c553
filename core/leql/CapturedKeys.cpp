// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/CapturedKeys.h"

#include "leql/Expression.h"
#include "leql/NodeTruth.h"

namespace hubscope::leql {

namespace {

std::optional<std::string_view> groupIn(std::string_view text, const RE2 &regex, RE2::Anchor anchor,
                                        int group)
{
    std::vector<re2::StringPiece> groups(static_cast<std::size_t>(group) + 1);
    if (!regex.Match({text.data(), text.size()}, 0, text.size(), anchor, groups.data(), group + 1))
        return std::nullopt;
    const re2::StringPiece &found = groups.back();
    if (!found.data())
        return std::nullopt;
    return std::string_view(found.data(), found.size());
}

} // namespace

CapturedKeys::CapturedKeys(const Condition &condition, const KeySource &source)
    : m_condition(condition)
    , m_source(source)
    , m_found(condition.d->captures.size())
{
}

KeyValue CapturedKeys::value(std::uint32_t key) const
{
    const auto &made = *m_condition.d;
    std::uint32_t capture = made.captureOfKey[key];
    if (capture == Condition::Private::kNoCapture)
        return m_source.value(key);
    // Two expressions may name the same key.
    for (; capture < made.captures.size(); ++capture) {
        if (made.captures[capture].name != made.keys[key])
            continue;
        if (const Found &found = find(capture); found.text)
            return {.kind = KeyValue::Kind::Text, .text = *found.text};
    }
    return m_source.value(key);
}

const CapturedKeys::Found &CapturedKeys::find(std::uint32_t capture) const
{
    Found &found = m_found[capture];
    if (found.isTried)
        return found;
    found.isTried = true;
    const Capture &what = m_condition.d->captures[capture];
    const Node &node = m_condition.d->nodes[what.node];
    const RE2 &regex = *node.values[what.value].regex;
    if (node.kind == Node::Kind::Keyword) {
        found.text = groupIn(m_source.wholeText(), regex, RE2::UNANCHORED, what.group);
        return found;
    }
    const auto look = [&](const KeyValue &value) {
        if (value.kind == KeyValue::Kind::Text || value.kind == KeyValue::Kind::Container)
            found.text = groupIn(value.text, regex, anchorOf(node.op), what.group);
        return !found.text;
    };
    for (const std::uint32_t key : node.keys) {
        const KeyValue value = m_source.value(key);
        if (value.kind == KeyValue::Kind::Many)
            m_source.values(key, look);
        else
            look(value);
        if (found.text)
            break;
    }
    return found;
}

} // namespace hubscope::leql
