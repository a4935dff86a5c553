// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Checksum.h"
#include "store/ByteCoding.h"
#include "store/Columns.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace hubscope;
using namespace hubscope::store;

class tst_Columns : public QObject
{
    Q_OBJECT
private slots:
    void numbersComeBack_data();
    void numbersComeBack();
    void packsAsNarrowAsItCan_data();
    void packsAsNarrowAsItCan();
    void randomColumnsComeBack();
    void readsOnlyWhatIsAskedFor();
    void keepsARangeOfRows();
    void noticesEveryChangedByte();
    void refusesWhatLiesAboutItself();
};

namespace {

struct Made
{
    std::vector<std::string> texts;
    Columns columns;
};

/// Columns with everything at its ends: far times, negative partitions, rows without a value.
Made randomColumns(QRandomGenerator &random, std::uint32_t rows)
{
    Made made;
    for (int i = 0; i < 40; ++i)
        made.texts.push_back(std::string(random.bounded(30U), static_cast<char>('a' + i % 26)) +
                             std::to_string(i));
    Columns &columns = made.columns;
    std::vector<TextCoder> coders;
    for (TextColumn &text : columns.texts)
        coders.emplace_back(text);
    std::uint32_t left = 0;
    for (std::uint32_t row = 0; row < rows; ++row) {
        columns.times.push_back(random.bounded(3) == 0 ? static_cast<std::int64_t>(random.generate64())
                                                       : 1'795'482'123'123 + random.bounded(1000));
        columns.logSets.push_back(static_cast<std::uint8_t>(random.bounded(int(insight::kLogSetCount))));
        columns.rules.push_back(random.bounded(400U));
        for (TextCoder &coder : coders) {
            const std::uint32_t pick = random.bounded(60U);
            coder.append(pick < made.texts.size() ? std::string_view(made.texts[pick]) : std::string_view());
        }
        if (left == 0) {
            left = 1 + random.bounded(5U);
            columns.messages.push_back({{static_cast<std::int32_t>(random.generate()),
                                         static_cast<std::int64_t>(random.generate64()),
                                         static_cast<std::int64_t>(random.generate64())},
                                        0});
        }
        --left;
        ++columns.messages.back().rows;
        columns.records.push_back(random.bounded(4) == 0 ? random.generate() : row);
        columns.sources.push_back({random.bounded(1'000'000U), random.bounded(5000U)});
        columns.notJson.push_back(random.bounded(2) == 0 ? 1 : 0);
        columns.faultPlaces.push_back(random.bounded(9) == 0 ? random.generate64() : 0);
    }
    columns.segments = {rows / 3, 0, rows - rows / 3};
    return made;
}

bool same(const Columns &a, const Columns &b)
{
    const auto texts = [](const Columns &columns) {
        std::vector<std::string_view> all;
        for (const TextColumn &text : columns.texts) {
            for (std::size_t row = 0; row < columns.rows(); ++row)
                all.push_back(text.at(row));
        }
        return all;
    };
    return a.times == b.times && a.logSets == b.logSets && a.rules == b.rules && texts(a) == texts(b) &&
           a.messages == b.messages && a.records == b.records && a.sources == b.sources &&
           a.notJson == b.notJson && a.faultPlaces == b.faultPlaces && a.segments == b.segments;
}

} // namespace

void tst_Columns::numbersComeBack_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<int>("bytes");
    QTest::newRow("0") << qint64(0) << 1;
    QTest::newRow("-1") << qint64(-1) << 1;
    QTest::newRow("63") << qint64(63) << 1;
    QTest::newRow("64") << qint64(64) << 2;
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 10;
    QTest::newRow("most") << std::numeric_limits<qint64>::max() << 10;
}

void tst_Columns::numbersComeBack()
{
    QFETCH(qint64, value);
    QFETCH(int, bytes);
    ByteWriter out;
    out.signedVarint(value);
    QCOMPARE(int(out.bytes().size()), bytes);
    ByteReader in(out.bytes());
    QCOMPARE(in.signedVarint(), value);
    QVERIFY(in.atEnd() && !in.failed());
    in.byte();
    QVERIFY(in.failed());
}

void tst_Columns::packsAsNarrowAsItCan_data()
{
    QTest::addColumn<quint64>("most");
    QTest::addColumn<int>("width");
    QTest::newRow("all 0") << quint64(0) << 0;
    QTest::newRow("byte") << quint64(255) << 1;
    QTest::newRow("two") << quint64(256) << 2;
    QTest::newRow("four") << quint64(65536) << 4;
    QTest::newRow("all bits") << ~quint64(0) << 8;
}

