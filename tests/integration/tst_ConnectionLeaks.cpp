// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A hundred real connection tests, well, faulty and stopped at each stage that can be held up: every stop
// ends within a second, and no thread, socket or memory is left. What nothing points to any more
// LeakSanitizer finds at the end.
#include "diagnose/ConnectionTest.h"
#include "kafka/KafkaConnectionProbe.h"
#include "support/ConnectionRun.h"
#include "support/WebStandIn.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include <malloc.h>
#ifdef __SANITIZE_ADDRESS__
// GCC brings the function along but not its header.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
#endif

using namespace hubscope;
using namespace hubscope::diagnose;
using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// Where the connection string leads to.
enum class To { Hub, ClosedPort, Hole };

struct Scene
{
    To to = To::Hub;
    std::function<void(Behaviour &)> edit = {};
    /// The cause to be told; empty: all is well. Not looked at if the run is stopped.
    QString cause = {};
    /// Stopped in this stage; empty: runs to its end.
    QString stopIn = {};
    /// … once the hub was asked this.
    std::optional<Api> asked = {};
    bool webIsSilent = false;
};

/// What one scene needs, and its run.
class Run
{
public:
    Run(const Scene &scene, const TestCertificates &authority, quint16 hole)
        : m_scene(scene)
        , m_hub(behaviour(scene, authority))
        , m_web({.identity = authority.issue(), .silent = scene.webIsSilent})
        , m_test([] { return std::make_unique<kafka::KafkaConnectionProbe>(); })
    {
        QObject::connect(&m_test, &ConnectionTest::finished, &m_test, [this] {
            m_finished = true;
            m_stopTook = m_sinceStop.isValid() ? m_sinceStop.elapsed() : 0;
        });
        const quint16 port = scene.to == To::Hub ? m_hub.port() : scene.to == To::Hole ? hole : closedPort();
        TestRequest asked = request(connectionText(port), authority.caFile());
        asked.httpsPort = m_web.port();
        m_test.start(std::move(asked));
    }

    /// Stops it if it has come to the place; true once it has ended.
    bool step()
    {
        if (!m_scene.stopIn.isEmpty() && !m_sinceStop.isValid() &&
            stageOf(m_test.report(), m_scene.stopIn).state == StageState::Running &&
            (!m_scene.asked || m_hub.requests(*m_scene.asked) > 0)) {
            m_sinceStop.start();
            m_test.stop();
        }
        return m_finished;
    }

    void check() const
    {
        const TestReport &report = m_test.report();
        if (m_scene.stopIn.isEmpty()) {
            QVERIFY2(!report.stopped && causeCode(report) == m_scene.cause, qPrintable(dump(report)));
        } else {
            QVERIFY2(report.stopped, qPrintable(m_scene.stopIn + u" was not held up:\n"_s + dump(report)));
            QVERIFY2(m_stopTook < 1000, qPrintable(u"%1: %2 ms"_s.arg(m_scene.stopIn).arg(m_stopTook)));
        }
    }

private:
    static Behaviour behaviour(const Scene &scene, const TestCertificates &authority)
    {
        Behaviour made{.identity = authority.issue()};
        made.topics.at(kHub.toLatin1()).partitions[1].records.push_back({kSignIn, 1'700'000'000'000});
        if (scene.edit)
            scene.edit(made);
        return made;
    }

    const Scene &m_scene;
    StandIn m_hub;
    WebStandIn m_web;
    QElapsedTimer m_sinceStop;
    qint64 m_stopTook = 0;
    bool m_finished = false;
    ConnectionTest m_test;
};

