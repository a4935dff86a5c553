// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/QueryRun.h"

#include <string>

namespace hubscope::insight {

/// A row as one line of JSON: `{"group":{"user":"alice"},"count":3}`, `{"average":1.5}`,
/// `{"from":"…","to":"…","count":3}`. A value that does not exist is null.
std::string toJson(const leql::Query &query, const leql::ResultRow &row);

/// The keys of select that the event has, under their names: `{"user":"alice","who.id":7}`. Always valid
/// JSON.
std::string chosenJson(const leql::Query &query, const leql::KeySource &event);

} // namespace hubscope::insight
