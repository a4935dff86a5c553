// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Searching in the real window: by hand, from a value, over time, into a file.
#include "PlainTextLint.h"
#include "WindowSteps.h"

#include "common/StatusGlyph.h"
#include "common/Translations.h"
#include "models/SearchRun.h"
#include "panels/EventDetailPanel.h"
#include "panels/FieldList.h"
#include "panels/LeqlEdit.h"
#include "panels/SearchPanel.h"
#include "panels/TimeChart.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hubscope;
using namespace hubscope::test;
using panels::ActionId;
using panels::LeqlEdit;
using State = models::SearchRun::State;

namespace {

/// A sign-in of 24 Nov 2026, 01:`minute`; number 50126 is a wrong password.
std::string signInAt(int minute, const std::string &user, int error = 0)
{
    return R"({"category":"SignInLogs","time":"2026-11-24T01:)" + std::string(minute < 10 ? "0" : "") +
           std::to_string(minute) +
           R"(:00Z","operationName":"Sign-in activity","callerIpAddress":"203.0.113.7",)" +
           R"("properties":{"userPrincipalName":")" + user + R"(","status":{"errorCode":)" +
           std::to_string(error) + R"(},"minute":)" + std::to_string(minute) + "}}";
}

struct SearchFixture : WindowFixture
{
    /// 60 sign-ins, one a minute: alice's, but every tenth is bob's and fails.
    void openWithSignIns()
    {
        open();
        trigger(ActionId::Demo);
        std::vector<std::string> bodies;
        for (int minute = 0; minute < 60; ++minute)
            bodies.push_back(minute % 10 == 9 ? signInAt(minute, "bob@contoso.com", 50126)
                                              : signInAt(minute, "alice@contoso.com"));
        hub->publish(bodies);
        QTRY_COMPARE(rows(), 60);
        QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(query().hasFocus());
    }

    LeqlEdit &query() { return *find<LeqlEdit>("searchEdit"); }
    models::SearchRun &run() { return session->search(); }
    panels::EventTableView &found() { return *find<panels::EventTableView>("searchTable"); }
    QTableView &groups() { return *find<QTableView>("searchRows"); }
    QString status() { return find<common::StatusGlyph>("searchStatus")->word(); }

