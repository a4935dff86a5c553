// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/DiagnosisText.h"

#include "base/Markdown.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

constexpr auto kOthers = "It may also be, the likeliest first:"_L1;

} // namespace

QStringList toLines(const Diagnosis &source)
{
    const Diagnosis diagnosis = inEnglish(source);
    QStringList lines{u"%1 (%2)"_s.arg(diagnosis.title, diagnosis.code), diagnosis.cause};
    for (qsizetype i = 0; i < diagnosis.steps.size(); ++i)
        lines << u"  %1. %2"_s.arg(i + 1).arg(diagnosis.steps.at(i));
    if (!diagnosis.proof.isEmpty())
        lines << u"How you can tell: "_s + diagnosis.proof;
    if (!diagnosis.alternatives.isEmpty())
        lines << kOthers;
    for (const Alternative &other : diagnosis.alternatives)
        lines << u"  - %1 (%2), %3."_s.arg(other.title, other.code, other.tell);
    return lines;
}

QString toMarkdown(const Diagnosis &source)
{
    const Diagnosis diagnosis = inEnglish(source);
    QString text = u"### %1\n\n`%2` · %3"_s.arg(escapedMarkdown(diagnosis.title), diagnosis.code,
                                                QLatin1StringView(certaintyName(diagnosis.certainty)));
    if (!diagnosis.guide.isEmpty())
        text += u" · in the guide: “%1”"_s.arg(escapedMarkdown(diagnosis.guide));
    text += u"\n\n%1\n\n"_s.arg(escapedMarkdown(diagnosis.cause));
    for (qsizetype i = 0; i < diagnosis.steps.size(); ++i)
        text += u"%1. %2\n"_s.arg(i + 1).arg(escapedMarkdown(diagnosis.steps.at(i)));
    if (!diagnosis.proof.isEmpty())
        text += u"\n**How you can tell:** %1\n"_s.arg(escapedMarkdown(diagnosis.proof));
    if (!diagnosis.alternatives.isEmpty())
        text += u"\n%1\n\n"_s.arg(kOthers);
    for (const Alternative &other : diagnosis.alternatives)
        text += u"- %1 (`%2`), %3.\n"_s.arg(escapedMarkdown(other.title), other.code,
                                            escapedMarkdown(other.tell));
    if (!diagnosis.links.isEmpty())
        text += u"\n<%1>\n"_s.arg(diagnosis.links.join(u">, <"_s));
    return text;
}

QJsonObject toJson(const Diagnosis &source)
{
    const Diagnosis diagnosis = inEnglish(source);
    QJsonArray others;
    for (const Alternative &other : diagnosis.alternatives)
        others.append(
            QJsonObject{{u"code"_s, other.code}, {u"title"_s, other.title}, {u"tell"_s, other.tell}});
    return {
        {u"code"_s, diagnosis.code},
        {u"title"_s, diagnosis.title},
        {u"cause"_s, diagnosis.cause},
        {u"fix"_s, QJsonArray::fromStringList(diagnosis.steps)},
        {u"proof"_s, diagnosis.proof},
        {u"certainty"_s, QString::fromLatin1(certaintyName(diagnosis.certainty))},
        {u"alternatives"_s, others},
    };
}

} // namespace hubscope::diagnose
