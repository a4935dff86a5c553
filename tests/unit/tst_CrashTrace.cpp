// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The test starts itself as the program that crashes: tst_CrashTrace --crash HOW FOLDER.
#include "base/CrashTrace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <cstring>
#include <map>
#include <pthread.h>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

/// Is in the crashing program's memory, and must not come out of it.
constexpr auto kCanary = "CANARY-body-of-an-event-0123456789";

// The sanitizers would end the program in their own way before it comes to that.
#define UNCHECKED __attribute__((noinline, no_sanitize("undefined", "address")))

UNCHECKED void writeNowhere()
{
    volatile int *nowhere = nullptr;
    *nowhere = 1;
}

/// An address that is text: what a pointer to a freed body would be.
UNCHECKED void writeToText()
{
    std::uintptr_t address = 0;
    std::memcpy(&address, kCanary, sizeof(address));
    *reinterpret_cast<volatile int *>(address) = 1; // NOLINT(performance-no-int-to-ptr)
}

UNCHECKED int useUp(int depth) // NOLINT(misc-no-recursion)
{
    std::array<volatile char, 4096> frame{};
    frame[0] = static_cast<char>(depth);
    return frame[0] == 0 && depth < 0 ? 0 : useUp(depth + 1) + frame[0];
}

void inThread(void (*what)())
{
    std::thread([what] {
        pthread_setname_np(pthread_self(), "decoder");
        what();
    }).join();
}

const std::map<QString, void (*)()> kCrashes{
    {u"null"_s, &writeNowhere},
    {u"text"_s, &writeToText},
    {u"stack"_s, [] { useUp(0); }},
    {u"thread"_s, [] { inThread(&writeNowhere); }},
    {u"abort"_s, [] { std::abort(); }},
    {u"bus"_s, [] { raise(SIGBUS); }},
    {u"illegal"_s, [] { raise(SIGILL); }},
    {u"division"_s, [] { raise(SIGFPE); }},
    {u"exception"_s, [] { inThread([] { throw std::runtime_error(kCanary); }); }},
    {u"fatal"_s, [] { qFatal("%s", kCanary); }},
};

int crash(const QString &how, const QString &folder)
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    const std::string heap = std::string(kCanary) + " on the heap";
    if (!installCrashTrace({.folder = folder, .program = "hubscope", .version = "1.2.3"}))
        return 2;
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    kCrashes.at(how)();
    return heap.empty() ? 1 : 0;
}

} // namespace

class tst_CrashTrace : public QObject
{
    Q_OBJECT
private slots:
    void leavesATrace_data();
    void leavesATrace();
    void overwritesNothing();
    void keepsTheNewest();
    void saysWhereItCannotWrite();
};

void tst_CrashTrace::leavesATrace_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("says");
    QTest::newRow("null")
        << SIGSEGV << u"signal: SIGSEGV, near the null address\nthread: tst_CrashTrace (the first)\n"_s;
    QTest::newRow("text") << SIGSEGV << u"signal: SIGSEGV"_s;
    QTest::newRow("stack") << SIGSEGV << u"signal: SIGSEGV, elsewhere\n"_s;
    QTest::newRow("thread") << SIGSEGV << u"thread: decoder\n"_s;
    QTest::newRow("abort") << SIGABRT << u"signal: SIGABRT"_s;
    QTest::newRow("bus") << SIGBUS << u"signal: SIGBUS, sent by a program\n"_s;
    QTest::newRow("illegal") << SIGILL << u"signal: SIGILL, sent by a program\n"_s;
    QTest::newRow("division") << SIGFPE << u"signal: SIGFPE, sent by a program\n"_s;
    QTest::newRow("exception") << SIGABRT << u"exception of type: St13runtime_error\n"_s;
    QTest::newRow("fatal") << SIGABRT << u"signal: SIGABRT"_s;
}

