// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace hubscope::eventhub {

enum class Transport {
    /// TLS and SASL PLAIN: every namespace.
    SaslSsl,
    /// The Event Hubs emulator only.
    SaslPlaintext,
    /// The demo hub only.
    Plaintext,
};

/// One librdkafka property. None of them is secret: whoever makes the client adds what belongs to the one
/// source
/// (`bootstrap.servers`, `sasl.password`, `group.id`, `client.id`, `ssl.ca.location`).
struct KafkaProperty
{
    const char *name;
    QByteArray value;

    bool operator==(const KafkaProperty &) const = default;
};

/// What a reader of Event Hubs needs, in the order of Microsoft's table for librdkafka
/// (event-hubs/apache-kafka-configurations), then what keeps a link through Azure's load balancers alive,
/// then what makes a reader that commits nothing and creates nothing.
QList<KafkaProperty> consumerProperties(Transport transport);

/// What a sender of a few single messages needs: every replica's word for each, none sent twice, none packed
/// (only gzip is taken, and not in every tier), no event hub made by asking for it.
QList<KafkaProperty> producerProperties(Transport transport);

} // namespace hubscope::eventhub
