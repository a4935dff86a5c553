// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/NameTable.h"

#include <QTest>

#include <string>

using namespace hubscope::azure;

class tst_NameTable : public QObject
{
    Q_OBJECT
private slots:
    void findsNamesOfAnyLength();
    void tellsSimilarNamesApart_data();
    void tellsSimilarNamesApart();
    void findsAtTheEndOfAText();
    void makesATableOfRows();
};

namespace {

std::string nameOf(std::size_t size)
{
    std::string name;
    for (std::size_t i = 0; i < size; ++i)
        name += static_cast<char>('a' + (i * 7 + size) % 26);
    return name;
}

std::string upper(std::string name)
{
    for (char &c : name)
        c = static_cast<char>(c >= 'a' && c <= 'z' ? c - 32 : c);
    return name;
}

} // namespace

void tst_NameTable::findsNamesOfAnyLength()
{
    constexpr std::size_t kLongest = 100;
    NameTable<std::size_t> table;
    QVERIFY(table.isEmpty());
    QVERIFY(!table.find("a"));
    for (std::size_t size = 1; size <= kLongest; ++size)
        table.add(nameOf(size)) = size;
    for (std::size_t size = 1; size <= kLongest; ++size) {
        const auto *found = table.find(nameOf(size));
        QVERIFY2(found && *found == size, nameOf(size).c_str());
        found = table.find(upper(nameOf(size)));
        QVERIFY2(found && *found == size, nameOf(size).c_str());
    }
    QVERIFY(!table.find(nameOf(kLongest + 1)));
    table.add(nameOf(3)) += 100;
    QCOMPARE(*table.find(nameOf(3)), std::size_t(103));
}

void tst_NameTable::tellsSimilarNamesApart_data()
{
    QTest::addColumn<QByteArray>("other");
    // The table holds "properties.targetResources" only.
    QTest::newRow("shorter") << QByteArray("properties.targetResource");
    QTest::newRow("longer") << QByteArray("properties.targetResourcesX");
    QTest::newRow("first letter") << QByteArray("Xroperties.targetResources");
    QTest::newRow("ninth letter") << QByteArray("propertiXs.targetResources");
    QTest::newRow("sixteenth letter") << QByteArray("properties.targXtResources");
    QTest::newRow("in the tail") << QByteArray("properties.targetResXurces");
    QTest::newRow("last letter") << QByteArray("properties.targetResourceX");
    QTest::newRow("nothing") << QByteArray("");
}

void tst_NameTable::tellsSimilarNamesApart()
{
    QFETCH(QByteArray, other);
    NameTable<int> table;
    table.add("properties.targetResources") = 1;
    QVERIFY(!table.find({other.constData(), static_cast<std::size_t>(other.size())}));
    QVERIFY(table.find("Properties.TARGETresources"));
}

/// Names of which 16 bytes can be read and such at the end of a text are read in different ways.
void tst_NameTable::findsAtTheEndOfAText()
{
    for (std::size_t size = 1; size <= 20; ++size) {
        NameTable<int> table;
        table.add(nameOf(size)) = 1;
        // On the heap and of its exact size, so that a look behind it is seen.
        const std::string filler(64, 'x');
        for (std::size_t behind = 0; behind <= 20; ++behind) {
            const std::string text = filler + upper(nameOf(size)) + std::string(behind, 'e');
            const std::string exact(text.begin(), text.end());
            const std::string_view name = std::string_view(exact).substr(filler.size(), size);
            const int *found = table.lookup().findIn(name, exact.data() + exact.size());
            QVERIFY2(found && *found == 1, exact.c_str());
        }
    }
}

void tst_NameTable::makesATableOfRows()
{
    struct Row
    {
        std::string_view name;
        int number;
    };
    static constexpr Row kRows[]{{"one", 1}, {"Two", 2}};
    const auto table = tableOf(kRows, &Row::name);
    QCOMPARE((*table.find("TWO"))->number, 2);
    QVERIFY(!table.find("three"));
}

QTEST_APPLESS_MAIN(tst_NameTable)
#include "tst_NameTable.moc"
