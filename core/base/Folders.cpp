// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Folders.h"

#include <QDir>
#include <QStandardPaths>
#include <QStringList>

#include <array>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    const char *variable;
    QStandardPaths::StandardLocation location;
    QLatin1StringView holds;
};

constexpr Place kConfig{"XDG_CONFIG_HOME", QStandardPaths::AppConfigLocation, "profiles and settings"_L1};
constexpr Place kData{"XDG_DATA_HOME", QStandardPaths::AppDataLocation, "events"_L1};
constexpr Place kState{"XDG_STATE_HOME", QStandardPaths::StateLocation, "log and crash traces"_L1};

/// Without a home Qt takes the root folder for one.
QString pathOf(const Place &place)
{
    const bool isThere =
        QDir::isAbsolutePath(qEnvironmentVariable(place.variable)) || QDir::homePath() != QDir::rootPath();
    return isThere ? QStandardPaths::writableLocation(place.location) : QString();
}

} // namespace

QString stateFolder()
{
    return pathOf(kState);
}

QString configFolder()
{
    const QString path = pathOf(kConfig);
    return path.isEmpty() ? u"/dev/null/hubscope"_s : path;
}

QString eventsFolder()
{
    const QString path = pathOf(kData);
    return path.isEmpty() ? path : path + u"/events"_s;
}

QString notKept()
{
    QStringList what;
    QStringList variables{u"HOME"_s};
    for (const Place &place : {kConfig, kData, kState}) {
        if (!pathOf(place).isEmpty())
            continue;
        what += place.holds;
        variables += QString::fromLatin1(place.variable);
    }
    return what.isEmpty() ? QString()
                          : u"there is no folder to keep %1 in; set %2"_s.arg(what.join(u", "_s),
                                                                              variables.join(u" or "_s));
}

} // namespace hubscope
