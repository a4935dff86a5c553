// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself, run as people and scripts run it.
#include "support/CliRun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope::test;

namespace {

const QByteArray kKey = "QWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY=";
const QByteArray kGood =
    "Endpoint=sb://contoso-ns.servicebus.windows.net/;SharedAccessKeyName=R7;SharedAccessKey=" + kKey;

QStringList codes(const QJsonObject &result)
{
    QStringList list;
    for (const QJsonValue finding : result[u"findings"_s].toArray())
        list += finding[u"code"_s].toString();
    return list;
}

} // namespace

class tst_CliLint : public QObject
{
    Q_OBJECT
private slots:
    void printsEveryKey();
    void answersEachLine();
    void takesAnyEncoding_data();
    void takesAnyEncoding();
    void answersEachLineOfAnyEncoding();
    void takesAnyBytes_data();
    void takesAnyBytes();
    void printsForPeople();
    void usage_data();
    void usage();
    void refusesSecretsAsArguments_data();
    void refusesSecretsAsArguments();
    void helps_data();
    void helps();
    void makesNoFoldersUnasked();
    void readsUtf8InAnyLocale_data();
    void readsUtf8InAnyLocale();
    void saysOnceThatNoLogIsKept();
    void saysWhenResultsAreLost();
    void endsWhenNobodyReads();
    void saysWhenInputIsUnreadable();
};

void tst_CliLint::printsEveryKey()
{
    const CliRun good = runCli({u"lint"_s, u"--json"_s}, {.input = kGood + '\n'});
    QCOMPARE(good.err, "");
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(good.out).object(),
             (QJsonObject{{u"ok"_s, true},
                          {u"host"_s, u"contoso-ns.servicebus.windows.net"_s},
                          {u"port"_s, 9093},
                          {u"hub"_s, QJsonValue()},
                          {u"policy"_s, u"R7"_s},
                          {u"cloud"_s, u"public"_s},
                          {u"findings"_s, QJsonArray()}}));

    const CliRun bad =
        runCli({u"lint"_s, u"--json"_s, u"--hub"_s, u"logs"_s}, {.input = kGood + ";EntityPath=other"});
    QCOMPARE(bad.exitCode, 1);
    const QJsonObject finding = QJsonDocument::fromJson(bad.out)[u"findings"_s][0].toObject();
    QCOMPARE(finding.keys(), (QStringList{u"code"_s, u"fix"_s, u"message"_s, u"severity"_s}));
    QCOMPARE(finding[u"code"_s].toString(), u"hub-differs"_s);
    QCOMPARE(finding[u"severity"_s].toString(), u"error"_s);
}

void tst_CliLint::answersEachLine()
{
    const QByteArray input =
        kGood + "\r\n\n" + kKey + '\n' + QByteArray(300'000, 'x') + '\n' + kGood + ";EntityPath=logs";
    const CliRun outcome =
        runCli({u"lint"_s, u"--lines"_s, u"--json"_s, u"--hub"_s, u"LOGS"_s}, {.input = input});
    QCOMPARE(outcome.exitCode, 1);
    const QList<QJsonObject> results = outcome.objects();
    QCOMPARE(results.size(), 5);
    QCOMPARE(codes(results[0]), QStringList());
    QCOMPARE(codes(results[1]), QStringList{u"empty"_s});
    QCOMPARE(codes(results[2]), QStringList{u"bare-key"_s});
    QCOMPARE(codes(results[3]), QStringList{u"too-long"_s});
    QCOMPARE(codes(results[4]), QStringList());
    QCOMPARE(results[4][u"hub"_s].toString(), u"logs"_s);
    QVERIFY(!outcome.out.contains(kKey));

    QCOMPARE(runCli({u"lint"_s, u"--lines"_s, u"--json"_s}, {.input = kGood + '\n' + kGood + '\n'})
                 .objects()
                 .size(),
             2);
    QCOMPARE(runCli({u"lint"_s, u"--lines"_s, u"--json"_s}).out, "");
    QCOMPARE(runCli({u"lint"_s, u"--lines"_s, u"--json"_s}).exitCode, 0);
}

void tst_CliLint::takesAnyEncoding_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("expectedCodes");
    const QString text = QString::fromLatin1(kGood);
    QTest::newRow("UTF-8 with mark") << QByteArray("\xef\xbb\xbf" + kGood) << QStringList{u"bom-removed"_s};
    using Flag = QStringConverter::Flag;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
        for (const QString &end : {u""_s, u"\n"_s, u"\r\n"_s}) {
            const QByteArray bytes = QStringEncoder(encoding, Flag::WriteBom).encode(text + end);
            QTest::addRow("%s with mark, %d characters at the end",
                          QStringConverter::nameForEncoding(encoding), int(end.size()))
                << bytes << QStringList();
        }
    }
}

