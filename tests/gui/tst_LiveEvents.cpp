// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of events and the one that is chosen, in the real window.
#include "LoopWatch.h"
#include "PlainTextLint.h"
#include "WindowSteps.h"

#include "panels/EventDetailPanel.h"
#include "panels/LeqlEdit.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using panels::ActionId;
using Phase = models::Session::Phase;
using namespace hubscope::test;

class tst_LiveEvents : public QObject
{
    Q_OBJECT
private slots:
    void filtersByTextAndLogSet();
    void filtersByMarks();
    void saysWhatIsNotSent();
    void pausesAndResumes();
    void scrollingBackEndsFollowing();
    void onlyTheReaderChooses();
    void chosenEventSurvivesEviction();
    void chosenEventSurvivesTheFilter();
    void chosenRowComesBackWhole();
    void showsTheEventWhole();
    void copiesValueAndEvent();
    void clearsTheView();
    void anotherHubBeginsWithNothingOfTheLast();
    void hostileBodies_data();
    void hostileBodies();
    void hugeBodyIsCutAndWhole();
};

void tst_LiveEvents::filtersByTextAndLogSet()
{
    WindowFixture f;
    f.openOnDemo(200);
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier);
    auto *filter = f.find<panels::LeqlEdit>("filterEdit");
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, u"n199"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(f.rows(), 1);
    QCOMPARE(label(f, "matchCount"), u"1 of 200 held match"_s);
    filter->setText(u"nowhere"_s);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_COMPARE(pageId(f), u"filtered"_s);
    f.click("empty_actionClearFilters");
    QTRY_COMPARE(f.rows(), 200);
    QVERIFY(filter->text().isEmpty());

    // The log set that nothing here is in, and the one that all are in, whichever rule says so.
    const auto of = static_cast<insight::LogSet>(
        f.session->events().index(0, 0).data(models::EventTableModel::LogSetRole).toInt());
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        QTest::keyClick(f.window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(info.id)),
                        Qt::ControlModifier);
        QVERIFY(f.find<QMenu>("logSetMenu")->actions().at(static_cast<int>(info.id) + 1)->isChecked());
        QTRY_COMPARE(f.rows(), info.id == of ? 200 : 0);
        QCOMPARE(f.session->logSets().filtered(), std::optional(info.id));
    }
    QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(f.rows(), 200);
    f.trigger(ActionId::ClearFilters);
    QTRY_COMPARE(f.rows(), 200);
    QCOMPARE(f.session->logSets().filtered(), std::nullopt);
}

void tst_LiveEvents::filtersByMarks()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIns(0, 20));
    f.hub->publish(std::vector<std::string>{R"({'category':'SignInLogs','time':'2026-11-24T01:02:03Z'})",
                                            R"({"category":"SignInLogs"})"});
    QTRY_COMPARE(f.rows(), 22);
    // Where only the icon shows, the name is heard; in use it is read too.
    auto *repaired = f.find<QToolButton>("actionOnlyRepairedButton");
    QCOMPARE(repaired->toolButtonStyle(), Qt::ToolButtonIconOnly);
    f.click("actionOnlyRepairedButton");
    QTRY_COMPARE(f.rows(), 1);
    QVERIFY(repaired->isChecked());
    QCOMPARE(repaired->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    QCOMPARE(label(f, "matchCount"), u"1 of 22 held match"_s);
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_COMPARE(pageId(f), u"filtered"_s);
    f.click("empty_actionClearFilters");
    QTRY_COMPARE(f.rows(), 22);
    QVERIFY(!repaired->isChecked());
    QTest::keyClick(f.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.rows(), 1);
    QVERIFY(f.window->actions()[ActionId::OnlyNoted]->isChecked());

    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY(detail->shown());
    QCOMPARE(
        label(f, "detailRemarks"),
        u"Noted: The record names no time; the time at which the hub took it stands in. (time-missing)"_s);
}

