// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a real broker over TLS to stored events, beside a bare poll loop of librdkafka that reads the same
// topic with the same properties and looks at nothing, in one run; and what reading takes while nothing
// comes. Prints figures; decides nothing. The broker runs beside both on the same machine and takes its part
// of the CPU; the loop's threads are what a program's threads are unless it asks for something else.
//
//   bench_Collect [MESSAGES [ROUNDS [ROUND_TRIP_MS]]]     with HUBSCOPE_SAMPLES naming the folder of samples
//
// With a round trip, both reach the broker by a link that delays.
#include "base/Allocator.h"
#include "bench/SampleCorpus.h"
#include "kafka/ClientConfig.h"
#include "kafka/KafkaEventSource.h"
#include "pipeline/Collector.h"
#include "pipeline/StoreSink.h"
#include "support/DelayedLink.h"
#include "support/KafkaBroker.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QTimer>

#include <malloc.h>
#include <pthread.h>
#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <map>
#include <optional>

using namespace hubscope;
using namespace hubscope::bench;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int kPartitions = 4;
/// Some seconds of reading: connecting, and the last chunk's wait for more, are a fifth of one together.
constexpr std::size_t kMessages = 80'000;
constexpr std::chrono::minutes kLimit{5};

[[noreturn]] void die(const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    std::exit(2);
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Of this program, not of the broker.
double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}

