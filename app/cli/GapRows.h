// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreTypes.h"

#include <QStringList>

namespace hubscope::cli {

/// Gaps as a table for people, with what the reason means.
QStringList gapHead();
QStringList gapRow(const store::Gap &gap);

} // namespace hubscope::cli
