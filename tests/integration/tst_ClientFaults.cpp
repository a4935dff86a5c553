// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults that other programs on the same event hub meet and that people bring along: groups, transactions,
// tokens. Hubscope does none of these, so neither its connection test nor its reading can meet them. A client
// of their kind meets them here: librdkafka itself, mostly through a real socket to the stand-in. What it
// says goes the way of Hubscope's own errors: parsed, and into the model of the Diagnostics dock.
#include "kafka/ErrorParser.h"
#include "kafka/Handles.h"
#include "models/DiagnosticsModel.h"
#include "support/CatalogueRows.h"
#include "support/KafkaBroker.h"
#include "support/StandIn.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QTest>

#include <array>
#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include <librdkafka/rdkafka.h>

using namespace hubscope;
using namespace hubscope::test;
using namespace Qt::StringLiterals;
using pipeline::SourceError;
using pipeline::SourceStage;

namespace {

constexpr auto kHub = "insights-operational-logs";
constexpr int kPatienceMs = 15'000;

using Properties = std::map<QByteArray, QByteArray>;
/// What a client was told; nothing if that did not come in time.
using Told = std::optional<SourceError>;

struct Destroy
{
    void operator()(rd_kafka_t *client) const
    {
        rd_kafka_destroy_flags(client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    }
};
using ClientHandle = std::unique_ptr<rd_kafka_t, Destroy>;

SourceError parsed(rd_kafka_resp_err_t code, const char *text)
{
    return kafka::parseError(code, text, SourceStage::Client);
}

/// A client in the clear, or what its making failed with.
std::expected<ClientHandle, SourceError> makeClient(rd_kafka_type_t type, quint16 port, Properties properties)
{
    properties.insert({"bootstrap.servers", "localhost:" + QByteArray::number(port)});
    rd_kafka_conf_t *config = rd_kafka_conf_new();
    std::array<char, 512> text{};
    for (const auto &[name, value] : properties) {
        if (rd_kafka_conf_set(config, name.constData(), value.constData(), text.data(), text.size()) !=
            RD_KAFKA_CONF_OK)
            qFatal("%s", text.data());
    }
    rd_kafka_conf_set_events(config, RD_KAFKA_EVENT_ERROR | RD_KAFKA_EVENT_OAUTHBEARER_TOKEN_REFRESH);
    ClientHandle client(rd_kafka_new(type, config, text.data(), text.size()));
    if (client)
        return client;
    rd_kafka_conf_destroy(config);
    return std::unexpected(parsed(rd_kafka_last_error(), text.data()));
}

/// A member of a group, until it is told something. `keepsLooking` false: until it has its partitions, it
/// looks, and from then on waits until there is something.
Told joinGroup(quint16 port, Properties properties, bool keepsLooking = true)
{
    properties.insert({"group.id", "collector"});
    const auto client = makeClient(RD_KAFKA_CONSUMER, port, std::move(properties));
    if (!client)
        return client.error();
    rd_kafka_poll_set_consumer(client->get());
    const kafka::QueueHandle queue(rd_kafka_queue_get_consumer(client->get()));
    const kafka::PartitionsHandle topics(rd_kafka_topic_partition_list_new(1));
    rd_kafka_topic_partition_list_add(topics.get(), kHub, RD_KAFKA_PARTITION_UA);
    rd_kafka_subscribe(client->get(), topics.get());
    for (const QDeadlineTimer end(kPatienceMs); !end.hasExpired();) {
        const kafka::MessageHandle message(rd_kafka_consumer_poll(client->get(), 100));
        if (message && message->err != RD_KAFKA_RESP_ERR_NO_ERROR)
            return parsed(message->err, rd_kafka_message_errstr(message.get()));
        rd_kafka_topic_partition_list_t *assigned = nullptr;
        rd_kafka_assignment(client->get(), &assigned);
        if (kafka::PartitionsHandle(assigned)->cnt > 0 && !keepsLooking)
            static_cast<void>(
                QTest::qWaitFor([&] { return rd_kafka_queue_length(queue.get()) > 0; }, kPatienceMs));
    }
    return {};
}

/// A reader by assign() that keeps its place in a group.
Told commit(quint16 port)
{
    const auto client =
        makeClient(RD_KAFKA_CONSUMER, port, {{"group.id", "collector"}, {"enable.auto.commit", "false"}});
    if (!client)
        return client.error();
    const kafka::PartitionsHandle place(rd_kafka_topic_partition_list_new(1));
    rd_kafka_topic_partition_list_add(place.get(), kHub, 0)->offset = 1;
    const rd_kafka_resp_err_t answer = rd_kafka_commit(client->get(), place.get(), 0);
    return parsed(answer, rd_kafka_err2str(answer));
}

Told beginTransaction(quint16 port)
{
    const auto client = makeClient(RD_KAFKA_PRODUCER, port, {{"transactional.id", "exporter"}});
    if (!client)
        return client.error();
    rd_kafka_error_t *error = rd_kafka_init_transactions(client->get(), kPatienceMs);
    Told told = parsed(rd_kafka_error_code(error), rd_kafka_error_string(error));
    rd_kafka_error_destroy(error);
    return told;
}

/// Gives a client its token, or says why there is none.
using TokenSource = std::function<void(rd_kafka_t *)>;

Told signInByToken(quint16 port, const TokenSource &source)
{
    const auto client =
        makeClient(RD_KAFKA_PRODUCER, port,
                   {{"security.protocol", "sasl_plaintext"}, {"sasl.mechanisms", "OAUTHBEARER"}});
    if (!client)
        return client.error();
    const kafka::QueueHandle queue(rd_kafka_queue_get_main(client->get()));
    for (const QDeadlineTimer end(kPatienceMs); !end.hasExpired();) {
        const kafka::EventHandle event(rd_kafka_queue_poll(queue.get(), 100));
        if (!event)
            continue;
        if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_OAUTHBEARER_TOKEN_REFRESH)
            source(client->get());
        else if (rd_kafka_event_type(event.get()) == RD_KAFKA_EVENT_ERROR)
            return parsed(rd_kafka_event_error(event.get()), rd_kafka_event_error_string(event.get()));
    }
    return {};
}

TokenSource token(std::chrono::seconds validFor)
{
    return [validFor](rd_kafka_t *client) {
        const qint64 until =
            QDateTime::currentMSecsSinceEpoch() + std::chrono::milliseconds(validFor).count();
        std::array<char, 512> text{};
        if (rd_kafka_oauthbearer_set_token(client, "token", until, "collector", nullptr, 0, text.data(),
                                           text.size()) != RD_KAFKA_RESP_ERR_NO_ERROR)
            rd_kafka_oauthbearer_set_token_failure(client, text.data());
    };
}

void noToken(rd_kafka_t *client)
{
    rd_kafka_oauthbearer_set_token_failure(client, "AADSTS7000215: Invalid client secret provided");
}

class TstClientFaults : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheCause_data();
    void tellsTheCause();

private:
    TestCertificates m_authority;
    KafkaBroker m_broker{m_authority};
};

