// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/KafkaProperties.h"

#include "eventhub/ConnectionString.h"

namespace hubscope::eventhub {

namespace {

QList<KafkaProperty> securityProperties(Transport transport)
{
    switch (transport) {
    case Transport::SaslSsl:
        return {{"security.protocol", "SASL_SSL"},
                {"sasl.mechanisms", "PLAIN"},
                {"sasl.username", "$ConnectionString"},
                {"ssl.endpoint.identification.algorithm", "https"},
                {"enable.ssl.certificate.verification", "true"}};
    case Transport::SaslPlaintext:
        return {{"security.protocol", "SASL_PLAINTEXT"},
                {"sasl.mechanisms", "PLAIN"},
                {"sasl.username", "$ConnectionString"}};
    case Transport::Plaintext:
        break;
    }
    return {{"security.protocol", "PLAINTEXT"}};
}

/// Azure drops a TCP link that is idle for 240 s without a word; librdkafka's defaults are longer than that,
/// and its own rule for Azure looks for "azure" in the host, which no namespace has.
const QList<KafkaProperty> &linkProperties()
{
    static const QList<KafkaProperty> kLink = {
        {"socket.keepalive.enable", "true"},
        {"metadata.max.age.ms", "180000"},
        {"topic.metadata.refresh.interval.ms", "180000"},
        {"connections.max.idle.ms", "180000"},
        {"socket.timeout.ms", "60000"},
        {"socket.connection.setup.timeout.ms", "10000"},
        {"reconnect.backoff.max.ms", "10000"},
        // With Manage rights an event hub would be made by asking for it.
        {"allow.auto.create.topics", "false"},
        {"enable.metrics.push", "false"},
    };
    return kLink;
}

} // namespace

QList<KafkaProperty> consumerProperties(Transport transport)
{
    static const QList<KafkaProperty> kReader = {
        {"session.timeout.ms", "30000"},       {"heartbeat.interval.ms", "3000"},
        {"max.poll.interval.ms", "300000"},    {"enable.auto.commit", "false"},
        {"enable.auto.offset.store", "false"}, {"auto.offset.reset", "error"},
        {"enable.partition.eof", "true"},
    };
    return securityProperties(transport) + linkProperties() + kReader;
}

QList<KafkaProperty> producerProperties(Transport transport)
{
    static const QList<KafkaProperty> kSender = {
        {"acks", "all"},
        // Microsoft's table: the service waits 20 s at least.
        {"request.timeout.ms", "60000"},
        {"message.timeout.ms", "60000"},
        {"compression.codec", "none"},
        // It would need a right of its own in some clusters; a message that is sent once needs no number.
        {"enable.idempotence", "false"},
        {"message.send.max.retries", "0"},
        {"linger.ms", "0"},
        // Each message to a partition by chance, not all of a moment to the same.
        {"sticky.partitioning.linger.ms", "0"},
    };
    return securityProperties(transport) + linkProperties() + kSender;
}

} // namespace hubscope::eventhub
