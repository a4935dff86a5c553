// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope: the window. Reads its options, guards the process, starts the program.
#include "base/CrashTrace.h"
#include "base/MessageLog.h"
#include "common/Icons.h"
#include "common/Translations.h"
#include "window/Instances.h"
#include "window/Options.h"
#include "window/Program.h"
#include "window/QuitSignals.h"
#include "window/Start.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QProcess>

#include <cstdio>
#include <memory>
#include <optional>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, NotWell = 1, Usage = 2 };

Q_LOGGING_CATEGORY(programLog, "hubscope.program")

void print(FILE *to, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), to);
}

/// Keys are in memory: no core file, no other process of the same user that reads it. Debug builds stay
/// debuggable.
void guardMemory()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char *argv[])
{
    guardMemory();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const hubscope::app::Options options = hubscope::app::readOptions(arguments);
    switch (options.what) {
    case hubscope::app::Options::What::Help:
    case hubscope::app::Options::What::Version:
        print(stdout, options.text);
        return Done;
    case hubscope::app::Options::What::Mistake:
        print(stderr, options.text);
        return Usage;
    case hubscope::app::Options::What::Run:
        break;
    }
    if (!hasDisplay()) {
        print(stderr, u"hubscope needs a display; without one use hubscope-cli.\n"_s);
        return Usage;
    }

    QCoreApplication::setApplicationName(u"hubscope"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(HUBSCOPE_VERSION));
    const QString state = hubscope::stateFolder();
    const auto traced =
        hubscope::installCrashTrace({.folder = state, .program = "hubscope", .version = HUBSCOPE_VERSION});
    hubscope::pruneCrashTraces(state, "hubscope");
    const hubscope::MessageLog log(hubscope::LogPlan{.folder = state});
    qCInfo(programLog, "hubscope %s begins, Qt %s", HUBSCOPE_VERSION, qVersion());
    if (!traced)
        qCWarning(programLog).noquote() << "a crash will leave no trace:" << traced.error().detail;
    QGuiApplication::setApplicationDisplayName(u"Hubscope"_s);
    QGuiApplication::setDesktopFileName(QLatin1StringView(HUBSCOPE_APPLICATION_ID));
    QApplication application(argc, argv);
    hubscope::common::installTranslations(application, hubscope::app::Program::locale());
    QApplication::setWindowIcon(hubscope::common::applicationIcon());

    auto instances = std::make_unique<hubscope::app::Instances>();
    const auto key = hubscope::app::keyOf(options);
    if (!key) {
        print(stderr, u"hubscope: there is no saved profile of this name.\n"_s);
        return Usage;
    }
    switch (hubscope::app::decideStart(*instances, *key, qgetenv("XDG_ACTIVATION_TOKEN"))) {
    case hubscope::app::Start::Opens:
        break;
    case hubscope::app::Start::Shown:
        print(stdout, u"hubscope: a window that shows this has come to the front.\n"_s);
        return Done;
    case hubscope::app::Start::NoAnswer:
        print(stderr, u"hubscope: a window that shows this is open and does not answer.\n"_s);
        return NotWell;
    }

    std::optional<QStringList> restart;
    int code = Done;
    {
        hubscope::app::QuitSignals quitSignals;
        hubscope::app::Program program(std::move(instances));
        QObject::connect(&quitSignals, &hubscope::app::QuitSignals::quitAsked, &program,
                         &hubscope::app::Program::quit);
        if (const auto started = program.run(options); !started) {
            print(stderr, u"hubscope: there is no saved profile of this name.\n"_s);
            return Usage;
        }
        code = QApplication::exec();
        restart = program.restart();
    }
    qCInfo(programLog, "hubscope ends");
    // What it showed is free by now.
    if (restart)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), *restart);
    return code;
}
