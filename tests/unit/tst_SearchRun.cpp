// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Csv.h"
#include "models/HeldSearch.h"
#include "models/SearchRun.h"
#include "support/MadeEvents.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hubscope;
using models::SearchRun;
using State = SearchRun::State;

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kStart = 1'795'482'000'000;

/// Event `number` of `number` minutes after the start.
test::MadeEvent numbered(int number)
{
    test::MadeEvent event;
    event.source = R"({"category":"SignInLogs","properties":{"n":)" + std::to_string(number) + R"(,"odd":")" +
                   (number % 2 == 1 ? "yes" : "no") + R"("}})";
    event.timestampMs = kStart + number * kMinute;
    event.offset = number;
    return event;
}

struct Fixture
{
    Fixture()
        : tester(&run.events(), QAbstractItemModelTester::FailureReportingMode::QtTest)
        , rowTester(&run.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }

    void hold(const std::vector<int> &numbers)
    {
        std::vector<test::MadeEvent> events;
        for (const int number : numbers)
            events.push_back(numbered(number));
        const auto batch = test::makeBatch(events);
        held.stage(batch, 0, static_cast<std::uint32_t>(batch->rows().size()));
        held.commit();
    }

    static models::SearchRequest request(const QString &query)
    {
        models::SearchRequest request;
        request.query = models::readQueryText(query).value();
        return request;
    }

    void search(const models::SearchRequest &request)
    {
        run.start(std::make_shared<models::HeldSearch>(held, insight::Attribution::FullyQualifiedName,
                                                       u"live-hub"_s),
                  request);
        QTRY_COMPARE(run.state(), State::Done);
    }

    /// Offsets of what is listed, in order.
    QString listed()
    {
        QStringList offsets;
        for (int row = 0; row < run.events().rowCount(); ++row)
            offsets << run.events().index(row, models::EventTableModel::Offset).data().toString();
        return offsets.join(u' ');
    }

    models::EventTableModel held;
    SearchRun run;
    QAbstractItemModelTester tester;
    QAbstractItemModelTester rowTester;
};

/// Goes on until it is stopped, and says how far it came.
class Endless : public models::SearchSource
{
public:
    Result<void> search(const models::SearchRequest &, const Sink &sink,
                        const std::stop_token &stop) const override
    {
        std::int64_t examined = 0;
        while (!stop.stop_requested())
            sink.progressed(++examined, 1'000'000);
        ended = true;
        return {};
    }
    mutable std::atomic<bool> ended = false;
};

/// Finds what is held, and then goes on until it is stopped.
class Halting : public models::SearchSource
{
public:
    explicit Halting(const models::EventTableModel &held)
        : m_held(held, insight::Attribution::FullyQualifiedName, u"live-hub"_s)
    {
    }
    Result<void> search(const models::SearchRequest &request, const Sink &sink,
                        const std::stop_token &stop) const override
    {
        const auto result = m_held.search(request, sink, stop);
        while (!stop.stop_requested())
            sink.progressed(100, 1000);
        return result;
    }

private:
    models::HeldSearch m_held;
};

/// Says how much there is, and finds it once that was seen.
class Announcing : public models::SearchSource
{
public:
    explicit Announcing(const models::EventTableModel &held)
        : m_held(held, insight::Attribution::FullyQualifiedName, u"live-hub"_s)
    {
    }
    Result<void> search(const models::SearchRequest &request, const Sink &sink,
                        const std::stop_token &stop) const override
    {
        while (!wasSeen && !stop.stop_requested())
            sink.progressed(0, 1000);
        return m_held.search(request, sink, stop);
    }
    mutable std::atomic<bool> wasSeen = false;

private:
    models::HeldSearch m_held;
};

class Broken : public models::SearchSource
{
public:
    Result<void> search(const models::SearchRequest &, const Sink &, const std::stop_token &) const override
    {
        return failure(u"store.corrupt"_s, u"page 7"_s);
    }
};

} // namespace

class tst_SearchRun : public QObject
{
    Q_OBJECT
private slots:
    void order_data();
    void order();
    void keepsToTheRange();
    void barsOfWhatWasFound();
    void stopsAndStartsAnew();
    void showsWhatAStoppedQueryFound_data();
    void showsWhatAStoppedQueryFound();
    void theFirstTableHasRows();
    void tellsWhatBroke();
    void keepsWhatWasFoundWhenItIsGone();
    void csvCells_data();
    void csvCells();
    void barsStayFew();
};

