// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/EventTable.h"

#include "cli/Output.h"
#include "insight/RuleBook.h"

#include <algorithm>
#include <initializer_list>

namespace hubscope::cli {

using namespace Qt::StringLiterals;
using insight::InsightEvent;
using insight::Key;

namespace {

/// Rows of a table that are aligned with each other.
constexpr qsizetype kTableRows = 200;
constexpr qsizetype kCellCharacters = 60;

std::string_view firstOf(const InsightEvent &event, std::initializer_list<Key> keys)
{
    for (const Key key : keys) {
        if (const std::string_view value = event.value(key); !value.empty())
            return value;
    }
    return "-";
}

} // namespace

QString cell(std::string_view text)
{
    const QString whole =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 1024)));
    if (whole.size() <= kCellCharacters)
        return whole;
    const qsizetype end = kCellCharacters - 1;
    return whole.left(whole[end - 1].isHighSurrogate() ? end - 1 : end) + u'…';
}

QStringList EventTable::head()
{
    return {u"time"_s, u"log set"_s, u"rule"_s, u"who"_s, u"what"_s, u"result"_s, u"address"_s};
}

QStringList EventTable::cells(const InsightEvent &event)
{
    return {QString::fromStdString(insight::toIsoUtc(event.timestampMs)),
            QString::fromUtf8(insight::info(event.logSet).name),
            event.rule ? QString::fromStdString(event.rule->id) : u"-"_s,
            cell(firstOf(event, {Key::Account, Key::SourceAccount, Key::User, Key::SourceUser})),
            cell(firstOf(event, {Key::Action, Key::Title, Key::AuthenticationTarget, Key::SourceData})),
            cell(firstOf(event, {Key::Result, Key::Severity})),
            cell(firstOf(event, {Key::SourceIp}))};
}

void EventTable::add(const InsightEvent &event)
{
    if (m_rows.isEmpty())
        m_rows.append(head());
    m_rows.append(cells(event));
    if (m_rows.size() > kTableRows)
        flush();
}

void EventTable::flush()
{
    if (!m_rows.isEmpty())
        m_output.table(m_rows);
    m_rows.clear();
}

} // namespace hubscope::cli
