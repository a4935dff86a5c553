// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreReader.h"

#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

namespace hubscope::test {

/// What every fault has to leave: each record that the hub was given is in the store once and in the order of
/// its partition, or in a gap that is on record; the positions reach as far as that, and no further; and the
/// database is sound.
class StoreOracle
{
public:
    /// Offsets [first, beyond) of a partition, of so many records each.
    void expect(std::int32_t partition, std::int64_t first, std::int64_t beyond, std::uint32_t records)
    {
        for (std::int64_t offset = first; offset < beyond; ++offset)
            m_records[{partition, offset}] = records;
    }

    /// Empty if it holds. For a store with one incarnation of one hub.
    QString complaint(const QString &folder) const
    {
        const auto reader = store::StoreReader::open(folder);
        if (!reader)
            return reader.error().detail;
        if ((*reader)->damage())
            return QStringLiteral("it is damaged");
        auto chunks = (*reader)->chunks();
        const auto gaps = (*reader)->gaps();
        if (!chunks || !gaps)
            return QStringLiteral("it cannot be read");
        std::ranges::sort(*chunks, {}, &store::ChunkInfo::id);
        auto missing = m_records;
        std::map<std::int32_t, std::pair<std::int64_t, std::uint32_t>> last;
        std::map<std::int32_t, std::int64_t> reached;
        for (const store::ChunkInfo &info : *chunks) {
            auto chunk = (*reader)->read(info);
            if (!chunk || !*chunk || !(*reader)->loadBytes(**chunk))
                return QStringLiteral("chunk %1 cannot be read").arg(info.id);
            for (std::size_t row = 0; row < (*chunk)->rows(); ++row) {
                const insight::MessageOrigin &origin = (*chunk)->origin(row);
                const std::pair place(origin.offset, (*chunk)->record(row));
                const QString name = QStringLiteral("partition %1, offset %2, record %3")
                                         .arg(origin.partition)
                                         .arg(origin.offset)
                                         .arg((*chunk)->record(row));
                if (const auto before = last.find(origin.partition);
                    before != last.end() && before->second >= place)
                    return name + QStringLiteral(": twice, or out of order");
                last[origin.partition] = place;
                reached[origin.partition] = origin.offset + 1;
                const auto expected = missing.find({origin.partition, origin.offset});
                if (expected == missing.end() || expected->second == 0)
                    return name + QStringLiteral(": was never produced");
                if (--expected->second == 0)
                    missing.erase(expected);
            }
        }
        for (const store::HubGap &row : *gaps) {
            const store::Gap &gap = row.gap;
            if (gap.to == store::Gap::kUnknown)
                return QStringLiteral("partition %1, offset %2: a gap without an end, of kind %3")
                    .arg(gap.partition)
                    .arg(gap.from)
                    .arg(static_cast<int>(gap.reason));
            for (std::int64_t offset = gap.from; offset < gap.to; ++offset)
                missing.erase({gap.partition, offset});
            reached[gap.partition] = std::max(reached[gap.partition], gap.to);
        }
        if (!missing.empty())
            return QStringLiteral("partition %1, offset %2: missing, and %3 more messages")
                .arg(missing.begin()->first.first)
                .arg(missing.begin()->first.second)
                .arg(missing.size() - 1);
        return databaseComplaint(folder, reached);
    }

private:
    /// The positions are where events and gaps end.
    static QString databaseComplaint(const QString &folder,
                                     const std::map<std::int32_t, std::int64_t> &reached)
    {
        sqlite3 *opened = nullptr;
        const QByteArray path = (folder + QStringLiteral("/events.db")).toUtf8();
        const int code = sqlite3_open_v2(path.constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
        const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
        if (code != SQLITE_OK)
            return QStringLiteral("the database cannot be opened");
        QString complaint;
        const auto each = [&](const char *sql, const auto &row) {
            sqlite3_stmt *prepared = nullptr;
            if (sqlite3_prepare_v2(opened, sql, -1, &prepared, nullptr) != SQLITE_OK)
                complaint = QString::fromUtf8(sqlite3_errmsg(opened));
            const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> query(prepared,
                                                                                   &sqlite3_finalize);
            while (prepared && sqlite3_step(prepared) == SQLITE_ROW)
                row(prepared);
        };
        each("PRAGMA integrity_check", [&](sqlite3_stmt *row) {
            const auto text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
            if (text != QStringLiteral("ok"))
                complaint = text;
        });
        each("SELECT partition, next FROM position", [&](sqlite3_stmt *row) {
            const int partition = sqlite3_column_int(row, 0);
            const std::int64_t next = sqlite3_column_int64(row, 1);
            const auto end = reached.find(partition);
            if (next != (end == reached.end() ? 0 : end->second))
                complaint = QStringLiteral("partition %1: the position is %2").arg(partition).arg(next);
        });
        return complaint;
    }

    std::map<std::pair<std::int32_t, std::int64_t>, std::uint32_t> m_records;
};

} // namespace hubscope::test
