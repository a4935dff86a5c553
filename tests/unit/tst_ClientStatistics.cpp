// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/ClientStatistics.h"

#include <QTest>

using namespace hubscope::kafka;
using namespace std::chrono_literals;

namespace {

QByteArray statistics(const char *state, int waiting, qint64 idle, int leader, int throttled = 0)
{
    return QByteArray(R"({"brokers":{
        "h:9093/bootstrap":{"nodeid":-1,"source":"configured","state":"UP","waitresp_cnt":0,"rxidle":1},
        "h:9093/0":{"nodeid":0,"source":"learned","state":")") +
           state + R"(","waitresp_cnt":)" + QByteArray::number(waiting) + R"(,"rxidle":)" +
           QByteArray::number(idle) + R"(,"throttle":{"min":0,"max":)" + QByteArray::number(throttled) +
           R"(,"avg":1,"cnt":3}}},"topics":{"t":{"partitions":{
        "0":{"partition":0,"leader":)" +
           QByteArray::number(leader) + R"(,"lo_offset":5,"hi_offset":90,"unknown":false},
        "1":{"partition":1,"leader":0,"lo_offset":-1001,"hi_offset":-1001,"unknown":false},
        "2":{"partition":2,"leader":-1,"unknown":true},
        "-1":{"partition":-1,"leader":-1}}},"other":{"partitions":{"7":{"partition":7,"leader":0}}}}})";
}

class TstClientStatistics : public QObject
{
    Q_OBJECT
private slots:
    void readsPartitionsOfTheOneTopic();
    void knowsAHealthyConnection_data();
    void knowsAHealthyConnection();
    void knowsHowLongItWasThrottled();
    void isTotal_data();
    void isTotal();
};

void TstClientStatistics::readsPartitionsOfTheOneTopic()
{
    const ClientStatistics read = parseStatistics(statistics("UP", 0, 0, 0), "t");
    QCOMPARE(read.partitions.size(), 2U);
    QCOMPARE(read.partitions.at(0).low, 5);
    QCOMPARE(read.partitions.at(0).end, 90);
    QCOMPARE(read.partitions.at(1).low, -1);
    QCOMPARE(read.brokers.size(), 1U);
}

void TstClientStatistics::knowsAHealthyConnection_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<bool>("healthy");
    QTest::newRow("up") << statistics("UP", 0, 0, 0) << true << true;
    QTest::newRow("up, waiting a moment") << statistics("UP", 1, 400'000, 0) << true << true;
    QTest::newRow("up, idle with nothing asked") << statistics("UP", 0, 170'000'000, 0) << true << true;
    QTest::newRow("up, silent for long") << statistics("UP", 2, 9'000'000, 0) << false << false;
    QTest::newRow("connecting") << statistics("TRY_CONNECT", 0, 0, 0) << false << false;
    QTest::newRow("down") << statistics("DOWN", 0, 0, 0) << false << false;
    QTest::newRow("no leader") << statistics("UP", 0, 0, -1) << true << false;
    QTest::newRow("leader unknown") << statistics("UP", 0, 0, 3) << true << false;
    QTest::newRow("nothing known") << QByteArray("{}") << false << false;
}

void TstClientStatistics::knowsAHealthyConnection()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, connected);
    QFETCH(bool, healthy);
    QCOMPARE(parseStatistics(json, "t").isConnected(), connected);
    QCOMPARE(parseStatistics(json, "t").isHealthy(), healthy);
}

void TstClientStatistics::knowsHowLongItWasThrottled()
{
    QCOMPARE(parseStatistics(statistics("UP", 0, 0, 0), "t").throttled(), 0ms);
    QCOMPARE(parseStatistics(statistics("UP", 0, 0, 0, 900), "t").throttled(), 900ms);
    QCOMPARE(parseStatistics(statistics("UP", 0, 0, 0, -1), "t").throttled(), 0ms);
    QCOMPARE(parseStatistics("{}", "t").throttled(), 0ms);
}

void TstClientStatistics::isTotal_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("hello");
    QTest::newRow("cut") << statistics("UP", 0, 0, 0).first(200);
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("odd types") << QByteArray(R"({"brokers":[1],"topics":{"t":{"partitions":{"0":5}}}})");
}

void TstClientStatistics::isTotal()
{
    QFETCH(QByteArray, json);
    QVERIFY(!parseStatistics(json, "t").isHealthy());
}

} // namespace

QTEST_GUILESS_MAIN(TstClientStatistics)
#include "tst_ClientStatistics.moc"
