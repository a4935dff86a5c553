// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hubscope {

/// The code point at `at`, which then stands behind it; a lone surrogate is one of its own. `at` is in the
/// text.
char32_t nextCodePoint(QStringView text, qsizetype &at);

/// What draws nothing, or turns around what stands beside it, and so is shown and logged escaped: control,
/// format and private characters, lone surrogates, what is not assigned, and letters that are blank.
bool isHidden(char32_t c);

} // namespace hubscope
