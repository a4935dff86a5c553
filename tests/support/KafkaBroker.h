// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestCertificates.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

class QProcess;

namespace hubscope::test {

struct BrokerWish
{
    QString hub = QStringLiteral("insights-operational-logs");
    int partitions = 4;
    /// SharedAccessKey of the one policy that may sign in.
    QString key = QStringLiteral("dGhlIGtleSBvZiB0aGUgdGVzdCBicm9rZXIsIDMyYiE=");
    /// Whoever signs in may nothing but what allow() says. Otherwise everything.
    bool guarded = false;
    /// Compiled to be as fast as it can be after some seconds, in place of starting quickly: for figures.
    bool fast = false;
    /// Where the TLS listener says that it is, for a link or proxy before it; 0: where it is. Only the first
    /// connection of a client may go to it directly then.
    quint16 advertisedPort = 0;
};

/// What one may do with a hub: Listen and Send of a policy, as Kafka has them.
enum class HubRight { Listen, Send };

/// A real Apache Kafka broker on 127.0.0.1 that signs in as Event Hubs does: SASL_SSL, PLAIN, user
/// `$ConnectionString`, the whole connection string as password. Beside it a plaintext listener, by which the
/// test itself creates the hub and produces. Ports and data stay the same over stop() and start().
///
/// Thread: one thread. start(), stop() and produce() block until it is so, with a deadline. The broker is
/// ended with this object; its files go with it.
class KafkaBroker
{
public:
    /// Does not start it yet. `authority` signs the broker's certificate and must outlive this object.
    explicit KafkaBroker(const TestCertificates &authority, BrokerWish wish = {});
    ~KafkaBroker();
    KafkaBroker(const KafkaBroker &) = delete;
    KafkaBroker &operator=(const KafkaBroker &) = delete;

    /// Empty text if it runs and the hub is there, else what went wrong and the end of the broker's log.
    QString start();
    /// Ends the process; false if it had to be killed.
    bool stop();
    bool isRunning() const;

    quint16 tlsPort() const { return m_tlsPort; }
    quint16 plainPort() const { return m_plainPort; }
    const BrokerWish &wish() const { return m_wish; }
    /// What a user would paste, of a policy of the namespace: `localhost` with the TLS port, no EntityPath.
    /// The broker compares it as a whole, where Azure reads its parts.
    QString connectionString() const;

    /// Appends messages in order to one partition, and waits until the broker has acknowledged them all.
    /// Empty text if all is well.
    QString produce(int partition, const QByteArrayList &bodies);
    /// The same, to another hub.
    QString produce(const QString &hub, int partition, const QByteArrayList &bodies);
    /// The same in one transaction, behind whose messages the broker keeps a record of its own.
    QString produceTogether(const QString &hub, int partition, const QByteArrayList &bodies);
    /// Makes one more hub.
    QString createHub(const QString &name, int partitions);
    /// Of a guarded broker: whoever signs in may do this with the hub. Empty text if all is well.
    QString allow(const QString &hub, HubRight right);
    /// Gives a hub more partitions: `total` of them.
    QString addPartitions(const QString &name, int total);
    /// Drops the messages of a partition below this offset, as retention does.
    QString dropBelow(const QString &name, int partition, std::int64_t offset);
    QString deleteHub(const QString &name);

private:
    QString writeConfiguration();
    QString format();
    QString launch();
    QString waitUntilReady();
    QString logTail() const;

    const TestCertificates &m_authority;
    BrokerWish m_wish;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_tlsPort = 0;
    quint16 m_plainPort = 0;
    quint16 m_controllerPort = 0;
    bool m_formatted = false;
};

} // namespace hubscope::test