void tst_LiveEvents::saysWhatIsNotSent()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    QAction *send = f.window->actions()[ActionId::SendUnparsed];
    QVERIFY(!send->isEnabled());
    f.trigger(ActionId::Connect);
    f.hub->publish(std::vector<std::string>{"no JSON", signIn(1)});
    QTRY_COMPARE(f.rows(), 2);
    QVERIFY(send->isEnabled() && send->isChecked());
    auto *why = f.find<QLabel>("logSetNotSent");
    QVERIFY(!why->isVisible());
    QTest::keyClick(f.window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(why->isVisible());
    QVERIFY(!send->isChecked());
    QVERIFY(!f.profiles.profile(QLatin1StringView(WindowFixture::kProfile))->sendUnparsedLogs);
    QCOMPARE(f.session->events().index(0, models::EventTableModel::LogSet).data().toString(),
             u"UNP · not sent"_s);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY(detail->shown());
    QVERIFY(f.find<QLabel>("detailNotSent")->isVisible());
    send->trigger();
    QTRY_VERIFY(!why->isVisible());
    QVERIFY(!f.find<QLabel>("detailNotSent")->isVisible());
    QVERIFY(f.profiles.profile(QLatin1StringView(WindowFixture::kProfile))->sendUnparsedLogs);
}

void tst_LiveEvents::pausesAndResumes()
{
    WindowFixture f;
    f.openOnDemo(50);
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Space);
    QVERIFY(f.window->actions()[ActionId::Pause]->isChecked());
    f.hub->publish(signIns(50, 1284));
    QTRY_VERIFY(label(f, "standText").endsWith(u"1,284 new"));
    QCOMPARE(f.rows(), 50);
    QTRY_VERIFY(f.window->actions()[ActionId::Pause]->text().contains(u"1,284 new"));
    f.click("resumeButton");
    QCOMPARE(f.rows(), 1334);
    QVERIFY(!f.window->actions()[ActionId::Pause]->isChecked());
    QVERIFY(f.table().isFollowing());
}

void tst_LiveEvents::scrollingBackEndsFollowing()
{
    WindowFixture f;
    f.openOnDemo(500);
    QScrollBar *bar = f.table().verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QTRY_VERIFY(!f.table().isFollowing());
    const int at = bar->value();
    f.hub->publish(signIns(500, 200));
    QTRY_COMPARE(f.rows(), 700);
    QCOMPARE(bar->value(), at);
    f.table().setFocus();
    QCOMPARE(label(f, "standText"), u"Scrolled back: new events arrive below"_s);
    QTest::keyClick(&f.table(), Qt::Key_End);
    QVERIFY(f.table().isFollowing());
    QTRY_COMPARE(bar->value(), bar->maximum());
    QCOMPARE(label(f, "standText"), u"Following the newest event"_s);
    // Nothing arrives while nothing is read, wherever the list stands.
    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QTRY_VERIFY(!f.table().isFollowing());
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QCOMPARE(label(f, "standText"), u"Not reading: no new events arrive"_s);
    f.click("resumeButton");
    QVERIFY(f.table().isFollowing());
    QCOMPARE(label(f, "standText"), u"Not reading: no new events arrive"_s);
}

