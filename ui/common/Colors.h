// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"

#include <QColor>
#include <QPalette>

/// The few colours that are not the palette's own. Each has a light and a dark form, at least 3:1 against the
/// background (4.5:1 where text is written in it); none is ever the only sign of anything.
namespace hubscope::common {

/// What a thing's state is, for glyph and colour. Words are the caller's: "Passed" here is "Live" there.
enum class Status { Idle, Running, Passed, Warning, Failed, Skipped, Note };

bool isDark(const QPalette &palette);
/// Pure white on pure black, or the other way: half tones and faint lines are not for whoever chose that.
bool isHighContrast(const QPalette &palette);
QColor statusColor(Status status, const QPalette &palette);
/// Swatch of a log set: Okabe and Ito's set, told apart with every kind of colour vision. Never a text
/// colour.
QColor logSetColor(insight::LogSet logSet, const QPalette &palette);
/// For text beside the point; still 4.5:1.
QColor subduedText(const QPalette &palette);
/// Frames of controls: at least 3:1 on Base and Window (WCAG 1.4.11).
QColor controlColor(const QPalette &palette);
/// Hairlines between areas.
QColor lineColor(const QPalette &palette);
/// `share` of `over`, the rest of `under`.
QColor blend(const QColor &over, const QColor &under, double share);

} // namespace hubscope::common
