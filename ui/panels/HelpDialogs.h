// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace hubscope::insight {
class RuleBook;
}

namespace hubscope::panels {

/// What the Help menu opens; each returns at once.
void openVerification(QWidget *window);
/// `actions` are all commands of the menus; keys that only the list knows are added.
void openShortcuts(QWidget *window, const QList<QAction *> &actions);
/// The guide of these rules, in the language of the window.
void openSortingGuide(QWidget *window, const insight::RuleBook &rules);
/// Every fault with its steps, in the language of the window.
void openTroubleshooting(QWidget *window);

} // namespace hubscope::panels
