// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

/// LEQL's own words as they are offered, and where words end: what reads half a query and what writes to one
/// share. Private to the room.
namespace hubscope::models {

/// With their bracket: `groupby(`.
std::span<const QLatin1StringView> leqlClauses();
/// Those of lists with theirs: `IN [`.
std::span<const QLatin1StringView> leqlOperators();

// In any case, without a bracket.
bool isClauseName(QStringView word);
bool isOperatorName(QStringView word);
bool isOneOf(QStringView word, std::span<const QLatin1StringView> words);

bool endsWord(QChar c);

} // namespace hubscope::models
