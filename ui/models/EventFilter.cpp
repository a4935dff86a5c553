// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventFilter.h"

#include "models/DisplayText.h"
#include "models/Formats.h"

#include <QCoreApplication>

#include <array>

namespace hubscope::models {

namespace {

struct MarkTest
{
    Mark mark;
    bool (insight::EventRow::*holds)() const;
};
constexpr std::array kMarkTests{
    MarkTest{Mark::Repaired, &insight::EventRow::isRepaired},
    MarkTest{Mark::Noted, &insight::EventRow::isNoted},
};
static_assert(kMarkTests.size() == kMarkCount);

QString tr(const char *text)
{
    return QCoreApplication::translate("models::EventFilter", text);
}

} // namespace

Marks marksOf(const insight::EventRow &row)
{
    Marks marks;
    for (const MarkTest &test : kMarkTests) {
        if ((row.*test.holds)())
            marks.add(test.mark);
    }
    return marks;
}

QString faultText(const QueryFault &fault)
{
    return tr(QT_TRANSLATE_NOOP("models::EventFilter", "Character %1: %2"))
        .arg(countText(static_cast<qint64>(fault.at) + 1), fault.sentence);
}

std::expected<leql::QueryPtr, QueryFault> readQueryText(const QString &text)
{
    // What stands before the query is counted, too: the place is one in the text.
    const QString shown = text;
    auto query = leql::Query::parse(shown.toStdString());
    if (!query) {
        return std::unexpected(
            QueryFault{query.error().at, displayText(std::string_view(query.error().message), 300)});
    }
    if (!(*query)->unsetVariables().empty()) {
        const std::string &name = (*query)->unsetVariables().front();
        const qsizetype at = shown.indexOf(QStringLiteral("${"));
        return std::unexpected(
            QueryFault{static_cast<std::size_t>(shown.first(std::max<qsizetype>(at, 0)).toUcs4().size()),
                       tr(QT_TRANSLATE_NOOP("models::EventFilter", "The variable %1 has no value here."))
                           .arg(displayText(std::string_view(name), 80))});
    }
    return *query;
}

std::expected<leql::QueryPtr, QueryFault> readFilterText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return leql::QueryPtr();
    return readQueryText(text).and_then(
        [](const leql::QueryPtr &query) -> std::expected<leql::QueryPtr, QueryFault> {
            if (query->kind() == leql::Query::Kind::Events && query->chosen().empty() &&
                query->sort().empty() && query->limits().empty())
                return query;
            return std::unexpected(
                QueryFault{0, tr(QT_TRANSLATE_NOOP(
                                  "models::EventFilter",
                                  "A filter only chooses events. Groups, sums and order are for Search."))});
        });
}

bool EventMatcher::matches(const insight::EventBatch &batch, const insight::EventRow &row,
                           insight::EventReader &reader) const
{
    return mayMatch(row) && (isCheap() || reader.fits(m_filter.query, batch, row));
}

} // namespace hubscope::models
