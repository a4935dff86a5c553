// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/GapRows.h"

#include <optional>
#include <string>
#include <string_view>

namespace hubscope::store {

namespace {

std::optional<GapReason> reasonOf(std::string_view name)
{
    for (std::size_t i = 0; i < kGapReasonCount; ++i) {
        if (info(static_cast<GapReason>(i)).name == name)
            return static_cast<GapReason>(i);
    }
    return std::nullopt;
}

constexpr std::string_view kGaps = "SELECT partition, first, beyond, reason, time_ms, host, name "
                                   "FROM gap JOIN hub ON hub.id=gap.hub ";

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// A reason that a newer version of this program wrote has no name here; its gap is passed over.
StoreResult<std::vector<HubGap>> collect(Statement &query)
{
    std::vector<HubGap> found;
    for (auto row = query.step(); !row || *row; row = query.step()) {
        if (!row)
            return std::unexpected(row.error());
        if (const auto reason = reasonOf(query.text(3)))
            found.push_back({{toText(query.text(5)), toText(query.text(6))},
                             {.partition = static_cast<std::int32_t>(query.integer(0)),
                              .from = query.integer(1),
                              .to = query.integer(2),
                              .reason = *reason,
                              .timeMs = query.integer(4)}});
    }
    return found;
}

} // namespace

std::string hostKey(const HubName &name)
{
    return name.host.toLower().toStdString();
}

StoreResult<std::vector<HubGap>> allGaps(Database &database)
{
    return database.prepare(std::string(kGaps) + "ORDER BY gap.id").and_then([](Statement query) {
        return collect(query);
    });
}

StoreResult<std::vector<Gap>> gapsOf(Database &database, const HubName &name)
{
    const std::string host = hostKey(name);
    const std::string hub = name.hub.toStdString();
    return database.prepare(std::string(kGaps) + "WHERE host=? AND name=? ORDER BY gap.id")
        .and_then([&](Statement query) {
            query.bind(1, host).bind(2, hub);
            return collect(query);
        })
        .transform([](std::vector<HubGap> found) {
            std::vector<Gap> gaps;
            for (HubGap &row : found)
                gaps.push_back(row.gap);
            return gaps;
        });
}

StoreResult<void> addGap(Database &database, std::int64_t hub, const Gap &gap)
{
    return database
        .prepare("INSERT INTO gap(hub, partition, first, beyond, reason, time_ms) VALUES(?,?,?,?,?,?) "
                 "ON CONFLICT DO UPDATE SET beyond=max(beyond, excluded.beyond)")
        .and_then([&](Statement insert) {
            return insert.bind(1, hub)
                .bind(2, gap.partition)
                .bind(3, gap.from)
                .bind(4, gap.to)
                .bind(5, std::string_view(info(gap.reason).name))
                .bind(6, gap.timeMs)
                .run();
        });
}

} // namespace hubscope::store
