// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as people start it: its options, another start of it, what comes back, what it leaves.
#include "base/CrashTrace.h"
#include "panels/WindowActions.h"
#include "setup/ProfileStore.h"
#include "support/FileMode.h"
#include "window/Components.h"
#include "window/Instances.h"
#include "window/Options.h"
#include "window/Program.h"
#include "window/Restart.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hubscope;
using app::Instances;
using test::modeOf;

namespace {

constexpr int kPatience = 30'000;
const QString kProfile = u"0b1f7a52-94ad-4a0e-9a41-6f7f2f8a1c11"_s;
const QString kOther = u"5a2f7a52-94ad-4a0e-9a41-6f7f2f8a1c22"_s;

/// A home with two profiles, and the programs that run in it.
struct Desktop
{
    Desktop()
    {
        environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"CONFIG", "DATA", "CACHE", "STATE", "RUNTIME"}) {
            const QString folder = home.filePath(QString::fromLatin1(name).toLower());
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            const QString variable =
                u"XDG_%1_%2"_s.arg(QLatin1StringView(name), name == "RUNTIME"_ba ? u"DIR"_s : u"HOME"_s);
            environment.insert(variable, folder);
        }
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/no-bus"_s);
        environment.remove(u"XDG_ACTIVATION_TOKEN"_s);
        setup::ProfileStore profiles(home.filePath(u"config/hubscope"_s));
        for (const auto &[id, name] :
             {std::pair(kProfile, u"Contoso SOC"_s), std::pair(kOther, u"Fabrikam"_s)}) {
            setup::SourceProfile profile;
            profile.id = id;
            profile.name = name;
            profile.host = u"127.0.0.1"_s;
            profile.hub = u"insights-operational-logs"_s;
            if (!profiles.save(profile))
                qFatal("no profile");
        }
    }
    ~Desktop()
    {
        for (const auto &program : programs) {
            program->terminate();
            if (!program->waitForFinished(kPatience))
                program->kill();
        }
    }

    /// Programs of this process run in it as well.
    void moveIn() const
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                                 "DBUS_SESSION_BUS_ADDRESS"})
            qputenv(name, environment.value(QLatin1StringView(name)).toUtf8());
        QCoreApplication::setApplicationName(u"hubscope"_s);
    }
    QProcess &start(const QStringList &arguments)
    {
        programs.push_back(std::make_unique<QProcess>());
        QProcess &program = *programs.back();
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HUBSCOPE_WINDOW), arguments);
        return program;
    }
    /// Waits until it shows what it was asked to.
    bool runs(QProcess &program, const QString &key)
    {
        return program.waitForStarted() &&
               QTest::qWaitFor(
                   [&] {
                       Instances others(meetingPlace);
                       return program.state() == QProcess::Running &&
                              QFile::exists(u"%1/%2.sock"_s.arg(meetingPlace, key)) && others.call({key, {}});
                   },
                   kPatience);
    }
    QByteArray log() const
    {
        QFile file(home.filePath(u"state/hubscope/hubscope.log"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir home;
    QString meetingPlace = home.filePath(u"runtime/hubscope"_s);
    QProcessEnvironment environment;
    std::vector<std::unique_ptr<QProcess>> programs;
};

panels::MainWindow *windowOfProgram()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<panels::MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

} // namespace

class tst_Starts : public QObject
{
    Q_OBJECT
private slots:
    void startsAnewWithItsView();
    void readsOptions_data();
    void readsOptions();
    void namesEveryLibrary();
    void takesUpTheView_data();
    void takesUpTheView();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void secondStartRaisesTheFirst();
    void tellsWhyItDoesNotStart_data();
    void tellsWhyItDoesNotStart();
    void leavesQtItsOwnOptions();
    void comesBackWithItsSession();
    void needsNoRuntimeFolder_data();
    void needsNoRuntimeFolder();
    void demoOfAWindowIsClaimed();
    void killedProgramIsInNobodysWay();
    void programLeavesATraceAndALog();
    void runsWithoutAHome();
    void saysThatNoDisplayAnswers_data();
    void saysThatNoDisplayAnswers();
    void saysWhyItEnds();
    void makesPrivateFolders();
};

void tst_Starts::startsAnewWithItsView()
{
    const QTemporaryDir home;
    const QString launcher = home.filePath(u"launcher"_s);
    QFile script(launcher);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\n{ echo \"$@\"; env; } >\"$0.new\"; mv \"$0.new\" \"$0.out\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    const app::Restart restart{
        .arguments = {u"--restarted"_s, u"--profile=Contoso SOC"_s},
        .view = {
            .events = {.filter = u"result = SUCCESS"_s, .logSet = u"Unparsed Data"_s, .marks = u"noted"_s},
            .query = u"where(ü)"_s}};
    QVERIFY(app::startAnew(restart, launcher));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(launcher + u".out"_s), kPatience);
    QFile out(launcher + u".out"_s);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray said = out.readAll();
    QVERIFY2(said.startsWith("--restarted --profile=Contoso SOC\n"), said.constData());

    // As that program finds it, and nothing that it starts.
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("HUBSCOPE_RESTART_"))
            qputenv(line.first(line.indexOf('=')).constData(), line.sliced(line.indexOf('=') + 1));
    }
    const panels::View view = app::takeView();
    QCOMPARE(view.events.filter, restart.view.events.filter);
    QCOMPARE(view.events.logSet, restart.view.events.logSet);
    QCOMPARE(view.events.marks, restart.view.events.marks);
    QCOMPARE(view.query, restart.view.query);
    QVERIFY(app::takeView().events.filter.isEmpty() && app::takeView().query.isEmpty());

    const auto failed = app::startAnew(restart, home.filePath(u"nothing"_s));
    QCOMPARE(failed.error().code, u"start.not-again"_s);
    QCOMPARE(failed.error().context, home.filePath(u"nothing"_s));
}

