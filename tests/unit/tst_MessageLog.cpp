// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/MessageLog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

constexpr auto kKey = "Q0FOQVJZLWtleS1vZi10aGUtbG9nLWZpbGUtdGVzdC0="_L1;

Q_LOGGING_CATEGORY(testLog, "hubscope.test")

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace

class tst_MessageLog : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isPrivate();
    void turnsOverBySize();
    void twoProgramsShareAFile();
    void refusesALink();
    void comesBackWhenTheFileIsTaken();
    void makesOneLine_data();
    void makesOneLine();
    void boundsALine();
    void cutsNoCharacterInTwo();
    void cutsNoKeyInTwo();
    void takesMessagesOfAllThreads();
    void saysWhetherItIsKept();

private:
    QString path(const QString &name = u"hubscope.log"_s) const { return m_folder + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void tst_MessageLog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(u"state/hubscope"_s);
}

void tst_MessageLog::isPrivate()
{
    const mode_t before = umask(0);
    LogFile file({.folder = m_folder});
    QVERIFY(file.write("a line"));
    umask(before);
    QCOMPARE(contentOf(path()), "a line\n");
    QCOMPARE(modeOf(path()), mode_t{0600});
    QCOMPARE(modeOf(m_folder), mode_t{0700});
}

void tst_MessageLog::turnsOverBySize()
{
    LogFile file({.folder = m_folder, .mostBytes = 100, .oldFiles = 2});
    for (int i = 0; i < 40; ++i)
        QVERIFY(file.write("line " + QByteArray::number(i).rightJustified(4, '0')));
    // 10 bytes a line, 10 lines a file; the oldest of them are gone.
    QCOMPARE(QDir(m_folder).entryList(QDir::Files),
             (QStringList{u"hubscope.log"_s, u"hubscope.log.1"_s, u"hubscope.log.2"_s}));
    QVERIFY(contentOf(path()).startsWith("line 0030\n") && contentOf(path()).endsWith("line 0039\n"));
    QVERIFY(contentOf(path(u"hubscope.log.1"_s)).startsWith("line 0020\n"));
    QVERIFY(contentOf(path(u"hubscope.log.2"_s)).startsWith("line 0010\n"));
    // One that is larger than a file is written all the same, and the next one turns over.
    QVERIFY(file.write(QByteArray(300, 'x')));
    QVERIFY(file.write("next"));
    QCOMPARE(contentOf(path()), "next\n");
}

/// Both go on in the new file, and nothing is lost or turned over twice.
void tst_MessageLog::twoProgramsShareAFile()
{
    const LogPlan plan{.folder = m_folder, .mostBytes = 2000, .oldFiles = 100};
    std::vector<std::jthread> programs;
    for (int program = 0; program < 3; ++program) {
        programs.emplace_back([plan, program] {
            LogFile file(plan);
            for (int i = 0; i < 500; ++i)
                file.write(QByteArray::number(program) + ' ' + QByteArray::number(i));
        });
    }
    programs.clear();
    QList<QByteArray> lines;
    for (const QString &name : QDir(m_folder).entryList(QDir::Files)) {
        QVERIFY2(QFileInfo(path(name)).size() <= 2000 + 3 * 8, qPrintable(name));
        lines += contentOf(path(name)).split('\n');
    }
    lines.removeAll(QByteArray());
    QCOMPARE(lines.size(), 1500);
    QCOMPARE(QSet<QByteArray>(lines.cbegin(), lines.cend()).size(), 1500);
}

void tst_MessageLog::refusesALink()
{
    QVERIFY(QDir().mkpath(m_folder));
    const QString target = m_home->filePath(u"target"_s);
    QVERIFY(QFile::link(target, path()));
    LogFile file({.folder = m_folder});
    QVERIFY(!file.write("a line"));
    QVERIFY(!QFile::exists(target));
}

void tst_MessageLog::comesBackWhenTheFileIsTaken()
{
    LogFile file({.folder = m_folder});
    QVERIFY(file.write("one"));
    QVERIFY(QDir(m_folder).removeRecursively());
    QVERIFY(file.write("two"));
    QCOMPARE(contentOf(path()), "two\n");
}

