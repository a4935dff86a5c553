// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubscope::models {

/// The text as a value or a key of a query that means just it: bare where that is safe, in quotes otherwise.
QString leqlValue(const QString &text);
/// `key = value`, or `NOT key = value`; the key as EventDetail's paths have it.
QString leqlTest(const QString &key, const QString &value, bool excludes = false);
/// The query that asks for `test`, too: inside its where(…) if it has one, before other clauses otherwise.
QString withTest(const QString &query, const QString &test);

} // namespace hubscope::models
