// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/EventSink.h"
#include "pipeline/RetentionSetting.h"
#include "store/StoreTypes.h"

#include <QString>

#include <memory>

namespace hubscope::pipeline {

/// Where events are kept.
struct StorePlace
{
    /// Made if it is missing.
    QString folder;
    store::HubName hub;
    /// Who writes, for the person whose second program is told: `hubscope`, `hubscope-cli collect`.
    QString program;
    /// Null: as much as a store keeps by itself.
    std::shared_ptr<const RetentionSetting> retention = {};
};

/// Sinks on the store in this place.
SinkFactory storeSink(StorePlace place);

} // namespace hubscope::pipeline
