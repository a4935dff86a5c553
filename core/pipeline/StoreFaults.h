// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "pipeline/SourceError.h"

namespace hubscope::pipeline {

enum class StoreUse : std::uint8_t { Opening, Writing };

/// An error of a sink as a fault of the stage Store, for the state and the catalogue: its `codeName` is the
/// error's code (store::StoreCauseInfo). It needs a person if waiting cannot help; other codes are tried
/// again.
SourceError storeFault(const Error &error, StoreUse use = StoreUse::Writing);

/// Another program keeps events in this store.
bool isInUse(const SourceError &fault);

} // namespace hubscope::pipeline