void tst_CliLint::takesAnyEncoding()
{
    QFETCH(QByteArray, input);
    for (const QStringList &lines : {QStringList(), QStringList{u"--lines"_s}}) {
        const CliRun outcome = runCli(QStringList{u"lint"_s, u"--json"_s} + lines, {.input = input});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines().size(), 1);
        QTEST(codes(outcome.objects().constFirst()), "expectedCodes");
    }
}

/// What PowerShell writes: letters lie on the borders of what is read at once, too.
void tst_CliLint::answersEachLineOfAnyEncoding()
{
    const QString good = QString::fromLatin1(kGood);
    const QString text = good + u"\r\n\r\n"_s + QString(u"\U0001F511"_s).repeated(100'001) + u'\n' + good;
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray bytes = QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
        const CliRun outcome = runCli({u"lint"_s, u"--lines"_s, u"--json"_s}, {.input = bytes});
        QCOMPARE(outcome.exitCode, 1);
        const QList<QJsonObject> results = outcome.objects();
        QCOMPARE(results.size(), 4);
        QCOMPARE(codes(results[0]), QStringList());
        QCOMPARE(codes(results[1]), QStringList{u"empty"_s});
        QCOMPARE(codes(results[2]), QStringList{u"too-long"_s});
        QCOMPARE(codes(results[3]), QStringList());
    }
}

void tst_CliLint::takesAnyBytes_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("NUL") << QByteArray(3, '\0') << u"control-characters"_s;
    QTest::newRow("no UTF-8") << QByteArray("\xff\xc0\x80") << u"undecodable"_s;
    QTest::newRow("ten megabytes in a line") << QByteArray(10'000'000, 'a') << u"too-long"_s;
}

void tst_CliLint::takesAnyBytes()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, code);
    for (const bool lines : {false, true}) {
        QStringList arguments{u"lint"_s, u"--json"_s};
        if (lines && input.isEmpty())
            continue;
        if (lines)
            arguments += u"--lines"_s;
        const CliRun outcome = runCli(arguments, {.input = input});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(codes(outcome.objects().constFirst()).contains(code));
    }
}

void tst_CliLint::printsForPeople()
{
    const CliRun outcome = runCli({u"lint"_s}, {.input = kGood + ";EntityPath=logs"});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("well formed"));
    QVERIFY(outcome.out.contains("contoso-ns.servicebus.windows.net"));
    QVERIFY(!outcome.out.contains(kKey));
}