void tst_MessageLog::makesOneLine_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << u"reading began"_s << u"reading began"_s;
    QTest::newRow("lines") << u"a\nb\r\n2026-11-26 forged"_s << u"a\\nb\\u000d\\n2026-11-26 forged"_s;
    QTest::newRow("terminal") << u"\u001b[2Jgone"_s << u"\\u001b[2Jgone"_s;
    QTest::newRow("direction") << u"a\u202Eb\u2028c"_s << u"a\\u202eb\\u2028c"_s;
    QTest::newRow("invisible tags") << u"a\U000E0041b"_s << u"a\\U000e0041b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) + u'b' << u"a\\ud800b"_s;
    QTest::newRow("beyond the first plane") << u"ok \U0001F600"_s << u"ok \U0001F600"_s;
    QTest::newRow("words") << u"größe 日本"_s << u"größe 日本"_s;
    QTest::newRow("key")
        << u"Endpoint=sb://a.servicebus.windows.net/;SharedAccessKey=%1;EntityPath=b"_s.arg(kKey)
        << u"Endpoint=sb://a.servicebus.windows.net/;SharedAccessKey=[redacted];EntityPath=b"_s;
}

void tst_MessageLog::makesOneLine()
{
    QFETCH(QString, message);
    QFETCH(QString, line);
    QCOMPARE(logLine(QtWarningMsg, "hubscope.client", message, 1'764'169'445'123),
             "2025-11-26T15:04:05.123Z W hubscope.client " + line.toUtf8());
}

void tst_MessageLog::boundsALine()
{
    const QByteArray line = logLine(QtInfoMsg, nullptr, QString(1'000'000, u'x'), 0);
    QVERIFY2(line.size() < MessageLog::kMostText + 100, QByteArray::number(line.size()).constData());
    const QByteArray words = logLine(QtInfoMsg, nullptr, u"word "_s.repeated(2000), 0);
    QVERIFY(words.size() < MessageLog::kMostText + 100);
    QVERIFY2(words.endsWith("(10000)"), words.right(40).constData());
}

void tst_MessageLog::cutsNoCharacterInTwo()
{
    for (int shift = 0; shift < 2; ++shift) {
        const QString message = QString(shift, u'x') + u"\U0001F600"_s.repeated(MessageLog::kMostText);
        const QByteArray line = logLine(QtInfoMsg, nullptr, message, 0);
        QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.right(60).constData());
        QVERIFY(!line.contains('?'));
    }
}

/// What is looked at ends somewhere, and half a key is not known for one.
void tst_MessageLog::cutsNoKeyInTwo()
{
    const QString keys = (u"SharedAccessKey=%1 "_s.arg(kKey)).repeated(400);
    for (int shift = 0; shift < 70; ++shift) {
        const QByteArray line = logLine(QtInfoMsg, nullptr, QString(shift, u'x') + u' ' + keys, 0);
        QVERIFY2(!line.contains(QByteArray(kKey.data()).first(8)), line.constData());
    }
}

void tst_MessageLog::takesMessagesOfAllThreads()
{
    {
        const MessageLog log(LogPlan{.folder = m_folder});
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([thread] {
                for (int i = 0; i < 50; ++i)
                    qCInfo(testLog, "thread %d message %d with %s", thread, i, kKey.data());
            });
        }
        threads.clear();
    }
    const QList<QByteArray> lines = contentOf(path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 200);
    for (const QByteArray &line : lines) {
        QVERIFY2(line.contains(" I hubscope.test thread ") && line.endsWith("with [redacted]"),
                 line.constData());
    }
    // Qt's own handler is in force again.
    qCInfo(testLog, "after it");
    QVERIFY(!contentOf(path()).contains("after it"));
}

/// And does not complain of it to itself, without end.
void tst_MessageLog::saysWhetherItIsKept()
{
    {
        const MessageLog log(LogPlan{.folder = m_folder});
        QVERIFY(log.isKept());
    }
    const QString file = m_home->filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    for (const QString &folder : {QString(), file}) {
        const MessageLog log(LogPlan{.folder = folder});
        QVERIFY(!log.isKept());
        qCInfo(testLog, "a message");
    }
    const MessageLog none(std::nullopt);
    QVERIFY(!none.isKept());
}

QTEST_GUILESS_MAIN(tst_MessageLog)
#include "tst_MessageLog.moc"
