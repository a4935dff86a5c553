// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreWriter.h"
#include "support/StoreSamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using namespace hubscope::store;
using namespace hubscope::test;

class tst_StoreWriter : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsPositionsWithTheEvents();

private:
    std::unique_ptr<StoreWriter> open();
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_StoreWriter::init()
{
    m_home = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<StoreWriter> tst_StoreWriter::open()
{
    auto writer = StoreWriter::open(m_home->filePath(u"store"_s), kStoreHub, {.program = u"tst"_s});
    if (!writer)
        qWarning() << writer.error().detail;
    return writer ? std::move(*writer) : nullptr;
}

void tst_StoreWriter::keepsPositionsWithTheEvents()
{
    const std::vector batches{numberedMessages(0, 10, 3), numberedMessages(1, 0, 2)};
    {
        const auto writer = open();
        QVERIFY(writer);
        QVERIFY(writer->report().isNew);
        QVERIFY(writer->positions().empty());
        const auto appended = writer->append(batches);
        QVERIFY2(appended, whyNot(appended).constData());
        QCOMPARE(appended->events, 10);
        QCOMPARE(writer->positions(), (std::vector<Position>{{0, 13}, {1, 2}}));
    }
    const auto writer = open();
    QVERIFY(writer);
    QVERIFY(!writer->report().isNew);
    QCOMPARE(writer->positions(), (std::vector<Position>{{0, 13}, {1, 2}}));
    const auto again = writer->append(batches);
    QVERIFY(again);
    QCOMPARE(again->events, 0);
    QCOMPARE(again->skipped, 10);
    QCOMPARE(writer->figures()->events, 10);
    QVERIFY(writer->maintain(1'795'482'123'123));
}

QTEST_GUILESS_MAIN(tst_StoreWriter)
#include "tst_StoreWriter.moc"
