// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTableModel.h"
#include "support/MadeEvents.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace std::string_literals;
using namespace hubscope;
using models::EventFilter;
using models::EventTableModel;
using test::makeBatch;
using test::makeNumbered;

namespace {

/// For tens of megabytes, on a machine that does other things as well.
constexpr auto kFilterTime = 60s;

/// The model under Qt's own tester, which checks every notification against what the model says.
struct Watched
{
    explicit Watched(EventTableModel::Bounds bounds = {})
        : model(bounds)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    void add(const insight::EventBatchPtr &batch)
    {
        model.stage(batch, 0, static_cast<std::uint32_t>(batch->rows().size()));
        model.commit();
    }

    /// The actions of all rows, in a line.
    QString dump() const
    {
        QStringList actions;
        for (int row = 0; row < model.rowCount(); ++row)
            actions << model.index(row, EventTableModel::Action).data().toString();
        return actions.join(u' ');
    }

    QString cell(int row, EventTableModel::Column column) const
    {
        return model.index(row, column).data().toString();
    }

    EventTableModel model;
    QAbstractItemModelTester tester;
};

QString numbered(int first, int last, int step = 1)
{
    QStringList actions;
    for (int i = first; i <= last; i += step)
        actions << u'a' + QString::number(i);
    return actions.join(u' ');
}

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

class tst_EventTableModel : public QObject
{
    Q_OBJECT
private slots:
    void rowsComeInOrderOfArrival();
    void keysAreTheRowsOwn();
    void oneNotificationOfEachKindPerCommit();
    void evictsATwentiethAtOnce();
    void evictsByMemory();
    void keepsTheOneHugeEvent();
    void moreThanTheBoundAtOnce();
    void anotherReadingCountsAnew();
    void aPieceOfABatch();
    void filters_data();
    void filters();
    void refusesWhatIsNoFilter_data();
    void refusesWhatIsNoFilter();
    void looksIntoRecordsBesideTheWindow();
    void filterFollowsNewEventsAndEviction();
    void filterRunsWhileEventsArriveAndLeave();
    void filterChangedBeforeItWasThrough();
    void pauseMovesNothing();
    void pauseIsBounded();
    void filterWhilePaused();
    void clears();
    void clearsWhileFiltering();
    void findsRowsById();
    void cellsShowHostileTextPlainly_data();
    void cellsShowHostileTextPlainly();
    void zone();
    void nextRemark();
    void filtersByMarks_data();
    void filtersByMarks();
    void saysWhatTheMarksMean();
    void unparsedRowsSayWhatTheyAre_data();
    void unparsedRowsSayWhatTheyAre();
    void saysWhatIsNotSent();
};

void tst_EventTableModel::rowsComeInOrderOfArrival()
{
    Watched w;
    w.add(makeNumbered(0, 3));
    w.add(makeNumbered(3, 2));
    QCOMPARE(w.dump(), numbered(0, 4));
    QCOMPARE(w.cell(0, EventTableModel::LogSet), u"IA"_s);
    QCOMPARE(w.cell(0, EventTableModel::Who), u"alice@contoso.com"_s);
    QCOMPARE(w.cell(4, EventTableModel::Offset), u"4"_s);
    QCOMPARE(w.model.index(0, EventTableModel::LogSet).data(Qt::AccessibleTextRole).toString(),
             u"Ingress Authentication"_s);
}

void tst_EventTableModel::keysAreTheRowsOwn()
{
    insight::InsightEvent event;
    event.category = "Alert";
    event.fields = {{insight::Key::User, "alice"},
                    {insight::Key::Title, "Odd sign-in"},
                    {insight::Key::Severity, "High"}};
    const auto batch = std::make_shared<insight::EventBatch>(std::string(), insight::RuleBook::builtIn());
    batch->append(event);
    Watched watched;
    watched.add(makeNumbered(0, 1));
    watched.add(batch);
    QCOMPARE(watched.model.keyOf(0, EventTableModel::Who), u"account"_s);
    QCOMPARE(watched.model.keyOf(0, EventTableModel::Action), u"action"_s);
    QCOMPARE(watched.model.keyOf(0, EventTableModel::Result), u"result"_s);
    QCOMPARE(watched.model.keyOf(1, EventTableModel::Who), u"user"_s);
    QCOMPARE(watched.model.keyOf(1, EventTableModel::Action), u"title"_s);
    QCOMPARE(watched.model.keyOf(1, EventTableModel::Result), u"severity"_s);
    QCOMPARE(watched.model.keyOf(1, EventTableModel::Time), QString());
}

void tst_EventTableModel::oneNotificationOfEachKindPerCommit()
{
    Watched w({.rows = 100});
    w.add(makeNumbered(0, 100));
    QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
    for (int i = 0; i < 10; ++i)
        w.model.stage(makeNumbered(100 + i, 1), 0, 1);
    QCOMPARE(inserted.count(), 0);
    w.model.commit();
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(w.dump(), numbered(10, 109));
    w.model.commit();
    QCOMPARE(inserted.count(), 1);
}

void tst_EventTableModel::evictsATwentiethAtOnce()
{
    Watched w({.rows = 100});
    w.add(makeNumbered(0, 100));
    w.add(makeNumbered(100, 1));
    QCOMPARE(w.dump(), numbered(5, 100));
    w.add(makeNumbered(101, 4));
    QCOMPARE(w.dump(), numbered(5, 104));
    QCOMPARE(w.model.counts(), (EventTableModel::Counts{105, 100, 100, 0, 5}));
}

void tst_EventTableModel::evictsByMemory()
{
    const auto batch = makeNumbered(0, 100);
    Watched w({.rows = 1'000'000, .bytes = batch->footprint() * 3});
    for (int i = 0; i < 20; ++i) {
        w.add(makeNumbered(i * 100, 100));
        QVERIFY(w.model.heldBytes() <= w.model.bounds().bytes);
    }
    QVERIFY(w.model.rowCount() >= 100);
    QCOMPARE(w.cell(w.model.rowCount() - 1, EventTableModel::Action), u"a1999"_s);
}

void tst_EventTableModel::keepsTheOneHugeEvent()
{
    Watched w({.rows = 100, .bytes = 10'000});
    w.add(makeNumbered(0, 3));
    test::MadeEvent huge;
    huge.action = "huge";
    huge.source = std::string(1'000'000, 'x');
    w.add(makeBatch({huge}));
    QCOMPARE(w.cell(w.model.rowCount() - 1, EventTableModel::Action), u"huge"_s);
    QCOMPARE(w.model.eventAt(w.model.rowCount() - 1).row->source.size(), 1'000'000UZ);
}

void tst_EventTableModel::moreThanTheBoundAtOnce()
{
    Watched w({.rows = 50});
    w.add(makeNumbered(0, 10));
    w.add(makeNumbered(10, 200));
    QCOMPARE(w.dump(), numbered(160, 209));
    QCOMPARE(w.model.counts().received, 210U);
    QCOMPARE(w.model.counts().dropped, 160U);
}

void tst_EventTableModel::anotherReadingCountsAnew()
{
    Watched w({.rows = 50});
    w.add(makeNumbered(0, 60));
    QCOMPARE(w.model.counts().received, 60U);
    const auto before = w.model.idAt(0);
    w.model.beginReading();
    QCOMPARE(w.model.counts(), EventTableModel::Counts());
    w.add(makeNumbered(0, 5));
    QCOMPARE(w.model.counts(), (EventTableModel::Counts{.received = 5, .held = 5, .shown = 5}));
    // An event of the reading before is not taken for one of this.
    QVERIFY(w.model.idAt(0) > before);
    QCOMPARE(w.model.rowOf(before), -1);
}

void tst_EventTableModel::aPieceOfABatch()
{
    Watched w({.rows = 20});
    const auto batch = makeNumbered(0, 30);
    w.model.stage(batch, 0, 12);
    w.model.commit();
    QCOMPARE(w.dump(), numbered(0, 11));
    w.model.stage(batch, 12, 18);
    w.model.commit();
    QCOMPARE(w.dump(), numbered(10, 29));
    QCOMPARE(w.model.eventAt(19).batch, batch);
    QCOMPARE(w.model.eventAt(19).row, &batch->rows()[29]);
}

void tst_EventTableModel::filters_data()
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

void tst_EventTableModel::filters()
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

void tst_EventTableModel::refusesWhatIsNoFilter_data()
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

void tst_EventTableModel::refusesWhatIsNoFilter()
{
    QFETCH(QString, text);
    const auto query = models::readFilterText(text);
    QVERIFY(!query);
    QTEST(static_cast<int>(query.error().at), "at");
    QVERIFY(query.error().sentence.endsWith(u'.'));
}

/// A filter that looks into records works beside the window: events are held at once, and rows once judged.
void tst_EventTableModel::looksIntoRecordsBesideTheWindow()
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

void tst_EventTableModel::filterFollowsNewEventsAndEviction()
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

void tst_EventTableModel::filterRunsWhileEventsArriveAndLeave()
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

void tst_EventTableModel::filterChangedBeforeItWasThrough()
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

void tst_EventTableModel::pauseMovesNothing()
{
    Watched w({.rows = 20});
    w.add(makeNumbered(0, 20));
    w.model.setPaused(true);
    QSignalSpy inserted(&w.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&w.model, &QAbstractItemModel::rowsRemoved);
    w.add(makeNumbered(20, 15));
    QCOMPARE(w.dump(), numbered(0, 19));
    QCOMPARE(inserted.count() + removed.count(), 0);
    QCOMPARE(w.model.counts(), (EventTableModel::Counts{35, 35, 20, 15, 0}));
    w.model.setPaused(false);
    QCOMPARE(w.dump(), numbered(15, 34));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(w.model.counts(), (EventTableModel::Counts{35, 20, 20, 0, 15}));
}

void tst_EventTableModel::pauseIsBounded()
{
    Watched w({.rows = 100});
    w.add(makeNumbered(0, 50));
    w.model.setPaused(true);
    for (int i = 50; i < 1050; i += 10)
        w.add(makeNumbered(i, 10));
    QCOMPARE(w.dump(), numbered(0, 49));
    const auto counts = w.model.counts();
    QVERIFY(counts.waiting <= 100);
    QCOMPARE(counts.received, 1050U);
    QCOMPARE(counts.held + counts.dropped, counts.received);
    QCOMPARE(w.model.skippedByPause(), counts.dropped);
    w.model.setPaused(false);
    QCOMPARE(w.cell(w.model.rowCount() - 1, EventTableModel::Action), u"a1049"_s);
    QVERIFY(w.model.rowCount() <= 100);
}

void tst_EventTableModel::filterWhilePaused()
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

void tst_EventTableModel::clears()
{
    Watched w;
    w.add(makeNumbered(0, 5));
    w.model.clear();
    QCOMPARE(w.model.rowCount(), 0);
    QCOMPARE(w.model.counts(), (EventTableModel::Counts{5, 0, 0, 0, 5}));
    w.add(makeNumbered(5, 1));
    QCOMPARE(w.dump(), u"a5"_s);
}

void tst_EventTableModel::clearsWhileFiltering()
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

void tst_EventTableModel::findsRowsById()
{
    Watched w({.rows = 20});
    w.add(makeNumbered(0, 20));
    const auto id = w.model.idAt(7);
    QCOMPARE(w.model.index(7, 0).data(EventTableModel::IdRole).toULongLong(), id);
    w.add(makeNumbered(20, 5));
    QCOMPARE(w.cell(w.model.rowOf(id), EventTableModel::Action), u"a7"_s);
    w.add(makeNumbered(25, 5));
    QCOMPARE(w.model.rowOf(id), -1);
}

void tst_EventTableModel::cellsShowHostileTextPlainly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("escape") << "\x1b[31mred"_ba;
    QTest::newRow("bidi") << "abc\xe2\x80\xae"
                             "def"_ba;
    QTest::newRow("nul") << QByteArray("a\0b", 3);
    QTest::newRow("lines") << "a\r\nb\tc"_ba;
    QTest::newRow("no UTF-8") << "\xff\xfe\xc3"_ba;
    QTest::newRow("long") << QByteArray(100'000, 'x');
    QTest::newRow("wide") << QByteArray("\xf0\x9f\x98\x80").repeated(20'000);
}

void tst_EventTableModel::cellsShowHostileTextPlainly()
{
    QFETCH(QByteArray, text);
    test::MadeEvent event;
    event.action = text.toStdString();
    Watched w;
    w.add(makeBatch({event}));
    const QString shown = w.cell(0, EventTableModel::Action);
    QVERIFY(shown.size() <= 300);
    for (const QChar c : shown) {
        QVERIFY2(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format,
                 qPrintable(QString::number(c.unicode(), 16)));
    }
    const QString tip = w.model.index(0, EventTableModel::Action).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.size() <= 1000);
    QCOMPARE(w.model.original(0, EventTableModel::Action), QString::fromUtf8(text));
}

void tst_EventTableModel::zone()
{
    Watched w;
    test::MadeEvent event;
    event.timestampMs = 1'795'482'123'123; // 2026-11-24T01:02:03.123Z
    w.add(makeBatch({event}));
    QCOMPARE(w.cell(0, EventTableModel::Time), u"2026-11-24 01:02:03.123"_s);
    QVERIFY(w.model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u"UTC"));
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    w.model.setZone(models::TimeZone::Local);
    QVERIFY(changed.count() > 0);
    QCOMPARE(w.cell(0, EventTableModel::Time),
             QDateTime::fromMSecsSinceEpoch(event.timestampMs).toString(u"yyyy-MM-dd HH:mm:ss.zzz"));
    QCOMPARE(w.model.original(0, EventTableModel::Time), u"2026-11-24T01:02:03.123Z"_s);
}

void tst_EventTableModel::nextRemark()
{
    Watched w;
    std::vector<test::MadeEvent> events(10);
    events[3].notes = {insight::Note::TimeMissing};
    events[7].repairs = {azure::Repair::Bom};
    w.add(makeBatch(events));
    QCOMPARE(w.model.nextRemark(-1), 3);
    QCOMPARE(w.model.nextRemark(3), 7);
    QCOMPARE(w.model.nextRemark(7), 3);
    w.model.clear();
    QCOMPARE(w.model.nextRemark(-1), -1);
}

void tst_EventTableModel::filtersByMarks_data()
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

/// One without a mark, one with each, one with both; the noted one is in Unparsed Data.
static insight::EventBatchPtr markedEvents()
{
    const auto source = [](const char *word) { return R"({"category":"SignInLogs","x":")"s + word + "\"}"; };
    test::MadeEvent plain{.action = "plain", .source = source("plain")};
    test::MadeEvent mended{.action = "mended",
                           .source = source("mended"),
                           .repairs = {azure::Repair::SingleQuotes, azure::Repair::TrailingComma}};
    test::MadeEvent odd{.logSet = insight::LogSet::UnparsedData,
                        .action = "odd",
                        .source = source("odd"),
                        .notes = {insight::Note::NotJson}};
    test::MadeEvent both{.action = "both",
                         .source = source("both"),
                         .repairs = {azure::Repair::Bom},
                         .notes = {insight::Note::TimeMissing}};
    return makeBatch({plain, mended, odd, both});
}

void tst_EventTableModel::filtersByMarks()
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

void tst_EventTableModel::saysWhatTheMarksMean()
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

void tst_EventTableModel::unparsedRowsSayWhatTheyAre_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<QByteArray>("category");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QByteArray>("copied");
    QTest::addColumn<bool>("muted");
    QTest::newRow("category") << true << QByteArray("AKSAudit") << QByteArray() << QByteArray(R"({"a":1})")
                              << u"AKSAudit"_s << QByteArray("AKSAudit") << true;
    QTest::newRow("JSON without one") << true << QByteArray() << QByteArray() << QByteArray(R"({"a":1})")
                                      << uR"({"a":1})"_s << QByteArray(R"({"a":1})") << true;
    QTest::newRow("no JSON") << false << QByteArray() << QByteArray() << QByteArray("<14>host\x1b[31m said")
                             << u"<14>host‹ESC›[31m said"_s << QByteArray("<14>host\x1b[31m said") << true;
    QTest::newRow("long") << false << QByteArray() << QByteArray() << QByteArray(100'000, 'x')
                          << QString(200, u'x') + u'…' << QByteArray(100'000, 'x') << true;
    QTest::newRow("an action of its own") << true << QByteArray("AKSAudit") << QByteArray("Do")
                                          << QByteArray(R"({"a":1})") << u"Do"_s << QByteArray("Do") << false;
}

void tst_EventTableModel::unparsedRowsSayWhatTheyAre()
{
    QFETCH(bool, isJson);
    QFETCH(QByteArray, category);
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, copied);
    insight::EventRow event;
    event.sourceIsJson = isJson;
    const auto view = [](const QByteArray &bytes) {
        return std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size()));
    };
    event.category = view(category);
    event.action = view(action);
    event.source = view(source);
    models::EventCell cell{event, EventTableModel::Action};
    QTEST(cell.text(), "shown");
    QTEST(cell.standsIn(), "muted");
    QCOMPARE(cell.original(), QString::fromUtf8(copied));
    // Only what nothing was read of has a stand-in.
    event.logSet = insight::LogSet::CloudServiceActivity;
    QVERIFY(!cell.standsIn());
    QCOMPARE(cell.text(), QString::fromUtf8(action));
}

