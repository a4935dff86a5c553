// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ClientCodes.h"
#include "pipeline/StateMachine.h"

#include <QTest>

using namespace hubscope::pipeline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using TimePoint = StateMachine::TimePoint;

SourceError refused(const QString &text = u"SASL authentication error: no"_s)
{
    SourceError error;
    error.stage = SourceStage::Sasl;
    error.code = code::kAuthentication;
    error.text = text;
    error.needsPerson = true;
    return error;
}

SourceError unreachable(const QString &text = u"Connection refused"_s)
{
    SourceError error;
    error.stage = SourceStage::Tcp;
    error.code = code::kTransport;
    error.text = text;
    return error;
}

SourceError allDown()
{
    SourceError error;
    error.code = code::kAllBrokersDown;
    error.text = u"1/1 brokers are down"_s;
    return error;
}

QString name(const StateMachine &machine)
{
    return QString::fromLatin1(stateName(machine.state()));
}

class TstStateMachine : public QObject
{
    Q_OBJECT
private slots:
    void goesTheWholeWay();
    void stopsOnlyOnce();
    void ignoresReportsWhenNotTrying();
    void keepsTryingOnTransportFaults();
    void keepsTheTroubleThatTellsMost();
    void failsWhenAPersonIsNeeded();
    void waitsForTheBetterError();
    void goesLiveInsideTheGrace();
    void reconnectsOnRefusalOnceLive();
    void forgetsRefusalsWhenLive();
    void countsARefusalOnce();
    void staysLiveBesidesTransportFaults();
    void beginsAnew();

private:
    const TimePoint m_now = TimePoint(1h);
};

void TstStateMachine::goesTheWholeWay()
{
    StateMachine machine;
    QCOMPARE(name(machine), u"idle"_s);
    QVERIFY(machine.started());
    QCOMPARE(name(machine), u"connecting"_s);
    QVERIFY(machine.live());
    QCOMPARE(name(machine), u"live"_s);
    QVERIFY(!machine.live());
    QVERIFY(machine.connectionLost(unreachable(), m_now));
    QCOMPARE(name(machine), u"reconnecting"_s);
    QVERIFY(std::get<Reconnecting>(machine.state()).cause.sameFault(unreachable()));
    QVERIFY(machine.live());
    QVERIFY(machine.stopping());
    QCOMPARE(name(machine), u"stopping"_s);
    QVERIFY(machine.stopped());
    QCOMPARE(name(machine), u"idle"_s);
}

void TstStateMachine::stopsOnlyOnce()
{
    StateMachine machine;
    QVERIFY(!machine.stopping());
    QVERIFY(!machine.stopped());
    machine.started();
    QVERIFY(machine.stopping());
    QVERIFY(!machine.stopping());
}

void TstStateMachine::ignoresReportsWhenNotTrying()
{
    StateMachine machine;
    QVERIFY(!machine.live());
    QVERIFY(!machine.failed(refused(), m_now));
    QVERIFY(!machine.connectionLost(unreachable(), m_now));
    machine.started();
    machine.stopping();
    QVERIFY(!machine.live());
    QVERIFY(!machine.failed(refused(), m_now));
    QVERIFY(!machine.deadline());
    QCOMPARE(name(machine), u"stopping"_s);
}

void TstStateMachine::keepsTryingOnTransportFaults()
{
    StateMachine machine;
    machine.started();
    QVERIFY(machine.failed(unreachable(), m_now));
    QCOMPARE(name(machine), u"connecting"_s);
    QVERIFY(std::get<Connecting>(machine.state()).trouble->sameFault(unreachable()));
    QVERIFY2(!machine.failed(unreachable(), m_now + 10s), "the same fault is no change");
    QVERIFY(!machine.elapsed(m_now + 24h));
    QCOMPARE(name(machine), u"connecting"_s);
}

void TstStateMachine::keepsTheTroubleThatTellsMost()
{
    StateMachine machine;
    machine.started();
    machine.failed(unreachable(), m_now);
    QVERIFY(!machine.failed(allDown(), m_now));
    QVERIFY(machine.failed(unreachable(u"No route to host"_s), m_now));
    QCOMPARE(std::get<Connecting>(machine.state()).trouble->text, u"No route to host"_s);
}

