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
using models::EventTableModel;
using test::makeBatch;
using test::makeNumbered;
using test::markedEvents;
using test::numbered;
using test::Watched;

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
    void pauseMovesNothing();
    void pauseIsBounded();
    void clears();
    void findsRowsById();
    void cellsShowHostileTextPlainly_data();
    void cellsShowHostileTextPlainly();
    void zone();
    void nextRemark();
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
