// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <csignal>

/// What CrashTrace.h promises, while the process dies: nothing here but onSignal() may run then, and it
/// allocates nothing, locks nothing of ours and calls what is async-signal-safe (and glibc's backtrace,
/// warmed up before). A watchdog ends the process should that hang.
namespace hubscope::crash {

inline constexpr std::array kSignals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};

/// Keeps the beginning of the file's path and of its text. False if there is no room for them.
bool prepare(QByteArrayView pathStem, QByteArrayView head);
/// A name that lives as long as the program.
void setException(const char *typeName);
void onSignal(int signal, siginfo_t *info, void *context);

} // namespace hubscope::crash