void tst_Starts::readsOptions_data()
{
    using What = app::Options::What;
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<What>("what");
    QTest::addColumn<QString>("word");
    QTest::newRow("none") << QStringList{} << What::Run << QString();
    QTest::newRow("demo") << QStringList{u"--demo"_s} << What::Run << QString();
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"A"_s} << What::Run << QString();
    QTest::newRow("help") << QStringList{u"--help"_s, u"--demo"_s} << What::Help << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << What::Version << QString();
    QTest::newRow("both") << QStringList{u"--demo"_s, u"--profile"_s, u"A"_s} << What::Mistake << QString();
    QTest::newRow("two profiles") << QStringList{u"--profile=A"_s, u"--profile=B"_s} << What::Mistake
                                  << QString();
    QTest::newRow("no name") << QStringList{u"--profile"_s} << What::Mistake << u"lacks its value"_s;
    QTest::newRow("empty name") << QStringList{u"--profile="_s} << What::Mistake << QString();
    QTest::newRow("restarted") << QStringList{u"--restarted"_s, u"--demo"_s} << What::Run << QString();
    QTest::newRow("unknown") << QStringList{u"--profiles"_s} << What::Mistake << u"option 'profiles'\n"_s;
    QTest::newRow("value too many") << QStringList{u"--demo=yes"_s} << What::Mistake << u"value"_s;
    QTest::newRow("word") << QStringList{u"foo"_s} << What::Mistake << u"something else 'foo'\n"_s;
    QTest::newRow("key") << QStringList{u"Endpoint=sb://a/;SharedAccessKey=abc"_s} << What::Mistake
                         << u"something else\n"_s;
}

void tst_Starts::readsOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(app::Options::What, what);
    QFETCH(const QString, word);
    const app::Options options = app::readOptions(QStringList{u"hubscope"_s} + arguments);
    QCOMPARE(options.what, what);
    QVERIFY(!options.text.contains(u"SharedAccessKey"));
    QCOMPARE(options.text.isEmpty(), what == app::Options::What::Run);
    QCOMPARE(options.text.startsWith(u"hubscope: "), what == app::Options::What::Mistake);
    QVERIFY2(options.text.contains(word), qPrintable(options.text));
}

