// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/KafkaBroker.h"

#include <QTcpSocket>
#include <QTest>

using namespace hubscope::test;

namespace {

/// The rig itself: what the other tests rely on.
class TstKafkaBroker : public QObject
{
    Q_OBJECT
private slots:
    void startsStopsAndKeepsItsPorts();
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

} // namespace

QTEST_GUILESS_MAIN(TstKafkaBroker)
#include "tst_KafkaBroker.moc"