void tst_Columns::packsAsNarrowAsItCan()
{
    QFETCH(quint64, most);
    QFETCH(int, width);
    const std::vector<std::uint64_t> values{0, most, most / 3};
    ByteWriter out;
    out.packed<std::uint64_t>(values);
    QCOMPARE(int(out.bytes().size()), 1 + 3 * width);
    ByteReader in(out.bytes());
    QCOMPARE(in.packed<std::uint64_t>(3), values);
    QVERIFY(in.atEnd() && !in.failed());
    ByteReader shorter(std::string_view(out.bytes()).substr(0, out.bytes().size() - 1));
    QVERIFY(shorter.packed<std::uint64_t>(3).empty());
    QVERIFY(shorter.failed());
}

void tst_Columns::randomColumnsComeBack()
{
    QRandomGenerator random(6);
    for (const std::uint32_t rows : {0U, 1U, 2U, 17U, 300U, 5000U}) {
        const Made made = randomColumns(random, rows);
        const std::string blob = encode(made.columns);
        const auto decoded = decode(blob, kAllParts);
        QVERIFY(decoded);
        QVERIFY(same(*decoded, made.columns));
    }
}

void tst_Columns::readsOnlyWhatIsAskedFor()
{
    QRandomGenerator random(7);
    const Made made = randomColumns(random, 50);
    const std::string blob = encode(made.columns);
    const auto filter = decode(blob, {ColumnPart::Rows, partOf(TextField::Service)});
    QVERIFY(filter && filter->times == made.columns.times && filter->records.empty() &&
            filter->sources.empty());
    for (std::size_t i = 0; i < kTextFieldCount; ++i) {
        const bool isAsked = TextField(i) == TextField::Service;
        QVERIFY(filter->texts[i].codes ==
                (isAsked ? made.columns.texts[i].codes : std::vector<std::uint32_t>()));
    }
    const auto rest = decode(blob, {ColumnPart::Origins, ColumnPart::Sources});
    QVERIFY(rest && rest->times.empty() && rest->records == made.columns.records &&
            rest->sources == made.columns.sources);
}

void tst_Columns::keepsARangeOfRows()
{
    QRandomGenerator random(8);
    const Made made = randomColumns(random, 100);
    Columns part = made.columns;
    keepRows(part, 37, 21);
    QCOMPARE(part.rows(), std::size_t(21));
    std::size_t messageRows = 0;
    for (const MessageEntry &message : part.messages)
        messageRows += message.rows;
    QCOMPARE(messageRows, std::size_t(21));
    for (std::size_t row = 0; row < 21; ++row) {
        QCOMPARE(part.times[row], made.columns.times[row + 37]);
        QCOMPARE(part.text(TextField::Service).at(row), made.columns.text(TextField::Service).at(row + 37));
        QCOMPARE(part.records[row], made.columns.records[row + 37]);
        QVERIFY(part.sources[row] == made.columns.sources[row + 37]);
    }
}

void tst_Columns::noticesEveryChangedByte()
{
    QRandomGenerator random(9);
    const std::string blob = encode(randomColumns(random, 40).columns);
    for (std::size_t at = 0; at < blob.size(); ++at) {
        std::string changed = blob;
        changed[at] = static_cast<char>(changed[at] ^ (1 << random.bounded(8)));
        QVERIFY2(!decode(changed, kAllParts), QByteArray::number(qulonglong(at)).constData());
    }
    for (std::size_t size = 0; size < blob.size(); ++size)
        QVERIFY(!decode(std::string_view(blob).substr(0, size), kAllParts));
    QVERIFY(!decode(blob + '\0', kAllParts));
}

/// A blob whose checksum is right and whose content is not: what somebody can put into a file on purpose.
void tst_Columns::refusesWhatLiesAboutItself()
{
    QRandomGenerator random(10);
    const std::string blob = encode(randomColumns(random, 40).columns);
    const std::string content = blob.substr(0, blob.size() - sizeof(std::uint64_t));
    int sound = 0;
    for (int turn = 0; turn < 20'000; ++turn) {
        std::string changed = content;
        for (int i = random.bounded(1, 4); i > 0; --i)
            changed[random.bounded(static_cast<quint32>(changed.size()))] =
                static_cast<char>(random.generate());
        ByteWriter out;
        out.text(changed);
        out.fixed64(checksum(changed));
        // Whatever comes out has all its columns of one length, and codes within their texts.
        if (const auto decoded = decode(out.bytes(), kAllParts)) {
            ++sound;
            for (const TextColumn &text : decoded->texts) {
                QCOMPARE(text.codes.size(), decoded->rows());
                for (std::size_t row = 0; row < decoded->rows(); ++row)
                    (void)text.at(row);
            }
            QCOMPARE(decoded->records.size(), decoded->rows());
            QCOMPARE(decoded->sources.size(), decoded->rows());
            QCOMPARE(decoded->notJson.size(), decoded->rows());
        }
    }
    QVERIFY(sound > 0);
}

QTEST_GUILESS_MAIN(tst_Columns)
#include "tst_Columns.moc"
