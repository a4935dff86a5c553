// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/KafkaProperties.h"

#include <QHash>
#include <QTest>

using namespace hubscope::eventhub;

class tst_KafkaProperties : public QObject
{
    Q_OBJECT
private slots:
    void signsInAsTheTransportAsks_data();
    void signsInAsTheTransportAsks();
    void keepsTheLinkAliveAndCommitsNothing();
    void sendsOnceAndMakesNoHub();
};

namespace {

QHash<QByteArray, QByteArray> mapOf(const QList<KafkaProperty> &properties)
{
    QHash<QByteArray, QByteArray> map;
    for (const KafkaProperty &property : properties) {
        if (map.contains(property.name))
            qFatal("%s is there twice", property.name);
        map.insert(property.name, property.value);
    }
    return map;
}

} // namespace

void tst_KafkaProperties::signsInAsTheTransportAsks_data()
{
    QTest::addColumn<int>("transport");
    QTest::addColumn<QByteArray>("protocol");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("verification");
    QTest::newRow("namespace") << int(Transport::SaslSsl) << QByteArray("SASL_SSL")
                               << QByteArray("$ConnectionString") << QByteArray("true");
    QTest::newRow("emulator") << int(Transport::SaslPlaintext) << QByteArray("SASL_PLAINTEXT")
                              << QByteArray("$ConnectionString") << QByteArray();
    QTest::newRow("demo") << int(Transport::Plaintext) << QByteArray("PLAINTEXT") << QByteArray()
                          << QByteArray();
}

void tst_KafkaProperties::signsInAsTheTransportAsks()
{
    QFETCH(int, transport);
    const auto map = mapOf(consumerProperties(static_cast<Transport>(transport)));
    QTEST(map.value("security.protocol"), "protocol");
    QTEST(map.value("sasl.username"), "user");
    QTEST(map.value("enable.ssl.certificate.verification"), "verification");
    QVERIFY(!map.contains("sasl.password"));
    const auto sending = mapOf(producerProperties(static_cast<Transport>(transport)));
    QTEST(sending.value("security.protocol"), "protocol");
    QTEST(sending.value("sasl.username"), "user");
    QTEST(sending.value("enable.ssl.certificate.verification"), "verification");
}

void tst_KafkaProperties::keepsTheLinkAliveAndCommitsNothing()
{
    constexpr int kAzureDropsIdleMs = 240'000;
    const auto map = mapOf(consumerProperties(Transport::SaslSsl));
    for (const char *name :
         {"metadata.max.age.ms", "topic.metadata.refresh.interval.ms", "connections.max.idle.ms"}) {
        QVERIFY2(map.value(name).toInt() > 0, name);
        QVERIFY2(map.value(name).toInt() < kAzureDropsIdleMs, name);
    }
    QCOMPARE(map.value("socket.keepalive.enable"), "true");
    QCOMPARE(map.value("enable.auto.commit"), "false");
    QCOMPARE(map.value("allow.auto.create.topics"), "false");
    QCOMPARE(map.value("auto.offset.reset"), "error");
}

void tst_KafkaProperties::sendsOnceAndMakesNoHub()
{
    constexpr int kServiceWaitsMs = 20'000;
    const auto map = mapOf(producerProperties(Transport::SaslSsl));
    QCOMPARE(map.value("acks"), "all");
    QCOMPARE(map.value("message.send.max.retries"), "0");
    QCOMPARE(map.value("enable.idempotence"), "false");
    QCOMPARE(map.value("compression.codec"), "none");
    QCOMPARE(map.value("allow.auto.create.topics"), "false");
    QVERIFY(map.value("request.timeout.ms").toInt() >= kServiceWaitsMs);
    for (const QByteArray &name : map.keys())
        QVERIFY2(!name.startsWith("session.") && !name.startsWith("auto.") && !name.startsWith("group."),
                 "what is a reader's");
}

QTEST_APPLESS_MAIN(tst_KafkaProperties)
#include "tst_KafkaProperties.moc"
