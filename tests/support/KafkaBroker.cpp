// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/KafkaBroker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

#include <librdkafka/rdkafka.h>

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope::test {

namespace {

constexpr int kStartMs = 60'000;
constexpr int kStopMs = 20'000;
constexpr int kRequestMs = 20'000;

/// Three ports that were free a moment ago, all taken at once so that they differ.
std::array<quint16, 3> freePorts()
{
    std::array<QTcpServer, 3> servers;
    std::array<quint16, 3> ports{};
    for (std::size_t i = 0; i < servers.size(); ++i) {
        if (servers[i].listen(QHostAddress::LocalHost))
            ports[i] = servers[i].serverPort();
    }
    return ports;
}

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return u"%1: %2"_s.arg(path, file.errorString());
    return {};
}

/// PEM as a value of a .properties file: one line, line breaks as `\n`.
QByteArray asProperty(QByteArray pem)
{
    return pem.replace("\r", "").replace("\n", "\\n");
}

enum class Java { StartsQuickly, RunsFast };

QStringList javaArguments(Java wish, const QString &mainClass, const QStringList &rest)
{
    // Few threads and a small heap: the machine is shared. Without the optimising compiler it starts quicker,
    // and its TLS is slower than any hub's.
    QStringList arguments{u"-Xmx512m"_s, u"-XX:+UseSerialGC"_s};
    if (wish == Java::StartsQuickly)
        arguments += u"-XX:TieredStopAtLevel=1"_s;
    arguments += {u"-cp"_s, QStringLiteral(HUBSCOPE_KAFKA_JARS "/*"), mainClass};
    return arguments + rest;
}

using Client = std::unique_ptr<rd_kafka_t, decltype(&rd_kafka_destroy)>;
using Queue = std::unique_ptr<rd_kafka_queue_t, decltype(&rd_kafka_queue_destroy)>;
using Event = std::unique_ptr<rd_kafka_event_t, decltype(&rd_kafka_event_destroy)>;

void countDelivery(rd_kafka_t *, const rd_kafka_message_t *message, void *opaque)
{
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
        ++*static_cast<qsizetype *>(opaque);
}

Client makeProducer(quint16 port, qsizetype *delivered = nullptr, const char *transactions = nullptr)
{
    std::array<char, 512> problem{};
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    const QByteArray server = "127.0.0.1:" + QByteArray::number(port);
    const std::array<std::pair<const char *, const char *>, 6> settings{{
        {"bootstrap.servers", server.constData()},
        {"broker.address.family", "v4"},
        {"message.max.bytes", "30000000"},
        {"linger.ms", "5"},
        // A batch that is sent once more comes neither twice nor after a later one: tests count on both.
        {"enable.idempotence", "true"},
        {"log_level", "0"},
    }};
    for (const auto &[name, value] : settings)
        rd_kafka_conf_set(conf, name, value, problem.data(), problem.size());
    if (transactions)
        rd_kafka_conf_set(conf, "transactional.id", transactions, problem.data(), problem.size());
    rd_kafka_conf_set_dr_msg_cb(conf, countDelivery);
    rd_kafka_conf_set_opaque(conf, delivered);
    Client client(rd_kafka_new(RD_KAFKA_PRODUCER, conf, problem.data(), problem.size()), &rd_kafka_destroy);
    if (!client)
        rd_kafka_conf_destroy(conf);
    return client;
}

/// One message into the producer's queue; `_QUEUE_FULL` says "later".
rd_kafka_resp_err_t enqueue(rd_kafka_t *client, const QByteArray &hub, int partition, const QByteArray &body)
{
    std::array<rd_kafka_vu_t, 4> parts{};
    parts[0].vtype = RD_KAFKA_VTYPE_TOPIC;
    parts[0].u.cstr = hub.constData();
    parts[1].vtype = RD_KAFKA_VTYPE_PARTITION;
    parts[1].u.i32 = partition;
    parts[2].vtype = RD_KAFKA_VTYPE_MSGFLAGS;
    parts[2].u.i = RD_KAFKA_MSG_F_COPY;
    parts[3].vtype = RD_KAFKA_VTYPE_VALUE;
    // Copied by the flag above, never written.
    parts[3].u.mem.ptr = const_cast<char *>(body.constData());
    parts[3].u.mem.size = static_cast<std::size_t>(body.size());
    const std::unique_ptr<rd_kafka_error_t, decltype(&rd_kafka_error_destroy)> error(
        rd_kafka_produceva(client, parts.data(), parts.size()), &rd_kafka_error_destroy);
    return error ? rd_kafka_error_code(error.get()) : RD_KAFKA_RESP_ERR_NO_ERROR;
}

/// Empty text if all are in the queue.
QString enqueueAll(rd_kafka_t *client, const QByteArray &hub, int partition, const QByteArrayList &bodies)
{
    for (const QByteArray &body : bodies) {
        rd_kafka_resp_err_t error = RD_KAFKA_RESP_ERR__QUEUE_FULL;
        while (error == RD_KAFKA_RESP_ERR__QUEUE_FULL) {
            error = enqueue(client, hub, partition, body);
            rd_kafka_poll(client, error == RD_KAFKA_RESP_ERR__QUEUE_FULL ? 50 : 0);
        }
        if (error != RD_KAFKA_RESP_ERR_NO_ERROR)
            return QString::fromUtf8(rd_kafka_err2str(error));
    }
    return {};
}

/// Of the one hub, right or partition that was asked for: why not. Empty text if all is well.
QString problemOf(rd_kafka_event_t *event)
{
    std::size_t count = 0;
    const rd_kafka_topic_result_t **topics = nullptr;
    switch (rd_kafka_event_type(event)) {
    case RD_KAFKA_EVENT_CREATETOPICS_RESULT:
        topics = rd_kafka_CreateTopics_result_topics(rd_kafka_event_CreateTopics_result(event), &count);
        break;
    case RD_KAFKA_EVENT_CREATEPARTITIONS_RESULT:
        topics =
            rd_kafka_CreatePartitions_result_topics(rd_kafka_event_CreatePartitions_result(event), &count);
        break;
    case RD_KAFKA_EVENT_DELETETOPICS_RESULT:
        topics = rd_kafka_DeleteTopics_result_topics(rd_kafka_event_DeleteTopics_result(event), &count);
        break;
    case RD_KAFKA_EVENT_CREATEACLS_RESULT:
        if (const auto rights =
                rd_kafka_CreateAcls_result_acls(rd_kafka_event_CreateAcls_result(event), &count);
            count == 1)
            return QString::fromUtf8(rd_kafka_error_string(rd_kafka_acl_result_error(rights[0])));
        break;
    case RD_KAFKA_EVENT_DELETERECORDS_RESULT:
        if (const auto list =
                rd_kafka_DeleteRecords_result_offsets(rd_kafka_event_DeleteRecords_result(event));
            list->cnt == 1)
            return list->elems[0].err == RD_KAFKA_RESP_ERR_NO_ERROR
                       ? QString()
                       : QString::fromUtf8(rd_kafka_err2str(list->elems[0].err));
        break;
    default:
        break;
    }
    return count == 1 ? QString::fromUtf8(rd_kafka_topic_result_error_string(topics[0])) : u"no result"_s;
}

/// Waits for the answer to what was asked of the broker; `what` begins the sentence if it is a refusal.
QString answered(rd_kafka_queue_t *queue, const QString &what)
{
    const Event event(rd_kafka_queue_poll(queue, kRequestMs), &rd_kafka_event_destroy);
    if (!event)
        return u"%1: no answer"_s.arg(what);
    // The event's own error is that of the request as a whole.
    const QString problem = rd_kafka_event_error(event.get()) != RD_KAFKA_RESP_ERR_NO_ERROR
                                ? QString::fromUtf8(rd_kafka_event_error_string(event.get()))
                                : problemOf(event.get());
    return problem.isEmpty() ? QString() : u"%1: %2"_s.arg(what, problem);
}

} // namespace