void tst_CrashTrace::leavesATrace()
{
    QFETCH(int, signal);
    QFETCH(QString, says);
    const QTemporaryDir home;
    const QString folder = home.filePath(u"state/hubscope"_s);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {u"--crash"_s, QString::fromLatin1(QTest::currentDataTag()), folder});
    QVERIFY(child.waitForFinished());
    // It dies of what it would have died of.
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(child.exitCode(), signal);

    const QList<CrashTrace> traces = crashTraces(folder, "hubscope");
    QCOMPARE(traces.size(), 1);
    const qint64 age = QDateTime::currentMSecsSinceEpoch() - traces.first().msSinceEpoch;
    QVERIFY(age >= 0 && age < 60'000);
    struct stat status = {};
    QCOMPARE(stat(QFile::encodeName(traces.first().path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t{0600});
    QFile file(traces.first().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray trace = file.readAll();
    QVERIFY2(trace.startsWith("Hubscope crash trace\nprogram: hubscope 1.2.3\nbuild id: "),
             trace.constData());
    static const QRegularExpression buildId(u"build id: [0-9a-f]{40}\n"_s);
    QVERIFY2(QString::fromLatin1(trace).contains(buildId), trace.constData());
    QVERIFY2(
        trace.contains("time: " + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'"_s).toLatin1()),
        trace.constData());
    QVERIFY2(trace.contains(says.toLatin1()), trace.constData());
    // The calls name the program by its own place, and the map says where that stands.
    const qsizetype calls = trace.indexOf("\nCalls, the last one first:\n");
    const qsizetype modules = trace.indexOf("\nWhere the program and its libraries stand:\n");
    QVERIFY(calls > 0 && modules > calls);
    QVERIFY2(trace.mid(calls, modules - calls).contains("tst_CrashTrace("), trace.constData());
    QVERIFY2(trace.mid(modules).contains("tst_CrashTrace\n") && trace.mid(modules).contains("libc.so"),
             trace.constData());
    QVERIFY(!trace.contains("[heap]") && !trace.contains("[stack]"));
    // And nothing of what was in memory.
    QVERIFY2(!trace.contains("CANARY"), trace.constData());
}

void tst_CrashTrace::overwritesNothing()
{
    const QTemporaryDir home;
    for (int i = 0; i < 2; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--crash"_s, u"abort"_s, home.path()});
        QVERIFY(child.waitForFinished());
    }
    QCOMPARE(crashTraces(home.path(), "hubscope").size(), 2);
    QCOMPARE(crashTraces(home.path(), "hubscope-cli").size(), 0);
}

void tst_CrashTrace::keepsTheNewest()
{
    const QTemporaryDir home;
    const auto make = [&](const QString &name) {
        QFile file(home.filePath(name));
        return file.open(QIODevice::WriteOnly);
    };
    for (int i = 0; i < 15; ++i)
        QVERIFY(make(u"crash-hubscope-%1-77.txt"_s.arg(1'764'000'000 + i)));
    QVERIFY(make(u"crash-hubscope-cli-1764000000-77.txt"_s));
    QVERIFY(make(u"crash-hubscope-notes.txt"_s));
    pruneCrashTraces(home.path(), "hubscope", 10);
    const QList<CrashTrace> traces = crashTraces(home.path(), "hubscope");
    QCOMPARE(traces.size(), 10);
    QCOMPARE(traces.first().msSinceEpoch, 1'764'000'014'000);
    QCOMPARE(traces.last().msSinceEpoch, 1'764'000'005'000);
    // What is not a trace of this program is left alone.
    QCOMPARE(QDir(home.path()).entryList(QDir::Files).size(), 12);
}

void tst_CrashTrace::saysWhereItCannotWrite()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto installed =
        installCrashTrace({.folder = home.filePath(u"file/below"_s), .program = "p", .version = "1"});
    QVERIFY(!installed);
    QCOMPARE(installed.error().code, u"file.not-written"_s);
}

int main(int argc, char *argv[])
{
    if (argc == 4 && std::strcmp(argv[1], "--crash") == 0)
        return crash(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    QCoreApplication application(argc, argv);
    tst_CrashTrace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_CrashTrace.moc"
