// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonDocument.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace hubscope::insight {

// What the files of rules (the rule book, notification rules) have in common:
//   {"version": 1, "rules": [{"id": "…", …}, …]}

/// `line 3, column 7`, both from 1, columns in characters: the place of byte `at` in `text`.
QString placeText(std::string_view text, std::size_t at);

/// What a JSON string stands for.
std::string unescaped(azure::JsonValue value);

/// Reads such a file. Each member gives false, as misfit() does, where something is not as it should be;
/// reading ends there.
class BookReader
{
public:
    /// Both must outlive this. `name` is what the file is to people: `rule book`.
    BookReader(std::string_view json, const char *name)
        : m_json(json)
        , m_name(name)
    {
    }

    BookReader(const BookReader &) = delete;
    BookReader &operator=(const BookReader &) = delete;

    /// Calls `readRule` with one object of the list after another, until it gives false.
    bool readRules(std::size_t most, const std::function<bool(azure::JsonValue)> &readRule);
    /// The list itself, once it is being read.
    azure::JsonValue list() const { return m_list; }

    enum class Empty { Refused, Allowed };
    bool readText(azure::JsonValue rule, const char *key, std::string &text, Empty empty = Empty::Refused);
    /// A flag that is absent keeps its value.
    bool readFlag(azure::JsonValue rule, const char *key, bool &flag);
    /// From 1 to `most`. A number that is absent keeps its value.
    bool readNumber(azure::JsonValue rule, const char *key, std::uint32_t most, std::uint32_t &number);

    /// `value` is what does not fit: one that is there.
    bool misfit(azure::JsonValue value, QString message);
    /// What did not fit, behind its place.
    QString fault() const;

private:
    bool misfitAt(std::size_t at, QString message);

    std::string_view m_json;
    const char *m_name;
    azure::JsonDocument m_document;
    azure::JsonValue m_list;
    std::size_t m_at = 0;
    QString m_message;
};

/// Writes such a file.
class BookWriter
{
public:
    void beginRule();
    void writeText(const char *key, std::string_view text);
    void writeFlag(const char *key, bool flag) { writeRaw(key, flag ? "true" : "false"); }
    void writeNumber(const char *key, std::uint32_t number) { writeRaw(key, std::to_string(number)); }
    /// The whole of it.
    std::string finish();

private:
    void beginMember(const char *key);
    void writeRaw(const char *key, std::string_view raw);

    std::string m_out = "{\n  \"version\": 1,\n  \"rules\": [";
    bool m_inRule = false;
};

} // namespace hubscope::insight
