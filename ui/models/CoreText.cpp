// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CoreText.h"

#include "diagnose/LintDiagnosis.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "setup/SetUpSteps.h"

#include <QCoreApplication>

#include <array>

namespace hubscope::models {

namespace {

template <std::size_t N>
QString fromTable(const std::array<const char *, N> &table, std::size_t index)
{
    return index < N ? QCoreApplication::translate("models::CoreText", table[index]) : QString();
}

template <typename Set, typename Table>
QList<Remark> remarksOf(Set set, const Table &table, const char *context)
{
    QList<Remark> found;
    for (const auto &row : table) {
        if (set.has(row.id))
            found.append({QString::fromLatin1(row.name), QCoreApplication::translate(context, row.what)});
    }
    return found;
}

} // namespace

QString coreText(const char *context, const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate(context, english.toUtf8().constData());
}

diagnose::Diagnosis translated(const diagnose::Diagnosis &diagnosis)
{
    return diagnose::translated(diagnosis, coreText);
}

QString stageTitle(const diagnose::StageResult &stage)
{
    return coreText("diagnose::ConnectionTest", stage.name);
}

QString stageFact(const diagnose::StageResult &stage)
{
    return displayText(stage.detail.text(coreText));
}

QString stageTitle(pipeline::SourceStage stage)
{
    static constexpr std::array kTitles{
        QT_TRANSLATE_NOOP("models::CoreText", "Client"),
        QT_TRANSLATE_NOOP("models::CoreText", "Host name (DNS)"),
        QT_TRANSLATE_NOOP("models::CoreText", "Connection (TCP)"),
        QT_TRANSLATE_NOOP("models::CoreText", "Encryption (TLS)"),
        QT_TRANSLATE_NOOP("models::CoreText", "Sign-in (SASL)"),
        QT_TRANSLATE_NOOP("models::CoreText", "Event hub"),
        QT_TRANSLATE_NOOP("models::CoreText", "Right to listen"),
        QT_TRANSLATE_NOOP("models::CoreText", "Reading"),
        QT_TRANSLATE_NOOP("models::CoreText", "Sending"),
        QT_TRANSLATE_NOOP("models::CoreText", "Keeping events"),
    };
    static_assert(kTitles.size() == static_cast<std::size_t>(pipeline::SourceStage::Store) + 1);
    return fromTable(kTitles, static_cast<std::size_t>(stage));
}

QStringList verificationSteps()
{
    QStringList lines;
    for (const char *line : setup::verificationSteps())
        lines << coreText("setup::SetUp", QString::fromUtf8(line));
    return lines;
}

QList<Remark> remarks(azure::Repairs repairs)
{
    return remarksOf(repairs, azure::kRepairs, "Repair");
}

QList<Remark> remarks(insight::Notes notes)
{
    return remarksOf(notes, insight::kNotes, "Note");
}

QString notSentText()
{
    return QCoreApplication::translate(
        "models::CoreText",
        "Not sent to InsightIDR: “Send unparsed logs” is off in this event source. To change it here, use "
        "Connection, Send Unparsed Logs; the setting that counts is the event source's own.");
}

QString findingSentence(const eventhub::Finding &finding)
{
    const auto shown = [](const QString &argument) { return displayText(argument, 200); };
    return diagnose::messageOf(finding).withData(shown).text(coreText) + u' ' +
           diagnose::fixOf(finding).withData(shown).text(coreText);
}

QString stateWord(diagnose::StageState state)
{
    static constexpr std::array kWords{
        QT_TRANSLATE_NOOP("models::CoreText", "Waiting"), QT_TRANSLATE_NOOP("models::CoreText", "Running"),
        QT_TRANSLATE_NOOP("models::CoreText", "Passed"),  QT_TRANSLATE_NOOP("models::CoreText", "Warning"),
        QT_TRANSLATE_NOOP("models::CoreText", "Failed"),  QT_TRANSLATE_NOOP("models::CoreText", "Skipped"),
    };
    return fromTable(kWords, static_cast<std::size_t>(state));
}

QString gapText(const pipeline::Gap &gap)
{
    const QString when = isoText(gap.timeMs);
    const QString why = coreText("GapReason", QString::fromUtf8(store::info(gap.reason).what));
    if (gap.to == pipeline::Gap::kUnknown)
        return QCoreApplication::translate("models::CoreText",
                                           "Gap in partition %1 from offset %2 on, found %3. %4")
            .arg(QString::number(gap.partition), QString::number(gap.from), when, why);
    return QCoreApplication::translate("models::CoreText",
                                       "Gap in partition %1: offsets %2 to %3, found %4. %5")
        .arg(QString::number(gap.partition), QString::number(gap.from), QString::number(gap.to - 1), when,
             why);
}

} // namespace hubscope::models
