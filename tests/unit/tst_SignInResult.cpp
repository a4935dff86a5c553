// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/SignInResult.h"

#include <QTest>

using namespace Qt::StringLiterals;
using hubscope::insight::signInResult;

class tst_SignInResult : public QObject
{
    Q_OBJECT
private slots:
    void classes_data();
    void classes();
};

void tst_SignInResult::classes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("result");
    const auto rows = [](const QString &result, std::initializer_list<int> codes) {
        for (const int code : codes)
            QTest::addRow("%d", code) << code << result;
    };
    rows(u"SUCCESS"_s, {0});
    rows(u"FAILED_BAD_PASSWORD"_s, {50055, 50056, 50126});
    rows(u"FAILED_BAD_LOGIN"_s, {50034, 51004});
    rows(u"FAILED"_s, {50053, 50057, 53003, 500121, 7000215});
    // More is asked of the user: no failure of the password.
    rows(u"INTERRUPTED"_s, {50072, 50074, 50076, 50079, 50125, 50140, 50158, 65001});
}

void tst_SignInResult::classes()
{
    QFETCH(int, code);
    QFETCH(QString, result);
    const auto found = signInResult(code);
    QCOMPARE(found.code, code);
    QCOMPARE(QString::fromUtf8(found.result), result);
    QVERIFY(found.meaning && *found.meaning);
    const auto unknown = signInResult(code + 1'000'000'000);
    QCOMPARE(QString::fromUtf8(unknown.result), u"FAILED"_s);
    QVERIFY(!unknown.meaning);
}

QTEST_APPLESS_MAIN(tst_SignInResult)
#include "tst_SignInResult.moc"
