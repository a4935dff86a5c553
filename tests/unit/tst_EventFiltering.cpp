// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WatchedEvents.h"
#include "support/MadeEvents.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace std::string_literals;
using namespace hubscope;
using models::EventFilter;
using models::EventTableModel;
using test::makeBatch;
using test::makeNumbered;
using test::markedEvents;
using test::numbered;
using test::Watched;

namespace {

/// For tens of megabytes, on a machine that does other things as well.
constexpr auto kFilterTime = 60s;

/// An event that no filter looks into on the window's thread: behind it another thread goes on for sure.
insight::EventBatchPtr makeLong()
{
    test::MadeEvent event;
    event.action = "long";
    event.source = R"({"x":")" + std::string(100'000, 'x') + "\"}";
    return makeBatch({event});
}

EventFilter words(const QString &text)
{
    EventFilter filter;
    filter.query = models::readFilterText(text).value();
    return filter;
}

EventFilter only(insight::LogSet logSet)
{
    EventFilter filter;
    filter.logSets.reset();
    filter.logSets.set(static_cast<std::size_t>(logSet));
    return filter;
}

} // namespace

class tst_EventFiltering : public QObject
{
    Q_OBJECT
private slots:
    void filters_data();
    void filters();
    void refusesWhatIsNoFilter_data();
    void refusesWhatIsNoFilter();
    void looksIntoRecordsBesideTheWindow();
    void filterFollowsNewEventsAndEviction();
    void filterRunsWhileEventsArriveAndLeave();
    void filterChangedBeforeItWasThrough();
    void filterWhilePaused();
    void clearsWhileFiltering();
    void filtersByMarks_data();
    void filtersByMarks();
    void saysWhatTheMarksMean();
};

void tst_EventFiltering::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << u" "_s << u"login logout delete"_s;
    QTest::newRow("word") << u"logout"_s << u"logout"_s;
    QTest::newRow("word, another case") << u"LOGOUT"_s << u""_s;
    QTest::newRow("word, loose") << u"where(OGOU, loose)"_s << u"logout"_s;
    QTest::newRow("part of a word") << u"ogou"_s << u""_s;
    QTest::newRow("words") << u"bob logout"_s << u"logout"_s;
    QTest::newRow("no event has both") << u"bob delete"_s << u""_s;
    QTest::newRow("phrase") << u"\"wrong pass\""_s << u"logout"_s;
    QTest::newRow("not") << u"NOT logout"_s << u"login delete"_s;
    QTest::newRow("either") << u"logout OR delete"_s << u"logout delete"_s;
    QTest::newRow("beyond ASCII") << u"Zoë"_s << u"login"_s;
    QTest::newRow("key of InsightIDR") << u"account = \"bob@contoso.com\""_s << u"logout"_s;
    QTest::newRow("key of the record") << u"source_json.properties.number > 2"_s << u"delete"_s;
    QTest::newRow("key below a list") << u"source_json.properties.list = b"_s << u"delete"_s;
    QTest::newRow("key of Hubscope") << u"hubscope.category = AuditLogs"_s << u"delete"_s;
    QTest::newRow("network") << u"source_ip = IP(203.0.113.0/24)"_s << u"login"_s;
    QTest::newRow("key there") << u"where(source_json.properties.list)"_s << u"delete"_s;
    QTest::newRow("partition") << u"hubscope.partition = 1"_s << u"login logout delete"_s;
}

void tst_EventFiltering::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    test::MadeEvent in;
    in.action = "login";
    in.source = R"({"category":"SignInLogs","operationName":"login","callerIpAddress":"203.0.113.7",)"
                "\"properties\":{\"userPrincipalName\":\"Zo\xc3\xab@contoso.com\",\"number\":1}}";
    test::MadeEvent out;
    out.action = "logout";
    out.source = R"({"category":"SignInLogs","operationName":"logout","callerIpAddress":"198.51.100.7",)"
                 R"("properties":{"userPrincipalName":"bob@contoso.com","why":"wrong pass","number":2}})";
    test::MadeEvent del;
    del.action = "delete";
    del.source =
        R"({"category":"AuditLogs","operationName":"delete","properties":{"list":["a","b"],"number":3}})";
    Watched w;
    w.add(makeBatch({in, out, del}));
    w.model.setFilter(words(text));
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    QCOMPARE(w.dump(), rows);
    // What comes later is judged alike.
    w.model.setFilter({});
    w.model.clear();
    w.model.setFilter(words(text));
    w.add(makeBatch({in, out, del}));
    QTRY_COMPARE(w.dump(), rows);
}

