// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Samples from the window, through the real client, against a namespace that takes messages.
#include "panels/SamplesDialog.h"

#include "demo/DemoHub.h"
#include "demo/Samples.h"
#include "gui/WindowFixture.h"
#include "kafka/KafkaSampleTrip.h"
#include "models/SampleModel.h"
#include "support/StandIn.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::SampleModel;

namespace {

constexpr auto kPatience = 30'000;
constexpr auto kSendKey = "c2VuZC1rZXktb2YtYS1wb2xpY3ktdGhhdC1tYXktc2U=";

/// The window, reading a profile of the stand-in.
struct Fixture : test::WindowFixture
{
    test::TestCertificates authority;
    test::StandIn namespaceHub{{.identity = authority.issue()}};

    Fixture()
    {
        trips = [] { return std::make_unique<kafka::KafkaSampleTrip>(); };
        samples = &demo::writeSamples;
    }

    void readProfile()
    {
        addProfile();
        setup::Credential credential = profiles.credential(u"c1"_s).value();
        credential.host = u"localhost"_s;
        setup::SourceProfile profile = profiles.profile(QLatin1StringView(kProfile)).value();
        profile.host = credential.host;
        profile.port = namespaceHub.port();
        profile.caFile = authority.caFile();
        QVERIFY(profiles.saveCredential(credential).has_value());
        QVERIFY(profiles.save(profile).has_value());
        keepKey();
        open();
        session->connectProfile(profile.id);
        QTRY_COMPARE(session->phase(), models::Session::Phase::Waiting);
    }

    panels::SamplesDialog &openDialog()
    {
        trigger(panels::ActionId::SendSamples);
        return *window->findChild<panels::SamplesDialog *>(u"samplesDialog"_s);
    }

    QString sendString(const QString &host = u"localhost"_s) const
    {
        return u"Endpoint=sb://%1:%2/;SharedAccessKeyName=Samples;SharedAccessKey=%3"_s.arg(host)
            .arg(namespaceHub.port())
            .arg(QLatin1StringView(kSendKey));
    }

    QLineEdit *field() const { return find<QLineEdit>("sendString"); }
    QString verdict() const { return find<QWidget>("samplesVerdict")->accessibleName(); }
    QString cell(int row, SampleModel::Column column) const
    {
        const QAbstractItemModel &model = *find<QTreeView>("samplesTable")->model();
        return model.index(row, column).data().toString();
    }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : find<QWidget>("samplesDialog")->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    void waitForEnd()
    {
        QTRY_COMPARE_WITH_TIMEOUT(session->proof().phase, diagnose::ProofPhase::Ended, kPatience);
    }
};

} // namespace

class tst_SamplesDialog : public QObject
{
    Q_OBJECT
private slots:
    void sendsAndFollows();
    void refusedWithTheReason();
    void stopsWhileNobodyAnswers();
    void closingStops();
    void stopsWhileTheKeyIsAwaited();
    void judgesTheStringBeforeItIsUsed_data();
    void judgesTheStringBeforeItIsUsed();
    void demoHubNeedsNoString();
    void saysWhyNothingCanBeSent();
    void forgetsTheRunOfAnotherHub();
    void keyIsNowhereAfterwards();
};

void tst_SamplesDialog::sendsAndFollows()
{
    Fixture f;
    f.readProfile();
    f.openDialog();
    QVERIFY(f.shown().contains(u"may raise an alert"_s));
    f.session->setSendsUnparsed(false);
    QVERIFY2(f.shown().contains(u"the one for Unparsed Data will not show up"_s), qPrintable(f.shown()));
    QCOMPARE(f.verdict(), u"Nothing has been sent yet"_s);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(f.cell(row, SampleModel::State), u"Not sent"_s);
    // Enter sends once, by the string that was typed: the connection's own policy may only listen.
    f.namespaceHub.change([](test::Behaviour &hub) {
        hub.policies = {{"R7InsightIDR", {.listen = true, .send = false}},
                        {"Samples", {.listen = false, .send = true}}};
    });
    QTest::keyClicks(f.field(), f.sendString());
    QTest::keyClick(f.field(), Qt::Key_Return);
    QVERIFY(f.field()->text().isEmpty());
    f.waitForEnd();
    QVERIFY2(f.session->proof().ok(), qPrintable(f.shown()));
    QVERIFY2(f.verdict().startsWith(u"All samples came back, sorted as meant, in "_s),
             qPrintable(f.verdict()));
    for (int row = 0; row < 6; ++row) {
        QCOMPARE(f.cell(row, SampleModel::LogSet),
                 QLatin1StringView(insight::kLogSets[static_cast<std::size_t>(row)].name));
        QCOMPARE(f.cell(row, SampleModel::State), u"Came back"_s);
        for (const auto column : {SampleModel::Sent, SampleModel::ReadBack, SampleModel::Place})
            QVERIFY(!f.cell(row, column).isEmpty());
        QCOMPARE(f.cell(row, SampleModel::Sorted), f.session->proof().samples.at(row).rule);
    }
    f.click("samplesCopyQuery");
    QCOMPARE(QGuiApplication::clipboard()->text(), f.session->proof().query());
    QVERIFY(f.namespaceHub.requests(test::Api::Produce) > 0);
}

