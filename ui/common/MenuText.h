// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAction;

namespace hubscope::common {

/// The text of a menu or a button as it reads, without what marks its mnemonic: `Try the &Demo Hub` is
/// `Try the Demo Hub`, `デモ(&D)…` is `デモ…`, `Save && Close` is `Save & Close`.
QString withoutMnemonic(const QString &text);

/// For a command that stands in a tool bar, too. Qt takes only the mnemonics of Latin scripts out of that.
void setCommandText(QAction &action, const QString &text);

} // namespace hubscope::common
