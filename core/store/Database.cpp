// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include <QUrl>

#include <sqlite3.h>

#include <cerrno>

namespace hubscope::store {

using namespace Qt::StringLiterals;

namespace {

StoreCause causeOfSystem(int error, StoreCause otherwise)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return StoreCause::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return StoreCause::Permission;
    case ELOOP:
        return StoreCause::Symlink;
    case ENOMEM:
        return StoreCause::OutOfMemory;
    case ENOENT:
    case ENOTDIR:
    case EEXIST:
    case ENAMETOOLONG:
        return StoreCause::NoPlace;
    default:
        return otherwise;
    }
}

/// SQLite remembers errno for opening, reading and writing only; for other errors it is of an older call.
int systemErrorBehind(sqlite3 *handle, int code)
{
    const int kind = code & 0xff;
    return handle && (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN) ? sqlite3_system_errno(handle) : 0;
}

std::unexpected<StoreError> sqliteFailure(sqlite3 *handle, int code, const QString &path)
{
    const int system = systemErrorBehind(handle, code);
    QString detail = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    if (system != 0)
        detail += u": "_s + qt_error_string(system);
    return storeFailure(causeOf(code, system), u"%1 (SQLite %2)"_s.arg(detail).arg(code), path, code);
}

} // namespace

StoreCause causeOf(int code, int systemError)
{
    switch (code) {
    case SQLITE_IOERR_NOMEM:
        return StoreCause::OutOfMemory;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return StoreCause::Corrupt;
    case SQLITE_CANTOPEN_SYMLINK:
        return StoreCause::Symlink;
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return StoreCause::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return causeOfSystem(systemError, StoreCause::InputOutput);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StoreCause::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return StoreCause::Permission;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return StoreCause::Corrupt;
    case SQLITE_TOOBIG:
        return StoreCause::TooLarge;
    case SQLITE_NOMEM:
        return StoreCause::OutOfMemory;
    default:
        return StoreCause::Misuse;
    }
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const noexcept
{
    sqlite3_finalize(statement);
}

Statement &Statement::bind(int parameter, std::int64_t value)
{
    m_bound |= sqlite3_bind_int64(m_statement.get(), parameter, value);
    return *this;
}

Statement &Statement::bind(int parameter, std::string_view text)
{
    // A null pointer would bind NULL.
    const char *data = text.data() ? text.data() : "";
    m_bound |=
        sqlite3_bind_text64(m_statement.get(), parameter, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int parameter, std::span<const std::byte> bytes)
{
    const void *data = bytes.data() ? bytes.data() : static_cast<const void *>("");
    m_bound |= sqlite3_bind_blob64(m_statement.get(), parameter, data, bytes.size(), SQLITE_STATIC);
    return *this;
}

StoreResult<bool> Statement::step()
{
    const int code = m_bound != SQLITE_OK ? m_bound : sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    const auto failure = sqliteFailure(sqlite3_db_handle(m_statement.get()), code, m_path);
    reset();
    return failure;
}

StoreResult<void> Statement::run()
{
    const StoreResult<bool> stepped = step();
    reset();
    return stepped.transform([](bool) {});
}

void Statement::reset()
{
    m_bound = 0;
    sqlite3_reset(m_statement.get());
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const void *data = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return data ? std::string_view(static_cast<const char *>(data), static_cast<std::size_t>(size))
                : std::string_view();
}

std::span<const std::byte> Statement::blob(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return {static_cast<const std::byte *>(data), data ? static_cast<std::size_t>(size) : 0};
}

void Database::Closer::operator()(sqlite3 *handle) const noexcept
{
    // The statements of this connection may outlive it by a moment.
    sqlite3_close_v2(handle);
}

StoreResult<Database> Database::open(const QString &path, Access access, int busyTimeoutMs)
{
    QUrl url = QUrl::fromLocalFile(path);
    if (access == Access::Immutable)
        url.setQuery(u"immutable=1"_s);
    const int flags = (access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE |
                      SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    Database database;
    database.m_path = path;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(url.toEncoded().constData(), &handle, flags, nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return sqliteFailure(handle, code, path);
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    // A file from elsewhere may hold triggers and views that call functions; ours has none.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    if (const auto set = database.execute("PRAGMA mmap_size=0; PRAGMA cell_size_check=ON"); !set)
        return std::unexpected(set.error());
    return database;
}

StoreResult<void> Database::tolerateDamage()
{
    // SQLite trusts the length of a file over its header for connections that might have to mend it.
    sqlite3_db_config(m_handle.get(), SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    return execute("PRAGMA writable_schema=ON");
}

void Database::close()
{
    m_handle.reset();
}

StoreResult<void> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return sqliteFailure(m_handle.get(), code, m_path);
    return {};
}

StoreResult<Statement> Database::prepare(std::string_view sql)
{
    Statement statement;
    statement.m_path = m_path;
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v3(m_handle.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
    statement.m_statement.reset(prepared);
    if (code != SQLITE_OK)
        return sqliteFailure(m_handle.get(), code, m_path);
    return statement;
}

StoreResult<std::int64_t> Database::integer(const char *sql)
{
    StoreResult<Statement> statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    return statement->step().transform([&](bool row) { return row ? statement->integer(0) : 0; });
}

bool Database::isInTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle.get()) == 0;
}

int Database::changes() const
{
    return sqlite3_changes(m_handle.get());
}

} // namespace hubscope::store