void tst_SamplesDialog::refusedWithTheReason()
{
    Fixture f;
    f.namespaceHub.change([](test::Behaviour &hub) { hub.topics.begin()->second.produceError = 29; });
    f.readProfile();
    f.openDialog();
    f.field()->setText(f.sendString());
    f.click("samplesSend");
    f.waitForEnd();
    QCOMPARE(f.session->proof().cause.value_or(diagnose::Diagnosis()).code, u"send.denied"_s);
    QTRY_VERIFY2(f.shown().contains(u"The policy may not send to this event hub"_s), qPrintable(f.shown()));
    QVERIFY(f.shown().contains(u"This is about the connection that sends."_s));
    QVERIFY(!f.find<QWidget>("samplesCopyQuery")->isVisible()); // Nothing is there to be found.
    QVERIFY(f.find<QPlainTextEdit>("samplesRaw")->toPlainText().startsWith(u"Code send.denied"_s));
    // The step that asks for another string leads to the field here.
    auto *enter = f.find<QWidget>("samplesCause")->findChild<QPushButton *>(u"stepOpenConnection"_s);
    QVERIFY(enter);
    QTRY_VERIFY(enter->isVisible() && enter->height() >= enter->sizeHint().height());
    QTest::mouseClick(enter, Qt::LeftButton);
    QTRY_COMPARE(f.find<QWidget>("samplesDialog")->focusWidget(), f.field());
}

void tst_SamplesDialog::stopsWhileNobodyAnswers()
{
    Fixture f;
    f.namespaceHub.change([](test::Behaviour &hub) {
        hub.point = test::Point::Produce;
        hub.mishap = test::Mishap::Silence;
    });
    f.readProfile();
    f.openDialog();
    f.click("samplesSend");
    QTRY_VERIFY_WITH_TIMEOUT(f.session->proof().phase == diagnose::ProofPhase::OnTheWay, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(f.cell(0, SampleModel::State) == u"Sending"_s, kPatience);
    QVERIFY(!f.find<QPushButton>("samplesSend")->isEnabled());
    f.click("samplesStop");
    f.waitForEnd();
    QCOMPARE(f.verdict(), u"Stopped; what had no answer may still arrive"_s);
    QCOMPARE(f.cell(0, SampleModel::State), u"No answer"_s);
    QVERIFY(f.find<QPushButton>("samplesSend")->isEnabled());
}

void tst_SamplesDialog::closingStops()
{
    Fixture f;
    f.namespaceHub.change([](test::Behaviour &hub) {
        hub.point = test::Point::SaslAuthenticate;
        hub.mishap = test::Mishap::Silence;
    });
    f.readProfile();
    panels::SamplesDialog &dialog = f.openDialog();
    f.click("samplesSend");
    QTRY_COMPARE(f.session->proof().phase, diagnose::ProofPhase::ConnectingForReading);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    f.waitForEnd();
    QVERIFY(f.session->proof().stopped);
    QTRY_VERIFY(!f.find<QWidget>("samplesDialog"));
    QCOMPARE(f.namespaceHub.requests(test::Api::Produce), 0);
}

void tst_SamplesDialog::stopsWhileTheKeyIsAwaited()
{
    Fixture f;
    f.readProfile();
    f.session->sendSamples(Secret(f.sendString().toStdString()));
    QVERIFY(f.session->proof().running);
    f.session->stopSamples();
    QVERIFY(!f.session->proof().running);
    // Whoever asks for the key after that gets it after that.
    bool answered = false;
    f.keys.keyFor(f.profiles.credential(u"c1"_s).value(), f.session.get(),
                  [&](const Result<Secret> &key) { answered = key.has_value(); });
    QTRY_VERIFY(answered);
    QCOMPARE(f.session->proof().phase, diagnose::ProofPhase::Idle);
    QCOMPARE(f.namespaceHub.requests(test::Api::Produce), 0);
}

void tst_SamplesDialog::judgesTheStringBeforeItIsUsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("bare key") << QString::fromLatin1(kSendKey) << u"key"_s;
    QTest::newRow("storage") << u"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=%1"_s.arg(
                                    QLatin1StringView(kSendKey))
                             << u"storage account"_s;
    QTest::newRow("other namespace") << u"Endpoint=sb://other.servicebus.windows.net/;SharedAccessKeyName=a;"
                                        "SharedAccessKey=%1"_s.arg(QLatin1StringView(kSendKey))
                                     << u"the connection reads from “localhost”"_s;
    QTest::newRow("other event hub") << u"Endpoint=sb://localhost/;SharedAccessKeyName=a;SharedAccessKey=%1;"
                                        "EntityPath=elsewhere"_s.arg(QLatin1StringView(kSendKey))
                                     << u"elsewhere"_s;
}