void tst_LiveEvents::onlyTheReaderChooses()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    const auto untouched = [&] {
        return f.table().isFollowing() && f.window->actions()[ActionId::Follow]->isChecked() &&
               !f.table().currentIndex().isValid() && !detail->shown();
    };
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.hub->publish(signIns(0, 300));
    QTRY_COMPARE(f.rows(), 300);
    f.table().setFocus(Qt::TabFocusReason);
    QVERIFY(f.table().hasFocus());
    QVERIFY(untouched());
    // The keyboard comes back to a list that was reset, by way of a filter that hides all.
    for (int key = Qt::Key_1; key <= Qt::Key_6; ++key) {
        QTest::keyClick(f.window.get(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QVERIFY(untouched());
    }
    QTest::keyClick(f.window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(f.rows(), 300);
    QVERIFY(untouched());
    // Stopped and connected again.
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->phase(), Phase::NoSource);
    QVERIFY(untouched());
    QTest::keyClick(f.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(f.session->phase(), Phase::Waiting);
    f.hub->publish(signIns(300, 300));
    QTRY_VERIFY(f.session->events().counts().received == 600);
    QVERIFY(untouched());
    QTRY_COMPARE(f.table().verticalScrollBar()->value(), f.table().verticalScrollBar()->maximum());
    // A panel that closes hands the keyboard to the list.
    QTest::keyClick(f.window.get(), Qt::Key_1, Qt::AltModifier);
    f.find<QDockWidget>("dockLogSets")->close();
    QVERIFY(f.table().hasFocus());
    QVERIFY(untouched());
    // The arrow key begins where the reader looks, the click where it falls.
    QTest::keyClick(&f.table(), Qt::Key_Up);
    QVERIFY(f.table().currentIndex().row() > 0);
    QVERIFY(!f.table().isFollowing());
    QTRY_VERIFY(detail->shown().has_value());
}

void tst_LiveEvents::chosenEventSurvivesEviction()
{
    models::SessionLimits limits;
    limits.held.rows = 1000;
    WindowFixture f(limits);
    f.openOnDemo(1000);
    f.table().setFollowing(false);
    f.table().goTo(300);
    const auto id = f.session->events().idAt(300);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail->shown().has_value());
    const int above = f.table().currentIndex().row() - f.table().verticalScrollBar()->value();
    f.hub->publish(signIns(1000, 100));
    QTRY_COMPARE(f.session->events().counts().received, 1100U);
    QTRY_COMPARE(f.session->events().idAt(f.table().currentIndex().row()), id);
    QCOMPARE(f.table().currentIndex().row() - f.table().verticalScrollBar()->value(), above);
    QVERIFY(!f.find<QLabel>("detailStanding")->isVisible());
    // Now it goes: nothing else is chosen in its place, and the detail keeps it.
    f.hub->publish(signIns(1100, 900));
    QTRY_COMPARE(f.session->events().counts().received, 2000U);
    QTRY_VERIFY(f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(label(f, "detailStanding"), u"No longer in the live list"_s);
    QVERIFY(!f.table().currentIndex().isValid());
    QCOMPARE(detail->shown()->event.id, id);
    f.find<QTabWidget>("detailTabs")->setCurrentIndex(2);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->toPlainText().contains(u"n300"));
}

void tst_LiveEvents::chosenEventSurvivesTheFilter()
{
    WindowFixture f;
    f.openOnDemo(200);
    clickRow(f, f.table().rowAt(0) + 2);
    const auto id = f.session->events().idAt(f.table().currentIndex().row());
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail->shown().has_value());
    QVERIFY(!f.find<QLabel>("detailStanding")->isVisible());

    auto *filter = f.find<panels::LeqlEdit>("filterEdit");
    QTest::mouseClick(filter->viewport(), Qt::LeftButton);
    QTest::keyClicks(filter, u"zzz"_s);
    QTRY_COMPARE(f.rows(), 0);
    QTRY_VERIFY(f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(label(f, "detailStanding"), u"Hidden by the filter"_s);
    QCOMPARE(detail->shown()->event.id, id);

    f.click("empty_actionClearFilters");
    QTRY_COMPARE(f.rows(), 200);
    QVERIFY(!f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(f.session->events().idAt(f.table().currentIndex().row()), id);
    // What is cleared away does not come back, whatever the filter.
    f.trigger(ActionId::ClearView);
    QTRY_VERIFY(f.find<QLabel>("detailStanding")->isVisible());
    QCOMPARE(label(f, "detailStanding"), u"No longer in the live list"_s);
}

void tst_LiveEvents::chosenRowComesBackWhole()
{
    WindowFixture f;
    f.openOnDemo(200);
    clickRow(f, f.table().rowAt(0) + 2);
    const QRect before = f.table().visualRect(f.table().currentIndex());
    QVERIFY(f.table().viewport()->rect().contains(before.left(), before.bottom()));
    auto *filter = f.find<panels::LeqlEdit>("filterEdit");
    // By way of a list with fewer rows, and of none at all.
    for (const QString &text : {u"n190"_s, u"zzz"_s}) {
        QTest::mouseClick(filter->viewport(), Qt::LeftButton);
        QTest::keyClicks(filter, text);
        QTRY_VERIFY(f.rows() < 200);
        f.trigger(ActionId::ClearFilters);
        QTRY_COMPARE(f.rows(), 200);
        QTRY_VERIFY(f.table().isVisible() && f.find("standLine")->isVisible());
        const auto whole = [&f] {
            const QRect row = f.table().visualRect(f.table().currentIndex());
            return row.isValid() && row.top() >= 0 && row.bottom() < f.table().viewport()->height();
        };
        QTRY_VERIFY(whole());
    }
}

void tst_LiveEvents::showsTheEventWhole()
{
    WindowFixture f;
    f.openOnDemo(20);
    f.table().setFocus();
    QTest::keyClick(&f.table(), Qt::Key_Up);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QSignalSpy ready(detail, &panels::EventDetailPanel::ready);
    QTRY_VERIFY(detail->shown().has_value());
    // Held arrow keys show the last event.
    ready.clear();
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&f.table(), Qt::Key_Up);
    const auto id = f.session->events().idAt(f.table().currentIndex().row());
    QTRY_COMPARE(detail->shown()->event.id, id);
    QVERIFY(ready.count() <= 3);
    QVERIFY(!label(f, "detailLogSet").isEmpty());
    QVERIFY(label(f, "detailPlace").contains(u"partition"));
    QVERIFY(f.find<QAbstractItemView>("fieldList")->model()->rowCount() > 0);
    f.find<QTabWidget>("detailTabs")->setCurrentIndex(2);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->toPlainText().contains(u"SignInLogs"));
    // Find bar.
    f.trigger(ActionId::FindInEvent);
    auto *find = f.find<QLineEdit>("detailRawFindEdit");
    QVERIFY(find->isVisible());
    find->setText(u"signinlogs"_s);
    QVERIFY(label(f, "detailRawFindCount").startsWith(u'1'));
    QCOMPARE(f.find<QPlainTextEdit>("detailRawText")->textCursor().selectedText(), u"SignInLogs"_s);
}

