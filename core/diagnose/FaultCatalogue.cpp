// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultCatalogue.h"

#include "diagnose/FaultTable.h"
#include "diagnose/LintDiagnosis.h"
#include "diagnose/StepTexts.h"

#include <QHostAddress>
#include <QtTranslation>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

using pipeline::SourceError;
using pipeline::SourceStage;

namespace {

template <std::size_t N>
bool listHolds(const int (&list)[N], int value)
{
    return value != 0 && std::find(std::begin(list), std::end(list), value) != std::end(list);
}

bool holds(const QString &text, const char *part)
{
    return text.contains(QLatin1StringView(part), Qt::CaseInsensitive);
}

bool fits(const Pattern &pattern, const SourceError &error, const QString &text)
{
    const bool hasCodes = pattern.codes[0] != 0;
    const bool hasCertificate = pattern.certificate[0] != 0;
    if (!hasCodes && !hasCertificate && !pattern.name && !pattern.state && !pattern.text &&
        !pattern.wholeText)
        return false;
    return (pattern.stages == 0 || (pattern.stages & stageBit(error.stage)) != 0) &&
           (!hasCodes || listHolds(pattern.codes, error.code)) &&
           (!hasCertificate || listHolds(pattern.certificate, error.certificate.error)) &&
           (!pattern.name || error.codeName == QLatin1StringView(pattern.name)) &&
           (!pattern.state ||
            error.brokerState.compare(QLatin1StringView(pattern.state), Qt::CaseInsensitive) == 0) &&
           (!pattern.text || holds(text, pattern.text)) &&
           (!pattern.alsoText || holds(text, pattern.alsoText)) &&
           (!pattern.wholeText ||
            text.compare(QLatin1StringView(pattern.wholeText), Qt::CaseInsensitive) == 0);
}

/// In the order of SourceStage.
constexpr std::array kStageWords{"client"_L1, "dns"_L1,    "tcp"_L1,  "tls"_L1,  "sasl"_L1,
                                 "hub"_L1,    "listen"_L1, "read"_L1, "send"_L1, "store"_L1};
static_assert(kStageWords.size() == static_cast<std::size_t>(SourceStage::Store) + 1);

template <typename Name>
const Fault *faultNamed(const Name &code)
{
    for (const auto faults : faultTable()) {
        for (const Fault &fault : faults) {
            if (code == QLatin1StringView(fault.code))
                return &fault;
        }
    }
    return nullptr;
}

/// Steps and their help side by side.
void addSteps(std::span<const FaultStep> steps, Diagnosis &diagnosis)
{
    for (const FaultStep &step : steps) {
        if (!step.text)
            continue;
        diagnosis.steps.append(QString::fromUtf8(step.text));
        diagnosis.help.append({step.action, QString::fromUtf8(step.copy)});
    }
}

template <std::size_t N>
QStringList listOf(const char *const (&texts)[N])
{
    QStringList list;
    for (const char *text : texts) {
        if (text)
            list.append(QString::fromUtf8(text));
    }
    return list;
}

Diagnosis diagnosisOf(const Fault &fault)
{
    Diagnosis diagnosis{.code = QString::fromLatin1(fault.code),
                        .title = QString::fromUtf8(fault.title),
                        .cause = QString::fromUtf8(fault.cause),
                        .proof = QString::fromUtf8(fault.proof),
                        .certainty = fault.certainty,
                        .guide = QString::fromUtf8(fault.guide),
                        .links = listOf(fault.links)};
    addSteps(fault.steps, diagnosis);
    for (const FaultAlternative &other : fault.alternatives) {
        if (const Fault *named = other.code ? faultNamed(QLatin1StringView(other.code)) : nullptr)
            diagnosis.alternatives.append({QString::fromLatin1(named->code), QString::fromUtf8(named->title),
                                           QString::fromUtf8(other.tell)});
    }
    return diagnosis;
}

/// Where the hub runs on this computer, nothing stands between.
constexpr const char *kNoWay =
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub is looked for on this computer itself, where no "
                                                  "firewall or proxy stands between. What answers on "
                                                  "port {port}, or does not, is a program here.");
constexpr FaultStep kLocalSteps[] = {
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                      "See whether the hub runs on this computer (a demo hub, an emulator, a relay)."),
    QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Compare the port: {port} is asked for."),
    step::kTestAgain,
};

