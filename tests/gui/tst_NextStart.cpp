// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes back at the next start, and what the last one left.
#include "WindowSteps.h"

#include "panels/EventTablePanel.h"
#include "panels/InlineBar.h"
#include "panels/SearchPanel.h"

#include <QClipboard>
#include <QFile>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::test;
using models::Setting;
using panels::ActionId;
using Phase = models::Session::Phase;

class tst_NextStart : public QObject
{
    Q_OBJECT
private slots:
    void viewComesBack();
    void leavesWhatAnotherWindowKept();
    void viewStaysAwayUnlessAskedFor();
    void keepsNoKeyOfTheView();
    void crashIsToldOnce();
    void crashWaitsForWhatMatters();
};

void tst_NextStart::viewComesBack()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.preferences.setOn(Setting::Reconnect, true);
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(u"result = SUCCESS"_s);
    f.find<panels::SearchPanel>("searchPanel")->setQueryText(u"where(user = alice)"_s);
    auto *events = f.find<panels::EventTablePanel>("eventPanel");
    events->setLogSetFilter(insight::LogSet::SsoAuthentication);
    f.window->actions()[ActionId::OnlyNoted]->setChecked(true);
    f.close();
    QCOMPARE(f.preferences.text(Setting::LastProfile), QLatin1StringView(WindowFixture::kProfile));

    f.open();
    f.window->takeUpView();
    // Each where it was: the button of log sets is no part of the text.
    QCOMPARE(f.find<QPlainTextEdit>("filterEdit")->toPlainText(), u"result = SUCCESS"_s);
    events = f.find<panels::EventTablePanel>("eventPanel");
    QCOMPARE(events->logSetFilter(), insight::LogSet::SsoAuthentication);
    QVERIFY(f.window->actions()[ActionId::OnlyNoted]->isChecked());
    QVERIFY(!f.window->actions()[ActionId::OnlyRepaired]->isChecked());
    QVERIFY(f.session->events().filter().query);
    QVERIFY(f.session->events().filter().marks.has(models::Mark::Noted));
    QCOMPARE(f.find<panels::SearchPanel>("searchPanel")->queryText(), u"where(user = alice)"_s);
    // Nothing was read at the end of this run, so nothing is to be read at the next one's beginning.
    f.close();
    QCOMPARE(f.preferences.text(Setting::LastProfile), QString());
    QCOMPARE(f.preferences.text(Setting::LastFilter), u"result = SUCCESS"_s);
}

/// Of two windows, the one that is closed last and reads nothing.
void tst_NextStart::leavesWhatAnotherWindowKept()
{
    WindowFixture f;
    f.addProfile();
    f.preferences.setOn(Setting::Reconnect, true);
    QVERIFY(f.preferences.flush());
    f.open();
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(u"result = SUCCESS"_s);
    QFile file(f.settings.fileName());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[settings]\nversion=1\n[start]\nreconnect=true\nprofile=p2\nfilter=of-another\n");
    file.close();
    f.close();
    QCOMPARE(f.preferences.text(Setting::LastProfile), u"p2"_s);
    QCOMPARE(f.preferences.text(Setting::LastFilter), u"of-another"_s);
}

void tst_NextStart::viewStaysAwayUnlessAskedFor()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.preferences.setText(Setting::LastQuery, u"of an earlier run"_s);
    f.open();
    f.trigger(ActionId::Connect);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(u"result = SUCCESS"_s);
    f.close();
    for (const Setting setting : {Setting::LastProfile, Setting::LastFilter, Setting::LastLogSet,
                                  Setting::LastMarks, Setting::LastQuery})
        QVERIFY(!f.preferences.isSet(setting));
}

void tst_NextStart::keepsNoKeyOfTheView()
{
    WindowFixture f;
    f.preferences.setOn(Setting::Reconnect, true);
    f.open();
    f.find<QPlainTextEdit>("filterEdit")->setPlainText(QLatin1StringView(WindowFixture::kKey));
    f.find<panels::SearchPanel>("searchPanel")
        ->setQueryText(u"SharedAccessKey=%1"_s.arg(QLatin1StringView(WindowFixture::kKey)));
    f.close();
    f.settings.sync();
    QFile file(f.settings.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("query="));
    QVERIFY2(!content.contains(QByteArray(WindowFixture::kKey).first(12)), content.constData());
}

void tst_NextStart::crashIsToldOnce()
{
    WindowFixture f;
    f.open();
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, u"Hubscope crash trace\n<b>calls</b>"_s);
    auto *bar = f.find<panels::InlineBar>("inlineBar");
    QVERIFY(bar->isVisible() && bar->text().contains(u"ended unexpectedly"));
    auto *show = bar->findChild<QPushButton *>(u"inlineBarButton"_s);
    QVERIFY(show && show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(button(f, "crashTrace", u"Copy Trace"_s));
    QCOMPARE(f.find<QMessageBox>("crashTrace")->textFormat(), Qt::PlainText);
    QVERIFY(f.find<QMessageBox>("crashTrace")->detailedText().contains(u"<b>calls</b>"));
    QTest::mouseClick(button(f, "crashTrace", u"Copy Trace"_s), Qt::LeftButton);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Hubscope crash trace\n<b>calls</b>"_s);
    QVERIFY(!bar->isVisible());
    f.open();
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, {});
    QVERIFY(!f.find<panels::InlineBar>("inlineBar")->isVisible());
    f.window->tellOfCrash(u"/state/crash-hubscope-3-4.txt"_s, {});
    QVERIFY(f.find<panels::InlineBar>("inlineBar")->isVisible());
}

void tst_NextStart::crashWaitsForWhatMatters()
{
    WindowFixture f;
    f.open();
    auto *bar = f.find<panels::InlineBar>("inlineBar");
    bar->say(common::Status::Failed, u"Something in the way"_s, nullptr);
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, {});
    QCOMPARE(bar->text(), u"Something in the way"_s);
    f.open();
    f.window->tellOfCrash(u"/state/crash-hubscope-1-2.txt"_s, {});
    QVERIFY(f.find<panels::InlineBar>("inlineBar")->isVisible());
}

QTEST_MAIN(tst_NextStart)
#include "tst_NextStart.moc"