void tst_EventFiltering::refusesWhatIsNoFilter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("no value") << u"user ="_s << 6;
    QTest::newRow("after a character of two units") << u"\"😀\" AND AND"_s << 8;
    QTest::newRow("groups") << u"where(user) groupby(user)"_s << 0;
    QTest::newRow("sum") << u"calculate(count)"_s << 0;
    QTest::newRow("order") << u"where(user) sort(asc)"_s << 0;
    QTest::newRow("limit") << u"where(user) limit(5)"_s << 0;
    QTest::newRow("chosen keys") << u"select(user) where(user)"_s << 0;
    QTest::newRow("variable") << u"user = x OR user IN [${admins}]"_s << 21;
}

void tst_EventFiltering::refusesWhatIsNoFilter()
{
    QFETCH(QString, text);
    const auto query = models::readFilterText(text);
    QVERIFY(!query);
    QTEST(static_cast<int>(query.error().at), "at");
    QVERIFY(query.error().sentence.endsWith(u'.'));
}

/// A filter that looks into records works beside the window: events are held at once, and rows once judged.
void tst_EventFiltering::looksIntoRecordsBesideTheWindow()
{
    Watched w({.rows = 300});
    w.model.setFilter(words(u"needle"_s));
    const auto some = [](int first, int count) {
        std::vector<test::MadeEvent> events(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            events[static_cast<std::size_t>(i)].action = "a" + std::to_string(first + i);
            events[static_cast<std::size_t>(i)].source = (first + i) % 5 == 0
                                                             ? R"({"category":"SignInLogs","x":"needle"})"
                                                             : R"({"category":"SignInLogs"})";
        }
        return makeBatch(events);
    };
    w.add(some(0, 100));
    QCOMPARE(w.model.counts().held, 100U);
    QTRY_COMPARE(w.dump(), numbered(0, 95, 5));
    // Judged while paused: they wait, and are there when it is over.
    w.add(some(100, 50));
    w.model.setPaused(true);
    w.add(some(150, 50));
    QTRY_COMPARE(w.model.counts().waiting, 20U);
    QCOMPARE(w.dump(), numbered(0, 95, 5));
    w.model.setPaused(false);
    QCOMPARE(w.dump(), numbered(0, 195, 5));
    // What was let go before it was judged is no row.
    for (int i = 200; i < 1200; i += 50)
        w.add(some(i, 50));
    QTRY_COMPARE(w.dump(), numbered(static_cast<int>(1200 - w.model.counts().held + 4) / 5 * 5, 1195, 5));
    w.model.setFilter({});
    QTRY_COMPARE(w.model.rowCount(), static_cast<int>(w.model.counts().held));
}

void tst_EventFiltering::filterFollowsNewEventsAndEviction()
{
    Watched w({.rows = 60});
    w.add(makeNumbered(0, 30));
    w.model.setFilter(only(insight::LogSet::ThirdPartyAlerts));
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    QCOMPARE(w.dump(), numbered(2, 26, 6));
    w.add(makeNumbered(30, 30));
    QCOMPARE(w.dump(), numbered(2, 56, 6));
    w.add(makeNumbered(60, 30));
    QCOMPARE(w.dump(), numbered(32, 86, 6));
    QCOMPARE(w.model.counts().held, 60U);
    w.model.setFilter({});
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    QCOMPARE(w.dump(), numbered(30, 89));
}

