// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "insight/EventDecoder.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace hubscope::cli {

/// How message bodies become events where no hub tells.
struct DecodeSettings
{
    std::shared_ptr<const insight::RuleBook> rules;
    insight::Attribution attribution = insight::Attribution::FullyQualifiedName;
    std::int64_t enqueuedMs = 0;
};

/// Far beyond what an event hub carries (1 MB, 20 MB in dedicated clusters); a longer body is refused, not
/// cut.
inline constexpr qsizetype kMostBodyBytes = 512LL * 1024 * 1024;

/// --enqueued, --attribution and --rules, for every command that reads message bodies.
QList<QCommandLineOption> decodeOptions();
/// Nothing after a complaint.
std::optional<DecodeSettings> readDecodeOptions(const Invocation &invocation);

} // namespace hubscope::cli
