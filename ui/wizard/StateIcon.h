// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPalette;
class QWidget;

namespace hubscope::wizard {

/// The marks of the set-up, drawn from the palette: an icon theme may lack them, and a font its glyphs.
enum class Mark { Done, Current, Open, NotNeeded, Problem, Warning, Note };

/// Sharp at the screen's scale; ask again when the palette changes.
QIcon markIcon(Mark mark, const QWidget &widget);

/// The colour of the mark, at least 3:1 against the window in light and dark. Never the only sign: a word
/// goes with it.
QColor markColor(Mark mark, const QPalette &palette);

} // namespace hubscope::wizard
