// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Options.h"

#include "base/CommandLine.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace hubscope::app {

using namespace Qt::StringLiterals;

namespace {

// English and not translated: what is answered here is answered before there is an application with a
// language.
constexpr auto kHelp = "Usage: hubscope [--demo | --profile NAME]\n"
                       "Sets up, tests and watches the path of Azure logs into InsightIDR.\n\n"
                       "  --demo           watch the demo hub inside this program\n"
                       "  --profile NAME   connect with the saved profile of this name\n"
                       "  --version        print the version\n"
                       "  --help           print this\n\n"
                       "Started once more, a window that shows the same comes to the front.\n"
                       "For terminals and scripts there is hubscope-cli.\n"_L1;

Options mistake(const QString &text)
{
    return {.what = Options::What::Mistake, .text = u"hubscope: %1\n%2"_s.arg(text, kHelp)};
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    const QCommandLineOption demo(u"demo"_s);
    const QCommandLineOption profile(u"profile"_s, {}, u"name"_s);
    const QCommandLineOption helpOption(QStringList{u"help"_s, u"h"_s});
    const QCommandLineOption version(QStringList{u"version"_s, u"v"_s});
    // For the program's own use: see Restart.h.
    const QCommandLineOption restarted(u"restarted"_s);
    QCommandLineParser parser;
    parser.addOptions({demo, profile, helpOption, version, restarted});
    const bool understood = parser.parse(arguments);
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty())
        return mistake(u"there is no such option%1"_s.arg(quotedArgument(unknown.constFirst())));
    if (!understood)
        return mistake(u"an option lacks its value, or has one where none belongs"_s);
    // One that may be a connection string is not repeated.
    if (const QStringList more = parser.positionalArguments(); !more.isEmpty())
        return mistake(
            u"it takes options only, and there is something else%1"_s.arg(quotedArgument(more.constFirst())));
    if (parser.isSet(helpOption))
        return {.what = Options::What::Help, .text = kHelp};
    if (parser.isSet(version))
        return {.what = Options::What::Version,
                .text = u"hubscope %1\n"_s.arg(QLatin1StringView(HUBSCOPE_VERSION))};
    if (parser.isSet(demo) && parser.isSet(profile))
        return mistake(u"choose either --demo or --profile"_s);
    if (parser.values(profile).size() > 1)
        return mistake(u"one window shows one profile"_s);
    if (parser.isSet(profile) && parser.value(profile).trimmed().isEmpty())
        return mistake(u"the profile has no name"_s);
    return {
        .demo = parser.isSet(demo), .profile = parser.value(profile), .restarted = parser.isSet(restarted)};
}

} // namespace hubscope::app