void TstStateMachine::failsWhenAPersonIsNeeded()
{
    StateMachine machine;
    machine.started();
    QVERIFY(!machine.failed(refused(), m_now));
    QCOMPARE(machine.deadline(), std::optional(m_now + StateMachine::kGrace));
    QVERIFY(!machine.elapsed(m_now + StateMachine::kGrace - 1ms));
    QVERIFY(machine.elapsed(m_now + StateMachine::kGrace));
    QCOMPARE(name(machine), u"failed"_s);
    QVERIFY(std::get<Failed>(machine.state()).cause.sameFault(refused()));
    QVERIFY(!machine.deadline());
    QVERIFY2(!machine.live(), "what failed is over");
}

void TstStateMachine::waitsForTheBetterError()
{
    // The echo of a broken connection comes first, the reason right after it.
    SourceError echo = refused(u"SaslAuthenticateRequest failed: Local: Broker transport failure"_s);
    StateMachine machine;
    machine.started();
    machine.failed(echo, m_now);
    machine.failed(refused(u"The request was rejected by firewall checks."_s), m_now + 300ms);
    machine.failed(unreachable(), m_now + 400ms);
    QVERIFY(machine.elapsed(m_now + 1s));
    QCOMPARE(std::get<Failed>(machine.state()).cause.text, u"The request was rejected by firewall checks."_s);
}

void TstStateMachine::goesLiveInsideTheGrace()
{
    StateMachine machine;
    machine.started();
    machine.failed(refused(), m_now);
    QVERIFY(machine.live());
    QVERIFY(!machine.deadline());
    QVERIFY(!machine.elapsed(m_now + 1h));
    QCOMPARE(name(machine), u"live"_s);
}

void TstStateMachine::reconnectsOnRefusalOnceLive()
{
    StateMachine machine;
    machine.started();
    machine.live();
    QVERIFY(machine.failed(refused(), m_now));
    QCOMPARE(name(machine), u"reconnecting"_s);
    QVERIFY(!machine.failed(refused(), m_now + 30s));
    QCOMPARE(name(machine), u"reconnecting"_s);
    QVERIFY(machine.failed(refused(), m_now + 60s));
    QCOMPARE(name(machine), u"failed"_s);
}

void TstStateMachine::forgetsRefusalsWhenLive()
{
    StateMachine machine;
    machine.started();
    machine.live();
    for (int i = 0; i < 5; ++i) {
        machine.failed(refused(), m_now);
        machine.failed(refused(), m_now);
        machine.live();
        QCOMPARE(name(machine), u"live"_s);
    }
}

void TstStateMachine::countsARefusalOnce()
{
    // The source tells it as a fault, and then once more as the cause of the lost connection.
    StateMachine machine;
    machine.started();
    machine.live();
    machine.failed(refused(), m_now);
    QVERIFY(!machine.connectionLost(refused(), m_now));
    QVERIFY(!machine.failed(refused(), m_now));
    QCOMPARE(name(machine), u"reconnecting"_s);
}

void TstStateMachine::staysLiveBesidesTransportFaults()
{
    StateMachine machine;
    machine.started();
    machine.live();
    QVERIFY(!machine.failed(unreachable(), m_now));
    QCOMPARE(name(machine), u"live"_s);
    machine.connectionLost(unreachable(), m_now);
    for (int i = 0; i < 100; ++i)
        machine.failed(unreachable(u"attempt %1"_s.arg(i)), m_now + i * 1min);
    QCOMPARE(name(machine), u"reconnecting"_s);
    QCOMPARE(std::get<Reconnecting>(machine.state()).cause.text, u"attempt 99"_s);
}

void TstStateMachine::beginsAnew()
{
    StateMachine machine;
    machine.started();
    machine.live();
    machine.failed(refused(), m_now);
    machine.started();
    QCOMPARE(name(machine), u"connecting"_s);
    // As a new source: the first refusal fails it.
    machine.failed(refused(), m_now);
    machine.elapsed(m_now + 1s);
    QCOMPARE(name(machine), u"failed"_s);
}

} // namespace

QTEST_GUILESS_MAIN(TstStateMachine)
#include "tst_StateMachine.moc"
