// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of the known causes are made and told through real sockets, counted by the rows of the tests that do
// it: a row begins with the number of its cause. Those that cannot be made stand here with the reason.
#include "support/CatalogueRows.h"

#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTest>

using namespace hubscope::test;
using namespace Qt::StringLiterals;

namespace {

struct NotMade
{
    int number;
    const char *reason;
};
constexpr NotMade kNotMade[] = {
    {47, "nothing fails: the events arrive, and only their headers look odd"},
    {48, "only readers by AMQP are turned away; Kafka has no such limit"},
    {50, "only a name server outside can say that a name with one of Azure's endings is unknown, and no test "
         "asks one"},
};

class TstCatalogueProof : public QObject
{
    Q_OBJECT
private slots:
    void everyCauseIsMadeOrSaysWhyNot();
};

/// Cause → the rows that make it, as `tst_Xxx: 17 refused without a word`.
QMap<int, QStringList> madeCauses()
{
    QMap<int, QStringList> made;
    for (const QString &program : QStringLiteral(HUBSCOPE_FAULT_TESTS).split(u'|')) {
        QProcess list;
        list.start(program, {u"-datatags"_s});
        if (!list.waitForFinished(60'000) || list.exitCode() != 0)
            qFatal("%s does not list its rows", qPrintable(program));
        for (const QByteArray &line : list.readAllStandardOutput().split('\n')) {
            // class, function, row
            const QByteArray row = line.mid(line.indexOf(' ', line.indexOf(' ') + 1) + 1);
            if (const int number = causeNumber(row); number != 0)
                made[number].append(u"%1: %2"_s.arg(program.section(u'/', -1), QString::fromUtf8(row)));
        }
    }
    return made;
}

void TstCatalogueProof::everyCauseIsMadeOrSaysWhyNot()
{
    QMap<int, QStringList> made = madeCauses();
    const qsizetype count = made.size();
    for (const NotMade &cause : kNotMade) {
        QVERIFY2(!made.contains(cause.number), qPrintable(made.value(cause.number).join(u'\n')));
        made[cause.number] = {QString::fromUtf8(cause.reason)};
    }
    QStringList missing;
    for (int number = 1; number <= kCauseCount; ++number) {
        if (!made.remove(number))
            missing.append(QString::number(number));
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"neither made nor given a reason: "_s + missing.join(u' ')));
    QVERIFY2(made.isEmpty(), "a row or a reason bears a number that no cause has");
    QVERIFY(count >= 40);
}

} // namespace

QTEST_GUILESS_MAIN(TstCatalogueProof)
#include "tst_CatalogueProof.moc"