void tst_LiveEvents::copiesValueAndEvent()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(signIn(7));
    QTRY_COMPARE(f.rows(), 1);
    f.table().setFocus();
    f.table().setCurrentIndex(f.session->events().index(0, models::EventTableModel::LogSet));
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             f.session->events().original(0, models::EventTableModel::LogSet));
    QTest::keyClick(&f.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"{\"timestamp\":"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"insights-operational-logs"));
}

void tst_LiveEvents::clearsTheView()
{
    WindowFixture f;
    f.openOnDemo(10);
    QTest::keyClick(f.window.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.rows(), 0);
    QCOMPARE(pageId(f), u"cleared"_s);
    f.hub->publish(signIn(11));
    QTRY_COMPARE(f.rows(), 1);
    QTRY_VERIFY(label(f, "statusCounts").startsWith(u"11 received · 1 shown · 10 older ones left the view"));
}

/// Set up while the demo hub was looked at: what is in sight is the new hub's alone.
void tst_LiveEvents::anotherHubBeginsWithNothingOfTheLast()
{
    WindowFixture f;
    f.addProfile();
    f.keepKey();
    f.openOnDemo(3);
    clickRow(f, 1);
    auto &detail = *f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail.shown().has_value());
    QTest::keyClick(f.window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!f.table().isVisible());
    // The same hub is looked at on.
    f.trigger(ActionId::Disconnect);
    QTRY_COMPARE(f.session->phase(), models::Session::Phase::NoSource);
    f.trigger(ActionId::Demo);
    QVERIFY(detail.shown().has_value());
    QVERIFY(!f.table().isVisible());

    f.session->connectProfile(QLatin1StringView(f.kProfile));
    QTRY_VERIFY(!detail.shown().has_value());
    QVERIFY(f.find<QLabel>("emptyDetail")->isVisible());
    f.hub->publish(signIns(0, 1));
    QTRY_COMPARE(f.rows(), 1);
    QVERIFY(f.table().isVisible());
}

