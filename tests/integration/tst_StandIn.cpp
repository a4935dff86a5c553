// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The stand-in against the client itself: what other tests believe of it is proven here.
#include "support/StandIn.h"

#include <QElapsedTimer>
#include <QTest>

#include <librdkafka/rdkafka.h>

#include <memory>
#include <vector>

using namespace hubscope::test;

namespace {

const QByteArray kHub = "insights-operational-logs";
const QByteArray kString = "Endpoint=sb://localhost/;SharedAccessKeyName=R7;SharedAccessKey=secret";

/// A consumer of the packaged client, and the errors it told.
class Client
{
public:
    struct Told
    {
        int code;
        QByteArray text;
    };

    Client(std::uint16_t port, const QString &caFile, const QByteArray &password = kString)
    {
        rd_kafka_conf_t *conf = rd_kafka_conf_new();
        set(conf, "bootstrap.servers", "localhost:" + QByteArray::number(port));
        set(conf, "broker.address.family", "v4");
        set(conf, "security.protocol", "SASL_SSL");
        set(conf, "sasl.mechanisms", "PLAIN");
        set(conf, "sasl.username", "$ConnectionString");
        set(conf, "sasl.password", password);
        set(conf, "ssl.ca.location", caFile.toUtf8());
        set(conf, "group.id", "local");
        set(conf, "enable.auto.commit", "false");
        set(conf, "socket.connection.setup.timeout.ms", "1000");
        set(conf, "reconnect.backoff.ms", "20");
        set(conf, "log_level", "0");
        set(conf, "fetch.wait.max.ms", "200");
        rd_kafka_conf_set_opaque(conf, this);
        rd_kafka_conf_set_error_cb(conf, [](rd_kafka_t *, int code, const char *text, void *self) {
            static_cast<Client *>(self)->told.push_back({code, text});
        });
        char why[512];
        m_client.reset(rd_kafka_new(RD_KAFKA_CONSUMER, conf, why, sizeof why));
        if (!m_client)
            qFatal("No client: %s", why);
        rd_kafka_poll_set_consumer(m_client.get());
    }

    rd_kafka_t *get() const { return m_client.get(); }

    /// Asks for the one topic, serving error events meanwhile: its error, or the call's.
    int metadata(const QByteArray &topic, int timeoutMs = 5000)
    {
        const std::unique_ptr<rd_kafka_topic_t, decltype(&rd_kafka_topic_destroy)> handle(
            rd_kafka_topic_new(m_client.get(), topic.constData(), nullptr), &rd_kafka_topic_destroy);
        const struct rd_kafka_metadata *found = nullptr;
        const auto code = rd_kafka_metadata(m_client.get(), 0, handle.get(), &found, timeoutMs);
        if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
            return code;
        partitions = found->topics[0].partition_cnt;
        const int error = found->topics[0].err;
        rd_kafka_metadata_destroy(found);
        return error;
    }

    /// Serves events until an error's text holds `part`.
    bool hears(const QByteArray &part, int timeoutMs = 10000)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < timeoutMs) {
            for (const Told &error : told) {
                if (error.text.contains(part))
                    return true;
            }
            if (rd_kafka_message_t *message = rd_kafka_consumer_poll(m_client.get(), 50))
                rd_kafka_message_destroy(message);
        }
        for (const Told &error : told)
            qWarning("told: %d %s", error.code, error.text.constData());
        return false;
    }

    std::vector<Told> told;
    int partitions = -1;

private:
    static void set(rd_kafka_conf_t *conf, const char *key, const QByteArray &value)
    {
        char why[512];
        if (rd_kafka_conf_set(conf, key, value.constData(), why, sizeof why) != RD_KAFKA_CONF_OK)
            qFatal("%s", why);
    }
    struct Destroy
    {
        void operator()(rd_kafka_t *client) const { rd_kafka_destroy(client); }
    };
    std::unique_ptr<rd_kafka_t, Destroy> m_client;
};

struct Got
{
    std::int64_t offset;
    std::int64_t timeMs;
    QByteArray body;
};

