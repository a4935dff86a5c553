// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/StoreTypes.h"

namespace hubscope::store {

StoreResult<StoreFigures> figuresOf(Database &database);

} // namespace hubscope::store
