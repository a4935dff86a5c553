// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The buttons beside a cause's steps, in the whole window, against a namespace that speaks TLS.
#include "gui/WindowFixture.h"
#include "kafka/KafkaConnectionProbe.h"
#include "panels/ConnectionTestPanel.h"
#include "support/StandIn.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

constexpr auto kPatience = 30'000;

/// The window on a profile of the stand-in, whose certificate nobody here knows.
struct Fixture : test::WindowFixture
{
    test::TestCertificates authority;
    test::StandIn hub9093{{.identity = authority.issue()}};

    Fixture()
    {
        probes = [] { return std::make_unique<kafka::KafkaConnectionProbe>(); };
        addProfile();
        setup::Credential credential = profiles.credential(u"c1"_s).value();
        credential.host = u"localhost"_s;
        setup::SourceProfile profile = saved();
        profile.host = credential.host;
        profile.port = hub9093.port();
        QVERIFY(profiles.saveCredential(credential).has_value());
        QVERIFY(profiles.save(profile).has_value());
        keepKey();
        open();
        window->resize(1200, 900);
        session->connectProfile(profile.id);
        QTRY_COMPARE(session->phase(), models::Session::Phase::Waiting);
        find<QWidget>("dockTest")->raise();
    }

    setup::SourceProfile saved() const { return profiles.profile(QLatin1StringView(kProfile)).value(); }

    /// Does something that ends in a run of the test, and waits for its end.
    void test(const std::function<void()> &act)
    {
        QSignalSpy finished(session.get(), &models::Session::testFinished);
        act();
        QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), kPatience);
    }
    void runTest()
    {
        test([this] { trigger(panels::ActionId::Test); });
    }

    QString cause() const { return session->testReport().cause().value_or(diagnose::Diagnosis()).code; }

    QPushButton *testButton(const char *name) const { return button("connectionTestPanel", name); }
    QPushButton *causeButton(const char *name) const { return button("diagnosticsPanel", name); }

    /// As a person does: waits until it is there and laid out, scrolls to it, presses it.
    void press(QPushButton *found)
    {
        QVERIFY(found);
        QTRY_VERIFY(found->isVisible() && found->height() >= found->sizeHint().height());
        for (QWidget *up = found; up; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(found);
        }
        QVERIFY(!found->visibleRegion().isEmpty());
        QTest::mouseClick(found, Qt::LeftButton);
    }

    void choose(const QString &path)
    {
        auto *dialog = find<QFileDialog>("caFileDialog");
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
    }

private:
    QPushButton *button(const char *panel, const char *name) const
    {
        return find<QWidget>(panel)->findChild<QPushButton *>(QLatin1StringView(name));
    }
};

} // namespace

class tst_StepButtons : public QObject
{
    Q_OBJECT
private slots:
    void choosesACaFile();
    void clearsACaFileThatIsNone();
    void usesIpv4Only();
    void copiesTheAddress();
    void opensTheSetUp();
    void copiesTheReport();
    void demoHubHasNothingToChange();
};

void tst_StepButtons::choosesACaFile()
{
    Fixture f;
    f.runTest();
    QCOMPARE(f.cause(), u"tls.untrusted-issuer"_s);
    f.press(f.testButton("stepChooseCaFile"));
    QTRY_VERIFY(f.find<QFileDialog>("caFileDialog"));
    QVERIFY(f.find<QFileDialog>("caFileDialog")->isVisible());
    f.test([&] { f.choose(f.authority.caFile()); });
    QCOMPARE(f.cause(), QString());
    QVERIFY(f.session->testReport().ok());
    QCOMPARE(f.saved().caFile, f.authority.caFile());
}

void tst_StepButtons::clearsACaFileThatIsNone()
{
    Fixture f;
    f.test([&] { f.session->setCaFile(f.home.filePath(u"missing.pem"_s)); });
    QCOMPARE(f.cause(), u"tls.ca-file"_s);
    f.press(f.testButton("stepClearCaFile"));
    QTRY_COMPARE_WITH_TIMEOUT(f.cause(), u"tls.untrusted-issuer"_s, kPatience);
    QVERIFY(f.saved().caFile.isEmpty());
}