/// Each library of the documents has a version, and the documents know each.
void tst_Starts::namesEveryLibrary()
{
    QFile file(QStringLiteral(HUBSCOPE_SOURCE_DIR) + u"/docs/third-party.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString page = QString::fromUtf8(file.readAll());
    const qsizetype begin = page.indexOf(u"## In the programs");
    const QString table = page.mid(begin, page.indexOf(u"\n## ", begin + 5) - begin);
    const QList<panels::Component> components = app::components();
    for (const panels::Component &component : components) {
        QVERIFY2(component.version.contains(QRegularExpression(u"^\\d+\\.\\d+"_s)),
                 qPrintable(component.name + u": "_s + component.version));
        QVERIFY2(table.contains(u"\n| "_s + component.name), qPrintable(component.name));
    }
    QCOMPARE(table.count(u"\n| ") - 2, components.size());
}

void tst_Starts::takesUpTheView_data()
{
    QTest::addColumn<app::Options>("options");
    QTest::newRow("nothing read") << app::Options{.restarted = true};
    QTest::newRow("demo") << app::Options{.demo = true, .restarted = true};
    QTest::newRow("profile") << app::Options{.profile = u"Contoso SOC"_s, .restarted = true};
}

void tst_Starts::takesUpTheView()
{
    QFETCH(app::Options, options);
    const Desktop desktop;
    desktop.moveIn();
    app::Program program;
    qputenv("HUBSCOPE_RESTART_FILTER", "result = SUCCESS");
    QVERIFY(program.run(options));
    QCOMPARE(windowOfProgram()->view().events.filter, u"result = SUCCESS"_s);
}

void tst_Starts::comesBackAsItWas_data()
{
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("stops");
    QTest::addColumn<bool>("heldBack");
    QTest::addColumn<QStringList>("arguments");
    const QString again = u"--restarted"_s;
    QTest::newRow("reads") << true << false << false << QStringList{again, u"--demo"_s};
    QTest::newRow("reads nothing") << false << false << false << QStringList{again};
    QTest::newRow("reads no more") << true << true << false << QStringList{again};
    QTest::newRow("does not close") << true << false << true << QStringList{};
}

void tst_Starts::comesBackAsItWas()
{
    QFETCH(bool, reads);
    QFETCH(bool, stops);
    QFETCH(bool, heldBack);
    QFETCH(QStringList, arguments);
    const Desktop desktop;
    desktop.moveIn();
    app::Program program;
    QVERIFY(program.run({.demo = reads}));
    panels::MainWindow *window = windowOfProgram();
    QVERIFY(window);
    QAction *disconnect = window->actions()[panels::ActionId::Disconnect];
    QTRY_COMPARE_WITH_TIMEOUT(disconnect->isEnabled(), reads, kPatience);
    if (stops) {
        disconnect->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!disconnect->isEnabled(), kPatience);
    }
    if (heldBack) {
        QAbstractItemModel *rules = window->findChild<QAbstractItemView *>(u"ruleTable"_s)->model();
        QVERIFY(rules->setData(rules->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    }
    window->takeUp({.events = {.filter = u"result = SUCCESS"_s, .logSet = {}, .marks = {}}, .query = {}});
    window->restart();
    QCOMPARE(window->isVisible(), heldBack);
    QCOMPARE(program.restart().has_value(), !heldBack);
    if (!heldBack) {
        QCOMPARE(program.restart()->arguments, arguments);
        QCOMPARE(program.restart()->view.events.filter, u"result = SUCCESS"_s);
    }
}

void tst_Starts::secondStartRaisesTheFirst()
{
    Desktop desktop;
    QProcess &first = desktop.start({u"--profile"_s, u"contoso soc"_s});
    QVERIFY2(desktop.runs(first, kProfile), first.readAllStandardError().constData());

    // The same profile, and no wish in particular: the window that is there.
    for (const QStringList &arguments : {QStringList{u"--profile"_s, u"Contoso SOC"_s}, QStringList{}}) {
        QProcess &second = desktop.start(arguments);
        QVERIFY(second.waitForFinished(kPatience));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY(second.readAllStandardOutput().contains("has come to the front"));
        QCOMPARE(first.state(), QProcess::Running);
    }
    // Another profile: another window.
    QProcess &other = desktop.start({u"--profile"_s, u"Fabrikam"_s});
    QVERIFY2(desktop.runs(other, kOther), other.readAllStandardError().constData());
    QCOMPARE(first.state(), QProcess::Running);
    // Once it has ended, its place is free.
    first.terminate();
    QVERIFY(first.waitForFinished(kPatience));
    QCOMPARE(first.exitCode(), 0);
    QProcess &again = desktop.start({u"--profile"_s, u"Contoso SOC"_s});
    QVERIFY2(desktop.runs(again, kProfile), again.readAllStandardError().constData());
}

void tst_Starts::tellsWhyItDoesNotStart_data()
{
    QTest::addColumn<QByteArray>("profiles");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such name") << ""_ba << "No saved profile has this name. Asked for: Nobody."_ba;
    QTest::newRow("broken file") << "{ broken"_ba << "kept aside as "_ba;
    QTest::newRow("of a newer version") << "{\"version\":9}"_ba << "newer version of Hubscope"_ba;
}

/// In a box, because a menu shows nothing of what is printed; until it is closed, or the program ended.
void tst_Starts::tellsWhyItDoesNotStart()
{
    QFETCH(QByteArray, profiles);
    QFETCH(QByteArray, said);
    Desktop desktop;
    const QString path = desktop.home.filePath(u"config/hubscope/profiles.json"_s);
    if (!profiles.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(profiles);
    }
    QProcess &program = desktop.start({u"--profile"_s, u"Nobody"_s});
    QByteArray all;
    QVERIFY2(
        QTest::qWaitFor([&] { return (all += program.readAllStandardError()).contains(said); }, kPatience),
        all.constData());
    QVERIFY(profiles.isEmpty() || all.contains(QFile::encodeName(path + u'.'))); // Where it is now.
    QCOMPARE(program.state(), QProcess::Running);
    program.terminate();
    QVERIFY(program.waitForFinished(kPatience));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
}

/// The desktop starts what was open in its last session with `-session` and a number.
void tst_Starts::leavesQtItsOwnOptions()
{
    Desktop desktop;
    QProcess &program = desktop.start({u"-session"_s, u"10dd6e1-4711_1764181200"_s, u"--style=fusion"_s});
    QVERIFY2(desktop.runs(program, Instances::kWindow), program.readAllStandardError().constData());
    QProcess &mistaken = desktop.start({u"--styles=fusion"_s});
    QVERIFY(mistaken.waitForFinished(kPatience));
    QCOMPARE(mistaken.exitCode(), 2);
    QVERIFY(mistaken.readAllStandardError().contains("there is no such option 'styles'"));
}

/// Two windows of that session are two again: each start says what it shows.
void tst_Starts::comesBackWithItsSession()
{
    QCOMPARE(app::restoreCommand({}, u"1_2"_s, {}),
             (QStringList{QCoreApplication::applicationFilePath(), u"-session"_s, u"1_2"_s}));
    Desktop desktop;
    for (const auto &[option, key] :
         {std::pair(u"--demo"_s, Instances::kDemo), std::pair(u"--profile=Contoso SOC"_s, kProfile)}) {
        const QStringList command =
            app::restoreCommand(u"/opt/bundle/hubscope"_s, u"10dd6e1-4711_1764181200"_s, {option});
        QCOMPARE(command.first(), u"/opt/bundle/hubscope"_s);
        QProcess &program = desktop.start(command.sliced(1));
        QVERIFY2(desktop.runs(program, key), program.readAllStandardError().constData());
    }
    for (const auto &program : desktop.programs)
        QCOMPARE(program->state(), QProcess::Running);
}

void tst_Starts::needsNoRuntimeFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("none") << QString();
    QTest::newRow("gone") << u"/nonexistent/run"_s;
    QTest::newRow("a path that is none") << u"run"_s;
}

/// As after su, or in a container: Qt's own warning of that helps nobody.
void tst_Starts::needsNoRuntimeFolder()
{
    QFETCH(const QString, folder);
    Desktop desktop;
    desktop.environment.remove(u"XDG_RUNTIME_DIR"_s);
    if (!folder.isEmpty())
        desktop.environment.insert(u"XDG_RUNTIME_DIR"_s, folder);
    desktop.meetingPlace = desktop.home.filePath(u"state/hubscope/windows"_s);
    QProcess &first = desktop.start({u"--demo"_s});
    QVERIFY2(desktop.runs(first, Instances::kDemo), first.readAllStandardError().constData());
    QCOMPARE(modeOf(desktop.meetingPlace), mode_t{0700});
    QProcess &second = desktop.start({u"--demo"_s});
    QVERIFY(second.waitForFinished(kPatience));
    QCOMPARE(second.exitCode(), 0);
    for (QProcess *program : {&first, &second}) {
        const QByteArray said = program->readAllStandardError();
        QVERIFY2(!said.contains("RUNTIME") && !said.contains("QStandardPaths"), said.constData());
    }
}

void tst_Starts::demoOfAWindowIsClaimed()
{
    Desktop desktop;
    QProcess &first = desktop.start({});
    QVERIFY2(desktop.runs(first, Instances::kWindow), first.readAllStandardError().constData());
    QLocalSocket socket;
    socket.connectToServer(desktop.home.filePath(u"runtime/hubscope/window.sock"_s));
    QVERIFY(socket.waitForConnected());
    socket.write(app::toLine({Instances::kDemo, {}}));
    QVERIFY2(desktop.runs(first, Instances::kDemo), first.readAllStandardError().constData());
    QProcess &second = desktop.start({u"--demo"_s});
    QVERIFY(second.waitForFinished(kPatience));
    QCOMPARE(second.exitCode(), 0);
    QVERIFY(second.readAllStandardOutput().contains("has come to the front"));
}

void tst_Starts::killedProgramIsInNobodysWay()
{
    Desktop desktop;
    QProcess &first = desktop.start({});
    QVERIFY2(desktop.runs(first, Instances::kWindow), first.readAllStandardError().constData());
    first.kill();
    QVERIFY(first.waitForFinished(kPatience));
    QVERIFY(QFile::exists(desktop.home.filePath(u"runtime/hubscope/window.sock"_s)));
    QProcess &second = desktop.start({});
    QVERIFY2(desktop.runs(second, Instances::kWindow), second.readAllStandardError().constData());
    QProcess &third = desktop.start({});
    QVERIFY(third.waitForFinished(kPatience));
    QCOMPARE(third.exitCode(), 0);
    QCOMPARE(second.state(), QProcess::Running);
}

void tst_Starts::programLeavesATraceAndALog()
{
    Desktop desktop;
    QProcess &program = desktop.start({u"--demo"_s});
    QVERIFY2(desktop.runs(program, Instances::kDemo), program.readAllStandardError().constData());
    QTRY_VERIFY_WITH_TIMEOUT(desktop.log().contains("Reading 127.0.0.1/"), kPatience);
    ::kill(static_cast<pid_t>(program.processId()), SIGSEGV);
    QVERIFY(program.waitForFinished(kPatience));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QCOMPARE(program.exitCode(), SIGSEGV);
    const QString state = desktop.home.filePath(u"state/hubscope"_s);
    QCOMPARE(modeOf(state), mode_t{0700});
    QCOMPARE(modeOf(state + u"/hubscope.log"_s), mode_t{0600});
    const QList<CrashTrace> traces = crashTraces(state, "hubscope");
    QCOMPARE(traces.size(), 1);
    QFile trace(traces.first().path);
    QVERIFY(trace.open(QIODevice::ReadOnly));
    const QByteArray text = trace.readAll();
    QVERIFY2(text.contains("signal: SIGSEGV, sent by a program") && text.contains("librdkafka"),
             text.constData());
    QVERIFY(!text.contains("contoso") && !text.contains("records"));
}

/// As of a service: what is not kept is said once, and nothing else.
void tst_Starts::runsWithoutAHome()
{
    Desktop desktop;
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        desktop.environment.remove(QString::fromLatin1(name));
    QProcess &program = desktop.start({u"--demo"_s});
    QVERIFY(desktop.runs(program, Instances::kDemo));
    program.terminate();
    QVERIFY(program.waitForFinished(kPatience));
    QCOMPARE(program.exitCode(), 0);
    const QByteArray said = program.readAllStandardError();
    QCOMPARE(said.count("there is no folder to keep"), 1);
    QVERIFY2(said.contains("set HOME") && said.count('\n') < 10, said.constData());
    QVERIFY(!said.contains("mkpath"));
    // Which only root could have made.
    QVERIFY(getuid() != 0 ||
            (!QFile::exists(u"/.config/hubscope"_s) && !QFile::exists(u"/.local/share/hubscope"_s)));
}

void tst_Starts::saysThatNoDisplayAnswers_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("X") << QStringList{u"DISPLAY=:7777"_s} << QStringList{u"--demo"_s};
    QTest::newRow("X by name") << QStringList{u"QT_QPA_PLATFORM=xcb"_s, u"DISPLAY=:7777"_s} << QStringList{};
    QTest::newRow("Wayland") << QStringList{u"WAYLAND_DISPLAY=nowhere"_s} << QStringList{u"--demo"_s};
    QTest::newRow("no such plug-in") << QStringList{u"DISPLAY=:7777"_s}
                                     << QStringList{u"-platform"_s, u"nosuch"_s};
}

