// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceError.h"

#include <string_view>

namespace hubscope::kafka {

/// The client's error as data: prefix (`sasl_ssl://host:9093/bootstrap: `) and suffix (`(after 3ms in state
/// AUTH_REQ)`) taken off, the stage found by state, code and text. `context` is the stage of whoever got the
/// error, for those that name none themselves: a refusal of metadata, of offsets, of a fetch.
pipeline::SourceError parseError(int code, std::string_view text, pipeline::SourceStage context);

} // namespace hubscope::kafka