/// Reads `count` messages of a partition from an offset on.
std::vector<Got> read(Client &client, int partition, std::int64_t from, std::size_t count,
                      const std::function<void()> &whileWaiting = {})
{
    const std::unique_ptr<rd_kafka_topic_partition_list_t, decltype(&rd_kafka_topic_partition_list_destroy)>
        list(rd_kafka_topic_partition_list_new(1), &rd_kafka_topic_partition_list_destroy);
    rd_kafka_topic_partition_list_add(list.get(), kHub.constData(), partition)->offset = from;
    rd_kafka_assign(client.get(), list.get());
    std::vector<Got> result;
    QElapsedTimer timer;
    timer.start();
    while (result.size() < count && timer.elapsed() < 15000) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(client.get(), 50);
        if (!message) {
            if (whileWaiting)
                whileWaiting();
            continue;
        }
        if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
            result.push_back({message->offset, rd_kafka_message_timestamp(message, nullptr),
                              QByteArray(static_cast<const char *>(message->payload),
                                         static_cast<qsizetype>(message->len))});
        rd_kafka_message_destroy(message);
    }
    rd_kafka_assign(client.get(), nullptr);
    return result;
}

} // namespace

class tst_StandIn : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasPublished();
    void expiredRecordsAreGone();
    void newsReachesAWaitingFetch();
    void comesBack();
    void metadataErrors_data();
    void metadataErrors();
    void mishaps_data();
    void mishaps();
    void wrongKey();
    void certificates_data();
    void certificates();
    void blackHole();

private:
    TestCertificates m_authority;
};

void tst_StandIn::readsWhatWasPublished()
{
    StandIn hub({.identity = m_authority.issue(), .password = kString});
    for (int i = 0; i < 300; ++i)
        QCOMPARE(hub.publish(kHub, 1, QByteArray::number(i).repeated(1 + i * 10), 1'700'000'000'000 + i), i);
    Client client(hub.port(), m_authority.caFile());
    QCOMPARE(client.metadata(kHub), 0);
    QCOMPARE(client.partitions, 4);
    std::int64_t low = -1;
    std::int64_t high = -1;
    QCOMPARE(rd_kafka_query_watermark_offsets(client.get(), kHub.constData(), 1, &low, &high, 5000),
             RD_KAFKA_RESP_ERR_NO_ERROR);
    QCOMPARE(low, 0);
    QCOMPARE(high, 300);
    const auto got = read(client, 1, 0, 300);
    QCOMPARE(got.size(), 300U);
    for (int i = 0; i < 300; ++i) {
        const Got &message = got[static_cast<std::size_t>(i)];
        QCOMPARE(message.offset, i);
        QCOMPARE(message.timeMs, 1'700'000'000'000 + i);
        QCOMPARE(message.body, QByteArray::number(i).repeated(1 + i * 10));
    }
    QVERIFY(hub.requests(Api::SaslAuthenticate) > 0);
    QCOMPARE(hub.requests(Api::JoinGroup), 0);
    QCOMPARE(hub.requests(Api::OffsetCommit), 0);
}

void tst_StandIn::expiredRecordsAreGone()
{
    StandIn hub({.identity = m_authority.issue()});
    hub.change([](Behaviour &b) { b.topics[kHub].partitions[0].low = 100; });
    QCOMPARE(hub.publish(kHub, 0, "late"), 100);
    Client client(hub.port(), m_authority.caFile());
    std::int64_t low = -1;
    std::int64_t high = -1;
    QCOMPARE(rd_kafka_query_watermark_offsets(client.get(), kHub.constData(), 0, &low, &high, 5000),
             RD_KAFKA_RESP_ERR_NO_ERROR);
    QCOMPARE(low, 100);
    QCOMPARE(high, 101);
    const auto got = read(client, 0, RD_KAFKA_OFFSET_BEGINNING, 1);
    QCOMPARE(got.size(), 1U);
    QCOMPARE(got.front().offset, 100);
}

void tst_StandIn::newsReachesAWaitingFetch()
{
    StandIn hub({.identity = m_authority.issue()});
    Client client(hub.port(), m_authority.caFile());
    bool published = false;
    const auto got = read(client, 2, 0, 1, [&] {
        if (!published && hub.requests(Api::Fetch) > 0) {
            hub.publish(kHub, 2, "news");
            published = true;
        }
    });
    QVERIFY(published);
    QCOMPARE(got.size(), 1U);
    QCOMPARE(got.front().body, QByteArray("news"));
}

void tst_StandIn::comesBack()
{
    StandIn hub({.identity = m_authority.issue()});
    hub.publish(kHub, 0, "first");
    Client client(hub.port(), m_authority.caFile());
    QCOMPARE(read(client, 0, 0, 1).size(), 1U);
    const auto port = hub.port();
    hub.goDown();
    QVERIFY(client.hears("Connection refused"));
    hub.comeBack();
    QCOMPARE(hub.port(), port);
    hub.publish(kHub, 0, "second");
    const auto got = read(client, 0, 1, 1);
    QCOMPARE(got.size(), 1U);
    QCOMPARE(got.front().body, QByteArray("second"));
    const int before = hub.connections();
    hub.dropConnections();
    hub.publish(kHub, 0, "third");
    QCOMPARE(read(client, 0, 2, 1).size(), 1U);
    // The third may still have come over a connection on its way down.
    QTRY_VERIFY(hub.connections() > before);
}