/// The reader itself meets the IPv6 address: its cause stands in Diagnostics.
void tst_StepButtons::usesIpv4Only()
{
    Fixture f;
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Tcp;
    error.code = -195;
    error.text = error.raw = u"Connect to ipv6#[2001:db8::1]:9093 failed: Network is unreachable"_s;
    f.session->diagnostics().report(error);
    auto *dock = f.find<QWidget>("dockDiagnostics");
    dock->show();
    dock->raise();
    f.test([&] { f.press(f.causeButton("stepForceIpv4")); });
    QVERIFY(f.saved().ipv4Only);
    QVERIFY(f.find<QWidget>("connectionTestPanel")->isVisible());
    const auto &stages = f.session->testReport().stages;
    const auto tcp = std::ranges::find(stages, u"tcp"_s, &diagnose::StageResult::id);
    QVERIFY2(tcp->detail.text().startsWith(u"127.0.0.1 answered"_s), qPrintable(tcp->detail.text()));
}

void tst_StepButtons::copiesTheAddress()
{
    Fixture f;
    f.runTest();
    f.press(f.testButton("stepCopyText"));
    QCOMPARE(QGuiApplication::clipboard()->text(), u"localhost:%1"_s.arg(f.hub9093.port()));
}

void tst_StepButtons::opensTheSetUp()
{
    Fixture f;
    f.hub9093.change([](test::Behaviour &hub) { hub.topics.clear(); });
    f.test([&] { f.session->setCaFile(f.authority.caFile()); });
    QCOMPARE(f.cause(), u"hub.not-found"_s);
    QSignalSpy edit(f.window.get(), &panels::MainWindow::editRequested);
    f.press(f.testButton("stepOpenEventHub"));
    QTRY_COMPARE(edit.count(), 1);
    QCOMPARE(edit.first().at(0).toString(), QLatin1StringView(test::WindowFixture::kProfile));
    QCOMPARE(edit.first().at(1).value<setup::Step>(), setup::Step::EventHub);
    f.trigger(panels::ActionId::Edit);
    QCOMPARE(edit.count(), 2);
    QCOMPARE(edit.last().at(1).value<setup::Step>(), setup::Step::Connection);
    f.trigger(panels::ActionId::ManageProfiles);
    f.click("profileEdit");
    QCOMPARE(edit.count(), 3);
    QCOMPARE(edit.last().first().toString(), QLatin1StringView(test::WindowFixture::kProfile));
}

void tst_StepButtons::copiesTheReport()
{
    Fixture f;
    f.runTest();
    diagnose::TestReport report = f.session->testReport();
    for (diagnose::StageResult &stage : report.stages) {
        if (stage.state == diagnose::StageState::Failed)
            stage.diagnosis = diagnose::diagnosisFor(u"client.unrecognised"_s);
    }
    f.find<panels::ConnectionTestPanel>("connectionTestPanel")->setReport(report);
    f.press(f.testButton("stepCopyReport"));
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Hubscope connection test"_s));
}

void tst_StepButtons::demoHubHasNothingToChange()
{
    Fixture f;
    f.trigger(panels::ActionId::Demo);
    QTRY_VERIFY(f.session->source() && f.session->source()->isDemo);
    QVERIFY(!f.window->actions()[panels::ActionId::Edit]->isEnabled());
    diagnose::TestReport report = f.session->testReport();
    diagnose::StageResult failed;
    failed.id = u"tls"_s;
    failed.state = diagnose::StageState::Failed;
    failed.diagnosis = diagnose::diagnosisFor(u"tls.untrusted-issuer"_s);
    report.stages = {failed};
    f.find<panels::ConnectionTestPanel>("connectionTestPanel")->setReport(report);
    QVERIFY(!f.testButton("stepChooseCaFile"));
    QVERIFY(f.testButton("stepCopyText"));
}

QTEST_MAIN(tst_StepButtons)
#include "tst_StepButtons.moc"
