// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/Phrase.h"
#include "eventhub/ConnectionString.h"
#include "pipeline/SourceError.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace hubscope::diagnose {

/// How sure it is that the named cause is the one.
enum class Certainty {
    /// Nothing else gives this error.
    Certain,
    /// Others can, rarely.
    Likely,
    /// One of several; the others stand under `alternatives`.
    Possible
};

/// Stable word: `certain`, `likely`, `possible`; also the English source of what people see, context
/// "diagnose::TroubleshootingGuide".
const char *certaintyName(Certainty certainty);

/// Another fault that gives the same error.
struct Alternative
{
    QString code = {};
    /// Of that fault.
    QString title = {};
    /// One clause: what tells it apart.
    QString tell = {};

    bool operator==(const Alternative &) const = default;
};

/// What a program with a window can do for a step; a step that only people can take has None.
enum class StepAction {
    None,
    /// Takes another connection string for this connection.
    OpenConnectionPage,
    /// Takes another event hub for it.
    OpenEventHubPage,
    /// Asks for a file of further CA certificates, and tests again. Nothing here ever trusts unseen.
    ChooseCaFile,
    /// Trusts the system's certificates only, and tests again.
    ClearCaFile,
    /// Passes over IPv6 addresses, and tests again.
    ForceIpv4,
    RunTest,
    ReadFromBeginning,
    CopyReport,
    CopyText,
    OpenPortal,
};

struct StepHelp
{
    StepAction action = StepAction::None;
    /// For CopyText: what, with {host}, {port} and {hub} for those of the connection. Not translated: an
    /// address or a command.
    QString text = {};

    bool operator==(const StepHelp &) const = default;
};

/// What a fault is, in words for people. Texts are English sources marked with QT_TRANSLATE_NOOP in the
/// context "diagnose::FaultCatalogue", with {port} for that of the hub; whoever shows them makes them ready
/// by translated().
struct Diagnosis
{
    /// `<stage>.<reason>`, stable: `tls.untrusted-issuer`; `<stage>.unrecognised` if nothing in the table
    /// fits.
    QString code = {};
    QString title = {};
    QString cause = {};
    /// Of the hub where it showed.
    quint16 port = eventhub::kKafkaPort;
    /// Steps in order, in the guide's words where it has them.
    QStringList steps = {};
    /// One for each step, in their order.
    QList<StepHelp> help = {};
    /// What to look at to be sure.
    QString proof = {};
    Certainty certainty = Certainty::Possible;
    /// The likeliest first.
    QList<Alternative> alternatives = {};
    /// The words of Rapid7's guide for it, where the guide speaks of it.
    QString guide = {};
    /// Pages of Microsoft's or Rapid7's documentation (https).
    QStringList links = {};
    /// What the lint found, where that is the fault: cause and steps have its words, and those are translated
    /// by it.
    QList<eventhub::Finding> findings = {};

    bool operator==(const Diagnosis &) const = default;
};

/// Looks the error up in the one table of faults. Total.
Diagnosis diagnose(const pipeline::SourceError &error);
/// The fault as it is with the hub of that host and port: on this computer itself no firewall, proxy or
/// network is to blame, whatever the table says of the hubs of Azure.
Diagnosis at(Diagnosis diagnosis, const QString &host, quint16 port);
/// By its code, for faults that no client error stands for (`string.malformed`, `read.empty`, `live.silent`
/// …).
Diagnosis diagnosisFor(const QString &code);

/// The whole table, in order of precedence.
QList<Diagnosis> allDiagnoses();
/// True if the client's or Kafka's error `number` is one that the fault is recognised by.
bool canBeTold(const QString &code, int number);

/// In the words of the table or, for a connection string, of the lint.
Phrase titleOf(const Diagnosis &diagnosis);
Phrase causeOf(const Diagnosis &diagnosis);
/// Its texts as they are to be read: through `translate`, English without one, and with the port in its
/// place.
Diagnosis translated(const Diagnosis &diagnosis, const TextTranslation &translate);
inline Diagnosis inEnglish(const Diagnosis &diagnosis)
{
    return translated(diagnosis, {});
}

} // namespace hubscope::diagnose
