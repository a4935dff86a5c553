// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/SourceSettings.h"

namespace hubscope::pipeline {

SourceSettings SourceSettings::clone() const
{
    return {host,    port,      hub,          security, connectionString.clone(), caFile,
            startAt, readAgain, knownTopicId, ipv4Only, hubLookInterval};
}

} // namespace hubscope::pipeline
