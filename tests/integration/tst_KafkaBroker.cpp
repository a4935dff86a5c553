// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/KafkaBroker.h"

#include <QTcpSocket>
#include <QTest>

using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

/// The rig itself: what the other tests rely on.
class TstKafkaBroker : public QObject
{
    Q_OBJECT
private slots:
    void startsStopsAndKeepsItsPorts();
    void saysWhyNot();
};

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(2000);
}

void TstKafkaBroker::startsStopsAndKeepsItsPorts()
{
    const TestCertificates authority;
    KafkaBroker broker(authority);
    QCOMPARE(broker.start(), QString());
    QCOMPARE(broker.produce(3, {"one", "two"}), QString());
    const quint16 port = broker.tlsPort();
    QVERIFY(answers(port));
    QVERIFY(broker.stop());
    QVERIFY(!answers(port));
    QVERIFY(!broker.isRunning());
    QCOMPARE(broker.start(), QString());
    QCOMPARE(broker.tlsPort(), port);
    QVERIFY(answers(port));
    QCOMPARE(broker.produce(0, {"three"}), QString());
}

/// The broker refuses one thing of a request that it accepts as a whole: the text is of that thing.
void TstKafkaBroker::saysWhyNot()
{
    const TestCertificates authority;
    KafkaBroker broker(authority);
    QCOMPARE(broker.start(), QString());
    const QString hub = broker.wish().hub;
    const auto refused = [](const QString &text, const char *why) {
        return text.contains(QLatin1StringView(why), Qt::CaseInsensitive) ? QString() : text;
    };
    QCOMPARE(refused(broker.createHub(hub, 1), "already exists"), QString());
    QCOMPARE(refused(broker.addPartitions(hub, broker.wish().partitions), "partition"), QString());
    // A new hub may have no leader for a moment.
    QTRY_COMPARE_WITH_TIMEOUT(refused(broker.dropBelow(hub, 0, 1'000'000), "offset out of range"), QString(),
                              30'000);
    QCOMPARE(refused(broker.allow(hub, HubRight::Listen), "authorizer"), QString());
    QCOMPARE(refused(broker.deleteHub(u"no-such-hub"_s), "unknown topic"), QString());
    QCOMPARE(broker.createHub(u"another"_s, 1), QString());
    QCOMPARE(broker.addPartitions(u"another"_s, 2), QString());
    QCOMPARE(broker.deleteHub(u"another"_s), QString());
}

} // namespace

QTEST_GUILESS_MAIN(TstKafkaBroker)
#include "tst_KafkaBroker.moc"
