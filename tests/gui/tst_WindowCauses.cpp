// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowSteps.h"

#include "common/StatusGlyph.h"
#include "panels/EmptyPage.h"
#include "pipeline/ClientCodes.h"

#include <QDockWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTcpServer>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using panels::ActionId;
using Phase = models::Session::Phase;
using namespace hubscope::test;

namespace {

pipeline::SourceError refusedPort()
{
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Tcp;
    error.code = pipeline::code::kTransport;
    error.codeName = u"_TRANSPORT"_s;
    error.brokerState = u"CONNECT"_s;
    error.text = error.raw = u"Connect to ipv4#127.0.0.1:19092 failed: Connection refused"_s;
    return error;
}

} // namespace

class tst_WindowCauses : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatToDoWhenNothingCame();
    void failureIsNamed();
    void troubleOnTheWayIsNamed();
    void findingOfTheTestIsNamedOnTheWay();
    void forgetsTheTestOfAnotherHub();
    void lostConnectionComesBack();
    void testRunsFromTheToolBar();
};

void tst_WindowCauses::saysWhatToDoWhenNothingCame()
{
    models::SessionLimits limits;
    limits.silentAfter = 20ms;
    WindowFixture f(limits);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    f.demoPort = server.serverPort();
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Silent);
    QCOMPARE(pageId(f), u"silent"_s);
    QVERIFY(f.find<panels::EmptyPage>("emptyPage")->content().steps.size() >= 2);
    QTRY_VERIFY(f.find<QPushButton>("empty_actionReadFromBeginning")->isVisible());
    // The test ran by itself, and found that the hub holds nothing.
    QTRY_COMPARE(f.session->whySilent().code, u"read.empty"_s);
    QTRY_COMPARE(f.session->diagnostics().activeCount(), 1);
    QTRY_COMPARE(f.find<panels::EmptyPage>("emptyPage")->content().title, u"The event hub is empty"_s);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    QCOMPARE(f.session->diagnostics().activeCount(), 0);
}

void tst_WindowCauses::failureIsNamed()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Sasl;
    error.code = -169;
    error.codeName = u"_AUTHENTICATION"_s;
    error.brokerState = u"AUTH_REQ"_s;
    error.text = error.raw = u"SASL authentication error: Authentication failed."_s;
    error.needsPerson = true;
    f.hub->refuse(error);
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Failed);
    QVERIFY(f.session->cause().has_value());
    QVERIFY(f.find<QWidget>("inlineBar")->isVisible());
    QVERIFY(f.session->diagnostics().activeCount() >= 1);
    QVERIFY(f.window->actions()[ActionId::Connect]->isEnabled());
    f.trigger(ActionId::ClearView);
    QCOMPARE(pageId(f), u"failed"_s);
    QCOMPARE(label(f, "emptyPageTitle"), f.session->cause()->title);
    // Mended: connects and the bar is gone.
    f.hub->refuse({});
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QVERIFY(!f.find<QWidget>("inlineBar")->isVisible());
}

void tst_WindowCauses::troubleOnTheWayIsNamed()
{
    WindowFixture f;
    f.open();
    f.hub->refuse(refusedPort());
    f.trigger(ActionId::Demo);
    const QString title = u"The connection to this port is refused"_s;
    QTRY_COMPARE(pageId(f), u"trouble"_s);
    QCOMPARE(f.session->phase(), Phase::Connecting);
    QCOMPARE(label(f, "emptyPageTitle"), title);
    QVERIFY(label(f, "emptyPageText").contains(u"trying goes on"_s));
    // On the hub's own port, and of this computer.
    QVERIFY(label(f, "emptyPageText").contains(u"on this computer"_s));
    QVERIFY(label(f, "emptyPageSteps").contains(u"19092 is asked for"_s));
    auto *state = f.find<common::StatusGlyph>("statusState");
    QTRY_COMPARE(state->word(), u"Connecting: "_s + title);
    QCOMPARE(state->status(), common::Status::Warning);
    QVERIFY(f.window->statusBar()->height() <= state->fontMetrics().height() * 2);
    QVERIFY(state->accessibleDescription().endsWith(u"Diagnostics says what to do."_s));
    // It stands: nothing of that is left.
    f.hub->refuse({});
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QCOMPARE(pageId(f), u"waiting"_s);
    QTRY_COMPARE(state->word(), u"Live"_s);
    QCOMPARE(state->accessibleDescription(), QString());
    QCOMPARE(state->toolTip(), QString());
}

/// The client is silent for long about what the test has found out.
void tst_WindowCauses::findingOfTheTestIsNamedOnTheWay()
{
    WindowFixture f;
    pipeline::SourceError noise;
    noise.code = pipeline::code::kDestroyed;
    f.hub->refuse(noise);
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(pageId(f), u"connecting"_s);
    QSignalSpy finished(f.session.get(), &models::Session::testFinished);
    f.trigger(ActionId::Test); // Nothing listens where the demo hub is said to be.
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30s);
    const auto cause = f.session->testReport().cause();
    QVERIFY(cause);
    QTRY_COMPARE(label(f, "emptyPageTitle"), cause->title);
    f.hub->refuse({});
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QVERIFY(!f.session->cause());
}

void tst_WindowCauses::forgetsTheTestOfAnotherHub()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QSignalSpy finished(f.session.get(), &models::Session::testFinished);
    f.trigger(ActionId::Test);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30s);
    QVERIFY(!f.session->testReport().stages.isEmpty());
    QSignalSpy changed(f.session.get(), &models::Session::testChanged);
    f.session->connectProfile(QLatin1StringView(WindowFixture::kProfile));
    QVERIFY(f.session->testReport().stages.isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(f.find<QTreeView>("stageView")->model()->rowCount(), 0);
}

void tst_WindowCauses::lostConnectionComesBack()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(1));
    QTRY_COMPARE(f.rows(), 1);
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Tcp;
    error.code = -195;
    error.codeName = u"_TRANSPORT"_s;
    error.text = error.raw = u"Disconnected"_s;
    f.hub->lose(error);
    QTRY_COMPARE(f.session->phase(), Phase::Reconnecting);
    auto *state = f.find<common::StatusGlyph>("statusState");
    QTRY_COMPARE(state->word(), u"Reconnecting: "_s + f.session->cause()->title);
    f.hub->mend();
    QTRY_COMPARE(f.session->phase(), Phase::Reading);
    f.hub->publish(signIn(2));
    QTRY_COMPARE(f.rows(), 2);
}

void tst_WindowCauses::testRunsFromTheToolBar()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    QSignalSpy finished(f.session.get(), &models::Session::testFinished);
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    QTRY_VERIFY(!f.find<QDockWidget>("dockTest")->visibleRegion().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30s);
    QVERIFY(!f.session->isTesting());
    QVERIFY(f.window->actions()[ActionId::Test]->isEnabled());

    // One stage again, by the list's menu: the others stay as they are.
    auto *stages = f.find<QTreeView>("stageView");
    stages->setCurrentIndex(stages->model()->index(2, 0));
    QStringList ran;
    connect(f.session.get(), &models::Session::testChanged, this, [&](const diagnose::TestReport &report) {
        for (const diagnose::StageResult &stage : report.stages) {
            if (stage.state == diagnose::StageState::Running)
                ran.append(stage.id);
        }
    });
    f.find<QAction>("runStageAgain")->trigger();
    QVERIFY(f.session->isTesting());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, 30s);
    QCOMPARE(ran, (QStringList{u"string"_s, u"dns"_s}));
}

QTEST_MAIN(tst_WindowCauses)
#include "tst_WindowCauses.moc"