KafkaBroker::KafkaBroker(const TestCertificates &authority, BrokerWish wish)
    : m_authority(authority)
    , m_wish(std::move(wish))
{
}

KafkaBroker::~KafkaBroker()
{
    stop();
}

QString KafkaBroker::connectionString() const
{
    return u"Endpoint=sb://localhost:%1/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%2"_s.arg(m_tlsPort)
        .arg(m_wish.key);
}

bool KafkaBroker::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

QString KafkaBroker::start()
{
    if (!QDir(QStringLiteral(HUBSCOPE_KAFKA_JARS)).exists())
        return u"Apache Kafka is not at %1; scripts/lib/kafka.sh fetches it"_s.arg(
            QStringLiteral(HUBSCOPE_KAFKA_JARS));
    if (!m_folder.isValid())
        return m_folder.errorString();
    if (m_formatted)
        return launch();
    // Another program may take a port between the choice and the broker's start.
    QString problem;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto ports = freePorts();
        m_tlsPort = ports[0];
        m_plainPort = ports[1];
        m_controllerPort = ports[2];
        problem = writeConfiguration();
        if (problem.isEmpty() && !m_formatted)
            problem = format();
        if (problem.isEmpty())
            problem = launch();
        if (problem.isEmpty())
            return createHub(m_wish.hub, m_wish.partitions);
        if (!problem.contains("already in use"_L1))
            break;
    }
    return problem;
}

