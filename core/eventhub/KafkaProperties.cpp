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

} // namespace

QList<KafkaProperty> consumerProperties(Transport transport)
{
    // Azure drops a TCP link that is idle for 240 s without a word; librdkafka's defaults are longer than
    // that, and its own rule for Azure looks for "azure" in the host, which no namespace has.
    static const QList<KafkaProperty> kLink = {
        {"socket.keepalive.enable", "true"},
        {"metadata.max.age.ms", "180000"},
        {"topic.metadata.refresh.interval.ms", "180000"},
        {"connections.max.idle.ms", "180000"},
        {"session.timeout.ms", "30000"},
        {"heartbeat.interval.ms", "3000"},
        {"max.poll.interval.ms", "300000"},
        {"socket.timeout.ms", "60000"},
        {"socket.connection.setup.timeout.ms", "10000"},
        {"reconnect.backoff.max.ms", "10000"},
    };
    static const QList<KafkaProperty> kReader = {
        {"allow.auto.create.topics", "false"}, {"enable.auto.commit", "false"},
        {"enable.auto.offset.store", "false"}, {"auto.offset.reset", "error"},
        {"enable.partition.eof", "true"},      {"enable.metrics.push", "false"},
    };
    return securityProperties(transport) + kLink + kReader;
}

} // namespace hubscope::eventhub
