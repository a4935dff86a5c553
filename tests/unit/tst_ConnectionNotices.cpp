// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConnectionNotices.h"

#include "support/ScriptedHub.h"
#include "support/ScriptedNotifier.h"
#include "support/ScriptedProbe.h"
#include "support/ScriptedSecretStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using models::ConnectionNotices;
using models::NoticeLimits;
using models::Notifier;
using Phase = models::Session::Phase;

namespace {

pipeline::SourceError lineGone(const QString &text = {})
{
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Tcp;
    error.codeName = u"_TRANSPORT"_s;
    error.text = text;
    return error;
}

pipeline::SourceError keyRefused()
{
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Sasl;
    error.codeName = u"_AUTHENTICATION"_s;
    error.needsPerson = true;
    return error;
}

/// A session on a scripted hub, and who is told of it.
struct Fixture
{
    explicit Fixture(NoticeLimits limits = {.lostAfter = 20ms, .restoredAfter = 10ms, .notBefore = 0ms})
    {
        models::SessionPorts sessionPorts;
        sessionPorts.sources = hub->factory();
        sessionPorts.probes = [script = script] { return std::make_unique<test::ScriptedProbe>(script); };
        sessionPorts.startDemo = []() -> Result<pipeline::SourceSettings> {
            pipeline::SourceSettings demo;
            demo.host = u"127.0.0.1"_s;
            demo.port = 19092;
            demo.hub = u"logs"_s;
            demo.security = pipeline::Security::Plaintext;
            return demo;
        };
        session = std::make_unique<models::Session>(std::move(sessionPorts), profiles, keys);
        auto made = std::make_unique<test::ScriptedNotifier>();
        notifier = made.get();
        notices = std::make_unique<ConnectionNotices>(
            *session,
            ConnectionNotices::Ports{.notifier = std::move(made),
                                     .isWanted = [this](bool shows) { return wanted.value_or(shows); },
                                     .isWatched = [this] { return watched; }},
            limits);
    }
    void connect()
    {
        session->connectDemo();
        QTRY_COMPARE(session->phase(), Phase::Waiting);
        notifier->set(Notifier::State::Shows);
    }

    QTemporaryDir home;
    std::shared_ptr<test::ScriptedHub> hub = std::make_shared<test::ScriptedHub>();
    std::shared_ptr<test::ProbeScript> script = std::make_shared<test::ProbeScript>();
    setup::ProfileStore profiles{home.filePath(u"config"_s)};
    setup::KeyRing keys{std::make_unique<test::ScriptedSecretStore>()};
    std::unique_ptr<models::Session> session;
    test::ScriptedNotifier *notifier = nullptr;
    std::unique_ptr<ConnectionNotices> notices;
    std::optional<bool> wanted;
    bool watched = false;
};

} // namespace

class tst_ConnectionNotices : public QObject
{
    Q_OBJECT
private slots:
    void tellsOfALossAndItsEnd();
    void saysNothingOfABlip();
    void saysNothingOfWhatAPersonDid();
    void saysNothingToWhoLooks();
    void saysNothingWhereItIsNotWanted_data();
    void saysNothingWhereItIsNotWanted();
    void tellsWhyReadingStopped();
    void tellsNotTooOften();
    void boundsTheName();
};

void tst_ConnectionNotices::tellsOfALossAndItsEnd()
{
    Fixture f;
    f.connect();
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.notifier->shown.size(), 1U);
    QCOMPARE(f.notifier->shown[0].title, u"Connection lost: Demo hub"_s);
    f.hub->mend();
    QTRY_COMPARE(f.notifier->shown.size(), 2U);
    QCOMPARE(f.notifier->shown[1].title, u"Connection restored: Demo hub"_s);
    QCOMPARE(f.notifier->begun, 1);
}

void tst_ConnectionNotices::saysNothingOfABlip()
{
    // It would be told after this time, which this test cannot wait for.
    Fixture f({.lostAfter = 10min, .restoredAfter = 0ms, .notBefore = 0ms});
    f.connect();
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.session->phase(), Phase::Reconnecting);
    f.hub->mend();
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.hub->publish("{}");
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    QCOMPARE(f.notifier->shown.size(), 0U);
}

void tst_ConnectionNotices::saysNothingOfWhatAPersonDid()
{
    Fixture f;
    f.connect();
    f.session->disconnectSource();
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    f.connect();
    // Something that is told comes after it, so that it would have been by then.
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.notifier->shown.size(), 1U);
    f.session->disconnectSource();
    f.hub->mend();
    f.connect();
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.notifier->shown.size(), 2U);
    // No word of being restored between the two.
    QCOMPARE(f.notifier->shown[1].title, u"Connection lost: Demo hub"_s);
}

void tst_ConnectionNotices::saysNothingToWhoLooks()
{
    Fixture f;
    f.connect();
    f.watched = true;
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.session->phase(), Phase::Reconnecting);
    f.hub->mend();
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.watched = false;
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.notifier->shown.size(), 1U);
    QCOMPARE(f.notifier->shown[0].title, u"Connection lost: Demo hub"_s);
}

void tst_ConnectionNotices::saysNothingWhereItIsNotWanted_data()
{
    QTest::addColumn<bool>("wantedSet");
    QTest::addColumn<Notifier::State>("desktop");
    QTest::newRow("off") << true << Notifier::State::Shows;
    QTest::newRow("no service, nothing set") << false << Notifier::State::ShowsNone;
}

void tst_ConnectionNotices::saysNothingWhereItIsNotWanted()
{
    QFETCH(bool, wantedSet);
    QFETCH(Notifier::State, desktop);
    Fixture f;
    if (wantedSet)
        f.wanted = false;
    f.connect();
    f.notifier->set(desktop);
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.session->phase(), Phase::Reconnecting);
    f.hub->mend();
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    // What comes next is told, and it is all.
    f.wanted = true;
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.notifier->shown.size(), 1U);
    QCOMPARE(f.notifier->shown[0].title, u"Connection lost: Demo hub"_s);
}

void tst_ConnectionNotices::tellsWhyReadingStopped()
{
    Fixture f;
    f.connect();
    f.hub->refuse(keyRefused());
    f.hub->lose(keyRefused());
    QTRY_COMPARE(f.notifier->shown.size(), 1U);
    QVERIFY2(f.notifier->shown[0].title.endsWith(u"Demo hub"_s), qPrintable(f.notifier->shown[0].title));
    QVERIFY(!f.notifier->shown[0].body.isEmpty());
}

void tst_ConnectionNotices::tellsNotTooOften()
{
    Fixture f({.lostAfter = 5ms, .restoredAfter = 5ms, .notBefore = 10min});
    f.connect();
    f.hub->lose(lineGone());
    QTRY_COMPARE(f.notifier->shown.size(), 1U);
    f.hub->mend();
    QTRY_COMPARE(f.notifier->shown.size(), 2U);
    for (int i = 0; i < 5; ++i) {
        f.hub->lose(lineGone());
        QTRY_COMPARE(f.session->phase(), Phase::Reconnecting);
        f.hub->mend();
        QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    }
    QCOMPARE(f.notifier->shown.size(), 2U);
}

void tst_ConnectionNotices::boundsTheName()
{
    Fixture f;
    f.connect();
    f.hub->lose(lineGone(QString(100'000, u'x')));
    QTRY_COMPARE(f.notifier->shown.size(), 1U);
    QVERIFY(f.notifier->shown[0].title.size() < 200 && f.notifier->shown[0].body.size() < 500);
}

QTEST_MAIN(tst_ConnectionNotices)
#include "tst_ConnectionNotices.moc"