using Meet = std::function<Told(StandIn &)>;

void TstClientFaults::tellsTheCause_data()
{
    QTest::addColumn<Meet>("meet");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, Meet meet) {
        expectOwnCause(name, {QString::fromLatin1(code)});
        QTest::newRow(name) << std::move(meet) << QString::fromLatin1(code);
    };
    const auto group = [](int Behaviour::*field, int code) {
        return [=](StandIn &hub) {
            hub.change([=](Behaviour &b) { b.*field = code; });
            return joinGroup(hub.port(), {});
        };
    };
    const auto commitRefused = [](int code) {
        return [=](StandIn &hub) {
            hub.change([=](Behaviour &b) { b.commitError = code; });
            return commit(hub.port());
        };
    };
    const auto transaction = [](int code) {
        return [=](StandIn &hub) {
            hub.change([=](Behaviour &b) { b.transactionError = code; });
            return beginTransaction(hub.port());
        };
    };
    const auto byToken = [](const TokenSource &source) {
        return [source](StandIn &hub) {
            hub.change([](Behaviour &b) {
                b.sasl = true;
                b.mechanisms = {"OAUTHBEARER"};
                b.saslError = 58;
                b.saslText = "Invalid tenant name";
            });
            return signInByToken(hub.port(), source);
        };
    };
    using std::chrono::hours;

    row("31 token of another tenant", "sasl.tenant", byToken(token(hours(1))));
    row("32 no token is given out", "sasl.token", byToken(noToken));
    row("33 token has run out by this clock", "sasl.clock", byToken(token(hours(-1))));
    row("35 group name refused", "listen.group-name", group(&Behaviour::coordinatorError, 24));
    row("36 place kept by another generation", "listen.group-shared", commitRefused(22));
    row("36 member no longer known", "listen.group-shared", commitRefused(25));
    row("36 partitions being shared out anew", "listen.group-shared", commitRefused(27));
    row("37 coordinator refused", "listen.group", group(&Behaviour::coordinatorError, 30));
    row("37 joining refused", "listen.group", group(&Behaviour::joinError, 30));
    row("38 session too long for the hub", "listen.session-timeout", group(&Behaviour::joinError, 26));
    row("38 session longer than the poll interval", "listen.session-timeout", [](StandIn &hub) {
        return joinGroup(hub.port(), {{"session.timeout.ms", "9000"}, {"max.poll.interval.ms", "8000"}});
    });
    row("39 members share out in another way", "listen.group-protocol", group(&Behaviour::joinError, 23));
    // In a group that has let it in: the real broker's.
    row("41 too slow between two looks", "read.too-slow", [this](StandIn &) {
        const QString trouble = m_broker.start();
        if (!trouble.isEmpty())
            qFatal("%s", qPrintable(trouble));
        // The shortest session that the broker allows.
        return joinGroup(m_broker.plainPort(),
                         {{"session.timeout.ms", "6000"}, {"max.poll.interval.ms", "6000"}}, false);
    });
    row("46 transactions not allowed", "client.unsupported", transaction(53));
}

void TstClientFaults::tellsTheCause()
{
    QFETCH(const Meet, meet);
    QFETCH(const QString, code);
    StandIn hub({.tls = false, .sasl = false});
    const Told told = meet(hub);
    QVERIFY2(told, "nothing was told");
    models::DiagnosticsModel panel;
    panel.report(*told);
    QCOMPARE(panel.rowCount(), 1);
    QVERIFY2(panel.entry(0)->diagnosis.code == code,
             qPrintable(panel.entry(0)->diagnosis.code + u": "_s + told->raw));
}

} // namespace

QTEST_GUILESS_MAIN(TstClientFaults)
#include "tst_ClientFaults.moc"
