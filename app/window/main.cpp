// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hubscope: the window. Reads its options, guards the process, starts the program.
#include "base/Allocator.h"
#include "base/CommandLine.h"
#include "base/CrashTrace.h"
#include "base/Folders.h"
#include "base/MessageLog.h"
#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/Icons.h"
#include "common/Translations.h"
#include "window/DisplayWatch.h"
#include "window/Instances.h"
#include "window/Options.h"
#include "window/Program.h"
#include "window/QuitSignals.h"
#include "window/Restart.h"
#include "window/Start.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSessionManager>

#include <cstdio>
#include <memory>
#include <optional>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

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

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// Log and crash traces. What keeps them, or anything else, from being kept is said once, on stderr.
void keepRecords(std::optional<hubscope::MessageLog> &log)
{
    const QString state = hubscope::stateFolder();
    const bool hasPlace = !state.isEmpty();
    const auto traced =
        hubscope::installCrashTrace({.folder = state, .program = "hubscope", .version = HUBSCOPE_VERSION});
    hubscope::pruneCrashTraces(state, "hubscope");
    log.emplace(hasPlace ? std::optional(hubscope::LogPlan{.folder = state}) : std::nullopt);
    qCInfo(programLog, "hubscope %s begins, Qt %s", HUBSCOPE_VERSION, qVersion());
    if (const QString missing = hubscope::notKept(); !missing.isEmpty())
        print(stderr, u"hubscope: %1\n"_s.arg(missing));
    if (hasPlace && !traced)
        qCWarning(programLog).noquote() << "a crash will leave no trace:" << traced.error().detail;
    if (hasPlace && !log->isKept())
        print(stderr, u"hubscope: no log is kept: %1 cannot be written\n"_s.arg(state));
}

/// Each start that has begun says that it ends: without that it reads like a crash.
void logEnd(const char *why)
{
    qCInfo(programLog, "hubscope ends: %s", why);
}

void logEnd(const hubscope::Error &why)
{
    qCInfo(programLog).noquote() << "hubscope ends:" << why.code << why.detail;
}

/// On stderr, and, for whoever started the program from a menu and sees nothing of that, in a box.
void tell(const hubscope::Error &error)
{
    print(stderr, u"hubscope: %1\n"_s.arg(hubscope::common::errorText(error).sentence()));
    if (::isatty(STDERR_FILENO) != 0)
        return;
    const QMessageBox *box = hubscope::common::tell(nullptr, u"startProblem"_s, error);
    // Whatever the last window has said of its own end.
    QObject::connect(box, &QDialog::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    using What = hubscope::app::Options::What;
    guardMemory();
    hubscope::limitArenas();
    hubscope::app::Options options = hubscope::app::readOptions(argumentsOf(argc, argv));
    if (options.what == What::Help || options.what == What::Version) {
        print(stdout, options.text);
        return Done;
    }
    if (!hasDisplay()) {
        print(stderr, options.what == What::Mistake
                          ? options.text
                          : u"hubscope needs a display; without one use hubscope-cli.\n"_s);
        return Usage;
    }

    QCoreApplication::setApplicationName(u"hubscope"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(HUBSCOPE_VERSION));
    std::optional<hubscope::MessageLog> log;
    keepRecords(log);
    QGuiApplication::setApplicationDisplayName(u"Hubscope"_s);
    QGuiApplication::setDesktopFileName(QLatin1StringView(HUBSCOPE_APPLICATION_ID));
    std::optional<hubscope::app::DisplayWatch> watch(std::in_place, Usage, [&log] { log.reset(); });
    std::optional<hubscope::QuietLocale> quiet(std::in_place);
    QApplication application(argc, argv);
    quiet.reset();
    watch.reset();
    // Once more, without what was meant for Qt and has been taken out.
    options = hubscope::app::readOptions(argumentsOf(argc, argv));
    if (options.what == What::Mistake) {
        print(stderr, options.text);
        logEnd("the options were not understood");
        return Usage;
    }
    const QString launcher = hubscope::app::takeLauncher();
    hubscope::common::installTranslations(application, hubscope::app::Program::locale());
    QApplication::setWindowIcon(hubscope::common::applicationIcon());

    hubscope::app::Program *running = nullptr;
    hubscope::app::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &hubscope::app::QuitSignals::quitAsked, &application, [&running] {
        if (running)
            running->quit();
        else
            QCoreApplication::quit();
    });
    // Several windows come back as several, each with what it showed.
    QObject::connect(
        &application, &QGuiApplication::saveStateRequest, &application,
        [&running, &launcher](QSessionManager &session) {
            if (running)
                session.setRestartCommand(
                    hubscope::app::restoreCommand(launcher, session.sessionId() + u'_' + session.sessionKey(),
                                                  running->optionsOfWhatIsRead()));
        },
        Qt::DirectConnection);
    auto instances = std::make_unique<hubscope::app::Instances>();
    const auto key = hubscope::app::keyOf(options);
    if (!key) {
        logEnd(key.error());
        tell(key.error());
        return Usage;
    }
    switch (
        hubscope::app::decideStart(*instances, *key, qgetenv("XDG_ACTIVATION_TOKEN"), options.restarted)) {
    case hubscope::app::Start::Opens:
        break;
    case hubscope::app::Start::Shown:
        print(stdout, u"hubscope: a window that shows this has come to the front.\n"_s);
        logEnd("a window that shows this has come to the front");
        return Done;
    case hubscope::app::Start::NoAnswer:
        tell({u"start.no-answer"_s, hubscope::Severity::Error, u"a window has the lock and does not answer"_s,
              *key});
        logEnd("a window that shows this does not answer");
        return NotWell;
    }

    std::optional<hubscope::app::Restart> restart;
    int code = Done;
    {
        hubscope::app::Program program(std::move(instances));
        running = &program;
        if (const auto started = program.run(options); !started) {
            running = nullptr;
            logEnd(started.error());
            tell(started.error());
            return Usage;
        }
        code = QApplication::exec();
        restart = program.restart();
        running = nullptr;
    }
    qCInfo(programLog, "hubscope ends");
    // What it showed is free by now.
    if (restart) {
        if (const auto started = hubscope::app::startAnew(*restart, launcher); !started)
            tell(started.error());
    }
    return code;
}
