// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QString;
class QToolBar;
class QWidget;

namespace hubscope::panels {

/// A command of `panel`, which owns it. Its keys hold while the focus is in the panel: the list of events has
/// the same ones for other things. `keys` may be empty.
QAction *makeCommand(QWidget &panel, const char *objectName, const QString &text, const QString &hint,
                     const QString &keys);

/// How a panel's tool bar looks: small icons, texts beside them.
void makePanelBar(QToolBar &bar);
/// Once the bar has all its commands: Tab reaches their buttons, and each is named `<action>Button`.
void finishPanelBar(QToolBar &bar);

} // namespace hubscope::panels
