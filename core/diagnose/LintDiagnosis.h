// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"
#include "eventhub/ConnectionString.h"

#include <optional>

namespace hubscope::diagnose {

/// What must be mended first in a connection string, in the catalogue's terms and the lint's words; nothing
/// if there are only notices. Always something if the string cannot be used.
std::optional<Diagnosis> diagnosisOf(const eventhub::LintResult &lint);

/// What the lint says of a string, and what to do.
Phrase messageOf(const eventhub::Finding &finding);
Phrase fixOf(const eventhub::Finding &finding);

} // namespace hubscope::diagnose