void tst_StandIn::metadataErrors_data()
{
    QTest::addColumn<QByteArray>("topic");
    QTest::addColumn<int>("error");
    QTest::addRow("unknown hub") << QByteArray("elsewhere") << 3;
    QTest::addRow("not authorised") << kHub << 29;
    QTest::addRow("illegal name") << kHub << 17;
}

void tst_StandIn::metadataErrors()
{
    QFETCH(const QByteArray, topic);
    QFETCH(const int, error);
    StandIn hub({.identity = m_authority.issue()});
    hub.change([error](Behaviour &b) { b.topics[kHub].metadataError = error; });
    Client client(hub.port(), m_authority.caFile());
    QCOMPARE(client.metadata(topic), error);
}

void tst_StandIn::mishaps_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<int>("mishap");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, Point point, Mishap mishap, const char *words) {
        QTest::addRow("%s", name) << static_cast<int>(point) << static_cast<int>(mishap) << QByteArray(words);
    };
    // How the client words a hang-up depends on how far its hello had come.
    row("closed at once", Point::Accept, Mishap::Close, "in state SSL_HANDSHAKE");
    row("closed at hello", Point::ClientHello, Mishap::Close, "in state SSL_HANDSHAKE");
    row("reset at hello", Point::ClientHello, Mishap::Reset, "in state SSL_HANDSHAKE");
    row("silent from the start", Point::Accept, Mishap::Silence, "timed out in state SSL_HANDSHAKE");
    row("web proxy", Point::ClientHello, Mishap::Answer, "wrong version number");
    row("closed after TLS", Point::ApiVersions, Mishap::Close, "APIVERSION_QUERY");
    row("silent at sign-in", Point::SaslAuthenticate, Mishap::Silence, "timed out in state AUTH_REQ");
}

void tst_StandIn::mishaps()
{
    QFETCH(const int, point);
    QFETCH(const int, mishap);
    QFETCH(const QByteArray, words);
    StandIn hub({.identity = m_authority.issue(),
                 .point = static_cast<Point>(point),
                 .mishap = static_cast<Mishap>(mishap)});
    Client client(hub.port(), m_authority.caFile());
    QVERIFY(client.hears(words));
}

void tst_StandIn::wrongKey()
{
    StandIn hub({.identity = m_authority.issue(), .password = "another"});
    {
        Client client(hub.port(), m_authority.caFile());
        QVERIFY(client.hears("Authentication failed: unknown user or password"));
    }
    hub.change([](Behaviour &b) {
        b.saslError = 29;
        b.saslText = "The request was rejected by firewall checks.";
    });
    {
        Client client(hub.port(), m_authority.caFile());
        QVERIFY(client.hears("The request was rejected by firewall checks."));
    }
    hub.change([](Behaviour &b) { b.mechanisms = {"OAUTHBEARER"}; });
    Client client(hub.port(), m_authority.caFile());
    QVERIFY(client.hears("Unsupported SASL mechanism"));
}

void tst_StandIn::certificates_data()
{
    using std::chrono::hours;
    QTest::addColumn<ServerIdentity>("identity");
    QTest::addRow("expired") << m_authority.issue({.validFrom = hours(-48), .validTo = hours(-1)});
    QTest::addRow("not yet valid") << m_authority.issue({.validFrom = hours(1), .validTo = hours(48)});
    QTest::addRow("other name") << m_authority.issue({.names = {QStringLiteral("other.example")}});
    QTest::addRow("other authority") << TestCertificates(QStringLiteral("Someone Else")).issue();
}

void tst_StandIn::certificates()
{
    QFETCH(const ServerIdentity, identity);
    StandIn hub({.identity = identity});
    Client client(hub.port(), m_authority.caFile());
    QVERIFY(client.hears("certificate verify failed"));
    QCOMPARE(hub.requests(Api::SaslAuthenticate), 0);
}

void tst_StandIn::blackHole()
{
    const BlackHole hole;
    Client client(hole.port(), m_authority.caFile());
    QVERIFY(client.hears("timed out in state CONNECT"));
}

QTEST_GUILESS_MAIN(tst_StandIn)
#include "tst_StandIn.moc"