void tst_SearchRun::order_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("listed");
    QTest::newRow("newest first, whatever came first")
        << u"hubscope.category=SignInLogs"_s << u"9 7 5 4 3 2 1"_s;
    QTest::newRow("oldest first") << u"where(source_json.properties.odd=yes) sort(asc)"_s << u"1 3 5 7 9"_s;
    QTest::newRow("limit") << u"where(source_json.properties.odd=yes) limit(2)"_s << u"9 7"_s;
    QTest::newRow("by a key")
        << u"where(source_json.properties.n) sort(asc#source_json.properties.n) limit(3)"_s << u"1 2 3"_s;
    QTest::newRow("everything") << u""_s << u"9 7 5 4 3 2 1"_s;
    QTest::newRow("by the hub's name") << u"where(hubscope.topic = live-hub) limit(1)"_s << u"9"_s;
    QTest::newRow("nothing") << u"nowhere"_s << u""_s;
}

void tst_SearchRun::order()
{
    QFETCH(QString, query);
    Fixture f;
    f.hold({3, 1, 9});
    f.hold({2, 7, 4, 5});
    f.search(Fixture::request(query));
    QFETCH(QString, listed);
    QTRY_COMPARE(f.listed(), listed);
}

void tst_SearchRun::keepsToTheRange()
{
    Fixture f;
    f.hold({1, 2, 3, 4, 5});
    models::SearchRequest request = Fixture::request({});
    request.range = {kStart + 2 * kMinute, kStart + 4 * kMinute};
    f.search(request);
    QTRY_COMPARE(f.listed(), u"3 2"_s);
    QCOMPARE(f.run.progress().examined, 5);
    QCOMPARE(f.run.progress().total, 5);
    request.logSets.reset().set(static_cast<std::size_t>(insight::LogSet::UnparsedData));
    f.search(request);
    QCOMPARE(f.run.progress().found, 0);
}

void tst_SearchRun::barsOfWhatWasFound()
{
    Fixture f;
    f.hold({1, 2, 2, 3});
    f.search(Fixture::request(u"source_json.properties.n = 2"_s));
    QCOMPARE(f.run.bars().bars(), (std::vector<models::TimeBars::Bar>{{kStart + 2 * kMinute, 2}}));
}

void tst_SearchRun::stopsAndStartsAnew()
{
    Fixture f;
    f.hold({1, 2});
    const auto endless = std::make_shared<Endless>();
    f.run.start(endless, Fixture::request({}));
    QTRY_VERIFY(f.run.progress().examined > 0);
    f.run.stop();
    QCOMPARE(f.run.state(), State::Stopped);
    QTRY_VERIFY(endless->ended);
    // One that is under way gives way to the next.
    const auto another = std::make_shared<Endless>();
    f.run.start(another, Fixture::request({}));
    QTRY_VERIFY(f.run.progress().examined > 0);
    f.search(Fixture::request({}));
    QVERIFY(another->ended);
    QTRY_COMPARE(f.listed(), u"2 1"_s);
}

void tst_SearchRun::showsWhatAStoppedQueryFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("listed");
    QTest::newRow("by time") << u"where(source_json.properties.n)"_s << u"9 3 1"_s;
    QTest::newRow("sorted") << u"where(source_json.properties.n) sort(asc#source_json.properties.n)"_s
                            << u"1 3 9"_s;
    QTest::newRow("groups") << u"groupby(source_json.properties.odd)"_s << u""_s;
}

void tst_SearchRun::showsWhatAStoppedQueryFound()
{
    QFETCH(QString, query);
    Fixture f;
    f.hold({3, 1, 9});
    f.run.start(std::make_shared<Halting>(f.held), Fixture::request(query));
    QTRY_COMPARE(f.run.progress().examined, 100);
    f.run.stop();
    QCOMPARE(f.run.state(), State::Stopped);
    QFETCH(QString, listed);
    QTRY_COMPARE(f.listed(), listed);
    QTRY_COMPARE(f.run.rows().rowCount(), f.run.findsEvents() ? 0 : 1);
    QCOMPARE(f.run.progress().found, 3);
}