QString KafkaBroker::writeConfiguration()
{
    const ServerIdentity identity = m_authority.issue();
    QString text = uR"(process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:%1
listeners=TLS://127.0.0.1:%2,PLAIN://127.0.0.1:%3,CTL://127.0.0.1:%1
advertised.listeners=TLS://localhost:%8,PLAIN://127.0.0.1:%3
controller.listener.names=CTL
listener.security.protocol.map=TLS:SASL_SSL,PLAIN:PLAINTEXT,CTL:PLAINTEXT
inter.broker.listener.name=PLAIN
listener.name.tls.sasl.enabled.mechanisms=PLAIN
listener.name.tls.plain.sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required user_$ConnectionString="%4";
listener.name.tls.ssl.keystore.type=PEM
listener.name.tls.ssl.keystore.key=%5
listener.name.tls.ssl.keystore.certificate.chain=%6
log.dirs=%7
num.partitions=1
offsets.topic.replication.factor=1
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
auto.create.topics.enable=false
group.initial.rebalance.delay.ms=0
message.max.bytes=30000000
)"_s.arg(QString::number(m_controllerPort), QString::number(m_tlsPort), QString::number(m_plainPort),
         connectionString(), QString::fromLatin1(asProperty(identity.keyPem)),
         QString::fromLatin1(asProperty(identity.certificatePem)), m_folder.filePath(u"data"_s),
         QString::number(m_wish.advertisedPort != 0 ? m_wish.advertisedPort : m_tlsPort));
    if (m_wish.guarded)
        text += u"authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer\n"
                "super.users=User:ANONYMOUS\n"_s;
    return write(m_folder.filePath(u"server.properties"_s), text.toUtf8());
}

QString KafkaBroker::format()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"java"_s, javaArguments(Java::StartsQuickly, u"kafka.tools.StorageTool"_s,
                                           {u"format"_s, u"-t"_s, u"MkU3OEVBNTcwNTJENDM2Qk"_s, u"-c"_s,
                                            m_folder.filePath(u"server.properties"_s)}));
    if (!process.waitForFinished(kStartMs) || process.exitCode() != 0)
        return u"formatting the broker's storage failed: "_s + QString::fromUtf8(process.readAll());
    m_formatted = true;
    return {};
}

