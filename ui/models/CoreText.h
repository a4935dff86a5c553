// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"
#include "diagnose/FaultCatalogue.h"
#include "eventhub/ConnectionString.h"
#include "insight/Remarks.h"
#include "pipeline/Positions.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace hubscope::models {

/// The texts of the core's tables in the language of the window. Core marks them with QT_TRANSLATE_NOOP and
/// knows no language; whoever shows them comes through here.
QString coreText(const char *context, const QString &english);

diagnose::Diagnosis translated(const diagnose::Diagnosis &diagnosis);
/// Name of a stage of the connection test.
QString stageTitle(const diagnose::StageResult &stage);
/// What it found.
QString stageFact(const diagnose::StageResult &stage);
/// How far the connection had come: `Sign-in (SASL)`.
QString stageTitle(pipeline::SourceStage stage);
/// The guide's steps that verify a set-up, in order.
QStringList verificationSteps();

/// One repair or note of an event.
struct Remark
{
    /// As it stands in the event: `single-quotes`.
    QString name;
    /// What it means, a sentence.
    QString what;
};
QList<Remark> remarks(azure::Repairs repairs);
QList<Remark> remarks(insight::Notes notes);
/// Why an event in Unparsed Data is not sent, and where that is changed.
QString notSentText();
/// One gap as a sentence: partition, offsets, when it was found (UTC), why.
QString gapText(const pipeline::Gap &gap);
/// What the lint says of a connection string and what to do about it, in one line.
QString findingSentence(const eventhub::Finding &finding);
/// `Passed`, `Failed` …
QString stateWord(diagnose::StageState state);

} // namespace hubscope::models
