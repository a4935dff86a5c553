// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/QueryRows.h"

#include "azure/JsonText.h"
#include "insight/InsightEvent.h"

namespace hubscope::insight {

namespace {

/// Members of one object; the first one opens it.
class ObjectWriter
{
public:
    std::string &key(std::string_view name)
    {
        m_out += m_out.empty() ? '{' : ',';
        azure::appendQuoted(m_out, name);
        m_out += ':';
        return m_out;
    }
    void add(std::string_view name, const leql::Datum &value)
    {
        std::string &out = key(name);
        if (value.isLiteral)
            azure::appendMinified(out, value.text);
        else
            azure::appendQuoted(out, value.text);
    }
    void add(std::string_view name, std::string_view text) { azure::appendQuoted(key(name), text); }
    std::string close() && { return std::move(m_out.empty() ? m_out = "{}" : m_out += '}'); }

private:
    std::string m_out;
};

} // namespace

std::string toJson(const leql::Query &query, const leql::ResultRow &row)
{
    ObjectWriter whole;
    if (!row.group.empty()) {
        ObjectWriter group;
        for (std::size_t i = 0; i < row.group.size(); ++i)
            group.add(query.groupKeys()[i].name, row.group[i]);
        whole.key("group") += std::move(group).close();
    }
    if (row.isSlice) {
        whole.add("from", toIsoUtc(row.fromMs));
        whole.add("to", toIsoUtc(row.toMs));
    }
    whole.key(query.calculation().name) += row.value ? row.value->toText() : "null";
    return std::move(whole).close();
}

std::string chosenJson(const leql::Query &query, const leql::KeySource &event)
{
    ObjectWriter whole;
    const auto values = leql::chosenValues(query, event);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            whole.add(query.chosen()[i].name, *values[i]);
    }
    return std::move(whole).close();
}

} // namespace hubscope::insight
