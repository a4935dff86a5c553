// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreError.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace hubscope::store {

/// What SQLite says went wrong, as ours. `code` is its extended result code, `systemError` the errno behind
/// it (0 if none).
StoreCause causeOf(int code, int systemError);

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite. Texts and blobs are bound
/// without copying: they have to live until reset(). Views of columns live until the next step() or reset().
class Statement
{
public:
    Statement() = default;

    Statement &bind(int parameter, std::int64_t value);
    Statement &bind(int parameter, std::string_view text);
    Statement &bindBlob(int parameter, std::span<const std::byte> bytes);

    /// True if there is a row.
    StoreResult<bool> step();
    /// Runs it to its end and resets it, for statements without rows.
    StoreResult<void> run();
    void reset();

    std::int64_t integer(int column) const;
    std::string_view text(int column) const;
    std::span<const std::byte> blob(int column) const;

private:
    friend class Database;
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const noexcept;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    QString m_path;
    /// Of bind(), told by step().
    int m_bound = 0;
};

/// Resets a statement at the end of a scope, so that no read transaction outlives it.
class StatementScope
{
public:
    explicit StatementScope(Statement &statement)
        : m_statement(statement)
    {
    }
    ~StatementScope() { m_statement.reset(); }
    StatementScope(const StatementScope &) = delete;
    StatementScope &operator=(const StatementScope &) = delete;
    Statement *operator->() const { return &m_statement; }
    Statement &operator*() const { return m_statement; }

private:
    Statement &m_statement;
};

/// A connection to a database file, without mmap. Thread: one at a time.
class Database
{
public:
    enum class Access : std::uint8_t {
        ReadOnly,
        /// The file must be there.
        ReadWrite,
        /// For files that nobody writes any more: no locks, nothing is made beside them.
        Immutable
    };

    Database() = default;
    /// `path` is canonical; a symbolic link in it is refused.
    static StoreResult<Database> open(const QString &path, Access access, int busyTimeoutMs);

    /// From now on files are read as far as they can be, those attached included: a file that is shorter than
    /// it says is not refused as a whole.
    StoreResult<void> tolerateDamage();

    bool isOpen() const { return m_handle != nullptr; }
    void close();
    StoreResult<void> execute(const char *sql);
    StoreResult<Statement> prepare(std::string_view sql);
    /// The one integer that a query or PRAGMA gives.
    StoreResult<std::int64_t> integer(const char *sql);
    /// A transaction is open. SQLite ends one by itself after some errors.
    bool isInTransaction() const;
    int changes() const;
    const QString &path() const { return m_path; }

private:
    struct Closer
    {
        void operator()(sqlite3 *handle) const noexcept;
    };
    std::unique_ptr<sqlite3, Closer> m_handle;
    QString m_path;
};

} // namespace hubscope::store
