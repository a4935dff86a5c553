// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four locks that keep the rooms apart: each is shown to hold, and to let through what it should.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kSource = QStringLiteral(HUBSCOPE_SOURCE_DIR);

struct Outcome
{
    int exitCode = -1;
    QString text;
};

Outcome runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000))
        return {-1, u"no end: "_s + process.errorString()};
    // CMake wraps its messages.
    return {process.exitCode(), QString::fromUtf8(process.readAll()).simplified()};
}

void writeFile(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class tst_Layers : public QObject
{
    Q_OBJECT
private slots:
    void links_data();
    void links();
    void includes_data();
    void includes();
    void includesOfTheProject();
    void coreOnlyNeverLooksForTheWindow();
    void cliRunsWithoutGui();
};

void tst_Layers::links_data()
{
    QTest::addColumn<QString>("complaint");
    QTest::newRow("good") << QString();
    QTest::newRow("upward") << u"Room 'base' may not link 'Hubscope::pipeline'"_s;
    QTest::newRow("kafka-in-ui") << u"Room 'models' may not link 'Hubscope::kafka'"_s;
    QTest::newRow("widgets-in-core") << u"Room 'eventhub' may not link 'Qt6::Widgets'"_s;
    QTest::newRow("client-in-pipeline") << u"Room 'pipeline' may not link 'PkgConfig::rdkafka'"_s;
    QTest::newRow("plain-library") << u"Room 'insight' may not link 'sqlite3'"_s;
    QTest::newRow("by-target-name") << u"Room 'azure' may not link 'hubscope_eventhub'"_s;
    QTest::newRow("from-elsewhere") << u"Room 'eventhub' may not link 'Qt6::Gui'"_s;
    QTest::newRow("unknown-room") << u"Room 'cellar' is not in the table"_s;
}

void tst_Layers::links()
{
    QFETCH(QString, complaint);
    QTemporaryDir build;
    const Outcome outcome =
        runProgram(u"cmake"_s, {u"-G"_s, u"Ninja"_s, u"-S"_s, kSource + u"/tests/support/layers"_s, u"-B"_s,
                                build.path(), u"-DCASE="_s + QLatin1StringView(QTest::currentDataTag())});
    QCOMPARE(outcome.exitCode != 0, !complaint.isEmpty());
    QVERIFY2(outcome.text.contains(complaint), qPrintable(outcome.text));
}

void tst_Layers::includes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const QString &path, const QByteArray &line,
                        const QString &complaint = {}) { QTest::newRow(name) << path << line << complaint; };
    row("own room", u"core/kafka/A.cpp"_s, "#include \"kafka/B.h\"");
    row("room below", u"core/kafka/A.cpp"_s, "#include \"base/Result.h\"");
    row("Qt Core", u"core/base/A.h"_s, "#include <QString>");
    row("Qt Core by module", u"core/base/A.h"_s, "#include <QtCore/QString>");
    row("standard", u"core/base/A.h"_s, "#include <vector>\n#include <sys/stat.h>");
    row("Widgets in a panel", u"ui/panels/A.h"_s, "#include <QTableView>");
    row("Kafka in its room", u"core/kafka/A.cpp"_s, "#include <librdkafka/rdkafka.h>");
    row("anything in app", u"app/A.cpp"_s,
        "#include <QApplication>\n#include \"kafka/B.h\"\n#include \"panels/B.h\"");
    row("Widgets in core", u"core/insight/A.cpp"_s, "  #  include  <QLabel>",
        u"core/insight/A.cpp:1: room 'insight' may not use Qt Widgets"_s);
    row("Gui in core", u"core/pipeline/A.h"_s, "\n\n#include <QColor>",
        u"core/pipeline/A.h:3: room 'pipeline' may not use Qt Gui"_s);
    row("Gui by module", u"core/base/A.h"_s, "#include <QtGui/QFont>", u"may not use Qt Gui"_s);
    row("network in base", u"core/base/A.h"_s, "#include <QTcpSocket>", u"may not use Qt Network"_s);
    row("room above", u"core/base/A.h"_s, "#include \"kafka/B.h\"",
        u"room 'base' may not use room 'kafka'"_s);
    row("room beside", u"core/azure/A.h"_s, "#include \"leql/B.h\"",
        u"room 'azure' may not use room 'leql'"_s);
    row("window in core", u"core/diagnose/A.h"_s, "#include \"panels/B.h\"", u"may not use room 'panels'"_s);
    row("kafka in ui", u"ui/panels/A.cpp"_s, "#include \"kafka/B.h\"",
        u"room 'panels' may not use room 'kafka'"_s);
    row("Kafka's library in ui", u"ui/models/A.cpp"_s, "#include <librdkafka/rdkafka.h>",
        u"may not use PkgConfig::rdkafka"_s);
    row("Gui in the terminal program", u"app/cli/A.cpp"_s, "#include <QGuiApplication>",
        u"may not use Qt Gui"_s);
    row("window in the terminal program", u"app/cli/A.cpp"_s, "#include \"models/B.h\"",
        u"may not use room 'models'"_s);
    row("unknown room", u"core/cellar/A.cpp"_s, "#include <vector>", u"no room"_s);
    row("unknown library", u"core/base/A.cpp"_s, "#include <boost/asio.hpp>", u"no library"_s);
}

void tst_Layers::includes()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, line);
    QFETCH(QString, complaint);
    QTemporaryDir root;
    writeFile(root.filePath(path), line + '\n');
    const Outcome outcome =
        runProgram(u"python3"_s, {kSource + u"/scripts/check_includes.py"_s, u"--root"_s, root.path()});
    QVERIFY2(outcome.text.contains(complaint), qPrintable(outcome.text));
    QCOMPARE(outcome.exitCode, complaint.isEmpty() ? 0 : 1);
}

void tst_Layers::includesOfTheProject()
{
    const Outcome outcome = runProgram(u"python3"_s, {kSource + u"/scripts/check_includes.py"_s});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text));
}

// With these packages disabled, a configure that looked for one of them would fail.
void tst_Layers::coreOnlyNeverLooksForTheWindow()
{
    QTemporaryDir build;
    QStringList arguments{u"--preset"_s, u"core-only"_s, u"-S"_s, kSource, u"-B"_s, build.path()};
    for (const QLatin1StringView package :
         {"Qt6Gui"_L1, "Qt6Widgets"_L1, "Qt6Svg"_L1, "KF6SyntaxHighlighting"_L1, "QCustomPlotQt6"_L1})
        arguments += u"-DCMAKE_DISABLE_FIND_PACKAGE_%1=TRUE"_s.arg(package);
    const Outcome outcome = runProgram(u"cmake"_s, arguments);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text.right(3000)));

    // The lock itself: the whole house does look for them.
    QTemporaryDir other;
    arguments[3] = kSource;
    arguments[5] = other.path();
    arguments += u"-DHUBSCOPE_UI=ON"_s;
    QVERIFY(runProgram(u"cmake"_s, arguments).exitCode != 0);
}

void tst_Layers::cliRunsWithoutGui()
{
    const Outcome outcome = runProgram(u"ldd"_s, {QStringLiteral(HUBSCOPE_CLI)});
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.text));
    QVERIFY(outcome.text.contains(u"libQt6Core"_s));
    for (const QString &library :
         {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libQt6Svg"_s, u"libX11"_s, u"libGL."_s})
        QVERIFY2(!outcome.text.contains(library), qPrintable(library));
}

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_Layers.moc"