std::vector<Scene> scenes(const TestCertificates &stranger)
{
    const auto silentAt = [](Point point) {
        return [point](Behaviour &b) {
            b.point = point;
            b.mishap = Mishap::Silence;
        };
    };
    const auto topic = [](int StandInTopic::*field, int code) {
        return [=](Behaviour &b) { b.topics.at(kHub.toLatin1()).*field = code; };
    };
    return {
        {},
        {.edit = [](Behaviour &b) { b.password = "another"; }, .cause = u"sasl.rejected"_s},
        {.edit = [](Behaviour &b) { b.topics.clear(); }, .cause = u"hub.not-found"_s},
        {.edit = topic(&StandInTopic::listOffsetsError, 29), .cause = u"listen.denied"_s},
        {.edit = [&stranger](Behaviour &b) { b.identity = stranger.issue(); },
         .cause = u"tls.untrusted-issuer"_s},
        {.to = To::ClosedPort, .cause = u"tcp.refused"_s},
        {.to = To::Hole, .stopIn = u"tcp"_s},
        {.edit = silentAt(Point::ClientHello), .stopIn = u"tls"_s},
        {.stopIn = u"https"_s, .webIsSilent = true},
        {.edit = silentAt(Point::SaslAuthenticate), .stopIn = u"sasl"_s, .asked = Api::SaslAuthenticate},
        // A leader is being chosen: asked again and again.
        {.edit = topic(&StandInTopic::metadataError, 5), .stopIn = u"hub"_s, .asked = Api::Metadata},
        {.edit = silentAt(Point::ListOffsets), .stopIn = u"listen"_s, .asked = Api::ListOffsets},
        {.edit = silentAt(Point::Fetch), .stopIn = u"read"_s, .asked = Api::Fetch},
    };
}

qsizetype entries(const char *folder)
{
    return QDir(QString::fromLatin1(folder))
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

std::size_t allocatedBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return __sanitizer_get_current_allocated_bytes();
#else
    return mallinfo2().uordblks;
#endif
}

class TstConnectionLeaks : public QObject
{
    Q_OBJECT
private slots:
    void aHundredRunsLeaveNothing();

private:
    void runAll(const std::vector<Scene> &all);

    TestCertificates m_authority;
    TestCertificates m_stranger{u"Contoso TLS Inspection"_s};
    BlackHole m_hole;
};

/// All scenes side by side.
void TstConnectionLeaks::runAll(const std::vector<Scene> &all)
{
    std::vector<std::unique_ptr<Run>> runs;
    for (const Scene &scene : all)
        runs.push_back(std::make_unique<Run>(scene, m_authority, m_hole.port()));
    const auto ended = [&] {
        return std::ranges::count_if(runs, [](const auto &run) { return run->step(); }) ==
               static_cast<std::ptrdiff_t>(runs.size());
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 40'000);
    for (const auto &run : runs)
        run->check();
}

void TstConnectionLeaks::aHundredRunsLeaveNothing()
{
    const std::vector<Scene> all = scenes(m_stranger);
    const qsizetype threads = entries("/proc/self/task");
    // The first runs open and keep what stays: certificates, caches of OpenSSL, the resolver.
    runAll(all);
    QTRY_COMPARE_WITH_TIMEOUT(entries("/proc/self/task"), threads, 10'000);
    const qsizetype files = entries("/proc/self/fd");

    // What is lost with each run is lost in most quarters; caches and tables grow and shrink by steps, in
    // some. What nothing points to any more the leak checker names at the end, whatever its size.
    constexpr std::size_t kQuarter = 25;
    std::array<std::int64_t, 4> lost{};
    for (std::int64_t &each : lost) {
        const std::size_t before = allocatedBytes();
        std::size_t done = 0;
        for (; done < kQuarter && !QTest::currentTestFailed(); done += all.size())
            runAll(all);
        QVERIFY(done >= kQuarter);
        QTRY_COMPARE_WITH_TIMEOUT(entries("/proc/self/task"), threads, 10'000);
        QCOMPARE(entries("/proc/self/fd"), files);
        each = (static_cast<std::int64_t>(allocatedBytes()) - static_cast<std::int64_t>(before)) /
               static_cast<std::int64_t>(done);
    }
    std::ranges::sort(lost);
    QVERIFY2(lost[1] < 1024, qPrintable(u"%1 to %2 bytes more with each run"_s.arg(lost[0]).arg(lost[3])));
}

} // namespace

QTEST_GUILESS_MAIN(TstConnectionLeaks)
#include "tst_ConnectionLeaks.moc"
