// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window under load: events at a steady rate while the list is full, the event loop's gaps beside
// those of the same window at rest, and how long an event takes from the hub into the list and onto the
// screen. Then the same window a minute after the last event: what reading a quiet hub costs. The hub is a
// stand-in in this process; consumer, decoder, feed and window are the program's own. Prints figures; decides
// nothing.
//
//   bench_LiveView [--rate 20000] [--seconds 60] [--rows 100000] [--filter TEXT] [--rest 30]
#include "base/Allocator.h"
#include "bench/BenchWindow.h"
#include "panels/EventTablePanel.h"
#include "panels/EventTableView.h"
#include "panels/LeqlEdit.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::bench;

namespace {

/// Milliseconds since this process was started, by the kernel's own record (10 ms steps).
double sinceProcessStart()
{
    QFile file(u"/proc/self/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double started = fields.at(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    return 1000 * (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9 - started);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').at(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// CPU time of this process in milliseconds.
double cpuMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return 1e3 * static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Milliseconds, by the share of them that is not larger. Sorts them.
class Shares
{
public:
    explicit Shares(std::vector<double> &values)
        : m_values(values)
    {
        std::ranges::sort(m_values);
    }
    double at(double share) const
    {
        return m_values.empty()
                   ? 0.0
                   : m_values[static_cast<std::size_t>(share * static_cast<double>(m_values.size() - 1))];
    }
    void print(const char *name) const
    {
        std::printf("%-28s longest %6.1f ms   p99.9 %6.1f ms   p99 %6.1f ms   p50 %5.1f ms\n", name, at(1),
                    at(0.999), at(0.99), at(0.5));
        std::fflush(stdout);
    }

private:
    std::vector<double> &m_values;
};

/// How long events take from the hub to the list, and on to a screen that has been painted. They come in the
/// order in which they were published, so that their number tells which they are. A part that was published
/// at once counts when its last event is there.
///
/// Thread: published() is the publisher's, all else the window's.
class Latency : public QObject
{
public:
    Latency(models::EventTableModel &events, QWidget &viewport)
        : m_events(events)
    {
        connect(&events, &models::EventTableModel::rowsInserted, this, &Latency::listed);
        viewport.installEventFilter(this);
    }

    void published(std::size_t count)
    {
        const std::scoped_lock lock(m_mutex);
        m_published += count;
        m_onTheWay.push_back({m_published, Clock::now()});
    }
    void begin()
    {
        m_toList.clear();
        m_toScreen.clear();
    }
    void print()
    {
        Shares(m_toList).print("hub to list");
        Shares(m_toScreen).print("hub to screen");
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The turn after this one has painted.
        if (event->type() == QEvent::Paint && !m_unpainted.empty())
            QTimer::singleShot(0, this,
                               [this, parts = std::exchange(m_unpainted, {})] { add(parts, m_toScreen); });
        return QObject::eventFilter(watched, event);
    }

private:
    using Clock = std::chrono::steady_clock;
    struct Part
    {
        quint64 end;
        Clock::time_point at;
    };

    void listed()
    {
        const quint64 received = m_events.counts().received;
        std::vector<Part> parts;
        {
            const std::scoped_lock lock(m_mutex);
            while (!m_onTheWay.empty() && m_onTheWay.front().end <= received) {
                parts.push_back(m_onTheWay.front());
                m_onTheWay.pop_front();
            }
        }
        add(parts, m_toList);
        m_unpainted.insert(m_unpainted.end(), parts.begin(), parts.end());
    }
    static void add(const std::vector<Part> &parts, std::vector<double> &latencies)
    {
        const auto now = Clock::now();
        for (const Part &part : parts)
            latencies.push_back(std::chrono::duration<double, std::milli>(now - part.at).count());
    }

    models::EventTableModel &m_events;
    std::mutex m_mutex;
    // Guarded by m_mutex.
    std::deque<Part> m_onTheWay;
    quint64 m_published = 0;

    std::vector<Part> m_unpainted;
    std::vector<double> m_toList;
    std::vector<double> m_toScreen;
};

/// Time between two turns of the event loop, as a 1 ms timer sees it.
class LoopGaps : public QObject
{
public:
    LoopGaps()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6), m_clock.restart();
        });
        m_clock.start();
        m_timer.start();
    }

    void begin()
    {
        m_gaps.clear();
        m_clock.restart();
    }

    void print(const char *name) { Shares(m_gaps).print(name); }
    /// The watching itself is work.
    void stop() { m_timer.stop(); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

/// Records as Azure writes them, about 2 KB each, of several kinds.
std::vector<std::string> makeBodies()
{
    const std::string filler(1500, 'p');
    std::vector<std::string> bodies;
    for (int i = 0; i < 2000; ++i) {
        const std::string n = std::to_string(i);
        const bool signIn = i % 3 == 0;
        bodies.push_back(
            R"({"time":"2026-11-24T01:02:03.123Z","category":")" +
            std::string(signIn ? "SignInLogs" : "Administrative") + R"(","operationName":")" +
            (signIn ? "Sign-in activity" : "MICROSOFT.COMPUTE/VIRTUALMACHINES/START/ACTION") +
            R"(","resultType":"0","callerIpAddress":"203.0.113.)" + std::to_string(i % 250) +
            R"(","identity":"user)" + n + R"(@contoso.com","properties":{"userPrincipalName":"user)" + n +
            R"(@contoso.com","correlationId":"6f2a-)" + n + R"(","extra":")" + filler + R"("}})");
    }
    return bodies;
}

