// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/BookText.h"

#include "azure/JsonText.h"
#include "leql/Lexer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace hubscope::insight {

using namespace Qt::StringLiterals;

QString placeText(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t newline = before.rfind('\n');
    const std::string_view lineText = newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto column = leql::charactersIn(lineText, lineText.size()) + 1;
    return u"line %1, column %2"_s.arg(QString::number(line), QString::number(column));
}

std::string unescaped(azure::JsonValue value)
{
    std::string text;
    azure::appendUnescaped(text, value.inner());
    return text;
}

// Reading

bool BookReader::misfitAt(std::size_t at, QString message)
{
    m_at = at;
    m_message = std::move(message);
    return false;
}

bool BookReader::misfit(azure::JsonValue value, QString message)
{
    return misfitAt(static_cast<std::size_t>(value.raw().data() - m_json.data()), std::move(message));
}

QString BookReader::fault() const
{
    return u"%1: %2"_s.arg(placeText(m_json, m_at), m_message);
}

bool BookReader::readRules(std::size_t most, const std::function<bool(azure::JsonValue)> &readRule)
{
    if (!m_document.read(m_json))
        return misfitAt(m_document.fault().at,
                        u"not JSON: %1"_s.arg(QString::fromUtf8(m_document.fault().what)));
    const azure::JsonValue root = m_document.root(0);
    m_list = root.member("rules");
    if (m_document.roots().size() != 1 || !root.isObject() || !m_list.isArray())
        return misfitAt(0, u"expected an object with a list \"rules\""_s);
    if (const azure::JsonValue version = root.member("version"); version.raw() != "1")
        return misfit(version ? version : root,
                      u"this is not version 1 of the %1"_s.arg(QLatin1StringView(m_name)));
    std::size_t count = 0;
    bool good = true;
    m_list.forEachElement([&](azure::JsonValue rule) {
        if (!rule.isObject())
            good = misfit(rule, u"expected a rule in braces"_s);
        else if (count++ == most)
            good = misfit(rule, u"more than %1 rules"_s.arg(most));
        else
            good = readRule(rule);
        return good;
    });
    return good;
}

bool BookReader::readText(azure::JsonValue rule, const char *key, std::string &text, Empty empty)
{
    const azure::JsonValue value = rule.member(key);
    if (!value.isString() || (empty == Empty::Refused && value.inner().empty()))
        return misfit(value ? value : rule,
                      u"expected a text \"%1\" in the rule"_s.arg(QLatin1StringView(key)));
    text = unescaped(value);
    return true;
}

bool BookReader::readFlag(azure::JsonValue rule, const char *key, bool &flag)
{
    const azure::JsonValue value = rule.member(key);
    if (!value)
        return true;
    flag = value.raw() == "true";
    return value.raw() == "true" || value.raw() == "false" ||
           misfit(value, u"expected true or false for \"%1\" of the rule"_s.arg(QLatin1StringView(key)));
}

bool BookReader::readNumber(azure::JsonValue rule, const char *key, std::uint32_t most, std::uint32_t &number)
{
    const azure::JsonValue value = rule.member(key);
    if (!value)
        return true;
    const std::string_view text = value.raw();
    const char *const end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, number);
    return (parsed.ec == std::errc() && parsed.ptr == end && number >= 1 && number <= most) ||
           misfit(value,
                  u"expected a number from 1 to %1 for \"%2\""_s.arg(most).arg(QLatin1StringView(key)));
}

// Writing

void BookWriter::beginRule()
{
    m_out += std::exchange(m_inRule, true) ? "\n    },\n    {" : "\n    {";
}

void BookWriter::beginMember(const char *key)
{
    m_out += m_out.back() == '{' ? "\n      \"" : ",\n      \"";
    m_out += key;
    m_out += "\": ";
}

void BookWriter::writeText(const char *key, std::string_view text)
{
    beginMember(key);
    azure::appendQuoted(m_out, text);
}

void BookWriter::writeRaw(const char *key, std::string_view raw)
{
    beginMember(key);
    m_out += raw;
}

std::string BookWriter::finish()
{
    m_out += m_inRule ? "\n    }\n  ]\n}\n" : "\n  ]\n}\n";
    return std::move(m_out);
}

} // namespace hubscope::insight
