// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace hubscope::common {

/// The program's own icons (resources/icons, drawn in one colour). An icon theme may lack any of them or all.
enum class Icon {
    Add,
    Bell,
    Clear,
    Clock,
    Close,
    Collapse,
    Connect,
    Connection,
    Copy,
    Demo,
    Detail,
    Diagnostics,
    Disconnect,
    Down,
    Edit,
    Expand,
    Export,
    Filter,
    Float,
    Follow,
    Help,
    Import,
    Info,
    Key,
    Keyboard,
    Layout,
    Link,
    LogSets,
    More,
    Noted,
    Open,
    Pause,
    Play,
    Profile,
    Quit,
    Remove,
    Repaired,
    Reset,
    Rules,
    Run,
    Save,
    Search,
    Settings,
    Stop,
    Test,
    Theme,
    Up,
    Wizard,
};

/// Drawn in the palette's colours at whatever size and scale is asked for.
QIcon icon(Icon id);
/// The program's icon, in its own colours.
QIcon applicationIcon();

/// Resource path of the icon; for tests.
QString iconPath(Icon id);
inline constexpr int kIconCount = static_cast<int>(Icon::Wizard) + 1;

} // namespace hubscope::common
