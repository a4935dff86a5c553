// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace hubscope::diagnose {

/// The whole of a diagnosis in lines for a terminal: title and code, cause, steps, what proves it, what else
/// it may be. English.
QStringList toLines(const Diagnosis &diagnosis);

/// The same as Markdown below a heading of the third level; nothing of it becomes markup.
QString toMarkdown(const Diagnosis &diagnosis);

/// The stable form:
/// `{"code","title","cause","fix":[…],"proof","certainty","alternatives":[{"code","title","tell"}]}`.
QJsonObject toJson(const Diagnosis &diagnosis);

} // namespace hubscope::diagnose