void tst_EventTableModel::saysWhatIsNotSent()
{
    Watched w;
    w.add(markedEvents());
    const auto at = [&](int row, int role) { return w.model.index(row, EventTableModel::LogSet).data(role); };
    QCOMPARE(at(2, Qt::DisplayRole).toString(), u"UNP"_s);
    QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
    w.model.setUnparsedSent(false);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(at(2, Qt::DisplayRole).toString(), u"UNP · not sent"_s);
    QCOMPARE(at(2, Qt::AccessibleTextRole).toString(), u"Unparsed Data, not sent"_s);
    QVERIFY(at(2, Qt::ToolTipRole).toString().contains(u"Send unparsed logs"));
    QVERIFY(at(2, EventTableModel::NotSentRole).toBool());
    QCOMPARE(w.model.original(2, EventTableModel::LogSet), u"Unparsed Data"_s);
    QCOMPARE(at(1, Qt::DisplayRole).toString(), u"CSA"_s);
    QVERIFY(!at(1, EventTableModel::NotSentRole).toBool());
    w.model.setUnparsedSent(true);
    QCOMPARE(at(2, Qt::DisplayRole).toString(), u"UNP"_s);
}

QTEST_GUILESS_MAIN(tst_EventTableModel)
#include "tst_EventTableModel.moc"
