// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/FaultyFiles.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstddef>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace hubscope::test {

namespace {

/// A change of a file that no sync has followed yet, and how it is undone.
struct Change
{
    std::string path;
    sqlite3_int64 offset = 0;
    std::string before;
    sqlite3_int64 sizeBefore = 0;
};

struct State
{
    sqlite3_vfs *real = nullptr;
    int countdown = 0;
    int operations = 0;
    FaultyFiles::Fault fault = FaultyFiles::Fault::Broken;
    bool stays = false;
    bool failing = false;
    bool hasFailed = false;
    bool keepsChanges = false;
    int error = 0;
    std::vector<Change> changes;
};
State state;

struct File
{
    sqlite3_file base;
    const char *path;
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

/// Whether this operation is one that fails.
bool fails()
{
    ++state.operations;
    if (state.countdown > 0 && --state.countdown == 0)
        state.failing = true;
    const bool failing = state.failing;
    if (failing) {
        state.hasFailed = true;
        state.error = state.fault == FaultyFiles::Fault::NoSpace ? ENOSPC : EIO;
        state.failing = state.stays;
    }
    return failing;
}

sqlite3_int64 sizeOf(sqlite3_file *file)
{
    sqlite3_int64 size = 0;
    realOf(file)->pMethods->xFileSize(realOf(file), &size);
    return size;
}

/// What stands there now is kept, to be put back.
void remember(sqlite3_file *file, sqlite3_int64 offset, sqlite3_int64 amount)
{
    if (!state.keepsChanges)
        return;
    Change change{reinterpret_cast<File *>(file)->path, offset, {}, sizeOf(file)};
    const sqlite3_int64 there = std::min(amount, std::max<sqlite3_int64>(0, change.sizeBefore - offset));
    change.before.resize(static_cast<std::size_t>(there));
    if (there > 0)
        realOf(file)->pMethods->xRead(realOf(file), change.before.data(), static_cast<int>(there), offset);
    state.changes.push_back(std::move(change));
}

int closeFile(sqlite3_file *file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}

int readFile(sqlite3_file *file, void *data, int amount, sqlite3_int64 offset)
{
    return realOf(file)->pMethods->xRead(realOf(file), data, amount, offset);
}

int writeFile(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    if (fails()) {
        if (state.keepsChanges || state.fault == FaultyFiles::Fault::NoSpace)
            return state.fault == FaultyFiles::Fault::NoSpace ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        realOf(file)->pMethods->xWrite(realOf(file), data, amount / 2, offset);
        return SQLITE_IOERR_WRITE;
    }
    remember(file, offset, amount);
    return realOf(file)->pMethods->xWrite(realOf(file), data, amount, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    if (fails())
        return SQLITE_IOERR_TRUNCATE;
    remember(file, size, std::max<sqlite3_int64>(0, sizeOf(file) - size));
    return realOf(file)->pMethods->xTruncate(realOf(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    if (fails())
        return SQLITE_IOERR_FSYNC;
    const std::string path = reinterpret_cast<File *>(file)->path;
    std::erase_if(state.changes, [&](const Change &change) { return change.path == path; });
    return realOf(file)->pMethods->xSync(realOf(file), flags);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xLock(realOf(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}

int checkReserved(sqlite3_file *file, int *result)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}

int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}

int characteristics(sqlite3_file *file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    if (extend != 0 && fails())
        return SQLITE_IOERR_SHMSIZE;
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}

void barrier(sqlite3_file *file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods kMethods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                  syncFile,    fileSize,    lockFile,        unlockFile, checkReserved,
                                  controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                  barrier,     unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *out, int flags, int *outFlags)
{
    auto *file = reinterpret_cast<File *>(out);
    file->base.pMethods = nullptr;
    file->path = name ? name : "";
    file->real = reinterpret_cast<sqlite3_file *>(file + 1);
    const bool makesOne = (flags & SQLITE_OPEN_CREATE) != 0 && name && ::access(name, F_OK) != 0;
    if (makesOne && fails())
        return SQLITE_CANTOPEN;
    const int code = state.real->xOpen(state.real, name, file->real, flags, outFlags);
    if (file->real->pMethods)
        file->base.pMethods = &kMethods;
    return code;
}

int lastError(sqlite3_vfs *, int, char *)
{
    return state.error;
}

} // namespace

void FaultyFiles::install()
{
    static sqlite3_vfs vfs;
    if (state.real)
        return;
    state.real = sqlite3_vfs_find(nullptr);
    vfs = *state.real;
    vfs.zName = "faulty";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + state.real->szOsFile;
    vfs.xOpen = openFile;
    vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&vfs, 1);
}

void FaultyFiles::failAt(int n, Fault fault, bool stays)
{
    clear();
    state.countdown = n;
    state.fault = fault;
    state.stays = stays;
}

void FaultyFiles::cutPowerAt(int n)
{
    failAt(n, Fault::Broken, true);
    state.keepsChanges = true;
}

void FaultyFiles::clear()
{
    state.countdown = state.operations = state.error = 0;
    state.failing = state.hasFailed = state.keepsChanges = false;
    state.changes.clear();
}

int FaultyFiles::operations()
{
    return state.operations;
}

bool FaultyFiles::hasFailed()
{
    return state.hasFailed;
}

int FaultyFiles::unsynced()
{
    return static_cast<int>(state.changes.size());
}

void FaultyFiles::takeBackUnsynced(int kept)
{
    while (unsynced() > kept) {
        const Change &change = state.changes.back();
        // A file that SQLite removed meanwhile is gone.
        if (const int fd = ::open(change.path.c_str(), O_RDWR | O_CLOEXEC); fd >= 0) {
            (void)!::pwrite(fd, change.before.data(), change.before.size(), change.offset);
            (void)!::ftruncate(fd, change.sizeBefore);
            ::close(fd);
        }
        state.changes.pop_back();
    }
    clear();
}

} // namespace hubscope::test