/// What a thread used so far; it must be running.
double cpuSeconds(pthread_t thread)
{
    clockid_t clock{};
    timespec time{};
    if (pthread_getcpuclockid(thread, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// What the client's own threads used so far, which are named `rdk:…`.
double clientSeconds()
{
    double sum = 0;
    QDirIterator tasks(u"/proc/self/task"_s, QDir::Dirs | QDir::NoDotAndDotDot);
    while (tasks.hasNext()) {
        QFile file(tasks.next() + u"/stat"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (stat.contains("(rdk:") && fields.size() > 12)
            sum += (fields.at(11).toDouble() + fields.at(12).toDouble()) /
                   static_cast<double>(sysconf(_SC_CLK_TCK));
    }
    return sum;
}

/// A line of this program's status.
double statusMebibytes(const char *name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

/// The most memory that was resident since reset(), in MiB.
class PeakMemory
{
public:
    static void reset()
    {
        QFile file(u"/proc/self/clear_refs"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
            die(u"the peak of memory cannot be reset"_s);
    }
    static double mebibytes() { return statusMebibytes("VmHWM:"); }
};

/// What a round leaves behind: what is in use must not grow from round to round; what the allocator holds
/// free may.
void printMemoryLeft()
{
    const auto mebi = [](std::size_t bytes) { return static_cast<double>(bytes) / (1024 * 1024); };
    const struct mallinfo2 info = mallinfo2();
    std::printf("left behind: %.0f MiB resident; %.1f MiB in use, %.1f MiB held free by the allocator\n",
                statusMebibytes("VmRSS:"), mebi(info.uordblks + info.hblkhd), mebi(info.fordblks));
}

struct Hub
{
    explicit Hub(std::chrono::milliseconds roundTrip)
    {
        if (roundTrip > std::chrono::milliseconds(0))
            link.emplace(roundTrip / 2);
        broker.emplace(authority, test::BrokerWish{.partitions = kPartitions,
                                                   .fast = true,
                                                   .advertisedPort = link ? link->port() : quint16(0)});
        if (const QString problem = broker->start(); !problem.isEmpty()) {
            broker.reset();
            die(problem);
        }
        if (link)
            link->leadTo(broker->tlsPort());
    }

    test::TestCertificates authority;
    std::optional<test::DelayedLink> link;
    std::optional<test::KafkaBroker> broker;
    std::size_t messages = 0;
    std::size_t bytes = 0;

    std::size_t records() const { return messages * kRecordsPerMessage; }
    pipeline::SourceSettings settings() const
    {
        pipeline::SourceSettings made;
        made.host = u"localhost"_s;
        made.port = link ? link->port() : broker->tlsPort();
        made.hub = broker->wish().hub;
        made.connectionString = Secret(broker->connectionString().toStdString());
        made.caFile = authority.caFile();
        made.startAt.kind = pipeline::StartAt::Kind::Beginning;
        return made;
    }
};

/// As many as are read again and again by the broker's page cache.
std::vector<std::string> sampleBodies(std::size_t messages)
{
    const auto kinds = sampleRecords(qEnvironmentVariable("HUBSCOPE_SAMPLES"));
    if (kinds.empty())
        die(u"HUBSCOPE_SAMPLES names no folder with samples."_s);
    return sampleMessages(kinds, Mix::AnyAfterAny, std::min<std::size_t>(messages, 1000));
}

void fill(Hub &hub, std::size_t messages, const std::vector<std::string> &bodies)
{
    for (int partition = 0; partition < kPartitions; ++partition) {
        QByteArrayList list;
        for (std::size_t m = 0; m < messages / kPartitions; ++m) {
            const std::string &body =
                bodies[(m * kPartitions + static_cast<std::size_t>(partition)) % bodies.size()];
            list += QByteArray::fromStdString(body);
            hub.bytes += body.size();
            ++hub.messages;
        }
        if (const QString problem = hub.broker->produce(partition, list); !problem.isEmpty())
            die(problem);
    }
}

/// Seconds from the assignment to the last message.
double barePollLoop(const Hub &hub)
{
    auto config = kafka::makeConfig(hub.settings(), kafka::Purpose::Reading);
    if (!config)
        die(config.error().detail);
    char text[512];
    rd_kafka_conf_set(config->get(), "group.id", "bench", text, sizeof(text));
    rd_kafka_t *client = rd_kafka_new(RD_KAFKA_CONSUMER, config->release(), text, sizeof(text));
    if (!client)
        die(QString::fromUtf8(text));
    rd_kafka_poll_set_consumer(client);
    const kafka::PartitionsHandle list(rd_kafka_topic_partition_list_new(kPartitions));
    for (int partition = 0; partition < kPartitions; ++partition)
        rd_kafka_topic_partition_list_add(list.get(), hub.broker->wish().hub.toUtf8().constData(), partition)
            ->offset = 0;
    const auto start = Clock::now();
    rd_kafka_assign(client, list.get());
    std::size_t left = hub.messages;
    while (left != 0) {
        const kafka::MessageHandle message(rd_kafka_consumer_poll(client, 100));
        if (message && message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
            --left;
        if (secondsSince(start) > std::chrono::duration<double>(kLimit).count())
            die(u"the bare loop does not come to an end"_s);
    }
    const double seconds = secondsSince(start);
    rd_kafka_consumer_close(client);
    rd_kafka_destroy(client);
    return seconds;
}

/// The product's own reading and keeping.
struct Collecting
{
    Collecting(const Hub &hub, pipeline::StartAt::Kind from)
    {
        QObject::connect(&collector, &pipeline::Collector::errorReported,
                         [](const pipeline::SourceError &error) { die(error.text); });
        QObject::connect(&collector, &pipeline::Collector::eventsReady, &collector,
                         [this] { collector.take(100'000); });
        const pipeline::SinkFactory sink =
            pipeline::storeSink({.folder = folder.path() + u"/store"_s,
                                 .hub = {u"localhost"_s, hub.broker->wish().hub},
                                 .program = u"bench_Collect"_s});
        pipeline::SourceSettings settings = hub.settings();
        settings.startAt.kind = from;
        collector.start(std::move(settings), insight::Attribution::FullyQualifiedName, {.sink = [this, sink] {
                            writer = pthread_self();
                            return sink();
                        }});
    }
    ~Collecting() { collector.stop(); }

    /// Runs the event loop until it is so.
    void until(const auto &isSo)
    {
        const auto start = Clock::now();
        QEventLoop loop;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
            if (isSo())
                loop.quit();
            if (secondsSince(start) > std::chrono::duration<double>(kLimit).count())
                die(u"collecting does not come to an end"_s);
        });
        timer.start(5);
        loop.exec();
    }

    QTemporaryDir folder;
    std::atomic<pthread_t> consumer{};
    std::atomic<pthread_t> writer{};
    pipeline::Collector collector{[this](pipeline::SourceSettings settings) {
                                      consumer = pthread_self();
                                      return std::make_unique<kafka::KafkaEventSource>(std::move(settings));
                                  },
                                  insight::RuleBook::builtIn()};
};

struct Outcome
{
    double seconds = 0;
    double mebibytes = 0;
    /// Seconds of CPU by stage.
    std::map<const char *, double> cpu;
    qint64 stored = 0;
};

Outcome collect(const Hub &hub)
{
    PeakMemory::reset();
    const double cpuBefore = cpuSeconds();
    const auto start = Clock::now();
    Collecting reading(hub, pipeline::StartAt::Kind::Beginning);
    reading.until(
        [&] { return reading.collector.handedOn().events() >= static_cast<std::int64_t>(hub.records()); });
    Outcome outcome;
    outcome.seconds = secondsSince(start);
    outcome.mebibytes = PeakMemory::mebibytes();
    const double all = cpuSeconds() - cpuBefore;
    outcome.cpu["client's threads (TLS, fetching)"] = clientSeconds();
    outcome.cpu["consumer"] = cpuSeconds(reading.consumer);
    outcome.cpu["writer (columns, compression, SQLite)"] = cpuSeconds(reading.writer);
    double told = 0;
    for (const auto &[name, seconds] : outcome.cpu)
        told += seconds;
    outcome.cpu["decoder and all else"] = all - told;
    reading.collector.stop();
    QDirIterator files(reading.folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        outcome.stored += files.nextFileInfo().size();
    return outcome;
}

/// Percent of a core that reading takes while nothing comes.
double idle(const Hub &hub)
{
    constexpr std::chrono::seconds kSettling{5};
    constexpr std::chrono::seconds kMeasured{30};
    Collecting reading(hub, pipeline::StartAt::Kind::End);
    reading.until([&] { return std::holds_alternative<pipeline::Live>(reading.collector.state()); });
    const auto wait = [](std::chrono::seconds time) {
        QEventLoop loop;
        QTimer::singleShot(time, &loop, &QEventLoop::quit);
        loop.exec();
    };
    wait(kSettling);
    const double before = cpuSeconds();
    wait(kMeasured);
    return 100 * (cpuSeconds() - before) / std::chrono::duration<double>(kMeasured).count();
}

} // namespace

int main(int argc, char **argv)
{
    limitArenas();                 // as the programs do
    std::signal(SIGPIPE, SIG_IGN); // Whoever reads no further shall not leave a broker behind.
    static QCoreApplication app(argc, argv);
    const std::size_t messages =
        argc > 1 ? static_cast<std::size_t>(std::max(std::atoi(argv[1]), 40)) : kMessages;
    const int rounds = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 3;
    const std::chrono::milliseconds roundTrip(argc > 3 ? std::max(std::atoi(argv[3]), 0) : 0);
    // Before there is a broker: nothing can be measured without them.
    const std::vector<std::string> bodies = sampleBodies(messages);
    // Static, as the application, so that die() ends the broker, too.
    static Hub hub(roundTrip);
    fill(hub, messages, bodies);
    std::printf(
        "%zu records of %zu bytes, %zu a message, %d partitions, TLS, %lld ms added to a round trip\n",
        hub.records(), hub.bytes / hub.records(), kRecordsPerMessage, kPartitions,
        static_cast<long long>(roundTrip.count()));
    const auto records = static_cast<double>(hub.records());
    // The broker's compiler learns while it is read.
    barePollLoop(hub);
    barePollLoop(hub);
    std::printf("quiet hub           %6.2f %% of a core\n", idle(hub));
    for (int round = 0; round < rounds; ++round) {
        const double bare = barePollLoop(hub);
        const Outcome ours = collect(hub);
        const auto megabytes = static_cast<double>(hub.bytes) / 1e6;
        std::printf("bare poll loop      %6.2f s %9.0f records/s %7.1f MB/s\n", bare, records / bare,
                    megabytes / bare);
        std::printf("stored              %6.2f s %9.0f records/s %7.1f MB/s  %.3f of the loop; at most %.0f "
                    "MiB resident; "
                    "%.2f of the bytes on disk\n",
                    ours.seconds, records / ours.seconds, megabytes / ours.seconds, bare / ours.seconds,
                    ours.mebibytes, static_cast<double>(ours.stored) / static_cast<double>(hub.bytes));
        for (const auto &[name, seconds] : ours.cpu)
            std::printf("  CPU %-38s %6.2f s\n", name, seconds);
        printMemoryLeft();
        std::fflush(stdout);
    }
    return 0;
}
