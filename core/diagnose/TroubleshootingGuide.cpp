// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/TroubleshootingGuide.h"

#include "base/Markdown.h"
#include "diagnose/DiagnosisText.h"

#include <QtTranslation>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

constexpr auto kContext = "diagnose::TroubleshootingGuide";

constexpr auto kTitle = QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Troubleshooting");
constexpr std::array kAbout{
    QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide",
                      "What the connection test and the running program say, stage by stage: what it means, "
                      "what to do, and what proves it. The first stage that fails is the one to mend first."),
    QT_TRANSLATE_NOOP(
        "diagnose::TroubleshootingGuide",
        "The steps use the names of buttons and pages in Azure's portal and in Rapid7's guide."),
};
constexpr auto kCertainty = QT_TRANSLATE_NOOP(
    "diagnose::TroubleshootingGuide",
    "“Certain” means that no other cause shows itself like this, “likely” that it is mostly this, “possible” "
    "that other causes are about as common; what it may be instead is named below it.");
constexpr auto kGuideTitle =
    QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "“Troubleshoot Common Issues” of the guide");

struct Group
{
    /// What the codes begin with.
    QLatin1StringView stage;
    const char *title;
};

/// In the order in which a connection comes about.
constexpr std::array kGroups{
    Group{"string"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Connection string")},
    Group{"cloud"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Azure cloud")},
    Group{"dns"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Host name (DNS)")},
    Group{"tcp"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Port (TCP)")},
    Group{"tls"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Encryption (TLS)")},
    Group{"https"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Web port and clock (HTTPS)")},
    Group{"sasl"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Sign-in (SASL)")},
    Group{"hub"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Event hub")},
    Group{"listen"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Right to listen")},
    Group{"read"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Reading")},
    Group{"content"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Content")},
    Group{"send"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Sending samples")},
    Group{"store"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Keeping events")},
    Group{"live"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "While connected")},
    Group{"azure"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Only Azure's portal shows it")},
    Group{"client"_L1, QT_TRANSLATE_NOOP("diagnose::TroubleshootingGuide", "Everything else")},
};

QString searchable(const TroubleshootingGuide::Entry &entry)
{
    const Diagnosis &fault = entry.fault;
    QStringList texts{entry.title, fault.code, fault.title, fault.cause, fault.guide, fault.proof};
    texts += fault.steps;
    for (const Alternative &other : fault.alternatives)
        texts << other.title << other.tell;
    return texts.join(u'\n');
}

} // namespace

TroubleshootingGuide troubleshootingGuide(const TextTranslation &translate)
{
    const auto text = [&](const char *english) {
        const QString source = QString::fromUtf8(english);
        return translate ? translate(kContext, source) : source;
    };
    TroubleshootingGuide guide;
    guide.title = text(kTitle);
    for (const char *line : kAbout)
        guide.about << text(line);
    guide.certainty = text(kCertainty);
    guide.guide.title = text(kGuideTitle);
    QList<Diagnosis> faults = allDiagnoses();
    for (Diagnosis &fault : faults)
        fault = translated(fault, translate);
    for (const Group &group : kGroups) {
        TroubleshootingGuide::Section section{text(group.title), {}};
        for (const Diagnosis &fault : std::as_const(faults)) {
            if (fault.code.section(u'.', 0, 0) != group.stage)
                continue;
            section.entries.append({fault.title, fault});
            if (!fault.guide.isEmpty())
                guide.guide.entries.append({fault.guide, fault});
        }
        if (!section.entries.isEmpty())
            guide.stages.append(section);
    }
    return guide;
}

QByteArray toMarkdown(const TroubleshootingGuide &guide)
{
    QString text = u"# %1\n"_s.arg(escapedMarkdown(guide.title));
    for (const QString &line : guide.about)
        text += u"\n%1\n"_s.arg(escapedMarkdown(line));
    text += u"\n%1\n"_s.arg(escapedMarkdown(guide.certainty));
    text += u"\n## %1\n\n"_s.arg(escapedMarkdown(guide.guide.title));
    for (const TroubleshootingGuide::Entry &entry : guide.guide.entries)
        text += u"- “%1”: see *%2* (`%3`).\n"_s.arg(escapedMarkdown(entry.title),
                                                    escapedMarkdown(entry.fault.title), entry.fault.code);
    for (const TroubleshootingGuide::Section &section : guide.stages) {
        text += u"\n## %1\n"_s.arg(escapedMarkdown(section.title));
        for (const TroubleshootingGuide::Entry &entry : section.entries)
            text += u'\n' + toMarkdown(entry.fault);
    }
    return text.toUtf8();
}

GuideSearch::GuideSearch(const QString &text)
    : m_words(text.simplified().split(u' ', Qt::SkipEmptyParts))
{
    if (m_words.isEmpty())
        return;
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (isNumber)
        m_number = number;
    // Names of errors are written with underscores: TOPIC_AUTHORIZATION_FAILED.
    const QString plain = text.simplified();
    for (const QString &message : {plain, QString(plain).replace(u'_', u' ')}) {
        pipeline::SourceError error;
        error.text = message;
        const QString code = diagnose(error).code;
        if (m_recognised.isEmpty() && !code.endsWith(".unrecognised"_L1))
            m_recognised = code;
    }
}

bool GuideSearch::finds(const TroubleshootingGuide::Entry &entry) const
{
    if (!m_recognised.isEmpty() && entry.fault.code == m_recognised)
        return true;
    if (m_number)
        return canBeTold(entry.fault.code, *m_number);
    const QString text = searchable(entry);
    return std::ranges::all_of(m_words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace hubscope::diagnose
