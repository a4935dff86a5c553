// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

class QCommandLineParser;

namespace hubscope::cli {

class Output;

/// What the program leaves to the shell: done, the checked thing is not well, usage or unreadable input.
enum class ExitCode { Done = 0, NotWell = 1, Usage = 2 };

/// What a command gets to work with.
struct Invocation
{
    const QCommandLineParser &options;
    Output &output;
};

/// One command of the program, as data; `commands()` lists them.
struct Command
{
    QString name;
    /// One line for `--help`.
    QString summary;
    /// What follows the options, as it stands in the usage line: `[PATH…]`; empty if nothing may follow.
    QString arguments;
    /// Options beside --json and --help, which every command has.
    QList<QCommandLineOption> options;
    ExitCode (*run)(const Invocation &) = nullptr;
};

} // namespace hubscope::cli
