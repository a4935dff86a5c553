// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubscope {

/// Where logs and crash traces stand: `~/.local/state/hubscope` (`$XDG_STATE_HOME`). Empty if the user has
/// neither that nor a home.
QString stateFolder();

/// Profiles and settings: `~/.config/hubscope` (`$XDG_CONFIG_HOME`). Who has no place for them gets one where
/// nothing is found and nothing can be made.
QString configFolder();

/// Stored events: `~/.local/share/hubscope/events` (`$XDG_DATA_HOME`), a folder for each profile. Empty if
/// there is no place.
QString eventsFolder();

/// What finds no place to be kept, and which variables would give it one: a sentence in English without its
/// end. Empty if all is kept.
QString notKept();

} // namespace hubscope
