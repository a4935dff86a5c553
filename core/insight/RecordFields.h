// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "insight/InsightEvent.h"
#include "insight/RecordFacts.h"

namespace hubscope::insight {

/// Adds the keys of the event's log set (kLogSetKeys) to `event.fields`, in order; those without a value are
/// left out.
void addFields(RecordFacts &facts, Attribution attribution, InsightEvent &event);

/// `alice@contoso.com` and `CONTOSO\alice` → `alice`; a name that is neither stays.
std::string_view shortName(std::string_view account);

/// `DE` → `Germany`; empty if it is no code of a country.
std::string_view countryName(std::string_view code);

} // namespace hubscope::insight