/// Publishes at a steady rate until stopped.
void publishSteadily(std::stop_token stop, test::ScriptedHub &hub, Latency &latency, int rate)
{
    const std::vector<std::string> bodies = makeBodies();
    std::size_t next = 0;
    const auto began = std::chrono::steady_clock::now();
    std::int64_t sent = 0;
    while (!stop.stop_requested()) {
        // A machine that cannot follow shows it in the rate, not in memory that grows in here.
        if (hub.waiting() > static_cast<std::size_t>(rate)) {
            std::this_thread::sleep_for(5ms);
            continue;
        }
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - began;
        const auto due = std::min(static_cast<std::int64_t>(passed.count() * rate), sent + rate);
        std::vector<std::string> part;
        for (; sent < due; ++sent)
            part.push_back(bodies[next++ % bodies.size()]);
        if (!part.empty()) {
            latency.published(part.size());
            hub.publish(std::move(part));
        }
        std::this_thread::sleep_for(5ms);
    }
}

/// Tells when the window was painted first.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && painted < 0)
            QTimer::singleShot(0, this, [this] { painted = painted < 0 ? sinceProcessStart() : painted; });
        return QObject::eventFilter(watched, event);
    }
    double painted = -1;
};

/// What the window costs while its hub is quiet: after a minute, when ages are told by minutes and curves are
/// flat.
void rest(int seconds, const std::function<void()> &then)
{
    if (seconds <= 0)
        return then();
    QTimer::singleShot(70s, qApp, [seconds, then] {
        const double before = cpuMilliseconds();
        QElapsedTimer clock;
        clock.start();
        QTimer::singleShot(std::chrono::seconds(seconds), qApp, [before, clock, then] {
            std::printf("quiet hub, connected         %.2f %% of a core over %.0f s\n",
                        100 * (cpuMilliseconds() - before) / static_cast<double>(clock.elapsed()),
                        static_cast<double>(clock.elapsed()) / 1000);
            std::fflush(stdout);
            then();
        });
    });
}

int number(const QCommandLineParser &parser, const QString &option)
{
    return parser.value(option).toInt();
}

} // namespace

int main(int argc, char *argv[])
{
    limitArenas(); // as the programs do
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"rate"_s, u"events per second"_s, u"n"_s, u"20000"_s},
                       {u"seconds"_s, u"how long"_s, u"n"_s, u"60"_s},
                       {u"rows"_s, u"rows held"_s, u"n"_s, u"100000"_s},
                       {u"rest"_s, u"seconds that the quiet window is watched"_s, u"n"_s, u"30"_s},
                       {u"filter"_s, u"text filter to have on"_s, u"text"_s, QString()}});
    parser.addHelpOption();
    parser.process(application);
    const int rate = number(parser, u"rate"_s);
    const int seconds = number(parser, u"seconds"_s);

    models::SessionLimits limits;
    limits.held.rows = static_cast<std::size_t>(number(parser, u"rows"_s));
    limits.held.bytes = std::max(limits.held.bytes, limits.held.rows * 3000);
    BenchWindow bench(limits);
    panels::MainWindow &window = bench.window;
    models::Session &session = bench.session;
    FirstPaint firstPaint;
    window.installEventFilter(&firstPaint);
    window.show();

    LoopGaps gaps;
    Latency latency(session.events(), *window.findChild<panels::EventTablePanel *>()->table().viewport());
    std::jthread publisher;
    quint64 receivedBefore = 0;
    QElapsedTimer clock;

    // At rest, then filling the list, then the measurement.
    QTimer::singleShot(1s, &application, [&] { gaps.begin(); });
    QTimer::singleShot(6s, &application, [&] {
        std::printf("start to first paint         %.0f ms\n", firstPaint.painted);
        gaps.print("idle window (reference)");
        if (const QString text = parser.value(u"filter"_s); !text.isEmpty())
            window.findChild<panels::LeqlEdit *>(u"filterEdit"_s)->setText(text);
        session.connectDemo();
        publisher = std::jthread(
            [&, rate](std::stop_token stop) { publishSteadily(std::move(stop), *bench.hub, latency, rate); });
        gaps.begin();
    });
    QTimer fill;
    bool measuring = false;
    QObject::connect(&fill, &QTimer::timeout, &application, [&] {
        if (!measuring && session.events().counts().dropped > 0) {
            gaps.print("while the list fills");
            measuring = true;
            receivedBefore = session.events().counts().received;
            clock.start();
            gaps.begin();
            latency.begin();
        }
        if (measuring && clock.elapsed() >= seconds * 1000) {
            fill.stop();
            gaps.print("under load");
            latency.print();
            const auto counts = session.events().counts();
            std::printf("events                       %.0f/s for %.0f s, %llu rows held, %llu shown\n",
                        1000.0 * static_cast<double>(counts.received - receivedBefore) /
                            static_cast<double>(clock.elapsed()),
                        static_cast<double>(clock.elapsed()) / 1000,
                        static_cast<unsigned long long>(counts.held),
                        static_cast<unsigned long long>(counts.shown));
            std::printf("memory                       %.0f MB resident, %.0f MB of it events\n",
                        residentMegabytes(), static_cast<double>(session.events().heldBytes()) / 1e6);
            publisher.request_stop();
            publisher.join();
            gaps.stop();
            rest(number(parser, u"rest"_s), [&] {
                window.close();
                session.disconnectSource();
                QApplication::quit();
            });
        }
    });
    fill.start(20);
    return QApplication::exec();
}
