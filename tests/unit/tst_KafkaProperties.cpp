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
};

namespace {

QHash<QByteArray, QByteArray> propertiesOf(Transport transport)
{
    QHash<QByteArray, QByteArray> map;
    for (const KafkaProperty &property : consumerProperties(transport)) {
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
    const auto map = propertiesOf(static_cast<Transport>(transport));
    QTEST(map.value("security.protocol"), "protocol");
    QTEST(map.value("sasl.username"), "user");
    QTEST(map.value("enable.ssl.certificate.verification"), "verification");
    QVERIFY(!map.contains("sasl.password"));
}

void tst_KafkaProperties::keepsTheLinkAliveAndCommitsNothing()
{
    constexpr int kAzureDropsIdleMs = 240'000;
    const auto map = propertiesOf(Transport::SaslSsl);
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

QTEST_APPLESS_MAIN(tst_KafkaProperties)
#include "tst_KafkaProperties.moc"
