// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hubscope::app {

/// What the command line of `hubscope` says.
struct Options
{
    enum class What { Run, Help, Version, Mistake } what = What::Run;
    bool demo = false;
    /// Name of the profile to connect to; empty if none.
    QString profile = {};
    /// A window comes back that has just ended, as Restart says.
    bool restarted = false;
    /// The text to print for Help, Version and Mistake.
    QString text = {};
};

/// Needs no application object, so that help can be had without a display. Qt's own options (`-session` of
/// the desktop, `-platform`, `-style` …) are mistakes here: the application object takes them out.
Options readOptions(const QStringList &arguments);

} // namespace hubscope::app
