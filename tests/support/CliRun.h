// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

#include <optional>

namespace hubscope::test {

/// What one run of hubscope-cli left behind.
struct CliRun
{
    /// -1 if it did not end by itself; then `err` says so.
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// Lines of `out` that are not empty.
    QByteArrayList lines() const
    {
        QByteArrayList all = out.split('\n');
        all.removeAll(QByteArray());
        return all;
    }
    /// The lines as JSON objects; empty ones where a line is none.
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> list;
        for (const QByteArray &line : out.trimmed().split('\n'))
            list += QJsonDocument::fromJson(line).object();
        return list;
    }
};

struct CliWish
{
    QByteArray input = {};
    /// Where stdout goes in place of CliRun::out.
    QString stdoutFile = {};
    std::optional<QProcessEnvironment> environment = {};
};

/// Runs hubscope-cli to its end.
inline CliRun runCli(const QStringList &arguments, const CliWish &wish = {})
{
    QProcess process;
    if (wish.environment)
        process.setProcessEnvironment(*wish.environment);
    if (!wish.stdoutFile.isEmpty())
        process.setStandardOutputFile(wish.stdoutFile);
    process.start(QStringLiteral(HUBSCOPE_CLI), arguments);
    process.write(wish.input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    const bool inOrder = ended && process.exitStatus() == QProcess::NormalExit;
    CliRun run{inOrder ? process.exitCode() : -1, process.readAllStandardOutput(),
               process.readAllStandardError()};
    if (!inOrder)
        run.err.prepend("did not end in order: ");
    return run;
}

} // namespace hubscope::test
