// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoHub.h"

#include "demo/LogGenerator.h"

#include <QDateTime>

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace hubscope::demo {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr char kTopic[] = "insights-operational-logs";
constexpr auto kTick = 25ms;
/// What a producer at work gathers into one message, as diagnostic settings do.
constexpr int kMaxRecordsPerMessage = 64;
constexpr auto kBurstPeriod = 20s;
constexpr auto kBurstLength = 2s;

constexpr std::pair<const char *, const char *> kProperties[] = {
    {"test.mock.num.brokers", "1"},
    {"linger.ms", "20"},
    // The cluster holds 5 MiB a partition: packed, that is many seconds of the highest rate.
    {"compression.codec", "lz4"},
    {"queue.buffering.max.kbytes", "32768"},
    {"client.id", "hubscope-demo"},
    {"log_level", "0"},
};

} // namespace

struct DemoHub::Private
{
    ~Private();
    void run(const std::stop_token &stop);
    void produce(int events, const std::stop_token &stop);
    int eventsDue(std::chrono::steady_clock::time_point now);

    rd_kafka_t *producer = nullptr;
    rd_kafka_topic_t *topic = nullptr;
    quint16 port = 0;
    DemoOptions options;
    std::atomic<int> rate{0};
    std::atomic<std::int64_t> produced{0};

    // The generator's thread alone.
    std::unique_ptr<LogGenerator> generator;
    std::chrono::steady_clock::time_point begun;
    std::chrono::steady_clock::time_point last;
    double owed = 0;
    int nextPartition = 0;

    std::mutex mutex;
    std::condition_variable_any pause;
    std::jthread thread;
};

DemoHub::Private::~Private()
{
    thread = {};
    if (!producer)
        return;
    if (topic)
        rd_kafka_topic_destroy(topic);
    rd_kafka_purge(producer, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
    rd_kafka_destroy(producer);
}

DemoHub::DemoHub()
    : d(std::make_unique<Private>())
{
}

DemoHub::~DemoHub() = default;

Result<std::unique_ptr<DemoHub>> DemoHub::start(DemoOptions options)
{
    std::unique_ptr<DemoHub> hub(new DemoHub);
    Private &d = *hub->d;
    d.options = options;
    hub->setRate(options.rate);

    std::array<char, 512> text{};
    rd_kafka_conf_t *config = rd_kafka_conf_new();
    for (const auto &[name, value] : kProperties) {
        if (rd_kafka_conf_set(config, name, value, text.data(), text.size()) != RD_KAFKA_CONF_OK) {
            rd_kafka_conf_destroy(config);
            return failure(u"demo.start"_s, QString::fromUtf8(text.data()));
        }
    }
    d.producer = rd_kafka_new(RD_KAFKA_PRODUCER, config, text.data(), text.size());
    if (!d.producer) {
        rd_kafka_conf_destroy(config);
        return failure(u"demo.start"_s, QString::fromUtf8(text.data()));
    }
    rd_kafka_mock_cluster_t *cluster = rd_kafka_handle_mock_cluster(d.producer);
    if (!cluster || rd_kafka_mock_topic_create(cluster, kTopic, kPartitions, 1) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return failure(u"demo.start"_s, u"the demo hub could not be made"_s);
    // One broker, so one `host:port`.
    const QString address = QString::fromUtf8(rd_kafka_mock_cluster_bootstraps(cluster));
    d.port = address.section(u':', -1).toUShort();
    if (d.port == 0)
        return failure(u"demo.start"_s, u"the demo hub has no port"_s, address);

    d.topic = rd_kafka_topic_new(d.producer, kTopic, nullptr);
    if (!d.topic)
        return failure(u"demo.start"_s, u"the demo hub's topic could not be made"_s);
    d.generator = std::make_unique<LogGenerator>(options.seed);
    d.begun = d.last = std::chrono::steady_clock::now();
    d.thread = std::jthread([&d](const std::stop_token &stop) { d.run(stop); });
    return hub;
}

pipeline::SourceSettings DemoHub::settings() const
{
    pipeline::SourceSettings settings;
    settings.host = u"127.0.0.1"_s;
    settings.port = d->port;
    settings.hub = QString::fromLatin1(kTopic);
    settings.security = pipeline::Security::Plaintext;
    settings.startAt.kind = pipeline::StartAt::Kind::Beginning;
    return settings;
}

void DemoHub::setRate(int rate)
{
    d->rate = std::clamp(rate, 0, kMaxRate);
}

std::int64_t DemoHub::produced() const
{
    return d->produced;
}

void DemoHub::Private::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        if (const int due = eventsDue(std::chrono::steady_clock::now()); due > 0)
            produce(due, stop);
        rd_kafka_poll(producer, 0);
        std::unique_lock lock(mutex);
        pause.wait_for(lock, stop, kTick, [] { return false; });
    }
}

int DemoHub::Private::eventsDue(std::chrono::steady_clock::time_point now)
{
    const std::chrono::duration<double> passed = now - std::exchange(last, now);
    const bool burst = (now - begun) % kBurstPeriod >= kBurstPeriod - kBurstLength;
    const double current = static_cast<double>(rate) * (burst ? std::max(options.burst, 1) : 1);
    // A machine that was asleep does not owe hours of logs.
    owed = std::min(owed + current * passed.count(), current);
    return static_cast<int>(owed);
}

void DemoHub::Private::produce(int events, const std::stop_token &stop)
{
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    // At a low rate a few records a message, at a high one many: about forty messages a tick.
    const int perMessage = std::clamp(events / 40, 1, kMaxRecordsPerMessage);
    while (events > 0 && !stop.stop_requested()) {
        const DemoMessage message = generator->next(now, std::min(perMessage, events));
        const int refused = rd_kafka_produce(topic, nextPartition, RD_KAFKA_MSG_F_COPY,
                                             const_cast<char *>(message.body.data()), message.body.size(),
                                             nullptr, 0, nullptr);
        // The cluster cannot follow: what was made up is simply not sent.
        if (refused != 0)
            break;
        nextPartition = (nextPartition + 1) % kPartitions;
        produced += message.records;
        owed -= message.records;
        events -= message.records;
    }
}

} // namespace hubscope::demo
