// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "insight/EventDecoder.h"
#include "pipeline/SourceSettings.h"
#include "setup/SourceProfile.h"
#include "store/StoreTypes.h"

namespace hubscope::models {

/// A profile in the words of those who read and test its hub. `setup` knows nothing of them, nor they of it.
pipeline::StartAt startOf(const setup::SourceProfile &profile);
insight::Attribution attributionOf(const setup::SourceProfile &profile);
store::RetentionLimits retentionOf(const setup::SourceProfile &profile);
pipeline::SourceSettings sourceSettings(const setup::SourceProfile &profile, Secret connectionString,
                                        pipeline::StartAt startAt);
diagnose::TestRequest testRequest(const setup::SourceProfile &profile, Secret connectionString);
/// The same test for the demo hub, which has neither TLS nor a key.
diagnose::TestRequest plaintextTestRequest(const QString &host, quint16 port, const QString &hub);

} // namespace hubscope::models
