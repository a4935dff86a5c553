// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreFolder.h"
#include "store/StoreWriter.h"
#include "store/WriterConnection.h"

namespace hubscope::store {

/// The store's database, made, migrated or replaced as it needs to be. For the holder of the lock. `report`
/// is filled in.
StoreResult<WriterConnection> openDatabase(const StoreFolder &folder, int busyTimeoutMs, OpenReport &report);

} // namespace hubscope::store
