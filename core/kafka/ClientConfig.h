// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "kafka/Handles.h"
#include "pipeline/SourceSettings.h"

namespace hubscope::kafka {

/// What a client is for.
enum class Purpose {
    Reading,
    /// For seconds: the hub is asked again and again in place of waiting for it to have news.
    ReadingAtOnce,
    Sending
};

/// The client's configuration for one hub: Event Hubs' properties (core/eventhub), this program's own, and
/// what belongs to the source. The connection string is in it: never dump it (rd_kafka_conf_dump does not
/// redact). Errors: `kafka.ca-file`, `kafka.property`; the detail never holds a secret.
Result<ConfHandle> makeConfig(const pipeline::SourceSettings &settings, Purpose purpose);

} // namespace hubscope::kafka
