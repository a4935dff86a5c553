// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pipeline/SourceError.h"

#include <QString>
#include <QStringList>

namespace hubscope::diagnose {

/// What a fault is, in words for people. Texts are English sources marked with QT_TRANSLATE_NOOP in the
/// context "diagnose::FaultCatalogue"; whoever shows them translates them.
struct Diagnosis
{
    /// `<stage>.<reason>`, stable: `tls.untrusted-issuer`; `<stage>.unrecognised` if nothing in the table
    /// fits.
    QString code;
    QString title;
    QString cause;
    /// Steps in order, in the guide's words where it has them.
    QStringList steps;

    bool operator==(const Diagnosis &) const = default;
};

/// Looks the error up in the one table of faults. Total.
Diagnosis diagnose(const pipeline::SourceError &error);
/// By its code, for faults that no client error stands for (`string.malformed`, `read.empty`, `live.silent`
/// …).
Diagnosis diagnosisFor(const QString &code);

} // namespace hubscope::diagnose
