// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "cli/Output.h"
#include "leql/QueryRun.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <expected>
#include <optional>
#include <string_view>
#include <vector>

/// Where hubscope-cli search looks, and what it is asked.
namespace hubscope::cli {

/// A query, or why it is none.
struct AskedQuery
{
    /// From 1, where there are several.
    std::optional<qint64> number;
    std::expected<leql::QueryPtr, leql::SyntaxError> query;
};

struct SearchWish
{
    std::vector<AskedQuery> queries;
    leql::TimeRange range;
};

inline bool needsRange(const AskedQuery &asked)
{
    return asked.query && (*asked.query)->timeslice() && (*asked.query)->timeslice()->slices > 0;
}

/// timeslice(N) cuts the time from the first to the last event, unless the range is given.
inline bool lacksRange(const SearchWish &wish)
{
    return (!wish.range.fromMs || !wish.range.toMs) && std::ranges::any_of(wish.queries, needsRange);
}

inline QJsonObject errorJson(const leql::SyntaxError &error)
{
    return {{QStringLiteral("at"), static_cast<qint64>(error.at)},
            {QStringLiteral("message"), QString::fromStdString(error.message)}};
}

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A file, or stdin for `-`.
class InputFile
{
public:
    /// False after a complaint.
    bool open(const QString &path, Output &output);
    int descriptor() const { return m_descriptor; }

private:
    QFile m_file;
    int m_descriptor = -1;
};

/// Calls `search(AskedQuery, its number)` for each query that could be read and tells the errors of the
/// others. `search` is false, after a complaint, if there is nothing to search in.
template <typename Search>
ExitCode forEachQuery(const SearchWish &wish, Output &output, const Search &search)
{
    ExitCode code = ExitCode::Done;
    for (const AskedQuery &asked : wish.queries) {
        if (asked.query) {
            if (!search(asked))
                return ExitCode::Usage;
            continue;
        }
        output.object({{QStringLiteral("query"), asked.number.value_or(1)},
                       {QStringLiteral("error"), errorJson(asked.query.error())}});
        code = ExitCode::NotWell;
    }
    return code;
}

/// --events
ExitCode searchBodies(const Invocation &invocation, const SearchWish &wish);
/// --store
ExitCode searchStore(const Invocation &invocation, const SearchWish &wish);
/// --store --gaps
ExitCode listGaps(const Invocation &invocation);

} // namespace hubscope::cli
