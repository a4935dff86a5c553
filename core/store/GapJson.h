// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreTypes.h"

#include <QJsonObject>

namespace hubscope::store {

/// `{"partition","from","to","reason","time"}`, as every list and export of gaps has it: `to` is where
/// reading went on, null where that cannot be told.
QJsonObject toJson(const Gap &gap);
/// When it was found: `2026-11-24T01:02:03.123Z`.
QString timeOf(const Gap &gap);

} // namespace hubscope::store
