// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "store/StoreTypes.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace hubscope::cli {

/// --keep-days, --keep-size, --keep-free: how much of a store is kept.
QList<QCommandLineOption> retentionOptions();
/// What they say; what they leave out stays as in `otherwise`. Error code `usage.retention`.
Result<store::RetentionLimits> readRetention(const QCommandLineParser &options,
                                             store::RetentionLimits otherwise);

} // namespace hubscope::cli