/// The same as without any display: no crash, and so no trace of one.
void tst_Starts::saysThatNoDisplayAnswers()
{
    QFETCH(const QStringList, environment);
    QFETCH(const QStringList, arguments);
    Desktop desktop;
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"})
        desktop.environment.remove(QString::fromLatin1(name));
    for (const QString &entry : environment)
        desktop.environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    QProcess &program = desktop.start(arguments);
    QVERIFY(program.waitForFinished(kPatience));
    const QByteArray said = program.readAllStandardError();
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 2);
    QVERIFY2(said.startsWith("hubscope needs a display"), said.constData());
    QCOMPARE(said.count('\n'), 1);
    QVERIFY(crashTraces(desktop.home.filePath(u"state/hubscope"_s), "hubscope").isEmpty());
    QVERIFY2(desktop.log().contains("hubscope ends: there is no display"), desktop.log().constData());
}

/// A beginning without an end reads like a crash.
void tst_Starts::saysWhyItEnds()
{
    Desktop desktop;
    QProcess &first = desktop.start({u"--demo"_s});
    QVERIFY2(desktop.runs(first, Instances::kDemo), first.readAllStandardError().constData());
    QProcess &second = desktop.start({u"--demo"_s});
    QVERIFY(second.waitForFinished(kPatience));
    QVERIFY2(desktop.log().contains("hubscope ends: a window that shows this has come to the front"),
             desktop.log().constData());
    QProcess &refused = desktop.start({u"--profile"_s, u"Nobody"_s});
    QTRY_VERIFY_WITH_TIMEOUT(desktop.log().count("begins") == 3, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.log().contains("start.unknown-name"), kPatience);
    refused.terminate();
    QVERIFY(refused.waitForFinished(kPatience));
    QCOMPARE(desktop.log().count("hubscope ends"), 2);
}

/// Before anything is in them.
void tst_Starts::makesPrivateFolders()
{
    Desktop desktop;
    QVERIFY(QDir(desktop.home.filePath(u"config/hubscope"_s)).removeRecursively());
    QProcess &program = desktop.start({u"--demo"_s});
    QVERIFY2(desktop.runs(program, Instances::kDemo), program.readAllStandardError().constData());
    for (const QString &folder : {u"config/hubscope"_s, u"data/hubscope/events"_s, u"state/hubscope"_s})
        QCOMPARE(modeOf(desktop.home.filePath(folder)), mode_t{0700});
}

QTEST_MAIN(tst_Starts)
#include "tst_Starts.moc"