    /// Types the query and clicks Search.
    void search(const QString &text)
    {
        query().setText(text);
        click("searchRun");
        QTRY_COMPARE(run().state(), State::Done);
    }
    QString cell(const QTableView &view, int row, int column)
    {
        return view.model()->index(row, column).data().toString();
    }
    QAction *menuAction(const QString &text)
    {
        emit find<QMenu>("searchQueryMenu")->aboutToShow();
        for (QAction *action : find<QMenu>("searchQueryMenu")->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SearchPanel : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        common::installTranslations(*qApp, QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void findsNewestFirst();
    void saysWhereAQueryDoesNotFit();
    void saysWhoseResultsStand();
    void helpsAtFirstAndWhereNothingIsFound();
    void barsNarrowTheTime();
    void barsByKeys();
    void showsGroups();
    void narrowsByLogSet();
    void asksForValues();
    void anotherHubBeginsAnew();
    void standingIsOfTheLiveListAlone();
    void keepsQueries();
    void exports_data();
    void exports();
    void theNameFollowsTheForm();
    void cancelledFileDialogWritesNothing();
    void everythingHasANameAndIsPlain();
};

void tst_SearchPanel::findsNewestFirst()
{
    SearchFixture f;
    f.openWithSignIns();
    QTest::keyClicks(&f.query(), u"account = \"bob@contoso.com\""_s);
    QTest::keyClick(&f.query(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(f.run().state(), State::Done);
    QTRY_COMPARE(f.run().events().rowCount(), 6);
    QVERIFY(f.found().isVisible());
    QCOMPARE(f.cell(f.found(), 0, models::EventTableModel::Time), u"2026-11-24 01:59:00.000"_s);
    QCOMPARE(f.cell(f.found(), 5, models::EventTableModel::Time), u"2026-11-24 01:09:00.000"_s);
    QVERIFY2(f.status().startsWith(u"6 events found among 60 in "), qUtf8Printable(f.status()));
    // The event found is shown whole beside it.
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    f.found().setFocus();
    QTest::keyClick(&f.found(), Qt::Key_Down);
    QTRY_VERIFY(detail->shown());
    QVERIFY(std::ranges::any_of(detail->shown()->fields, [](const models::DetailField &field) {
        return field.path == u"account" && field.value == u"bob@contoso.com";
    }));
    // Oldest first where the query says so; no more than it says.
    f.search(u"where(account) sort(asc) limit(3)"_s);
    QTRY_COMPARE(f.run().events().rowCount(), 3);
    QCOMPARE(f.cell(f.found(), 0, models::EventTableModel::Time), u"2026-11-24 01:00:00.000"_s);
    // The live list is where it was, whatever is searched.
    QCOMPARE(f.rows(), 60);
}

void tst_SearchPanel::saysWhereAQueryDoesNotFit()
{
    SearchFixture f;
    f.openWithSignIns();
    f.query().setText(u"where(user = )"_s);
    QTRY_VERIFY2(f.status().startsWith(u"Character 14: "), qUtf8Printable(f.status()));
    QCOMPARE(f.query().extraSelections().size(), 1);
    QCOMPARE(f.query().extraSelections().first().cursor.selectedText(), u")"_s);
    f.click("searchRun");
    QCOMPARE(f.run().state(), State::Idle);
    QVERIFY(f.query().hasFocus());
    f.search(u"where(user)"_s);
    QVERIFY(f.query().extraSelections().isEmpty());
    QVERIFY(f.status().startsWith(u"60 events found"));
}

void tst_SearchPanel::saysWhoseResultsStand()
{
    SearchFixture f;
    f.openWithSignIns();
    auto *origin = f.find<common::StatusGlyph>("searchOrigin");
    QVERIFY(!origin->isVisible());
    f.search(u"where(account = bob@contoso.com)"_s);
    QVERIFY(!origin->isVisible());
    // A query that cannot be run: the rows are still those of the one before.
    f.query().setText(u"where(user = )"_s);
    f.click("searchRun");
    QVERIFY(f.status().startsWith(u"Character 14: "));
    QCOMPARE(f.run().events().rowCount(), 6);
    QVERIFY(origin->isVisible());
    QCOMPARE(origin->word(),
             u"The results below are those of the query that ran last: where(account = bob@contoso.com)"_s);
    // Blanks make no other query, and what has run is its own.
    f.query().setText(u" where(account = bob@contoso.com) "_s);
    QVERIFY(!origin->isVisible());
    f.query().setText(u"where(user)"_s);
    QVERIFY(origin->isVisible());
    f.click("searchRun");
    QVERIFY(!origin->isVisible());
}

void tst_SearchPanel::helpsAtFirstAndWhereNothingIsFound()
{
    SearchFixture f;
    f.openWithSignIns();
    QVERIFY(f.find("searchHelp")->isVisible());
    QVERIFY(!f.find("timeChart")->isVisible());
    // The first ready query, by its button.
    f.click("searchReady0");
    QTRY_COMPARE(f.run().state(), State::Done);
    QCOMPARE(f.query().text(), models::readyQueries().first().text);
    QVERIFY(f.groups().isVisible());
    f.search(u"nowhere"_s);
    QVERIFY(f.find("searchNothing")->isVisible());
    QVERIFY(!f.find<QToolButton>("searchExport")->isEnabled());
}

void tst_SearchPanel::barsNarrowTheTime()
{
    SearchFixture f;
    f.openWithSignIns();
    f.search(u"account"_s);
    auto *chart = f.find<panels::TimeChart>("timeChart");
    QTRY_COMPARE(chart->barCount(), 60);
    auto *plot = chart->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->mapFrom(chart, chart->placeOf(9)));
    QTRY_COMPARE(f.run().progress().found, 1);
    QCOMPARE(f.cell(f.found(), 0, models::EventTableModel::Time), u"2026-11-24 01:09:00.000"_s);
    // The fields say what was chosen, and can be changed.
    QVERIFY(f.find("searchFrom")->isVisible());
    QCOMPARE(f.find<QDateTimeEdit>("searchFrom")->text(), u"2026-11-24 01:09:00"_s);
    QCOMPARE(f.find<QDateTimeEdit>("searchTo")->text(), u"2026-11-24 01:10:00"_s);
    f.find<QDateTimeEdit>("searchTo")
        ->setDateTime(QDateTime(QDate(2026, 11, 24), QTime(1, 20), QTimeZone::utc()));
    f.click("searchRun");
    QTRY_COMPARE(f.run().progress().found, 11);
    // And back to all times, at once.
    auto *time = f.find<QComboBox>("searchTime");
    time->setFocus();
    QTest::keyClick(time, Qt::Key_Home);
    QTRY_COMPARE(f.run().progress().found, 60);
    QVERIFY(!f.find("searchFrom")->isVisible());
}

void tst_SearchPanel::barsByKeys()
{
    SearchFixture f;
    f.openWithSignIns();
    f.search(u"account"_s);
    auto *chart = f.find<panels::TimeChart>("timeChart");
    QTRY_COMPARE(chart->barCount(), 60);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Right);
    QVERIFY(chart->accessibleDescription().startsWith(u"2026-11-24 01:01:00.000 to"));
    QTest::keyClick(chart, Qt::Key_Return);
    QTRY_COMPARE(f.run().progress().found, 1);
    QCOMPARE(f.cell(f.found(), 0, models::EventTableModel::Time), u"2026-11-24 01:01:00.000"_s);
}

void tst_SearchPanel::showsGroups()
{
    SearchFixture f;
    f.openWithSignIns();
    f.search(u"groupby(account)"_s);
    QVERIFY(f.groups().isVisible());
    QTRY_COMPARE(f.groups().model()->rowCount(), 2);
    QCOMPARE(f.cell(f.groups(), 0, 0), u"alice@contoso.com"_s);
    QCOMPARE(f.cell(f.groups(), 0, 1), u"54"_s);
    QCOMPARE(f.cell(f.groups(), 1, 1), u"6"_s);
    // Enter on a group: its events.
    f.groups().setFocus();
    f.groups().setCurrentIndex(f.groups().model()->index(1, 0));
    QTest::keyClick(&f.groups(), Qt::Key_Return);
    QTRY_COMPARE(f.run().events().rowCount(), 6);
    QCOMPARE(f.query().text(), u"account = bob@contoso.com"_s);
    f.search(u"calculate(count) timeslice(30m)"_s);
    QTRY_COMPARE(f.groups().model()->rowCount(), 2);
    QCOMPARE(f.cell(f.groups(), 0, 0), u"2026-11-24 01:00:00.000"_s);
    QCOMPARE(f.cell(f.groups(), 0, 2), u"30"_s);
    f.search(u"select(account, source_json.properties.minute) where(account) limit(2)"_s);
    QTRY_COMPARE(f.groups().model()->rowCount(), 2);
    QCOMPARE(f.cell(f.groups(), 0, 1), u"59"_s);
}

void tst_SearchPanel::narrowsByLogSet()
{
    SearchFixture f;
    f.openWithSignIns();
    f.hub->publish(std::vector<std::string>{"no JSON"});
    QTRY_COMPARE(f.rows(), 61);
    f.search({});
    QCOMPARE(f.run().progress().found, 61);
    auto *menu = f.find<QMenu>("searchLogSetMenu");
    for (const insight::LogSetInfo &info : insight::kLogSets) {
        if (info.id != insight::LogSet::UnparsedData)
            menu->actions().at(static_cast<int>(info.id))->trigger();
    }
    QVERIFY(f.find<QToolButton>("searchLogSets")->text().startsWith(u"1 Log Set"));
    f.search({});
    QCOMPARE(f.run().progress().found, 1);
    f.find<QAction>("searchAllLogSets")->trigger();
    f.search({});
    QCOMPARE(f.run().progress().found, 61);
}

void tst_SearchPanel::asksForValues()
{
    SearchFixture f;
    f.openWithSignIns();
    f.search(u"hubscope.category = SignInLogs"_s);
    QTRY_COMPARE(f.run().events().rowCount(), 60);
    // Out of the list of what was found.
    f.found().setFocus();
    f.found().setCurrentIndex(f.found().model()->index(0, models::EventTableModel::Who));
    QTest::keyClick(&f.found(), Qt::Key_X, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(f.run().progress().found, 54);
    QCOMPARE(f.query().text(), u"hubscope.category = SignInLogs AND NOT "
                               "account = bob@contoso.com"_s);
    // Out of the event beside it.
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_COMPARE(f.run().events().rowCount(), 54);
    f.found().setCurrentIndex(f.found().model()->index(0, models::EventTableModel::Time));
    const auto newest = f.run().events().eventAt(0).row->timestampMs;
    QTRY_VERIFY(detail->shown() && detail->shown()->timestampMs == newest);
    auto *fields = f.find<panels::FieldList>("fieldList");
    const auto rows = fields->model()->match(fields->model()->index(0, 0), Qt::DisplayRole,
                                             u"source_json.properties.minute"_s);
    QCOMPARE(rows.size(), 1);
    fields->setCurrentIndex(rows.first());
    fields->setFocus();
    QTest::keyClick(fields, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(f.query().text(), u"source_json.properties.minute = 58"_s);
    QTRY_COMPARE(f.run().progress().found, 1);
    // In the live list the same asks the filter.
    f.find<QTabWidget>("centreTabs")->setCurrentIndex(0);
    f.table().setFocus();
    f.table().setCurrentIndex(f.table().model()->index(9, models::EventTableModel::Who));
    QTest::keyClick(&f.table(), Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(f.rows(), 6);
    f.trigger(ActionId::ClearFilters);
    QTRY_COMPARE(f.rows(), 60);
}

void tst_SearchPanel::anotherHubBeginsAnew()
{
    SearchFixture f;
    f.addProfile();
    f.keepKey();
    f.openWithSignIns();
    f.search(u"account"_s);
    QTRY_COMPARE(f.run().events().rowCount(), 60);
    QCOMPARE(f.run().hubOf(f.run().events().eventAt(0)), u"insights-operational-logs"_s);
    // What is published next must not be taken by the reading that ends.
    f.session->disconnectSource();
    QTRY_VERIFY(std::holds_alternative<pipeline::Idle>(f.session->state()));
    QCOMPARE(f.run().events().rowCount(), 60);
    f.session->connectProfile(QLatin1StringView(SearchFixture::kProfile));
    QTRY_COMPARE(f.run().state(), State::Idle);
    QCOMPARE(f.run().events().rowCount(), 0);
    // What comes of the new hub is in front; of the search, its help.
    QCOMPARE(f.find<QTabWidget>("centreTabs")->currentIndex(), 0);
    f.trigger(ActionId::Search);
    QVERIFY(f.find("searchHelp")->isVisible());
    // What is found says at once which of it stays behind.
    f.hub->publish(std::vector<std::string>{"no JSON"});
    QTRY_COMPARE(f.rows(), 1);
    f.search({});
    QTRY_COMPARE(f.run().events().rowCount(), 1);
    const QModelIndex first = f.run().events().index(0, 0);
    QVERIFY(!first.data(models::EventTableModel::NotSentRole).toBool());
    f.session->setSendsUnparsed(false);
    QVERIFY(first.data(models::EventTableModel::NotSentRole).toBool());
}

void tst_SearchPanel::standingIsOfTheLiveListAlone()
{
    SearchFixture f;
    f.openWithSignIns();
    f.find<QTabWidget>("centreTabs")->setCurrentIndex(0);
    clickRow(f, 9);
    auto *detail = f.find<panels::EventDetailPanel>("eventDetail");
    QTRY_VERIFY(detail->shown());
    f.trigger(ActionId::Search);
    f.search(u"account = \"bob@contoso.com\""_s);
    QTRY_COMPARE(f.run().events().rowCount(), 6);
    f.found().setCurrentIndex(f.found().model()->index(0, models::EventTableModel::Time));
    const auto *row = f.run().events().eventAt(0).row;
    QTRY_COMPARE(detail->shown()->event.row, row);
    f.trigger(ActionId::ClearView);
    QCOMPARE(f.rows(), 0);
    QVERIFY(!f.find<QLabel>("detailStanding")->isVisible());
}

void tst_SearchPanel::keepsQueries()
{
    SearchFixture f;
    f.addProfile();
    f.keepKey();
    f.open();
    f.trigger(ActionId::Connect);
    f.hub->publish(signIns(0, 3));
    QTRY_COMPARE(f.rows(), 3);
    f.trigger(ActionId::Search);
    f.search(u"account OR n1"_s);
    QVERIFY(f.menuAction(u"account OR n1"_s));
    f.find<QAction>("searchSave")->trigger();
    QTRY_VERIFY(f.find<QDialog>("saveQueryDialog"));
    QVERIFY(!f.find<QPushButton>("nameTake")->isEnabled());
    QTest::keyClicks(f.find<QLineEdit>("nameEdit"), u"Mine & <b>yours</b>"_s);
    QTest::keyClick(f.find<QLineEdit>("nameEdit"), Qt::Key_Return);
    QTRY_VERIFY(!f.find<QDialog>("saveQueryDialog"));
    QVERIFY(f.menuAction(u"Mine && <b>yours</b>"_s));
    // Another start has it, too.
    f.close();
    f.open();
    f.trigger(ActionId::Search);
    QAction *saved = f.menuAction(u"Mine && <b>yours</b>"_s);
    QVERIFY(saved);
    saved->trigger();
    QCOMPARE(f.query().text(), u"account OR n1"_s);
    QTRY_COMPARE(f.run().state(), State::Done);
    f.find<QMenu>("searchDeleteMenu")->actions().first()->trigger();
    QVERIFY(!f.menuAction(u"Mine && <b>yours</b>"_s));
}

void tst_SearchPanel::exports_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("events, JSON") << u"account = \"bob@contoso.com\""_s << u"a.jsonl"_s << 6
                                  << R"("account":"bob@contoso.com","result":"FAILED_BAD_PASSWORD")"_ba;
    QTest::newRow("events, CSV") << u"account = \"bob@contoso.com\""_s << u"a.csv"_s << 7
                                 << "bob@contoso.com,,,FAILED_BAD_PASSWORD,203.0.113.7"_ba;
    QTest::newRow("groups, CSV") << u"groupby(account)"_s << u"a.csv"_s << 3
                                 << "account,count\r\nalice@contoso.com,54\r\n"_ba;
    QTest::newRow("sorted events, JSON")
        << u"where(account) sort(asc#source_json.properties.minute) limit(2)"_s << u"a.jsonl"_s << 2
        << R"("minute":0)"_ba;
    QTest::newRow("chosen keys, CSV")
        << u"select(account, source_json.properties.minute) where(account = bob@contoso.com)"_s << u"a.csv"_s
        << 7 << "\r\nbob@contoso.com,59\r\nbob@contoso.com,49\r\n"_ba;
    QTest::newRow("chosen keys, sorted, JSON")
        << u"select(account) where(account) sort(asc#source_json.properties.minute) limit(3)"_s
        << u"a.jsonl"_s << 3 << R"({"account":"alice@contoso.com"})"_ba;
    QTest::newRow("groups, JSON") << u"groupby(account)"_s << u"a.jsonl"_s << 2
                                  << R"({"account":"alice@contoso.com","count":54})"_ba;
}

void tst_SearchPanel::exports()
{
    QFETCH(QString, query);
    QFETCH(QString, file);
    SearchFixture f;
    f.openWithSignIns();
    f.search(query);
    QTRY_VERIFY(f.find<QToolButton>("searchExport")->isEnabled());
    f.click("searchExport");
    QTRY_VERIFY(f.find<QFileDialog>("exportSearchDialog"));
    auto *dialog = f.find<QFileDialog>("exportSearchDialog");
    const QString path = f.home.filePath(file);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY2(f.status().contains(u"rows were written to"), qUtf8Printable(f.status()));
    const QByteArray content = contentOf(path);
    QTEST(static_cast<int>(content.count('\n')), "lines");
    QFETCH(QByteArray, holds);
    QVERIFY2(content.contains(holds), content.constData());
    QVERIFY(!f.find("searchExportBar")->isVisible());
    // It stands there until something else is asked for.
    f.find<panels::SearchPanel>("searchPanel")->setZone(models::TimeZone::Utc);
    emit f.run().changed();
    QVERIFY(f.status().contains(u"rows were written to"));
    f.search(query);
    QVERIFY(!f.status().contains(u"rows were written to"));
}

void tst_SearchPanel::theNameFollowsTheForm()
{
    SearchFixture f;
    f.openWithSignIns();
    f.search(u"account"_s);
    f.click("searchExport");
    QTRY_VERIFY(f.find<QFileDialog>("exportSearchDialog"));
    auto *dialog = f.find<QFileDialog>("exportSearchDialog");
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"events.jsonl"_s);
    emit dialog->filterSelected(dialog->nameFilters().last());
    QCOMPARE(name->text(), u"events.csv"_s);
    QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
    dialog->reject();
}

void tst_SearchPanel::cancelledFileDialogWritesNothing()
{
    SearchFixture f;
    f.openWithSignIns();
    f.search(u"account"_s);
    const QString before = f.status();
    f.click("searchExport");
    QTRY_VERIFY(f.find<QFileDialog>("exportSearchDialog"));
    f.find<QFileDialog>("exportSearchDialog")->reject();
    QTRY_VERIFY(!f.find<QFileDialog>("exportSearchDialog"));
    QCOMPARE(f.status(), before);
    QVERIFY(f.find<QToolButton>("searchExport")->isEnabled());
}

void tst_SearchPanel::everythingHasANameAndIsPlain()
{
    SearchFixture f;
    f.openWithSignIns();
    f.search(u"account"_s);
    auto *panel = f.find("searchPanel");
    QCOMPARE(markupLabels(*panel), QStringList());
    QCOMPARE(namelessControls(*panel), QStringList());
}

QTEST_MAIN(tst_SearchPanel)
#include "tst_SearchPanel.moc"
