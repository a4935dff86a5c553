// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"
#include "store/StoreTypes.h"

#include <vector>

namespace hubscope::store {

/// Of every hub in the store, the oldest first.
StoreResult<std::vector<HubGap>> allGaps(Database &database);
/// Of all incarnations of one hub.
StoreResult<std::vector<Gap>> gapsOf(Database &database, const HubName &name);
/// A gap that is told again with a later end has grown.
StoreResult<void> addGap(Database &database, std::int64_t hub, const Gap &gap);

/// The host as names are compared.
std::string hostKey(const HubName &name);

} // namespace hubscope::store