bool isThisComputer(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// The guide's own advice for "There is an error in the connection", for whatever the table does not know.
constexpr const char *kUnrecognised = "client.unrecognised";

} // namespace

const char *certaintyName(Certainty certainty)
{
    static constexpr std::array kNames{
        QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "certain"),
        QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "likely"),
        QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "possible"),
    };
    return kNames.at(static_cast<std::size_t>(certainty));
}

Diagnosis diagnosisFor(const QString &code)
{
    const Fault *fault = faultNamed(code);
    if (!fault)
        fault = faultNamed(QLatin1StringView(kUnrecognised));
    Q_ASSERT(fault);
    Diagnosis diagnosis = diagnosisOf(*fault);
    diagnosis.code = code;
    return diagnosis;
}

Diagnosis at(Diagnosis diagnosis, const QString &host, quint16 port)
{
    if (port != 0)
        diagnosis.port = port;
    const Fault *fault = faultNamed(diagnosis.code);
    if (!fault || !fault->blamesTheWay || !isThisComputer(host))
        return diagnosis;
    diagnosis.cause = QString::fromUtf8(kNoWay);
    diagnosis.proof.clear();
    diagnosis.guide.clear();
    diagnosis.links.clear();
    diagnosis.steps.clear();
    diagnosis.help.clear();
    addSteps(kLocalSteps, diagnosis);
    return diagnosis;
}

FaultMatch matchFault(const SourceError &error)
{
    // Not `raw`: an error without a reason is told by its empty text.
    const QString text = error.text.trimmed();
    for (const auto faults : faultTable()) {
        for (const Fault &fault : faults) {
            for (std::size_t i = 0; i < std::size(fault.when); ++i) {
                if (fits(fault.when[i], error, text))
                    return {.fault = &fault, .pattern = i};
            }
        }
    }
    return {};
}

Diagnosis diagnose(const SourceError &error)
{
    const FaultMatch match = matchFault(error);
    return at(match.fault
                  ? diagnosisOf(*match.fault)
                  : diagnosisFor(kStageWords.at(static_cast<std::size_t>(error.stage)) + ".unrecognised"_L1),
              error.host, error.port);
}

QList<Diagnosis> allDiagnoses()
{
    QList<Diagnosis> all;
    for (const auto faults : faultTable()) {
        for (const Fault &fault : faults)
            all.append(diagnosisOf(fault));
    }
    return all;
}

bool canBeTold(const QString &code, int number)
{
    const Fault *fault = faultNamed(code);
    return fault && std::ranges::any_of(fault->when, [&](const Pattern &pattern) {
               return listHolds(pattern.codes, number);
           });
}

namespace {

Phrase ofTable(const Diagnosis &diagnosis, const QString &english)
{
    return english.isEmpty() ? Phrase()
                             : Phrase::in("diagnose::FaultCatalogue", english, {number(diagnosis.port)});
}

} // namespace

Phrase titleOf(const Diagnosis &diagnosis)
{
    return ofTable(diagnosis, diagnosis.title);
}

Phrase causeOf(const Diagnosis &diagnosis)
{
    QList<Phrase> messages;
    for (const eventhub::Finding &finding : diagnosis.findings)
        messages.append(messageOf(finding));
    return messages.isEmpty() ? ofTable(diagnosis, diagnosis.cause) : Phrase::joined(messages, u" "_s);
}

Diagnosis translated(const Diagnosis &diagnosis, const TextTranslation &translate)
{
    const auto shown = [&](const QString &english) { return ofTable(diagnosis, english).text(translate); };
    Diagnosis result = diagnosis;
    for (QString *text : {&result.title, &result.proof, &result.guide})
        *text = shown(*text);
    result.cause = causeOf(diagnosis).text(translate);
    for (QString &step : result.steps) {
        const auto finding = std::ranges::find(diagnosis.findings, step, &eventhub::Finding::fix);
        step = finding == diagnosis.findings.end() ? shown(step) : fixOf(*finding).text(translate);
    }
    result.findings.clear();
    for (Alternative &other : result.alternatives) {
        other.title = shown(other.title);
        other.tell = shown(other.tell);
    }
    return result;
}

} // namespace hubscope::diagnose
