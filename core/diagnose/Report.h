// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace hubscope::diagnose {

/// One line of what stands around a test: versions, settings, the computer. Never a secret, and nothing that
/// names a person or a computer.
struct ReportFact
{
    QString name;
    QString value;
};

/// What needs no asking: version of the program, operating system, processor, Qt, OpenSSL, time zone, the
/// names (not the values) of the proxy variables that are set.
QList<ReportFact> hostFacts();

/// `The connection works.` and so on: the run in one sentence. English.
QString verdict(const TestReport &report);

/// The stable form, also of `hubscope-cli check --json`:
/// `{"ok":bool,"cause":{"code","title","cause","fix":[…],"proof","certainty",
///   "alternatives":[{"code","title","tell"}]}|null,
///   "stages":[{"id","state","ms","detail","raw","code":string|null}]}`, and `"facts":{name:value}` if any.
/// Texts are English; whatever looks like a secret is taken out.
QJsonObject toJson(const TestReport &report, const QList<ReportFact> &facts = {});

/// The same for people, as Markdown that no text of a server can break out of. English, as a vendor's
/// support reads it.
QString toMarkdown(const TestReport &report, const QList<ReportFact> &facts);

/// The bytes of a report that is saved under this path: JSON for `*.json`, Markdown otherwise.
QByteArray reportFile(const QString &path, const TestReport &report, const QList<ReportFact> &facts);

} // namespace hubscope::diagnose