void tst_CliLint::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QStringList() << u"these there are:\n  lint "_s;
    QTest::newRow("help for no command") << QStringList{u"help"_s, u"lnit"_s} << u"'lnit'"_s;
    QTest::newRow("no such profile") << QStringList{u"tail"_s, u"--profile"_s, u"No \u202eSOC"_s}
                                     << u"has the name No \\u{202e}SOC;"_s;
    QTest::newRow("no such command") << QStringList{u"lnit"_s} << u"'lnit'"_s;
    QTest::newRow("no such option") << QStringList{u"lint"_s, u"--jason"_s} << u"'jason'"_s;
    QTest::newRow("value missing") << QStringList{u"lint"_s, u"--hub"_s} << u"value"_s;
    QTest::newRow("value too many") << QStringList{u"lint"_s, u"--json=yes"_s} << u"value"_s;
    QTest::newRow("something else") << QStringList{u"lint"_s, u"file.txt"_s} << u"--help"_s;
    QTest::newRow("no name") << QStringList{u"lint"_s, u"--hub"_s, u"no name"_s} << u"--hub"_s;
    QTest::newRow("empty name") << QStringList{u"lint"_s, u"--hub"_s, QString()} << u"--hub"_s;
}

void tst_CliLint::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const CliRun outcome = runCli(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, "");
    QVERIFY2(outcome.err.contains(word.toUtf8()), outcome.err.constData());
}

void tst_CliLint::refusesSecretsAsArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("command") << QStringList{QString::fromLatin1(kGood)};
    QTest::newRow("argument") << QStringList{u"lint"_s, QString::fromLatin1(kGood)};
    QTest::newRow("option's value") << QStringList{u"lint"_s, u"--hub"_s, QString::fromLatin1(kGood)};
    QTest::newRow("option") << QStringList{u"lint"_s, u"--"_s + QString::fromLatin1(kKey)};
    QTest::newRow("bare key") << QStringList{u"lint"_s, QString::fromLatin1(kKey)};
    QTest::newRow("bare key as command") << QStringList{QString::fromLatin1(kKey)};
    QTest::newRow("bare key as hub") << QStringList{u"lint"_s, u"--hub"_s, QString::fromLatin1(kKey)};
}

void tst_CliLint::refusesSecretsAsArguments()
{
    QFETCH(QStringList, arguments);
    const CliRun outcome = runCli(arguments, {.input = kGood});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, "");
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(!outcome.err.contains(kKey.chopped(1)));
}

void tst_CliLint::helps_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("program") << QStringList{u"--help"_s} << QByteArray("lint");
    QTest::newRow("command") << QStringList{u"lint"_s, u"--help"_s} << QByteArray("--lines");
    QTest::newRow("help command") << QStringList{u"help"_s, u"lint"_s} << QByteArray("--lines");
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray(HUBSCOPE_VERSION);
}

void tst_CliLint::helps()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, word);
    const CliRun outcome = runCli(arguments);
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.err, "");
    QVERIFY(outcome.out.contains(word));
}

/// The place of crash traces is for commands that do something, of users who have a home.
void tst_CliLint::makesNoFoldersUnasked()
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"XDG_STATE_HOME"_s);
    environment.insert(u"HOME"_s, home.path());
    const QString inHome = u".local/state/hubscope"_s;
    for (const QStringList &arguments :
         {QStringList{u"--help"_s}, QStringList{u"--version"_s}, QStringList{u"lint"_s, u"--help"_s},
          QStringList{u"lint"_s, u"--lime"_s}, QStringList{u"lnit"_s}, QStringList()}) {
        runCli(arguments, {.environment = environment});
        QVERIFY2(!QFile::exists(home.filePath(u".local"_s)), qPrintable(arguments.join(u' ')));
    }
    runCli({u"lint"_s}, {.input = kGood, .environment = environment});
    QVERIFY(QFile::exists(home.filePath(inHome)));

    if (QFile::exists(u'/' + inHome))
        QSKIP("the root folder holds already what this looks for");
    environment.remove(u"HOME"_s);
    const CliRun homeless = runCli({u"lint"_s}, {.input = kGood, .environment = environment});
    QCOMPARE(homeless.exitCode, 0);
    QVERIFY(!QFile::exists(u'/' + inHome));
    const CliRun log = runCli({u"lint"_s, u"--log"_s}, {.input = kGood, .environment = environment});
    QCOMPARE(log.exitCode, 2);
    QVERIFY2(log.err.contains("XDG_STATE_HOME"), log.err.constData());
}

