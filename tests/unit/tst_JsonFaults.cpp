// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "azure/JsonFaults.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::azure;

class tst_JsonFaults : public QObject
{
    Q_OBJECT
private slots:
    void knowsEveryTextOfTheRoom();
    void hasOneTextForAllOthers();
};

/// A kept event tells its fault again only by a text of the table: none may be missing there.
void tst_JsonFaults::knowsEveryTextOfTheRoom()
{
    const QRegularExpression said(
        uR"re((?:\bfault\(|\bfail\([^"]*,\s*|\brefuse\([^"]*,\s*|fault\.what = |JsonFault\{[^"]*,\s*|kNoObject = )"([^"]+)")re"_s);
    QStringList found;
    const QDir room(QStringLiteral(HUBSCOPE_SOURCE_DIR "/core/azure"));
    for (const QString &name : room.entryList({u"*.cpp"_s})) {
        QFile file(room.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = said.globalMatch(text); match.hasNext();)
            found << match.next().captured(1);
    }
    found.removeDuplicates();
    QVERIFY2(found.size() >= 15, "the sources are not written as this test reads them");
    for (const QString &text : std::as_const(found))
        QCOMPARE(QString::fromLatin1(faultText(text.toStdString())), text);
}

void tst_JsonFaults::hasOneTextForAllOthers()
{
    QCOMPARE(faultText("of a later version"), "not JSON");
    QCOMPARE(faultText(""), "not JSON");
}

QTEST_GUILESS_MAIN(tst_JsonFaults)
#include "tst_JsonFaults.moc"
