// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <cstdint>
#include <span>

namespace hubscope::store {

/// The database's layout. What is in it: docs/adr/0006-chunks-in-sqlite.md.
inline constexpr std::int64_t kSchemaVersion = 2;
/// "Hubs", so that nobody takes another program's database for ours.
inline constexpr std::int64_t kApplicationId = 0x48756273;

/// From version `from` to `from` + 1, inside a transaction.
struct Migration
{
    std::int64_t from;
    const char *sql;
};
std::span<const Migration> migrations();

enum class Layout : std::uint8_t {
    /// A file without anything in it.
    Empty,
    Current,
    Older
};

/// Of the file's head, which can be read where nothing else can.
StoreResult<std::int64_t> applicationId(Database &database);
/// Looks only. Errors: NewerSchema, ForeignFile, Corrupt.
StoreResult<Layout> layoutOf(Database &database);
/// Makes the tables in an empty file. What cannot be changed later (page size, auto_vacuum) is set here.
StoreResult<void> createSchema(Database &database);
/// Runs what leads from the file's version to `target`, all or nothing.
StoreResult<void> migrate(Database &database, std::span<const Migration> steps, std::int64_t target);

} // namespace hubscope::store