void tst_CliLint::readsUtf8InAnyLocale_data()
{
    QTest::addColumn<QByteArrayList>("variables");
    QTest::newRow("none, as for cron") << QByteArrayList{};
    QTest::newRow("all") << QByteArrayList{"LC_ALL=C"};
    QTest::newRow("not installed") << QByteArrayList{"LANG=xx_XX.UTF-8"};
    QTest::newRow("one") << QByteArrayList{"LANG=C.UTF-8", "LC_CTYPE=POSIX"};
}

/// Cron has none, and its mail would hold Qt's advice each time.
void tst_CliLint::readsUtf8InAnyLocale()
{
    QFETCH(const QByteArrayList, variables);
    QProcessEnvironment environment;
    for (const char *name : {"PATH", "HOME", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    for (const QByteArray &variable : variables)
        environment.insert(QString::fromLatin1(variable.split('=').at(0)),
                           QString::fromLatin1(variable.split('=').at(1)));
    for (const QStringList &arguments : {QStringList{u"--version"_s}, QStringList{u"lint"_s}}) {
        const CliRun outcome = runCli(arguments, {.input = kGood, .environment = environment});
        QCOMPARE(outcome.err, "");
        QCOMPARE(outcome.exitCode, 0);
    }
    const CliRun outcome = runCli({u"classify"_s, u"ü"_s}, {.environment = environment});
    QVERIFY2(outcome.err.startsWith("hubscope-cli: ü cannot be read"), outcome.err.constData());
}

void tst_CliLint::saysOnceThatNoLogIsKept()
{
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString file = home.filePath(u"file"_s);
    QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    environment.insert(u"XDG_STATE_HOME"_s, file);
    const CliRun outcome =
        runCli({u"lint"_s, u"--log"_s, u"--json"_s}, {.input = kGood, .environment = environment});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.lines().size(), 1);
    QCOMPARE(outcome.err.count("no log is kept"), 1);
    QVERIFY2(outcome.err.contains(QFile::encodeName(file)), outcome.err.constData());
}

void tst_CliLint::saysWhenResultsAreLost()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    const CliRun outcome = runCli({u"lint"_s, u"--json"_s}, {.input = kGood, .stdoutFile = u"/dev/full"_s});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY2(outcome.err.contains("could not be written"), outcome.err.constData());
}

void tst_CliLint::endsWhenNobodyReads()
{
    QProcess process;
    process.setStandardInputFile(u"/dev/zero"_s);
    process.start(
        u"bash"_s,
        {u"-c"_s,
         u"yes Endpoint | \"$0\" lint --lines --json | head -n 1 >/dev/null; echo ${PIPESTATUS[1]}"_s,
         QStringLiteral(HUBSCOPE_CLI)});
    QVERIFY(process.waitForFinished(30'000));
    // 1: the one string that was looked at is not well; not 141, a death by SIGPIPE.
    QCOMPARE(process.readAllStandardOutput().trimmed(), "1");
    QCOMPARE(process.readAllStandardError(), "");
}

void tst_CliLint::saysWhenInputIsUnreadable()
{
    QTemporaryDir folder;
    for (const QStringList &arguments : {QStringList{u"lint"_s}, QStringList{u"lint"_s, u"--lines"_s}}) {
        QProcess process;
        process.setProgram(u"bash"_s);
        process.setArguments(
            QStringList{u"-c"_s, u"exec \"$0\" \"$@\" < \"$FOLDER\""_s, QStringLiteral(HUBSCOPE_CLI)} +
            arguments);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"FOLDER"_s, folder.path());
        process.setProcessEnvironment(environment);
        process.start();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("cannot be read"));
    }
}

QTEST_GUILESS_MAIN(tst_CliLint)
#include "tst_CliLint.moc"
