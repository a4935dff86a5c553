// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/LintDiagnosis.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

/// Findings about the host's ending: the stage `cloud` tells them.
constexpr QLatin1StringView kOfCloud[] = {"suffix-unknown"_L1, "cloud-closed"_L1};

/// A finding that is a fault of its own; every other one that makes a string useless is `string.malformed`.
constexpr QLatin1StringView kHubDiffers = "hub-differs"_L1;

/// The finding that must be mended first: the worst, in the lint's order; a hub that differs is looked at
/// when the string itself is whole. Nothing if there are only notices.
std::optional<eventhub::Finding> firstToMend(QList<eventhub::Finding> findings)
{
    findings.removeIf([](const eventhub::Finding &finding) {
        return std::ranges::any_of(kOfCloud, [&](QLatin1StringView code) { return finding.code == code; });
    });
    const auto weight = [](const eventhub::Finding &finding) {
        return 2 * static_cast<int>(finding.severity) + (finding.code == kHubDiffers ? 0 : 1);
    };
    const auto first = std::ranges::max_element(findings, {}, weight);
    if (first == findings.end() || first->severity == Severity::Info)
        return std::nullopt;
    return *first;
}

Diagnosis diagnosisOfFinding(const eventhub::Finding &finding)
{
    QLatin1StringView code = finding.severity == Severity::Error ? "string.malformed"_L1 : "string.remark"_L1;
    if (finding.code == kHubDiffers)
        code = "string.hub-differs"_L1;
    Diagnosis diagnosis = diagnosisFor(code);
    // The finding knows this very string better than the table does.
    if (!finding.message.isEmpty())
        diagnosis.cause = finding.message;
    if (!finding.fix.isEmpty())
        diagnosis.steps.first() = finding.fix;
    return diagnosis;
}

} // namespace

std::optional<Diagnosis> diagnosisOf(const eventhub::LintResult &lint)
{
    if (const auto finding = firstToMend(lint.findings))
        return diagnosisOfFinding(*finding);
    return lint.ok() ? std::nullopt : std::optional(diagnosisFor(u"string.malformed"_s));
}

} // namespace hubscope::diagnose
