// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreOpening.h"

#include "store/CrashPoint.h"
#include "store/Schema.h"

#include <QUrl>

#include <string>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

bool isDamaged(const StoreError &error)
{
    return error.cause == StoreCause::Corrupt;
}

/// Damage in the middle of the file shows when a page is used; a check of all pages takes a minute for each
/// few GB, so it is made only where an earlier run met damage.
StoreResult<void> checkDeeply(Database &database)
{
    auto check = database.prepare("PRAGMA quick_check(1)");
    if (!check)
        return std::unexpected(check.error());
    const auto stepped = check->step();
    if (!stepped)
        return std::unexpected(stepped.error());
    if (*stepped && check->text(0) == "ok")
        return {};
    const std::string_view text = check->text(0);
    return storeFailure(StoreCause::Corrupt,
                        QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), database.path());
}

/// Opens and looks into every table that is read at start.
StoreResult<WriterConnection> openChecked(const StoreFolder &folder, int busyTimeoutMs, OpenReport &report)
{
    auto database = Database::open(folder.database(), Database::Access::ReadWrite, busyTimeoutMs);
    if (!database)
        return std::unexpected(database.error());
    const auto layout = layoutOf(*database);
    if (!layout)
        return std::unexpected(layout.error());
    // Also what somebody copied here with other people's rights is their own matter no longer.
    folder.makePrivate();
    StoreResult<void> ready = WriterConnection::configure(*database);
    if (ready && *layout == Layout::Empty) {
        report.isNew = true;
        ready = createSchema(*database);
        crashPoint("schema-made");
    } else if (ready && *layout == Layout::Older) {
        ready = migrate(*database, migrations(), kSchemaVersion);
    }
    if (ready && folder.isSuspect())
        ready = checkDeeply(*database);
    StoreResult<std::int64_t> hubs = 0;
    if (ready)
        hubs = database->integer("SELECT count(*) FROM hub");
    for (const char *query :
         {"SELECT count(*) FROM position", "SELECT count(*) FROM gap", "SELECT max(id) FROM chunk"}) {
        if (ready)
            ready = database->integer(query).transform([](std::int64_t) {});
    }
    if (!ready || !hubs)
        return std::unexpected(ready ? hubs.error() : ready.error());
    // Also where the program died between replacing the database and the first events.
    report.positionsLost = *hubs == 0 && !StoreFolder::keptAside(folder.path()).isEmpty();
    folder.clearSuspect();
    return WriterConnection::on(std::move(*database));
}

/// The few rows that say where reading stands, copied as they are; nothing of them if they cannot be read.
/// What is behind the positions is found here no more: a gap that begins where an earlier one of its kind
/// ended.
constexpr const char *kTakeOver = R"(BEGIN;
INSERT INTO main.hub SELECT * FROM damaged.hub;
INSERT INTO main.position SELECT * FROM damaged.position;
INSERT INTO main.gap SELECT * FROM damaged.gap;
INSERT INTO main.gap(hub, partition, first, beyond, reason, time_ms)
    SELECT hub, partition, first, next, 'store-damaged', CAST(unixepoch('subsec') * 1000 AS INTEGER)
    FROM (SELECT p.hub AS hub, p.partition AS partition, p.next AS next,
                 ifnull((SELECT max(beyond) FROM main.gap AS g WHERE g.hub = p.hub AND g.partition = p.partition
                         AND g.reason = 'store-damaged'), 0) AS first
          FROM main.position AS p)
    WHERE next > first;
COMMIT)";

StoreResult<void> takeOver(Database &replacement, const QString &damaged)
{
    const std::string url = QUrl::fromLocalFile(damaged).toEncoded().toStdString() + "?mode=ro";
    auto attached = replacement.prepare("ATTACH ? AS damaged").and_then([&](Statement attach) {
        return attach.bind(1, std::string_view(url)).run();
    });
    if (!attached)
        return {};
    const auto copied = replacement.execute(kTakeOver);
    if (!copied && replacement.isInTransaction())
        (void)replacement.execute("ROLLBACK");
    (void)replacement.execute("DETACH damaged");
    if (!copied && !isDamaged(copied.error()) && copied.error().cause != StoreCause::Misuse)
        return copied;
    return {};
}

StoreResult<void> makeReplacement(const StoreFolder &folder, int busyTimeoutMs)
{
    if (const auto cleared = folder.removeDatabase(folder.replacement()); !cleared)
        return std::unexpected(cleared.error());
    if (const auto made = folder.makeDatabaseFile(folder.replacement()); !made)
        return std::unexpected(made.error());
    auto database = Database::open(folder.replacement(), Database::Access::ReadWrite, busyTimeoutMs);
    if (!database)
        return std::unexpected(database.error());
    // Closing it, as the only connection, writes all of it into the one file.
    return createSchema(*database).and_then([&] { return database->tolerateDamage(); }).and_then([&] {
        return takeOver(*database, folder.database());
    });
}

/// A crash at any point leaves either the damaged database in its place, or its replacement complete.
StoreResult<WriterConnection> replaceDamaged(const StoreFolder &folder, int busyTimeoutMs, OpenReport &report)
{
    if (const auto made = makeReplacement(folder, busyTimeoutMs); !made)
        return std::unexpected(made.error());
    crashPoint("replacement-made");
    const auto aside = folder.keepDatabaseAside();
    if (!aside)
        return std::unexpected(aside.error());
    if (const auto adopted = folder.adoptReplacement(); !adopted)
        return std::unexpected(adopted.error());
    report.isNew = false;
    report.keptAside = *aside;
    return openChecked(folder, busyTimeoutMs, report);
}

} // namespace

StoreResult<WriterConnection> openDatabase(const StoreFolder &folder, int busyTimeoutMs, OpenReport &report)
{
    if (!folder.hasDatabase()) {
        // A replacement without what it replaces is complete: see replaceDamaged().
        const auto made =
            folder.hasReplacement() ? folder.adoptReplacement() : folder.makeDatabaseFile(folder.database());
        if (!made)
            return std::unexpected(made.error());
        crashPoint("file-made");
    }
    auto connection = openChecked(folder, busyTimeoutMs, report);
    if (connection || !isDamaged(connection.error()))
        return connection;
    return replaceDamaged(folder, busyTimeoutMs, report);
}

} // namespace hubscope::store
