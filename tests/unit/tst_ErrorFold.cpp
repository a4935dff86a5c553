// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ErrorFold.h"

#include <QTest>

using namespace hubscope::pipeline;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SourceError fault(const QString &text)
{
    SourceError error;
    error.code = -195;
    error.text = text;
    return error;
}

class TstErrorFold : public QObject
{
    Q_OBJECT
private slots:
    void letsRepeatsThroughOnceInTenSeconds();
    void staysBounded();

private:
    const ErrorFold::TimePoint m_now = ErrorFold::TimePoint(1h);
};

void TstErrorFold::letsRepeatsThroughOnceInTenSeconds()
{
    ErrorFold fold;
    QVERIFY(fold.admits(fault(u"a"_s), m_now));
    QVERIFY(!fold.admits(fault(u"a"_s), m_now + 1s));
    QVERIFY(fold.admits(fault(u"b"_s), m_now + 1s));
    QVERIFY(!fold.admits(fault(u"a"_s), m_now + 9999ms));
    QVERIFY2(fold.admits(fault(u"a"_s), m_now + 10s), "counted from the one that was let through");
    QVERIFY(!fold.admits(fault(u"b"_s), m_now + 10s));
}

void TstErrorFold::staysBounded()
{
    ErrorFold fold;
    QVERIFY(fold.admits(fault(u"first"_s), m_now));
    for (std::size_t i = 0; i < ErrorFold::kRemembered; ++i)
        QVERIFY(fold.admits(fault(u"attempt %1"_s.arg(i)), m_now));
    QVERIFY2(fold.admits(fault(u"first"_s), m_now), "the oldest is forgotten");
    QVERIFY(!fold.admits(fault(u"attempt 63"_s), m_now));
}

} // namespace

QTEST_GUILESS_MAIN(TstErrorFold)
#include "tst_ErrorFold.moc"
