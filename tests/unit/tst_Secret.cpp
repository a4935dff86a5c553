// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <QTest>

#include <type_traits>

using hubscope::Secret;

namespace {

// A secret must not slip out by a conversion, a copy or a stream.
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, std::string_view>);

class TstSecret : public QObject
{
    Q_OBJECT
private slots:
    void takesTextAndWipesIt();
    void movesWithoutLeavingACopy_data();
    void movesWithoutLeavingACopy();
    void comparesWholeContent();
    void wipesSharedTextOnlyWhereItIsSole();
};

void TstSecret::takesTextAndWipesIt()
{
    QString text = QStringLiteral("Schlüssel ") + QString::number(42);
    const Secret secret = Secret::take(std::move(text));
    QCOMPARE(QByteArray::fromStdString(std::string(secret.reveal())), QByteArray("Schlüssel 42"));
    QVERIFY(text.isEmpty());
}

void TstSecret::movesWithoutLeavingACopy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("short, kept inside std::string") << QByteArray("short");
    QTest::newRow("long, on the heap") << QByteArray(200, 'k');
}

void TstSecret::movesWithoutLeavingACopy()
{
    QFETCH(QByteArray, bytes);
    Secret from{std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))};
    const Secret to = std::move(from);
    QCOMPARE(to.size(), static_cast<std::size_t>(bytes.size()));
    QVERIFY(from.isEmpty());
    // The moved-from object is scanned byte by byte: nothing of a short text may stay in it.
    const auto *object = reinterpret_cast<const char *>(&from);
    QVERIFY(!QByteArrayView(object, sizeof from).contains(bytes.left(5)));
    QVERIFY(to == to.clone());
}

void TstSecret::comparesWholeContent()
{
    QVERIFY(Secret("abc") == Secret("abc"));
    QVERIFY(!(Secret("abc") == Secret("abd")));
    QVERIFY(!(Secret("abc") == Secret("abcd")));
    QVERIFY(Secret() == Secret(""));
}

void TstSecret::wipesSharedTextOnlyWhereItIsSole()
{
    QString text = QStringLiteral("keep ") + QString::number(1);
    const QString other = text;
    hubscope::wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(other, QStringLiteral("keep 1"));
}

} // namespace

QTEST_GUILESS_MAIN(TstSecret)
#include "tst_Secret.moc"
