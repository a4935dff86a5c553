// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/KeyPaths.h"

#include <QTest>

#include <string>

using namespace hubscope::azure;

class tst_KeyPaths : public QObject
{
    Q_OBJECT
private slots:
    void picks_data();
    void picks();
    void forgetsTheRecordBefore();
    void givesEachAskerASlot();
    void tellsManyKeysApart();
    void looksIntoStrings();
    void givesGroupsInOrder();
};

// moc loses its way in the raw strings.
#ifndef Q_MOC_RUN

void tst_KeyPaths::picks_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("level");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *json, const char *level, const char *name) {
        QTest::newRow(json) << QByteArray(json) << QByteArray(level) << QByteArray(name);
    };
    // The paths are `level` and `properties>status>name`.
    row(R"({"level":"Error"})", "Error", "");
    row(R"({"LEVEL":4})", "4", "");
    row(R"({"level":true})", "true", "");
    row(R"({"level":null,"Level":"x"})", "x", "");
    row(R"({"Level":4,"level":"Warning"})", "Warning", "");
    row(R"({"level":"Warning","Level":4})", "Warning", "");
    row(R"({"level":"one","Level":"two"})", "one", "");
    row(R"({"level":{"a":1}})", "", "");
    row(R"({"level":"a\"b\u00e9"})", "a\"b\xC3\xA9", "");
    row(R"({"levels":1,"leve":2,"xlevel":3})", "", "");
    row(R"({"properties":{"status":{"name":"n"}}})", "", "n");
    row(R"({"PROPERTIES":{"Status":{"NAME":"n"}},"level":1})", "1", "n");
    row(R"({"properties":"{\"status\":{\"name\":\"n\"}}"})", "", "n");
    row(R"({"properties":"{'status':{'name':'it''s'}}"})", "", "it''s");
    row(R"({"properties":"{\"status\":\"{\\\"name\\\":\\\"n\\\"}\"}"})", "", "n");
    row(R"({"properties":[{"status":{"name":"n"}}]})", "", "");
    row(R"({"properties":"no JSON"})", "", "");
    row(R"({"properties":null})", "", "");
    row("{}", "", "");
}

void tst_KeyPaths::picks()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, level);
    QFETCH(QByteArray, name);
    KeyPaths paths;
    const KeyPaths::Slot levelSlot = paths.add({"level"});
    const KeyPaths::Slot nameSlot = paths.add({"properties", "status", "name"});
    KeyValues values(paths);
    JsonDocument document;
    const std::string text = json.toStdString();
    QVERIFY(document.read(text));
    values.read(document.root(0));
    QCOMPARE(QByteArray::fromStdString(std::string(values.text(levelSlot))), level);
    QCOMPARE(QByteArray::fromStdString(std::string(values.text(nameSlot))), name);
}

void tst_KeyPaths::forgetsTheRecordBefore()
{
    KeyPaths paths;
    const KeyPaths::Slot a = paths.add({"a"});
    const KeyPaths::Slot b = paths.add({"b", "c"});
    KeyValues values(paths);
    JsonDocument document;
    QVERIFY(document.read(R"({"a":"x\ny","b":"{'c':1}"}{"z":1})"));
    values.read(document.root(0));
    QCOMPARE(values.text(a), std::string_view("x\ny"));
    QCOMPARE(values.text(b), std::string_view("1"));
    QVERIFY(values.repairs().has(Repair::SingleQuotes));
    values.read(document.root(1));
    QVERIFY(!values.value(a));
    QVERIFY(!values.value(b));
    QVERIFY(values.text(a).empty());
    QVERIFY(values.repairs().isEmpty());
}

void tst_KeyPaths::givesEachAskerASlot()
{
    KeyPaths paths;
    const KeyPaths::Slot first = paths.add({"a"});
    const KeyPaths::Slot second = paths.add({"A"});
    const KeyPaths::Slot inner = paths.add({"a", "b"});
    QVERIFY(first < paths.slotCount() && second < paths.slotCount() && inner < paths.slotCount());
    KeyValues values(paths);
    JsonDocument document;
    QVERIFY(document.read(R"({"a":{"b":1}})"));
    values.read(document.root(0));
    QVERIFY(values.value(first).isObject());
    QVERIFY(values.value(second).isObject());
    QCOMPARE(values.text(inner), std::string_view("1"));
}

/// Keys that begin, end and are long alike.
void tst_KeyPaths::tellsManyKeysApart()
{
    KeyPaths paths;
    std::vector<KeyPaths::Slot> places;
    std::string json = "{\"other\":0";
    for (int i = 0; i < 300; ++i) {
        const std::string key = "aVeryLongCommonBeginning" + std::to_string(i) + "andACommonEnd";
        places.push_back(paths.add({key}));
        json += ",\"" + key + "\":" + std::to_string(i);
    }
    json += "}";
    KeyValues values(paths);
    JsonDocument document;
    QVERIFY(document.read(json));
    values.read(document.root(0));
    for (int i = 0; i < 300; ++i)
        QCOMPARE(std::string(values.text(places[static_cast<std::size_t>(i)])), std::to_string(i));
}

void tst_KeyPaths::looksIntoStrings()
{
    KeyPaths paths;
    const KeyPaths::Slot list = paths.add({"list"});
    KeyValues values(paths);
    JsonDocument document;
    QVERIFY(document.read(R"({"list":"[{\"a\":1}]"}{"list":[{"a":1}]}{"list":"plain"})"));
    for (std::size_t i = 0; i < 3; ++i) {
        values.read(document.root(i));
        QCOMPARE(values.container(list).isArray(), i != 2);
        QCOMPARE(values.value(list).isString(), i != 1);
    }
}

#endif

/// Of slots that stand in several words of 64, those that hold something, in the order of their making.
void tst_KeyPaths::givesGroupsInOrder()
{
    KeyPaths paths;
    std::vector<KeyPaths::SlotGroup> groups;
    for (int i = 0; i < 200; ++i) {
        const KeyPaths::Slot slot = paths.add({"key" + std::to_string(i)});
        if (i % 3 == 0)
            KeyPaths::addTo(groups, slot);
    }
    KeyValues values(paths);
    JsonDocument document;
    QVERIFY(document.read(R"({"key198":1,"key1":2,"key63":3,"key66":null,"key0":4,"key129":5})"));
    values.read(document.root(0));
    std::string all;
    values.forEachIn(groups, [&](JsonValue value) {
        all += value.raw();
        return true;
    });
    QCOMPARE(all, std::string("4351"));
    std::string some;
    values.forEachIn(groups, [&](JsonValue value) {
        some += value.raw();
        return some.size() < 2;
    });
    QCOMPARE(some, std::string("43"));
}

QTEST_APPLESS_MAIN(tst_KeyPaths)
#include "tst_KeyPaths.moc"
