// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Report.h"

#include "base/Markdown.h"
#include "base/Redact.h"
#include "diagnose/DiagnosisText.h"
#include "diagnose/Display.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslSocket>
#include <QStringList>
#include <QSysInfo>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

constexpr qsizetype kMostDetail = 2000;

/// Fit to be one line of the report.
QString safeLine(QStringView text)
{
    return displayable(redacted(text), kMostDetail);
}

/// Fit to be a block of the report: its lines are kept.
QString safeBlock(const QString &text)
{
    const QString clean = redacted(text);
    QStringList lines;
    for (const QStringView line : QStringView(clean).split(u'\n'))
        lines.append(displayable(line, kMostDetail));
    return lines.join(u'\n');
}

QString inMarkdown(const QString &text)
{
    return escapedMarkdown(safeLine(text));
}

/// An indented block: every line is inside it, whatever stands there.
QString codeBlock(const QString &text)
{
    return u"    "_s + safeBlock(text).replace(u'\n', u"\n    "_s) + u'\n';
}

/// A finding of the connection string may stand in place of a text of ours.
Diagnosis safe(const Diagnosis &source)
{
    Diagnosis diagnosis = inEnglish(source);
    diagnosis.title = safeLine(diagnosis.title);
    diagnosis.cause = safeLine(diagnosis.cause);
    for (QString &step : diagnosis.steps)
        step = safeLine(step);
    return diagnosis;
}

} // namespace

QString verdict(const TestReport &report)
{
    if (report.stopped)
        return u"The test was stopped before its end."_s;
    if (report.running)
        return u"The test has not ended yet."_s;
    if (!report.ok())
        return u"The connection does not work."_s;
    const bool isEmpty = std::ranges::any_of(report.stages, [](const StageResult &stage) {
        return stage.diagnosis && stage.diagnosis->code == u"read.empty";
    });
    return isEmpty ? u"The connection works, but no event has arrived yet."_s : u"The connection works."_s;
}

QList<ReportFact> hostFacts()
{
    QStringList proxies;
    for (const char *name : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}) {
        for (const QByteArray &spelling : {QByteArray(name), QByteArray(name).toUpper()}) {
            if (qEnvironmentVariableIsSet(spelling.constData()))
                proxies.append(QString::fromLatin1(spelling));
        }
    }
    return {
        {u"Hubscope"_s, QCoreApplication::applicationVersion()},
        {u"Operating system"_s, QSysInfo::prettyProductName()},
        {u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
        {u"Processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"Qt"_s, QString::fromLatin1(qVersion())},
        {u"OpenSSL"_s, QSslSocket::sslLibraryVersionString()},
        {u"Time zone"_s, QString::fromUtf8(QTimeZone::systemTimeZoneId())},
        {u"Proxy variables"_s, proxies.isEmpty() ? u"none"_s : proxies.join(u", "_s)},
    };
}

QJsonObject toJson(const TestReport &report, const QList<ReportFact> &facts)
{
    QJsonArray stages;
    for (const StageResult &stage : report.stages) {
        stages.append(QJsonObject{
            {u"id"_s, stage.id},
            {u"state"_s, QString::fromLatin1(stageStateName(stage.state))},
            {u"ms"_s, stage.milliseconds},
            {u"detail"_s, safeLine(stage.detail.text())},
            {u"raw"_s, safeBlock(stage.raw)},
            {u"code"_s, stage.diagnosis ? QJsonValue(stage.diagnosis->code) : QJsonValue::Null},
        });
    }
    const auto cause = report.cause();
    QJsonObject object{{u"ok"_s, report.ok()},
                       {u"cause"_s, cause ? QJsonValue(toJson(safe(*cause))) : QJsonValue::Null},
                       {u"stages"_s, stages}};
    if (!facts.isEmpty()) {
        QJsonObject around;
        for (const ReportFact &fact : facts)
            around.insert(fact.name, safeLine(fact.value));
        object.insert(u"facts"_s, around);
    }
    return object;
}

QString toMarkdown(const TestReport &report, const QList<ReportFact> &facts)
{
    QString text = u"# Hubscope connection test\n\n%1 %2\n\n"_s.arg(
        verdict(report), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    const auto cause = report.cause();
    if (cause)
        text += u"## Cause\n\n%1\n"_s.arg(toMarkdown(safe(*cause)));
    text += u"## Stages\n\n| Stage | State | Time | Finding |\n| --- | --- | --- | --- |\n"_s;
    for (const StageResult &stage : report.stages)
        text +=
            u"| %1 | %2 | %3 ms | %4 |\n"_s.arg(stage.id, QString::fromLatin1(stageStateName(stage.state)))
                .arg(stage.milliseconds)
                .arg(inMarkdown(stage.detail.text()));
    text += u'\n';
    for (const StageResult &stage : report.stages) {
        const bool isToldAbove = cause && stage.diagnosis == cause;
        if (!stage.diagnosis && stage.raw.isEmpty())
            continue;
        text += u"## Stage %1\n\n"_s.arg(stage.id);
        if (stage.diagnosis && !isToldAbove)
            text += toMarkdown(safe(*stage.diagnosis)) + u'\n';
        if (!stage.raw.isEmpty())
            text += codeBlock(stage.raw) + u'\n';
    }
    text += u"## Surroundings\n\n"_s;
    for (const ReportFact &fact : facts)
        text += u"- %1: %2\n"_s.arg(inMarkdown(fact.name), inMarkdown(fact.value));
    return text;
}

QByteArray reportFile(const QString &path, const TestReport &report, const QList<ReportFact> &facts)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive) ? QJsonDocument(toJson(report, facts)).toJson()
                                                          : toMarkdown(report, facts).toUtf8();
}

} // namespace hubscope::diagnose
