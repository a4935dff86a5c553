// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name server that does not answer: the system's resolver hangs, and nothing can interrupt it. Here it does
// so for one ending of names, because this program brings a getaddrinfo() of its own along; every library
// asks that one.
#include "diagnose/Network.h"
#include "support/ConnectionRun.h"

#include <QDir>
#include <QTest>

#include <condition_variable>
#include <cstring>
#include <mutex>
#include <thread>

#include <dlfcn.h>
#include <netdb.h>

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kHanging = "contoso.servicebus.windows.net";

/// Look-ups that hang until they are let go.
class Resolver
{
public:
    int hang()
    {
        std::unique_lock lock(m_mutex);
        ++m_hanging;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
        --m_hanging;
        return EAI_AGAIN;
    }
    int hanging()
    {
        const std::lock_guard lock(m_mutex);
        return m_hanging;
    }
    void setOpen(bool open)
    {
        const std::lock_guard lock(m_mutex);
        m_open = open;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_hanging = 0;
    bool m_open = false;
};

Resolver &resolver()
{
    static Resolver theOne;
    return theOne;
}

qsizetype threads()
{
    return QDir(u"/proc/self/task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

extern "C" __attribute__((visibility("default"))) int getaddrinfo(const char *node, const char *service,
                                                                  const addrinfo *hints, addrinfo **result)
{
    if (node && std::strcmp(node, kHanging) == 0)
        return resolver().hang();
    using Function = int (*)(const char *, const char *, const addrinfo *, addrinfo **);
    static const auto ofTheSystem = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    return ofTheSystem(node, service, hints, result);
}

class tst_HostLookUp : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void findsAHost();
    void keepsItsDeadline();
    void aStopEndsIt();
    void aStoppedTestEndsSoon();
    void aTestMayGoWhileItHangs();
    void tellsThatNobodyAnswered();

private:
    qsizetype m_threads = 0;
};

void tst_HostLookUp::init()
{
    resolver().setOpen(false);
    m_threads = threads();
}

/// What was left behind ends by itself, and touches nothing that is gone: AddressSanitizer looks on.
void tst_HostLookUp::cleanup()
{
    resolver().setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(resolver().hanging(), 0, 5000);
    QTRY_COMPARE_WITH_TIMEOUT(threads(), m_threads, 5000);
}

void tst_HostLookUp::findsAHost()
{
    const LookUp found = lookUp(u"localhost"_s, {std::chrono::steady_clock::now() + 10s, {}});
    QVERIFY2(found.error.isEmpty(), qPrintable(found.error));
    QVERIFY(std::ranges::all_of(found.addresses, &QHostAddress::isLoopback));
    QVERIFY(!found.addresses.isEmpty());
}

void tst_HostLookUp::keepsItsDeadline()
{
    const LookUp found =
        lookUp(QString::fromLatin1(kHanging), {std::chrono::steady_clock::now() + 100ms, {}});
    QVERIFY(found.timedOut && found.addresses.isEmpty());
    // The system's look-up, which was left behind, hangs on.
    QTRY_COMPARE_WITH_TIMEOUT(resolver().hanging(), 1, 5000);
}

void tst_HostLookUp::aStopEndsIt()
{
    std::stop_source source;
    std::jthread stopper([&] {
        while (resolver().hanging() == 0)
            std::this_thread::yield();
        source.request_stop();
    });
    const LookUp found =
        lookUp(QString::fromLatin1(kHanging), {std::chrono::steady_clock::now() + 24h, source.get_token()});
    QVERIFY(found.addresses.isEmpty());
    QCOMPARE(resolver().hanging(), 1);
}

void tst_HostLookUp::aStoppedTestEndsSoon()
{
    Script script;
    ConnectionTest test(factory(script));
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(request(connectionText(9093, QString::fromLatin1(kHanging))));
    QTRY_COMPARE_WITH_TIMEOUT(resolver().hanging(), 1, 4000);
    test.stop();
    QVERIFY(finished.wait(1000));
    QVERIFY(test.report().stopped);
    QCOMPARE(stageOf(test.report(), u"dns"_s).state, StageState::Skipped);
    // It hangs on; another run is not held up by it.
    QCOMPARE(resolver().hanging(), 1);
    test.start(request(connectionText(closedPort())));
    QVERIFY(finished.wait(10'000));
    QCOMPARE(causeCode(test.report()), u"tcp.refused"_s);
}

void tst_HostLookUp::aTestMayGoWhileItHangs()
{
    Script script;
    {
        ConnectionTest test(factory(script));
        test.start(request(connectionText(9093, QString::fromLatin1(kHanging))));
        QTRY_COMPARE_WITH_TIMEOUT(resolver().hanging(), 1, 4000);
    }
    QCOMPARE(resolver().hanging(), 1);
}

void tst_HostLookUp::tellsThatNobodyAnswered()
{
    Script script;
    const TestReport report = run(request(connectionText(9093, QString::fromLatin1(kHanging))), script);
    QCOMPARE(causeCode(report), u"dns.no-answer"_s);
    QCOMPARE(resolver().hanging(), 1);
    QCOMPARE(stageOf(report, u"tcp"_s).state, StageState::Skipped);
}

QTEST_GUILESS_MAIN(tst_HostLookUp)
#include "tst_HostLookUp.moc"
