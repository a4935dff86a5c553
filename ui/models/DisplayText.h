// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string_view>

namespace hubscope::models {

/// Line breaks and tabs: names like all other control characters (table cells, labels), or kept (text views).
enum class Lines { Join, Keep };

/// What is shown where not told otherwise: far more than fits a cell, far less than hurts.
inline constexpr qsizetype kDisplayChars = 4096;
inline constexpr qsizetype kToolTipChars = 600;

/// Foreign text made safe to show: control, bidirectional and invisible characters stand there as names
/// (`‹ESC›`, `‹U+202E›`), stacked accents are limited, and no more than `maxChars` characters come out (then
/// `…`). Only the part that is shown is looked at, however long the text is. What is copied is the original,
/// never this.
QString displayText(QStringView text, qsizetype maxChars = kDisplayChars, Lines lines = Lines::Join);
/// The same for bytes that should be UTF-8; what is not becomes U+FFFD.
QString displayText(std::string_view utf8, qsizetype maxChars = kDisplayChars, Lines lines = Lines::Join);

/// Foreign text for a tool tip, which Qt would take for markup where it looks like some.
QString toolTipText(QStringView text, Lines lines = Lines::Join);

} // namespace hubscope::models