void tst_LiveEvents::hostileBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("html")
        << R"({"operationName":"<h1 style='color:red'>x</h1><img src=file:///etc/passwd>"})"_ba;
    QTest::newRow("script") << "<script>alert(1)</script><b>bold</b>"_ba;
    QTest::newRow("ansi") << "\x1b[2J\x1b[31mred\x1b]0;title\x07"_ba;
    QTest::newRow("bidi") << "{\"operationName\":\"abc\xe2\x80\xae"
                             "gpj.exe\xe2\x81\xa6\"}"_ba;
    QTest::newRow("nul") << QByteArray("{\"a\":\"x\0y\"}\0tail", 16);
    QTest::newRow("no utf-8") << "\xff\xfe\xfa\xc0\x80"_ba;
    QTest::newRow("nested") << QByteArray("[").repeated(1025) + QByteArray("]").repeated(1025);
    QTest::newRow("nested open") << QByteArray("{\"a\":").repeated(5000);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("combining") << "Z" + QByteArray("\xcc\x81").repeated(5000);
    QTest::newRow("ampersands") << R"({"operationName":"&lt;b&gt; && &amp;"})"_ba;
}

void tst_LiveEvents::hostileBodies()
{
    QFETCH(QByteArray, body);
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    f.hub->publish(body.toStdString());
    f.hub->publish(signIn(1));
    QTRY_VERIFY(f.rows() >= 2);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY(detail->shown().has_value());
    for (int tab = 0; tab < 3; ++tab) {
        f.find<QTabWidget>("detailTabs")->setCurrentIndex(tab);
        QVERIFY(!f.window->grab().isNull());
    }
    for (const char *name : {"detailJsonText", "detailRawText"}) {
        const QString text = f.find<QPlainTextEdit>(name)->toPlainText();
        for (const QChar c : text) {
            const bool layout = c == u'\n' || c == u'\t';
            QVERIFY2(layout || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format),
                     qPrintable(u"U+%1 in %2"_s.arg(c.unicode(), 4, 16).arg(QLatin1StringView(name))));
        }
    }
    // No label anywhere takes text for markup.
    for (const QLabel *label : f.window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(),
                 qPrintable(label->objectName() + u": "_s + label->text()));
}

void tst_LiveEvents::hugeBodyIsCutAndWhole()
{
    WindowFixture f;
    f.open();
    f.trigger(ActionId::Demo);
    const std::string huge = R"({"operationName":")" + std::string(20'000'000, 'x') + R"("})";
    LoopWatch watch;
    f.hub->publish(huge);
    f.hub->publish(signIn(1));
    QTRY_COMPARE_WITH_TIMEOUT(f.rows(), 2, 20s);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.table().goTo(0);
    QTRY_VERIFY_WITH_TIMEOUT(detail->shown().has_value(), 20s);
    f.find<QTabWidget>("detailTabs")->setCurrentIndex(2);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->toPlainText().size() < 100'000);
    QVERIFY(f.find<QWidget>("detailRawCutBar")->isVisible());
    auto *filter = f.find<panels::LeqlEdit>("filterEdit");
    filter->setText(u"notthere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.rows(), 0, 20s);
    f.trigger(ActionId::ClearFilters);
    QTRY_COMPARE(f.rows(), 2);
    f.click("detailRawShowAll");
    QTRY_COMPARE_WITH_TIMEOUT(label(f, "detailRawCutText"), u"The whole text, without colours"_s, 60s);
    QVERIFY(f.find<QPlainTextEdit>("detailRawText")->document()->characterCount() >= 20'000'000);
    // A generous bound for loaded machines: the benchmark measures. Minutes of a stalled window would show
    // here.
    QVERIFY2(watch.longest() < 2000, qPrintable(QString::number(watch.longest())));
}

QTEST_MAIN(tst_LiveEvents)
#include "tst_LiveEvents.moc"
