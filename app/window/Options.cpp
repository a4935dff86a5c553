// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Options.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

namespace hubscope::app {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("app::Options", text);
}

QString help()
{
    return tr(QT_TRANSLATE_NOOP("app::Options",
                                "Usage: hubscope [--demo | --profile NAME]\n"
                                "Sets up, tests and watches the path of Azure logs into InsightIDR.\n\n"
                                "  --demo           watch the demo hub inside this program\n"
                                "  --profile NAME   connect with the saved profile of this name\n"
                                "  --version        print the version\n"
                                "  --help           print this\n\n"
                                "Started once more, a window that shows the same comes to the front.\n"
                                "For terminals and scripts there is hubscope-cli.\n"));
}

Options mistake(const QString &text)
{
    return {Options::What::Mistake, false, {}, text + u"\n"_s + help()};
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    const QCommandLineOption demo(u"demo"_s);
    const QCommandLineOption profile(u"profile"_s, {}, u"name"_s);
    const QCommandLineOption helpOption(QStringList{u"help"_s, u"h"_s});
    const QCommandLineOption version(QStringList{u"version"_s, u"v"_s});
    QCommandLineParser parser;
    parser.addOptions({demo, profile, helpOption, version});
    // An argument is not repeated in the answer: somebody may have given a connection string.
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return mistake(tr(QT_TRANSLATE_NOOP("app::Options", "An argument was not understood.")));
    if (parser.isSet(helpOption))
        return {Options::What::Help, false, {}, help()};
    if (parser.isSet(version))
        return {
            Options::What::Version, false, {}, u"hubscope %1\n"_s.arg(QLatin1StringView(HUBSCOPE_VERSION))};
    if (parser.isSet(demo) && parser.isSet(profile))
        return mistake(tr(QT_TRANSLATE_NOOP("app::Options", "Choose either --demo or --profile.")));
    if (parser.values(profile).size() > 1)
        return mistake(tr(QT_TRANSLATE_NOOP("app::Options", "One window shows one profile.")));
    if (parser.isSet(profile) && parser.value(profile).trimmed().isEmpty())
        return mistake(tr(QT_TRANSLATE_NOOP("app::Options", "The profile has no name.")));
    return {Options::What::Run, parser.isSet(demo), parser.value(profile), {}};
}

} // namespace hubscope::app
