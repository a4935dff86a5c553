// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replays what the fuzz targets found, and what they once stumbled over, with any compiler.
#include "fuzz/Invariants.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

class tst_FuzzCorpus : public QObject
{
    Q_OBJECT
private slots:
    void replay_data();
    void replay();
    void replaysQueries();
};

void tst_FuzzCorpus::replay_data()
{
    QTest::addColumn<QString>("folder");
    // Each target's finds are worth trying on the other one, too.
    QTest::newRow("record reader") << u"record-reader"_s;
    QTest::newRow("repair") << u"json-repair"_s;
}

void tst_FuzzCorpus::replay()
{
    QFETCH(QString, folder);
    const QDir corpus(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fuzz/corpus/") + folder);
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 50);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const std::string readerSays = fuzz::checkRecordReader(text);
        QVERIFY2(readerSays.empty(), qPrintable(name + u": "_s + QString::fromStdString(readerSays)));
        const std::string repairSays = fuzz::checkJsonRepair(text);
        QVERIFY2(repairSays.empty(), qPrintable(name + u": "_s + QString::fromStdString(repairSays)));
    }
}

void tst_FuzzCorpus::replaysQueries()
{
    const QDir corpus(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fuzz/corpus/leql"));
    const QStringList names = corpus.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 50);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const std::string says = fuzz::checkLeql({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        QVERIFY2(says.empty(), qPrintable(name + u": "_s + QString::fromStdString(says)));
    }
}

QTEST_APPLESS_MAIN(tst_FuzzCorpus)
#include "tst_FuzzCorpus.moc"
