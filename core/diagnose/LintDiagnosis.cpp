// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/LintDiagnosis.h"

#include "eventhub/FindingTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

/// A finding that is a fault of its own; every other one that makes a string useless is `string.malformed`.
constexpr QLatin1StringView kHubDiffers = "hub-differs"_L1;

Phrase inLint(const char *words, const QStringList &arguments)
{
    return Phrase::in("eventhub::lint", QString::fromUtf8(words), {arguments.begin(), arguments.end()});
}

/// The finding that must be mended first: the worst, in the lint's order; a hub that differs is looked at
/// when the string itself is whole. Nothing if there are only notices.
std::optional<eventhub::Finding> firstToMend(const QList<eventhub::Finding> &findings)
{
    const auto weight = [](const eventhub::Finding &finding) {
        return 2 * static_cast<int>(finding.severity) + (finding.code == kHubDiffers ? 0 : 1);
    };
    const auto first = std::ranges::max_element(findings, {}, weight);
    if (first == findings.end() || first->severity == Severity::Info)
        return std::nullopt;
    return *first;
}

/// The finding knows this very string better than the table does.
Diagnosis malformed(const eventhub::Finding &finding)
{
    Diagnosis diagnosis = diagnosisFor(u"string.malformed"_s);
    diagnosis.findings = {finding};
    diagnosis.cause = finding.message;
    diagnosis.steps.first() = finding.fix;
    return diagnosis;
}

/// Both names; what to do is the same for all of them.
Diagnosis hubDiffers(const eventhub::Finding &finding)
{
    Diagnosis diagnosis = diagnosisFor(u"string.hub-differs"_s);
    diagnosis.findings = {finding};
    diagnosis.cause = finding.message;
    return diagnosis;
}

/// Remarks do not exclude each other: all of them are told, each with its own step.
Diagnosis remarks(const QList<eventhub::Finding> &findings)
{
    Diagnosis diagnosis = diagnosisFor(u"string.remark"_s);
    QStringList messages;
    diagnosis.steps.clear();
    diagnosis.help.clear();
    for (const eventhub::Finding &finding : findings) {
        if (finding.severity != Severity::Warning)
            continue;
        diagnosis.findings.append(finding);
        messages << finding.message;
        diagnosis.steps << finding.fix;
        diagnosis.help.append({StepAction::OpenConnectionPage});
    }
    diagnosis.cause = messages.join(u' ');
    return diagnosis;
}

/// Findings about the host's ending: the stage `cloud` tells them.
QList<eventhub::Finding> withoutCloud(QList<eventhub::Finding> findings)
{
    findings.removeIf([](const eventhub::Finding &finding) {
        return finding.code == "suffix-unknown"_L1 || finding.code == "cloud-closed"_L1;
    });
    return findings;
}

} // namespace

Phrase messageOf(const eventhub::Finding &finding)
{
    const eventhub::FindingText *text = eventhub::findingText(finding.code);
    return text ? inLint(text->message, finding.arguments) : Phrase(finding.message);
}

Phrase fixOf(const eventhub::Finding &finding)
{
    const eventhub::FindingText *text = eventhub::findingText(finding.code);
    return text ? inLint(text->fix, finding.arguments) : Phrase(finding.fix);
}

std::optional<Diagnosis> diagnosisOf(const eventhub::LintResult &lint)
{
    const QList<eventhub::Finding> findings = withoutCloud(lint.findings);
    const auto first = firstToMend(findings);
    if (!first)
        return lint.ok() ? std::nullopt : std::optional(diagnosisFor(u"string.malformed"_s));
    if (first->code == kHubDiffers)
        return hubDiffers(*first);
    return first->severity == Severity::Error ? malformed(*first) : remarks(findings);
}

} // namespace hubscope::diagnose
