// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Restart.h"

#include "base/Redact.h"

#include <QCoreApplication>
#include <QProcess>

namespace hubscope::app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLauncher = "HUBSCOPE_LAUNCHER";
constexpr auto kFilter = "HUBSCOPE_RESTART_FILTER";
constexpr auto kLogSet = "HUBSCOPE_RESTART_LOG_SET";
constexpr auto kMarks = "HUBSCOPE_RESTART_MARKS";
constexpr auto kQuery = "HUBSCOPE_RESTART_QUERY";

QString takeVariable(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    qunsetenv(name);
    return value;
}

QString programOf(const QString &launcher)
{
    return launcher.isEmpty() ? QCoreApplication::applicationFilePath() : launcher;
}

} // namespace

Result<void> startAnew(const Restart &restart, const QString &launcher)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kFilter), redacted(restart.view.events.filter));
    environment.insert(QLatin1StringView(kLogSet), restart.view.events.logSet);
    environment.insert(QLatin1StringView(kMarks), restart.view.events.marks);
    environment.insert(QLatin1StringView(kQuery), redacted(restart.view.query));
    QProcess program;
    program.setProgram(programOf(launcher));
    program.setArguments(restart.arguments);
    program.setProcessEnvironment(environment);
    if (!program.startDetached())
        return failure(u"start.not-again"_s, program.errorString(), program.program());
    return {};
}

QStringList restoreCommand(const QString &launcher, const QString &session, const QStringList &options)
{
    return QStringList{programOf(launcher), u"-session"_s, session} + options;
}

QString takeLauncher()
{
    return takeVariable(kLauncher);
}

panels::View takeView()
{
    return {.events = {.filter = takeVariable(kFilter),
                       .logSet = takeVariable(kLogSet),
                       .marks = takeVariable(kMarks)},
            .query = takeVariable(kQuery)};
}

} // namespace hubscope::app
