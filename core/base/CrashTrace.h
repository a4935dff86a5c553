// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hubscope {

struct CrashPlan
{
    /// Made, and readable by its owner alone.
    QString folder;
    /// `hubscope`
    QByteArray program;
    QByteArray version;
};

/// From here on SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT and an exception that nobody catches leave
/// `crash-<program>-<seconds since 1970>-<process>.txt` in the folder before the process dies of the same
/// signal. It tells the program, its build, the signal, the thread, the type of the exception, the calls that
/// led there as addresses, and where the program and its libraries stand in memory; nothing of what is in
/// memory, not even the text of an exception or of an assertion: keys and events are there.
///
/// Where the stack of a thread other than the first one is used up, there is no trace. Call it once, first.
Result<void> installCrashTrace(const CrashPlan &plan);

struct CrashTrace
{
    QString path;
    qint64 msSinceEpoch = 0;
};

/// The traces of this program in the folder, the newest first.
QList<CrashTrace> crashTraces(const QString &folder, const QByteArray &program);
/// All but the newest go.
void pruneCrashTraces(const QString &folder, const QByteArray &program, qsizetype keep = 10);

} // namespace hubscope
