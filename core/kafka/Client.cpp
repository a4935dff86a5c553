// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/Client.h"

#include "kafka/ClientConfig.h"
#include "kafka/ErrorParser.h"
#include "pipeline/ClientCodes.h"

#include <algorithm>
#include <array>
#include <future>
#include <thread>

namespace hubscope::kafka {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kClosePatience = 3s;
constexpr std::chrono::milliseconds kShortClosePatience = 250ms;
constexpr auto kCloseSlice = 50ms;

int milliseconds(std::chrono::milliseconds time)
{
    return static_cast<int>(time.count());
}

extern "C" int hubscopeVerifyCertificate(rd_kafka_t *, const char *, std::int32_t, int *x509Error, int depth,
                                         const char *der, std::size_t size, char *text, std::size_t textSize,
                                         void *opaque)
{
    if (*x509Error == 0)
        return 1;
    static_cast<CertificateWitness *>(opaque)->record(*x509Error, depth, der, size);
    qstrncpy(text, "refused by OpenSSL", textSize);
    return 0;
}

} // namespace

Client::Client(const pipeline::SourceSettings &settings)
    : m_topicName(settings.hub.toUtf8())
    , m_witness(std::make_shared<CertificateWitness>())
{
}

Result<std::unique_ptr<Client>> Client::create(const pipeline::SourceSettings &settings, Purpose purpose)
{
    Result<ConfHandle> config = makeConfig(settings, purpose);
    if (!config)
        return std::unexpected(config.error());
    std::unique_ptr<Client> client(new Client(settings));
    rd_kafka_conf_set_opaque(config->get(), client->m_witness.get());
    if (settings.security == pipeline::Security::SaslSsl)
        rd_kafka_conf_set_ssl_cert_verify_cb(config->get(), hubscopeVerifyCertificate);
    rd_kafka_conf_set_events(config->get(), RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_STATS | RD_KAFKA_EVENT_LOG |
                                                RD_KAFKA_EVENT_DR);

    std::array<char, 512> text{};
    client->m_handle = rd_kafka_new(purpose == Purpose::Sending ? RD_KAFKA_PRODUCER : RD_KAFKA_CONSUMER,
                                    config->get(), text.data(), text.size());
    if (!client->m_handle)
        return failure(u"kafka.client"_s, QString::fromUtf8(text.data()));
    static_cast<void>(config->release()); // the client owns it now
    client->m_events.reset(rd_kafka_queue_get_main(client->m_handle));
    rd_kafka_set_log_queue(client->m_handle, client->m_events.get());
    client->m_topic.reset(rd_kafka_topic_new(client->m_handle, client->m_topicName.constData(), nullptr));
    if (!client->m_topic)
        return failure(u"kafka.topic"_s, u"the event hub's name is not one that the client takes"_s,
                       settings.hub);
    return client;
}

Client::~Client()
{
    m_topic.reset();
    m_events.reset();
    if (!m_handle)
        return;
    // No group was joined and nothing is to be committed, so there is nobody to say goodbye to.
    std::packaged_task<void()> close([handle = m_handle, witness = m_witness] {
        rd_kafka_destroy_flags(handle, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    });
    std::future<void> closed = close.get_future();
    std::thread closer(std::move(close));
    const auto begun = std::chrono::steady_clock::now();
    const auto patient = [&] {
        const auto patience = m_stop.stop_requested() ? kShortClosePatience : kClosePatience;
        return std::chrono::steady_clock::now() - begun < patience;
    };
    auto end = closed.wait_for(kCloseSlice);
    while (end != std::future_status::ready && patient())
        end = closed.wait_for(kCloseSlice);
    if (end == std::future_status::ready)
        closer.join();
    else
        closer.detach();
}

EventHandle Client::nextEvent(std::chrono::milliseconds timeout)
{
    return EventHandle(rd_kafka_queue_poll(m_events.get(), milliseconds(timeout)));
}

pipeline::SourceError Client::errorOf(rd_kafka_event_t *event)
{
    const char *text = rd_kafka_event_error_string(event);
    pipeline::SourceError error =
        parseError(rd_kafka_event_error(event), text ? text : "", pipeline::SourceStage::Client);
    if (error.code == pipeline::code::kSsl)
        error.certificate = m_witness->take();
    return error;
}

std::expected<std::vector<std::int32_t>, pipeline::SourceError>
Client::partitions(std::chrono::milliseconds timeout)
{
    const auto refused = [](rd_kafka_resp_err_t code) {
        return std::unexpected(parseError(code, rd_kafka_err2str(code), pipeline::SourceStage::Hub));
    };
    const rd_kafka_metadata_t *answer = nullptr;
    // The one topic only: a policy of one hub may not list the others.
    if (const auto code = rd_kafka_metadata(m_handle, 0, m_topic.get(), &answer, milliseconds(timeout));
        code != RD_KAFKA_RESP_ERR_NO_ERROR)
        return refused(code);
    const MetadataHandle metadata(answer);
    if (metadata->topic_cnt != 1)
        return refused(RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
    const rd_kafka_metadata_topic_t &topic = metadata->topics[0];
    if (topic.err != RD_KAFKA_RESP_ERR_NO_ERROR)
        return refused(topic.err);
    std::vector<std::int32_t> numbers;
    for (int i = 0; i < topic.partition_cnt; ++i)
        numbers.push_back(topic.partitions[i].id);
    std::ranges::sort(numbers);
    return numbers;
}

void Client::askOffsets(const std::vector<std::int32_t> &partitions, std::int64_t spec, std::intptr_t tag)
{
    const PartitionsHandle list(rd_kafka_topic_partition_list_new(static_cast<int>(partitions.size())));
    for (const std::int32_t partition : partitions)
        rd_kafka_topic_partition_list_add(list.get(), m_topicName.constData(), partition)->offset = spec;
    const AdminOptionsHandle options(rd_kafka_AdminOptions_new(m_handle, RD_KAFKA_ADMIN_OP_LISTOFFSETS));
    std::array<char, 256> text{};
    rd_kafka_AdminOptions_set_request_timeout(options.get(), milliseconds(20s), text.data(), text.size());
    rd_kafka_AdminOptions_set_opaque(options.get(), reinterpret_cast<void *>(tag));
    rd_kafka_ListOffsets(m_handle, list.get(), options.get(), m_events.get());
}

void Client::askTopic(std::intptr_t tag)
{
    const char *name = m_topicName.constData();
    const TopicsHandle topics(rd_kafka_TopicCollection_of_topic_names(&name, 1));
    const AdminOptionsHandle options(rd_kafka_AdminOptions_new(m_handle, RD_KAFKA_ADMIN_OP_DESCRIBETOPICS));
    std::array<char, 256> text{};
    rd_kafka_AdminOptions_set_request_timeout(options.get(), milliseconds(20s), text.data(), text.size());
    rd_kafka_AdminOptions_set_opaque(options.get(), reinterpret_cast<void *>(tag));
    rd_kafka_DescribeTopics(m_handle, topics.get(), options.get(), m_events.get());
}

} // namespace hubscope::kafka
