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
    for (const char *query : {"SELECT count(*) FROM hub", "SELECT count(*) FROM position",
                              "SELECT count(*) FROM gap", "SELECT max(id) FROM chunk"}) {
        if (ready)
            ready = database->integer(query).transform([](std::int64_t) {});
    }
    if (!ready)
        return std::unexpected(ready.error());
    folder.clearSuspect();
    return WriterConnection::on(std::move(*database));
}

/// The few rows that say where reading stands, copied as they are. False if they cannot be read.
StoreResult<bool> takeOver(Database &replacement, const QString &damaged)
{
    const std::string url = QUrl::fromLocalFile(damaged).toEncoded().toStdString() + "?mode=ro";
    auto attached = replacement.prepare("ATTACH ? AS damaged").and_then([&](Statement attach) {
        return attach.bind(1, std::string_view(url)).run();
    });
    if (!attached)
        return false;
    auto copied = replacement.execute("BEGIN; INSERT INTO main.hub SELECT * FROM damaged.hub;"
                                      "INSERT INTO main.position SELECT * FROM damaged.position;"
                                      "INSERT INTO main.gap SELECT * FROM damaged.gap; COMMIT");
    if (!copied && replacement.isInTransaction())
        (void)replacement.execute("ROLLBACK");
    (void)replacement.execute("DETACH damaged");
    if (!copied && !isDamaged(copied.error()) && copied.error().cause != StoreCause::Misuse)
        return std::unexpected(copied.error());
    return copied.has_value();
}

/// True if it knows where reading stood.
StoreResult<bool> makeReplacement(const StoreFolder &folder, int busyTimeoutMs)
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
    const auto saved = makeReplacement(folder, busyTimeoutMs);
    if (!saved)
        return std::unexpected(saved.error());
    crashPoint("replacement-made");
    const auto aside = folder.keepDatabaseAside();
    if (!aside)
        return std::unexpected(aside.error());
    if (const auto adopted = folder.adoptReplacement(); !adopted)
        return std::unexpected(adopted.error());
    report.isNew = false;
    report.keptAside = *aside;
    report.positionsSaved = *saved;
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
