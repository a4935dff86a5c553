// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "insight/RuleBook.h"
#include "pipeline/SourceSettings.h"
#include "store/StoreTypes.h"

#include <QCommandLineOption>
#include <QString>

#include <memory>

class QCommandLineParser;

namespace hubscope::cli {

/// --from, of the commands that read on and on.
QCommandLineOption fromOption();

/// What such a command reads, and how it sorts.
struct WhatToRead
{
    /// startAt as --from says.
    pipeline::SourceSettings settings;
    std::shared_ptr<const insight::RuleBook> rules = insight::RuleBook::builtIn();
    /// See SourceInput.
    QString rulesProblem = {};
    bool sendsUnparsed = true;
    store::RetentionLimits retention = {};
};

/// Of the options that name a source (the demo hub as well), and --from. Error codes: those of
/// SourceOptions.h.
Result<WhatToRead> readWhatToRead(const QCommandLineParser &options);

} // namespace hubscope::cli