void tst_SamplesDialog::judgesTheStringBeforeItIsUsed()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    Fixture f;
    f.readProfile();
    f.openDialog();
    auto *problem = f.find<QWidget>("sendStringProblem");
    QVERIFY(!problem->isVisible());
    f.field()->setText(text);
    QTRY_VERIFY(problem->isVisible()); // By itself, after a pause.
    QVERIFY2(problem->accessibleName().contains(said), qPrintable(problem->accessibleName()));
    QVERIFY(!problem->accessibleName().contains(QLatin1StringView(kSendKey)));
    QCOMPARE(f.field()->accessibleDescription(), problem->accessibleName());
    f.click("samplesSend");
    QVERIFY(!f.session->proof().running);
    QCOMPARE(f.session->proof().phase, diagnose::ProofPhase::Idle);
    QCOMPARE(f.find<QWidget>("samplesDialog")->focusWidget(), f.field());
    QCOMPARE(f.field()->text(), text);
    QVERIFY(f.field()->hasSelectedText());
}

void tst_SamplesDialog::demoHubNeedsNoString()
{
    auto demo = demo::DemoHub::start({});
    QVERIFY(demo.has_value());
    Fixture f;
    f.demoPort = (*demo)->settings().port;
    f.open();
    f.trigger(panels::ActionId::Demo);
    QTRY_VERIFY(f.session->source() && f.session->source()->isDemo);
    f.openDialog();
    QVERIFY(!f.field()->isVisible());
    QVERIFY(f.shown().contains(u"nothing reaches Azure or InsightIDR"_s));
    f.click("samplesSend");
    f.waitForEnd();
    QVERIFY2(f.session->proof().ok(), qPrintable(f.shown()));
}

void tst_SamplesDialog::saysWhyNothingCanBeSent()
{
    Fixture f;
    f.open();
    f.openDialog();
    QVERIFY(f.shown().contains(u"Choose or set up a connection first"_s));
    QVERIFY(!f.find<QPushButton>("samplesSend")->isEnabled());
    QVERIFY(!f.field()->isVisible());
    // As soon as a hub is read, it can be.
    f.trigger(panels::ActionId::Demo);
    QTRY_VERIFY(f.find<QPushButton>("samplesSend")->isEnabled());
}

void tst_SamplesDialog::forgetsTheRunOfAnotherHub()
{
    Fixture f;
    f.namespaceHub.change([](test::Behaviour &hub) { hub.topics.begin()->second.produceError = 29; });
    f.readProfile();
    f.openDialog();
    f.click("samplesSend");
    f.waitForEnd();
    QVERIFY(f.find<QWidget>("samplesCause")->isVisible());
    f.trigger(panels::ActionId::Demo);
    QTRY_VERIFY(f.session->source()->isDemo);
    QVERIFY(!f.find<QWidget>("samplesCause")->isVisible());
    QCOMPARE(f.verdict(), u"Nothing has been sent yet"_s);
}

void tst_SamplesDialog::keyIsNowhereAfterwards()
{
    Fixture f;
    f.namespaceHub.change([](test::Behaviour &hub) {
        hub.saslError = 58;
        hub.saslText = QByteArray("refused: ") + kSendKey;
    });
    f.readProfile();
    f.openDialog();
    f.field()->setText(f.sendString());
    f.click("samplesSend");
    f.waitForEnd();
    QVERIFY(f.session->proof().cause);
    for (QWidget *widget : f.find<QWidget>("samplesDialog")->findChildren<QWidget *>()) {
        if (QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget)) {
            for (const auto text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
                QVERIFY2(!accessible->text(text).contains(QLatin1StringView(kSendKey)),
                         qPrintable(widget->objectName()));
        }
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            QVERIFY(edit->text().isEmpty());
        if (const auto *view = qobject_cast<QPlainTextEdit *>(widget))
            QVERIFY2(!view->toPlainText().contains(QLatin1StringView(kSendKey)),
                     "the raw text holds the key");
    }
}

QTEST_MAIN(tst_SamplesDialog)
#include "tst_SamplesDialog.moc"
