// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "panels/MainWindow.h"

#include <QString>
#include <QStringList>

namespace hubscope::app {

/// How the program is started once more when it has ended, so that its window comes back as it was.
struct Restart
{
    QStringList arguments;
    /// Goes by the environment, which no other user can read, as arguments can.
    panels::View view;
};

/// `launcher`: what starts this program, where that is not its own file. Error `start.not-again`.
Result<void> startAnew(const Restart &restart, const QString &launcher);

/// By what the desktop starts the program in its next session (QSessionManager::setRestartCommand): each
/// window with what it showed. Without options every one of them would be a start that takes any window that
/// is there. `session` is what Qt goes by.
QStringList restoreCommand(const QString &launcher, const QString &session, const QStringList &options);

/// What the portable bundle's launcher says that it is; empty elsewhere. Taken out of the environment, which
/// programs that are started from here get: what they start is not of this bundle.
QString takeLauncher();
/// The view that the window before has left for this one, taken likewise.
panels::View takeView();

} // namespace hubscope::app