/// A table without rows, shown first, would stand until the next one, and that takes its time.
void tst_SearchRun::theFirstTableHasRows()
{
    Fixture f;
    f.hold({1, 2, 3});
    const auto source = std::make_shared<Announcing>(f.held);
    std::vector<int> rows;
    connect(&f.run.rows(), &QAbstractItemModel::modelReset, &f.run, [&] {
        if (f.run.rows().columnCount() > 0)
            rows.push_back(f.run.rows().rowCount());
    });
    connect(&f.run, &SearchRun::changed, &f.run,
            [&] { source->wasSeen = source->wasSeen || f.run.progress().total == 1000; });
    f.run.start(source, Fixture::request(u"groupby(source_json.properties.odd)"_s));
    QTRY_COMPARE(f.run.state(), State::Done);
    QVERIFY(!rows.empty());
    QCOMPARE(rows.front(), 2);
}

void tst_SearchRun::tellsWhatBroke()
{
    Fixture f;
    f.run.start(std::make_shared<Broken>(), Fixture::request({}));
    QTRY_COMPARE(f.run.state(), State::Failed);
    QCOMPARE(f.run.error()->code, u"store.corrupt"_s);
    f.search(Fixture::request({}));
    QVERIFY(!f.run.error());
}

void tst_SearchRun::keepsWhatWasFoundWhenItIsGone()
{
    Fixture f;
    f.hold({1, 2, 3});
    f.search(Fixture::request(u"source_json.properties.n = 2"_s));
    QTRY_COMPARE(f.listed(), u"2"_s);
    f.held.clear();
    QCOMPARE(f.run.events().eventAt(0).row->source, numbered(2).source);
}

void tst_SearchRun::csvCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << "alice"_ba << "alice"_ba;
    QTest::newRow("empty") << ""_ba << ""_ba;
    QTest::newRow("comma") << "a,b"_ba << "\"a,b\""_ba;
    QTest::newRow("quote") << "say \"hi\""_ba << "\"say \"\"hi\"\"\""_ba;
    QTest::newRow("line break") << "a\nb"_ba << "\"a\nb\""_ba;
    QTest::newRow("formula") << "=1+1"_ba << "\"'=1+1\""_ba;
    QTest::newRow("formula after a blank") << "  =cmd()"_ba << "\"'  =cmd()\""_ba;
    QTest::newRow("plus") << "+cmd|' /C calc'!A0"_ba << "\"'+cmd|' /C calc'!A0\""_ba;
    QTest::newRow("minus") << "-2+3"_ba << "\"'-2+3\""_ba;
    QTest::newRow("at") << "@SUM(A1)"_ba << "\"'@SUM(A1)\""_ba;
    QTest::newRow("tab") << "\t=1"_ba << "\"'\t'=1\""_ba;
    QTest::newRow("semicolon") << "a;b"_ba << "\"a;b\""_ba;
    QTest::newRow("formula after a semicolon") << "a; =cmd()"_ba << "\"a;' =cmd()\""_ba;
    QTest::newRow("formula after a tab") << "a\t@x"_ba << "\"a\t'@x\""_ba;
    QTest::newRow("number after a semicolon") << "a;-5,b"_ba << "\"a;-5,b\""_ba;
    QTest::newRow("negative number") << "-12.5e3"_ba << "-12.5e3"_ba;
    QTest::newRow("minus alone") << "-"_ba << "\"'-\""_ba;
}

void tst_SearchRun::csvCells()
{
    QFETCH(QByteArray, cell);
    std::string line;
    const std::array cells{std::string_view("x"),
                           std::string_view(cell.constData(), static_cast<std::size_t>(cell.size()))};
    models::appendCsvLine(line, cells);
    QFETCH(QByteArray, written);
    QCOMPARE(QByteArray::fromStdString(line), "x," + written + "\r\n");
}

void tst_SearchRun::barsStayFew()
{
    models::TimeBars bars;
    std::int64_t count = 0;
    for (std::int64_t ms = 0; ms < 400LL * 24 * 60 * kMinute; ms += 7 * kMinute, ++count)
        bars.add(ms);
    QVERIFY(bars.bars().size() <= models::TimeBars::kMost);
    std::int64_t sum = 0;
    for (const models::TimeBars::Bar &bar : bars.bars()) {
        QCOMPARE(bar.fromMs % bars.widthMs(), 0);
        sum += bar.count;
    }
    QCOMPARE(sum, count);
    // Before 1970 spans go on as they do after it.
    models::TimeBars early;
    early.add(-1);
    QCOMPARE(early.bars(), (std::vector<models::TimeBars::Bar>{{-1000, 1}}));
}

QTEST_GUILESS_MAIN(tst_SearchRun)
#include "tst_SearchRun.moc"
