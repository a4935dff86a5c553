// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace hubscope::setup {

/// The choice of the event source form "LDAP account attribution".
enum class AccountAttribution { ShortName, FullyQualifiedName };

enum class ReadFrom { Beginning, Now, Time };

/// Shared access policy and where its key is kept; several profiles may share one.
struct Credential
{
    /// UUID without braces; also the key of the entry in the OS keychain.
    QString id;
    /// Shared Access Key Name, e.g. `R7InsightIDR`.
    QString policy;
    /// Host of the namespace that the policy belongs to.
    QString host;
    /// EntityPath if the policy belongs to one event hub; empty for a policy of the namespace.
    QString entityPath;

    bool operator==(const Credential &) const = default;
};

/// One event source as InsightIDR's form has it, and what Hubscope needs beside it. No secret in here.
struct SourceProfile
{
    /// UUID without braces.
    QString id;
    /// The event source's name in InsightIDR and the profile's name here. Unique, compared without case.
    QString name;
    QString collector;
    bool sendUnparsedLogs = true;
    AccountAttribution attribution = AccountAttribution::ShortName;
    QString host;
    quint16 port = 9093;
    QString hub;
    /// Id of a Credential; empty if none was chosen.
    QString credentialId;
    QString caFile;
    /// IPv6 addresses are passed over.
    bool ipv4Only = false;
    /// True for the Event Hubs emulator (no TLS).
    bool emulator = false;
    ReadFrom readFrom = ReadFrom::Now;
    /// UTC, for ReadFrom::Time.
    QDateTime readFromTime;
    /// How much of what is read is kept, the oldest going first: days, size of the store, and what of the
    /// disk stays free.
    int keepDays = 30;
    qint64 keepBytes = 5LL * 1024 * 1024 * 1024;
    qint64 keepFreeBytes = 1024LL * 1024 * 1024;

    bool operator==(const SourceProfile &) const = default;
};

/// The name under which InsightIDR's Log Search lists the events: that of the event source, or what the guide
/// says where it has none.
QString logName(const SourceProfile &profile);

/// Whether it is an id as this program makes them and nothing else, so that it may stand in a path: ids come
/// from a file that may be edited.
bool isProfileId(const QString &id);

} // namespace hubscope::setup