QString KafkaBroker::launch()
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath(u"broker.log"_s));
    m_process->start(u"java"_s, javaArguments(m_wish.fast ? Java::RunsFast : Java::StartsQuickly,
                                              u"kafka.Kafka"_s, {m_folder.filePath(u"server.properties"_s)}));
    if (!m_process->waitForStarted(kStartMs))
        return u"java cannot be started: "_s + m_process->errorString();
    return waitUntilReady();
}

QString KafkaBroker::waitUntilReady()
{
    QElapsedTimer timer;
    timer.start();
    const Client client = makeProducer(m_plainPort);
    while (timer.elapsed() < kStartMs) {
        // waitForFinished() is the wait between two questions; it ends at once if the broker gives up.
        if (m_process->waitForFinished(100))
            break;
        const rd_kafka_metadata_t *metadata = nullptr;
        if (rd_kafka_metadata(client.get(), 0, nullptr, &metadata, 1'000) == RD_KAFKA_RESP_ERR_NO_ERROR) {
            const int brokers = metadata->broker_cnt;
            rd_kafka_metadata_destroy(metadata);
            if (brokers > 0)
                return {};
        }
    }
    return u"the broker did not start: "_s + logTail();
}

QString KafkaBroker::createHub(const QString &name, int partitions)
{
    const Client client = makeProducer(m_plainPort);
    std::array<char, 512> problem{};
    const QByteArray hub = name.toUtf8();
    rd_kafka_NewTopic_t *topic =
        rd_kafka_NewTopic_new(hub.constData(), partitions, 1, problem.data(), problem.size());
    if (!topic)
        return QString::fromUtf8(problem.data());
    const Queue queue(rd_kafka_queue_new(client.get()), &rd_kafka_queue_destroy);
    rd_kafka_CreateTopics(client.get(), &topic, 1, nullptr, queue.get());
    rd_kafka_NewTopic_destroy(topic);
    return answered(queue.get(), u"the hub could not be created"_s);
}

QString KafkaBroker::allow(const QString &name, HubRight right)
{
    const Client client = makeProducer(m_plainPort);
    std::array<char, 512> problem{};
    rd_kafka_AclBinding_t *binding = rd_kafka_AclBinding_new(
        RD_KAFKA_RESOURCE_TOPIC, name.toUtf8().constData(), RD_KAFKA_RESOURCE_PATTERN_LITERAL,
        "User:$ConnectionString", "*",
        right == HubRight::Listen ? RD_KAFKA_ACL_OPERATION_READ : RD_KAFKA_ACL_OPERATION_WRITE,
        RD_KAFKA_ACL_PERMISSION_TYPE_ALLOW, problem.data(), problem.size());
    if (!binding)
        return QString::fromUtf8(problem.data());
    const Queue queue(rd_kafka_queue_new(client.get()), &rd_kafka_queue_destroy);
    rd_kafka_CreateAcls(client.get(), &binding, 1, nullptr, queue.get());
    rd_kafka_AclBinding_destroy(binding);
    return answered(queue.get(), u"the right could not be given"_s);
}

QString KafkaBroker::addPartitions(const QString &name, int total)
{
    const Client client = makeProducer(m_plainPort);
    std::array<char, 512> problem{};
    const QByteArray hub = name.toUtf8();
    rd_kafka_NewPartitions_t *partitions = rd_kafka_NewPartitions_new(
        hub.constData(), static_cast<std::size_t>(total), problem.data(), problem.size());
    if (!partitions)
        return QString::fromUtf8(problem.data());
    const Queue queue(rd_kafka_queue_new(client.get()), &rd_kafka_queue_destroy);
    rd_kafka_CreatePartitions(client.get(), &partitions, 1, nullptr, queue.get());
    rd_kafka_NewPartitions_destroy(partitions);
    return answered(queue.get(), u"the partitions could not be added"_s);
}

QString KafkaBroker::dropBelow(const QString &name, int partition, std::int64_t offset)
{
    const Client client = makeProducer(m_plainPort);
    const std::unique_ptr<rd_kafka_topic_partition_list_t, decltype(&rd_kafka_topic_partition_list_destroy)>
        list(rd_kafka_topic_partition_list_new(1), &rd_kafka_topic_partition_list_destroy);
    rd_kafka_topic_partition_list_add(list.get(), name.toUtf8().constData(), partition)->offset = offset;
    rd_kafka_DeleteRecords_t *wish = rd_kafka_DeleteRecords_new(list.get());
    const Queue queue(rd_kafka_queue_new(client.get()), &rd_kafka_queue_destroy);
    rd_kafka_DeleteRecords(client.get(), &wish, 1, nullptr, queue.get());
    rd_kafka_DeleteRecords_destroy(wish);
    return answered(queue.get(), u"the messages could not be dropped"_s);
}

QString KafkaBroker::deleteHub(const QString &name)
{
    const Client client = makeProducer(m_plainPort);
    rd_kafka_DeleteTopic_t *topic = rd_kafka_DeleteTopic_new(name.toUtf8().constData());
    const Queue queue(rd_kafka_queue_new(client.get()), &rd_kafka_queue_destroy);
    rd_kafka_DeleteTopics(client.get(), &topic, 1, nullptr, queue.get());
    rd_kafka_DeleteTopic_destroy(topic);
    return answered(queue.get(), u"the hub could not be deleted"_s);
}

QString KafkaBroker::produce(int partition, const QByteArrayList &bodies)
{
    return produce(m_wish.hub, partition, bodies);
}

QString KafkaBroker::produce(const QString &name, int partition, const QByteArrayList &bodies)
{
    qsizetype delivered = 0;
    const Client client = makeProducer(m_plainPort, &delivered);
    if (const QString problem = enqueueAll(client.get(), name.toUtf8(), partition, bodies);
        !problem.isEmpty())
        return problem;
    rd_kafka_flush(client.get(), kRequestMs);
    return delivered == bodies.size()
               ? QString()
               : u"only %1 of %2 messages were acknowledged"_s.arg(delivered).arg(bodies.size());
}

QString KafkaBroker::produceTogether(const QString &name, int partition, const QByteArrayList &bodies)
{
    qsizetype delivered = 0;
    const Client client = makeProducer(m_plainPort, &delivered, "tests");
    const auto problemOf = [](rd_kafka_error_t *failure) {
        const std::unique_ptr<rd_kafka_error_t, decltype(&rd_kafka_error_destroy)> error(
            failure, &rd_kafka_error_destroy);
        return error ? QString::fromUtf8(rd_kafka_error_string(error.get())) : QString();
    };
    QString problem = problemOf(rd_kafka_init_transactions(client.get(), kRequestMs));
    if (problem.isEmpty())
        problem = problemOf(rd_kafka_begin_transaction(client.get()));
    if (problem.isEmpty())
        problem = enqueueAll(client.get(), name.toUtf8(), partition, bodies);
    return problem.isEmpty() ? problemOf(rd_kafka_commit_transaction(client.get(), kRequestMs)) : problem;
}

bool KafkaBroker::stop()
{
    if (!m_process)
        return true;
    bool clean = true;
    if (m_process->state() != QProcess::NotRunning) {
        m_process->terminate();
        clean = m_process->waitForFinished(kStopMs);
        if (!clean) {
            m_process->kill();
            m_process->waitForFinished(kStopMs);
        }
    }
    m_process.reset();
    return clean;
}

QString KafkaBroker::logTail() const
{
    QFile file(m_folder.filePath(u"broker.log"_s));
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return QString::fromUtf8(file.readAll().last(qMin(file.size(), qint64(3000))));
}

} // namespace hubscope::test
