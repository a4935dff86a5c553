// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreTypes.h"

#include <QMetaType>

#include <cstdint>
#include <map>
#include <optional>

namespace hubscope::pipeline {

/// Partition → offset of the next message.
using Positions = std::map<std::int32_t, std::int64_t>;

/// Where reading goes on. Nothing: it was never read, and SourceSettings::startAt says where it begins.
/// Otherwise partitions without a position are new to us and read from their beginning.
using KnownPositions = std::optional<Positions>;

// What a source could not read is what the store has on record.
using store::Gap;
using store::GapReason;

} // namespace hubscope::pipeline

Q_DECLARE_METATYPE(hubscope::store::Gap)
