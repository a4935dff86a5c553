// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "insight/RuleBook.h"
#include "pipeline/SourceSettings.h"
#include "store/StoreTypes.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <memory>

class QCommandLineParser;

namespace hubscope::cli {

/// The options of every command that connects: --profile, --connection-string-file, --hub, --ca-file.
/// The secret itself never stands on the command line: a saved profile's key in the keychain, a file (`-` is
/// stdin) or the variable HUBSCOPE_CONNECTION_STRING.
QList<QCommandLineOption> sourceOptions();

/// The value of --hub without blanks around it; empty if it was not given. Error code `usage.source`.
Result<QString> hubOption(const QCommandLineParser &options);

/// --demo-hub, of the commands that may read the hub of `hubscope-cli demo` in place of a real one.
QCommandLineOption demoHubOption();
bool namesDemoHub(const QCommandLineParser &options);
/// How to read it. It speaks in the clear, so it is only ever on this computer. Error code `usage.source`.
Result<pipeline::SourceSettings> demoHubSettings(const QCommandLineParser &options);

/// What the options name, read but not checked: `check` lints it as its first stage.
struct SourceInput
{
    Secret connectionText;
    /// Empty: the EntityPath of the connection string. A profile has one.
    QString hub;
    QString caFile;
    /// The profile passes over IPv6 addresses.
    bool ipv4Only = false;
    /// The profile's own rule book, or the built-in one.
    std::shared_ptr<const insight::RuleBook> rules = insight::RuleBook::builtIn();
    /// Why the profile's own one is not used although there is one; a sentence with file, line and column.
    QString rulesProblem;
    /// How much the profile wants to be kept.
    store::RetentionLimits retention = {};
    /// What the profile says of its event source; without a profile all is sent.
    bool sendsUnparsed = true;
};

/// True if a connection string is named, in whatever way.
bool namesSource(const QCommandLineParser &options);
/// Only what --hub and --ca-file say. Error code `usage.source`.
Result<SourceInput> readTarget(const QCommandLineParser &options);

/// --send-string-file, of the command that sends.
QCommandLineOption sendStringOption();
/// The connection string of the option's file, or of the variable HUBSCOPE_SEND_CONNECTION_STRING; empty if
/// neither is there. Error code `usage.source`.
Result<Secret> readSendString(const QCommandLineParser &options);

/// Waits for the keychain where a profile is named. Error code `usage.source`: none or several were named, or
/// the file, the profile or its key cannot be read; `detail` is a sentence.
Result<SourceInput> readSource(const QCommandLineParser &options);

/// The settings for reading, for commands that need a good connection string.
/// Error code `source.string` (the string is not well) or `usage.source` (no hub is named); `detail` is a
/// sentence.
Result<pipeline::SourceSettings> sourceSettings(const SourceInput &input);

} // namespace hubscope::cli
