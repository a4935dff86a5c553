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
constexpr auto kQuery = "HUBSCOPE_RESTART_QUERY";

QString takeVariable(const char *name)
{
    const QString value = qEnvironmentVariable(name);
    qunsetenv(name);
    return value;
}

} // namespace

Result<void> startAnew(const Restart &restart, const QString &launcher)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1StringView(kFilter), redacted(restart.view.filter));
    environment.insert(QLatin1StringView(kQuery), redacted(restart.view.query));
    QProcess program;
    program.setProgram(launcher.isEmpty() ? QCoreApplication::applicationFilePath() : launcher);
    program.setArguments(restart.arguments);
    program.setProcessEnvironment(environment);
    if (!program.startDetached())
        return failure(u"start.not-again"_s, program.errorString(), program.program());
    return {};
}

QString takeLauncher()
{
    return takeVariable(kLauncher);
}

panels::View takeView()
{
    return {.filter = takeVariable(kFilter), .query = takeVariable(kQuery)};
}

} // namespace hubscope::app
