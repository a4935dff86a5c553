// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QComboBox;
class QString;
class QWidget;

/// What a screen reader, voice control or a switch does in another way than mouse and keys, and Qt passes on
/// as something else.
namespace hubscope::common {

/// Makes the one selected row the current one, too: assistive technology selects and leaves it at that
/// (AT-SPI knows no "current"). For every list beside which stands what is current in it. Called after
/// setModel().
void chooseBySelection(QAbstractItemView &view);

/// A check box or tool button is "toggled" by assistive technology, never clicked; a tool button's command
/// does not hear of it. Makes each tool button below `parent` that shows a checkable command trigger it.
void triggerByToggle(const QWidget &parent);

/// On Unix a combo box is announced as what is chosen in it, whatever its accessible name: `name` is its
/// description there, too. For boxes without a label of their own.
void nameChoice(QComboBox &box, const QString &name);

} // namespace hubscope::common
