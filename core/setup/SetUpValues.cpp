// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person carries over to InsightIDR.
#include "setup/SetUp.h"

#include "base/Markdown.h"

#include <QCoreApplication>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("setup::SetUp", source);
}

} // namespace

QString logName(const SourceProfile &profile)
{
    const QString name = profile.name.trimmed();
    return name.isEmpty() ? QString::fromLatin1(kEventSource) : name;
}

QList<SetUp::Value> SetUp::insightValues() const
{
    const SourceProfile &profile = m_state.profile;
    const auto attribution = profile.attribution == AccountAttribution::ShortName
                                 ? QT_TRANSLATE_NOOP("setup::SetUp", "Short name")
                                 : QT_TRANSLATE_NOOP("setup::SetUp", "Full name");
    const auto unparsed = profile.sendUnparsedLogs ? QT_TRANSLATE_NOOP("setup::SetUp", "On")
                                                   : QT_TRANSLATE_NOOP("setup::SetUp", "Off");
    return {
        {u"name"_s, u"Name"_s, profile.name.trimmed()},
        {u"collector"_s, u"Collector"_s, profile.collector.trimmed()},
        {u"unparsed"_s, u"Send unparsed logs"_s, translated(unparsed)},
        {u"attribution"_s, u"LDAP account attribution"_s, translated(attribution)},
        {u"host"_s, u"Host Name"_s, profile.host},
        {u"hub"_s, u"Event Hub Name"_s, profile.hub.trimmed()},
        {u"key-name"_s, u"Shared Access Key Name"_s, m_state.credential.policy},
    };
}

QString SetUp::insightMarkdown() const
{
    QString text;
    text += "# "_L1 + translated(QT_TRANSLATE_NOOP("setup::SetUp", "Values for InsightIDR")) + "\n\n"_L1;
    int number = 0;
    for (const char *line : info(Step::InsightIdr).instructions)
        text += u"%1. %2\n"_s.arg(++number).arg(translated(line));
    text += u"\n| %1 | %2 |\n| --- | --- |\n"_s.arg(translated(QT_TRANSLATE_NOOP("setup::SetUp", "Field")),
                                                    translated(QT_TRANSLATE_NOOP("setup::SetUp", "Value")));
    for (const Value &value : insightValues())
        text += u"| %1 | %2 |\n"_s.arg(value.label, escapedMarkdown(value.value));
    text += u"| Shared Access Key | %1 |\n"_s.arg(translated(QT_TRANSLATE_NOOP(
        "setup::SetUp", "Not in this file. Copy it from the policy in the portal, or from Hubscope.")));
    text +=
        "\n## "_L1 + translated(QT_TRANSLATE_NOOP("setup::SetUp", "Verify the configuration")) + "\n\n"_L1;
    number = 0;
    for (const char *line : verificationSteps())
        text += u"%1. %2\n"_s.arg(++number).arg(translated(line));
    text += u'\n' +
            translated(QT_TRANSLATE_NOOP("setup::SetUp", "The Log Name in Log Search is: %1"))
                .arg(escapedMarkdown(logName(m_state.profile))) +
            u'\n';
    return text;
}

} // namespace hubscope::setup
