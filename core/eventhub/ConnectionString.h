// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace hubscope::eventhub {

inline constexpr quint16 kKafkaPort = 9093;

/// One remark of the lint. Texts never hold anything of the string but parts that can only be names.
struct Finding
{
    Severity severity = Severity::Info;
    /// Stable, kebab-case: `line-breaks-removed`, `key-missing`, `storage-string` …
    QString code;
    /// English source texts, marked for translation in the table of findings; `%1` already filled.
    QString message;
    QString fix;
    /// What was filled in: `findingText(code)` translated, with these, is the text in another language.
    QStringList arguments = {};

    bool operator==(const Finding &) const = default;
};

/// A connection string that was understood: what may be shown, and the normalised text as a secret.
struct ConnectionString
{
    QString host;
    quint16 port = kKafkaPort;
    /// EntityPath; empty for a namespace-level string.
    QString hub;
    QString policy;
    /// `public`, `us-government`, `china`, `germany`, `emulator` or empty if the suffix is not known.
    QString cloud;
    bool emulator = false;
    /// SharedAccessKey alone: what the keychain keeps and InsightIDR's form asks for.
    Secret key;
    /// The whole string after mending: what the server gets as the SASL password.
    Secret text;
};

struct LintResult
{
    /// Set as far as the part was understood, also when there are errors; `connection` only when there is
    /// none.
    QString host;
    std::optional<quint16> port;
    QString hub;
    QString policy;
    QString cloud;
    QList<Finding> findings;
    std::optional<ConnectionString> connection;

    bool ok() const { return connection.has_value(); }
};

/// Reads any text as an Event Hubs connection string. Total: every input gives a result; a string is `ok`
/// exactly when no finding is an error. `expectedHub` is the event hub that shall be read (may be empty).
LintResult lint(QStringView text, QStringView expectedHub = {});

/// The connection string of known parts (host, port, policy, emulator, `hub` as EntityPath if not empty) and
/// a key.
Secret compose(const QString &host, quint16 port, const QString &policy, const Secret &key,
               const QString &hub = {}, bool emulator = false);

} // namespace hubscope::eventhub