void tst_EventFiltering::filterRunsWhileEventsArriveAndLeave()
{
    // So large that the filter still runs while others come.
    const std::string filler(20'000, 'x');
    const auto big = [&](int first, int count) {
        std::vector<test::MadeEvent> events(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            events[static_cast<std::size_t>(i)].action = "a" + std::to_string(first + i);
            events[static_cast<std::size_t>(i)].source =
                filler + ((first + i) % 7 == 0 ? " needle " : " other ") + std::to_string(first + i);
        }
        return makeBatch(events);
    };
    Watched w({.rows = 601});
    w.add(makeLong());
    for (int i = 0; i < 600; i += 100)
        w.add(big(i, 100));
    w.model.setFilter(words(u"needle"_s));
    QVERIFY(w.model.isFiltering());
    // The old rows stand until the new ones are known.
    QCOMPARE(w.model.rowCount(), 601);
    for (int i = 600; i < 800; i += 20) {
        w.add(big(i, 20));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    const int oldest = 800 - static_cast<int>(w.model.counts().held);
    QTRY_COMPARE(w.dump(), numbered((oldest + 6) / 7 * 7, 798, 7));
}

void tst_EventFiltering::filterChangedBeforeItWasThrough()
{
    Watched w;
    w.add(makeLong());
    for (int i = 0; i < 1000; i += 100)
        w.add(makeNumbered(i, 100));
    QSignalSpy applied(&w.model, &EventTableModel::filterApplied);
    w.model.setFilter(words(u"hubscope.offset = 1"_s));
    QVERIFY(w.model.isFiltering());
    w.model.setFilter(words(u"hubscope.offset = 999"_s));
    QVERIFY(w.model.isFiltering());
    QCOMPARE(applied.count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    QCOMPARE(w.dump(), u"a999"_s);
    QVERIFY(applied.count() >= 1);
}

void tst_EventFiltering::filterWhilePaused()
{
    Watched w;
    w.add(makeNumbered(0, 12));
    w.model.setPaused(true);
    w.add(makeNumbered(12, 12));
    w.model.setFilter(only(insight::LogSet::UnparsedData));
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    QCOMPARE(w.dump(), u"a5 a11"_s);
    QCOMPARE(w.model.counts().waiting, 2U);
    w.add(makeNumbered(24, 12));
    QCOMPARE(w.model.counts().waiting, 4U);
    w.model.setPaused(false);
    QCOMPARE(w.dump(), u"a5 a11 a17 a23 a29 a35"_s);
}

void tst_EventFiltering::clearsWhileFiltering()
{
    Watched w;
    w.add(makeLong());
    w.add(makeNumbered(0, 100));
    w.model.setFilter(words(u"no such word anywhere"_s));
    QVERIFY(w.model.isFiltering());
    w.model.clear();
    w.add(makeNumbered(0, 2));
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    QCOMPARE(w.model.rowCount(), 0);
    w.model.setFilter({});
    QTRY_COMPARE(w.dump(), u"a0 a1"_s);
}

void tst_EventFiltering::filtersByMarks_data()
{
    using models::Mark;
    QTest::addColumn<models::Marks>("marks");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("logSet");
    QTest::addColumn<QString>("rows");
    constexpr int kAll = -1;
    constexpr int kUnparsed = static_cast<int>(insight::LogSet::UnparsedData);
    const models::Marks both{Mark::Repaired, Mark::Noted};
    QTest::newRow("none") << models::Marks() << u""_s << kAll << u"plain mended odd both"_s;
    QTest::newRow("repaired") << models::Marks{Mark::Repaired} << u""_s << kAll << u"mended both"_s;
    QTest::newRow("noted") << models::Marks{Mark::Noted} << u""_s << kAll << u"odd both"_s;
    QTest::newRow("both marks") << both << u""_s << kAll << u"both"_s;
    QTest::newRow("with text") << models::Marks{Mark::Repaired} << u"mended"_s << kAll << u"mended"_s;
    QTest::newRow("with log set") << models::Marks{Mark::Noted} << u""_s << kUnparsed << u"odd"_s;
    QTest::newRow("with all") << both << u"odd"_s << kUnparsed << u""_s;
}

void tst_EventFiltering::filtersByMarks()
{
    QFETCH(models::Marks, marks);
    QFETCH(QString, text);
    QFETCH(int, logSet);
    QFETCH(QString, rows);
    EventFilter filter = logSet < 0 ? EventFilter{} : only(static_cast<insight::LogSet>(logSet));
    filter.query = models::readFilterText(text).value();
    filter.marks = marks;
    QCOMPARE(filter.showsAll(), rows == u"plain mended odd both");
    Watched w;
    w.add(markedEvents());
    w.model.setFilter(filter);
    QTRY_VERIFY_WITH_TIMEOUT(!w.model.isFiltering(), kFilterTime);
    QCOMPARE(w.dump(), rows);
    // And of those that come later.
    w.model.clear();
    w.add(markedEvents());
    QTRY_COMPARE(w.dump(), rows);
}

void tst_EventFiltering::saysWhatTheMarksMean()
{
    Watched w;
    w.add(markedEvents());
    const auto at = [&](int row, int role) { return w.model.index(row, EventTableModel::Marks).data(role); };
    QCOMPARE(at(0, Qt::AccessibleTextRole).toString(), QString());
    QCOMPARE(at(0, Qt::ToolTipRole).toString(), QString());
    QCOMPARE(at(1, Qt::AccessibleTextRole).toString(), u"repaired: single-quotes, trailing-comma"_s);
    QCOMPARE(at(2, Qt::AccessibleTextRole).toString(), u"noted: not-json"_s);
    QCOMPARE(at(3, Qt::AccessibleTextRole).toString(), u"repaired: bom; noted: time-missing"_s);
    QCOMPARE(w.model.original(3, EventTableModel::Marks), u"repaired: bom; noted: time-missing"_s);
    const QString tip = at(3, Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"Repaired: A byte order mark"), qPrintable(tip));
    QVERIFY2(tip.contains(u"<br>Noted: The record names no time"), qPrintable(tip));
    QVERIFY(at(3, EventTableModel::MarksRole).value<models::Marks>() ==
            (models::Marks{models::Mark::Repaired, models::Mark::Noted}));
}

QTEST_GUILESS_MAIN(tst_EventFiltering)
#include "tst_EventFiltering.moc"
