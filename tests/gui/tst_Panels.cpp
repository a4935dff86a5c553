// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Translations.h"
#include "gui/FindWidget.h"
#include "gui/Offers.h"
#include "gui/PanelSamples.h"
#include "gui/PlainTextLint.h"
#include "models/ClientLogModel.h"
#include "models/DiagnosticsModel.h"
#include "models/GapModel.h"
#include "models/LogSetModel.h"
#include "panels/ConnectionPanel.h"
#include "panels/ConnectionTestPanel.h"
#include "panels/DiagnosticsPanel.h"
#include "panels/InlineBar.h"
#include "panels/LogSetsPanel.h"
#include "panels/ShortcutsDialog.h"
#include "panels/ThroughputChart.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace hubscope;
using enum insight::LogSet;
using test::click;
using test::find;

Q_DECLARE_METATYPE(std::optional<hubscope::insight::LogSet>)

class tst_Panels : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        common::installTranslations(*qApp, QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void logSetsFilterByClick();
    void logSetsFilterByKey();
    void logSetsShowTotals();
    void diagnosticsHelpWhenEmpty();
    void diagnosticsShowTheChosenCause();
    void diagnosticsFoldTheRawText();
    void diagnosticsCopy();
    void clientLogFollowsItsEnd();
    void clientLogLevelAndCopy();
    void connectionHelpsWhenEmpty();
    void connectionShowsStateAndCause_data();
    void connectionShowsStateAndCause();
    void connectionShowsNumbers();
    void chartForgetsWhatIsOld();
    void chartRestsWhileNothingComes();
    void barFallsBackToWhatStillHolds();
    void shortcutsAreThoseOfTheActions();
    void hostileTextIsPlainEverywhere();
    void fitsItsSmallestSize_data();
    void fitsItsSmallestSize();
};

namespace {

constexpr qint64 kStart = 1'795'482'000'000;
const auto kHostile = u"<b>x</b><img src=x>\u202E\x1b[2J"_s;

void clickRow(QAbstractItemView &view, int row)
{
    const QRect place = view.visualRect(view.model()->index(row, 0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.center());
}

struct LogSets
{
    models::LogSetModel model;
    panels::LogSetsPanel panel{model};
    QSignalSpy toggled{&panel, &panels::LogSetsPanel::filterToggled};
    QListView &list = *find<QListView>(panel, u"logSetList");

    LogSets()
    {
        panel.resize(260, 400);
        panel.show();
    }
    std::optional<insight::LogSet> last() const
    {
        return toggled.last().first().value<std::optional<insight::LogSet>>();
    }
};

struct Diagnostics
{
    models::DiagnosticsModel causes;
    models::ClientLogModel log;
    models::GapModel gaps;
    panels::DiagnosticsPanel panel{causes, gaps, log};

    Diagnostics()
    {
        panel.resize(1000, 400);
        panel.show();
    }
};

} // namespace

void tst_Panels::logSetsFilterByClick()
{
    LogSets f;
    clickRow(f.list, 3);
    QCOMPARE(f.toggled.count(), 1);
    QCOMPARE(f.last(), std::optional(CloudServiceActivity));
    QCOMPARE(f.model.filtered(), std::optional(CloudServiceActivity));
    clickRow(f.list, 5);
    QCOMPARE(f.last(), std::optional(UnparsedData));
    clickRow(f.list, 5);
    QCOMPARE(f.last(), std::nullopt);
    clickRow(f.list, 0);
    click(f.panel, u"logSetShowAll");
    QCOMPARE(f.last(), std::nullopt);
    QVERIFY(!find<QPushButton>(f.panel, u"logSetShowAll")->isEnabled());
}

void tst_Panels::logSetsFilterByKey()
{
    LogSets f;
    f.list.setFocus();
    QTest::keyClick(&f.list, Qt::Key_Home);
    QTest::keyClick(&f.list, Qt::Key_Down);
    QCOMPARE(f.toggled.count(), 0); // Moving about changes nothing.
    QTest::keyClick(&f.list, Qt::Key_Space);
    QCOMPARE(f.last(), std::optional(SsoAuthentication));
    QTest::keyClick(&f.list, Qt::Key_Return);
    QCOMPARE(f.last(), std::nullopt);
    f.panel.setFilter(ThirdPartyAlerts);
    QCOMPARE(f.toggled.count(), 2); // Set from outside, nothing is told back.
    QVERIFY(f.list.model()->index(2, 0).data(models::LogSetModel::FilteredRole).toBool());
}

void tst_Panels::logSetsShowTotals()
{
    LogSets f;
    f.model.tick(kStart);
    f.model.count(test::batchOf({{IngressAuthentication, 1000}, {UnparsedData, 500}}));
    f.model.tick(kStart + 1000);
    QCOMPARE(find<QLabel>(f.panel, u"logSetTotal")->text(), u"1,500 events · 1,500/s"_s);
}

void tst_Panels::diagnosticsHelpWhenEmpty()
{
    Diagnostics f;
    auto *help = find<QLabel>(*find<QWidget>(f.panel, u"causeStack"), u"emptyText");
    QVERIFY(help->isVisible());
    QVERIFY(help->text().contains(u"what to do"));
    f.causes.report(test::refusedPort(kStart));
    QVERIFY(!help->isVisible());
    f.causes.clear();
    QVERIFY(help->isVisible());
}

void tst_Panels::diagnosticsShowTheChosenCause()
{
    Diagnostics f;
    f.causes.report(test::refusedPort(kStart));
    const QString cause = diagnose::diagnosisFor(u"tcp.refused"_s).cause;
    QCOMPARE(find<QLabel>(f.panel, u"diagnosisCause")->text(), cause);
    // A worse one comes and stands above; the chosen one stays.
    f.causes.report(test::wrongKey(kStart + 1000));
    QCOMPARE(find<QLabel>(f.panel, u"diagnosisCause")->text(), cause);
    clickRow(*find<QTreeView>(f.panel, u"causeList"), 0);
    const diagnose::Diagnosis rejected = diagnose::diagnosisFor(u"sasl.rejected"_s);
    QCOMPARE(find<QLabel>(f.panel, u"diagnosisCause")->text(), rejected.cause);
    QStringList shown;
    for (const QLabel *label : f.panel.findChildren<QLabel *>())
        shown << label->text();
    for (qsizetype i = 0; i < rejected.steps.size(); ++i) {
        QVERIFY(shown.contains(rejected.steps.at(i)));
        QVERIFY(shown.contains(u"%1."_s.arg(i + 1)));
    }
    f.causes.report(test::wrongKey(kStart + 5000));
    QCOMPARE(find<QLabel>(f.panel, u"causeTimes")->text(),
             u"Active. Seen 2 times, first 2026-11-24 01:00:01.000, last 2026-11-24 01:00:05.000 (UTC)."_s);
}

void tst_Panels::diagnosticsFoldTheRawText()
{
    Diagnostics f;
    f.causes.report(test::wrongKey(kStart));
    auto *raw = find<QPlainTextEdit>(f.panel, u"causeRaw");
    QVERIFY(!raw->isVisible());
    auto *fold = find<QWidget>(f.panel, u"causeDetails")->findChild<QToolButton *>();
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Space);
    QVERIFY(raw->isVisible());
    QVERIFY(raw->toPlainText().contains(u"Invalid credentials"));
    QVERIFY(raw->toPlainText().contains(u"sasl.rejected"));
    QVERIFY(raw->isReadOnly());
}

void tst_Panels::diagnosticsCopy()
{
    Diagnostics f;
    f.causes.report(test::wrongKey(kStart));
    click(f.panel, u"causeCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), f.causes.entryText(0));
}

void tst_Panels::clientLogFollowsItsEnd()
{
    Diagnostics f;
    find<QTabWidget>(f.panel, u"diagnosticsTabs")->setCurrentIndex(2);
    auto *lines = find<QTreeView>(f.panel, u"clientLogLines");
    const auto fill = [&] {
        for (int i = 0; i < 100; ++i)
            f.log.append(pipeline::LogLevel::Info, u"A"_s, u"line"_s, kStart);
    };
    const auto lastIsSeen = [&] {
        return lines->viewport()->rect().intersects(lines->visualRect(f.log.index(f.log.rowCount() - 1, 0)));
    };
    fill();
    QTRY_VERIFY(lastIsSeen());
    lines->scrollToTop();
    fill();
    QVERIFY(!lastIsSeen()); // Who reads further up is left alone.
    lines->scrollToBottom();
    fill();
    QTRY_VERIFY(lastIsSeen());
}

void tst_Panels::clientLogLevelAndCopy()
{
    Diagnostics f;
    find<QTabWidget>(f.panel, u"diagnosticsTabs")->setCurrentIndex(2);
    f.log.append(pipeline::LogLevel::Error, u"FAIL"_s, u"bad"_s, kStart);
    f.log.append(pipeline::LogLevel::Info, u"CONNECT"_s, u"good"_s, kStart);
    auto *level = find<QComboBox>(f.panel, u"clientLogLevel");
    QCOMPARE(level->currentText(), u"Info"_s);
    level->setFocus();
    QTest::keyClick(level, Qt::Key_Home);
    QCOMPARE(level->currentText(), u"Error"_s);
    QCOMPARE(f.log.rowCount(), 1);
    click(f.panel, u"clientLogCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2026-11-24T01:00:00.000Z Error FAIL bad"_s);
    click(f.panel, u"clientLogClear");
    QCOMPARE(f.log.lineCount(), std::size_t{0});
}

void tst_Panels::connectionHelpsWhenEmpty()
{
    panels::ConnectionPanel panel;
    panel.show();
    QVERIFY(find<QLabel>(panel, u"emptyText")->isVisible());
    panel.setSource(u"h.servicebus.windows.net"_s, u"hub"_s, {});
    QVERIFY(!find<QLabel>(panel, u"emptyText")->isVisible());
    QCOMPARE(find<QLabel>(panel, u"connectionPlace")->text(),
             u"Host h.servicebus.windows.net · event hub hub"_s);
    panel.setSource({}, {}, {});
    QVERIFY(find<QLabel>(panel, u"emptyText")->isVisible());
}

void tst_Panels::connectionShowsStateAndCause_data()
{
    QTest::addColumn<pipeline::SourceState>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("cause");
    const QString refused = diagnose::diagnosisFor(u"tcp.refused"_s).title;
    const QString rejected = diagnose::diagnosisFor(u"sasl.rejected"_s).title;
    using namespace pipeline;
    QTest::newRow("idle") << SourceState(Idle{}) << u"Not connected"_s << QString();
    QTest::newRow("connecting") << SourceState(Connecting{}) << u"Connecting"_s << QString();
    QTest::newRow("in trouble") << SourceState(Connecting{test::refusedPort(0)}) << u"Connecting"_s
                                << refused;
    QTest::newRow("live") << SourceState(Live{}) << u"Live"_s << QString();
    QTest::newRow("reconnecting") << SourceState(Reconnecting{test::refusedPort(0)}) << u"Reconnecting"_s
                                  << refused;
    QTest::newRow("failed") << SourceState(Failed{test::wrongKey(0)}) << u"Stopped"_s << rejected;
    QTest::newRow("stopping") << SourceState(Stopping{}) << u"Stopping"_s << QString();
}

void tst_Panels::connectionShowsStateAndCause()
{
    QFETCH(pipeline::SourceState, state);
    QFETCH(QString, cause);
    panels::ConnectionPanel panel;
    panel.setSource(u"h"_s, u"hub"_s, u"p"_s);
    panel.show();
    panel.setState(state);
    QTEST(find<QWidget>(panel, u"connectionState")->accessibleName(), "word");
    auto *label = find<QLabel>(panel, u"connectionCause");
    QCOMPARE(label->isVisible(), !cause.isEmpty());
    QCOMPARE(label->text(), cause);
}

void tst_Panels::connectionShowsNumbers()
{
    panels::ConnectionPanel panel;
    panel.setSource(u"h"_s, u"hub"_s, u"p"_s);
    pipeline::SourceStatistics statistics = test::statisticsOf(4, 1240);
    panel.setStatistics(statistics);
    const auto summary = [&] { return find<QLabel>(panel, u"connectionSummary")->text(); };
    QCOMPARE(summary(), u"1,284,310 messages · 1,240/s · 2.8 MB/s · 378 waiting in the hub"_s);
    QCOMPARE(find<QTreeView>(panel, u"partitionTable")->model()->rowCount(), 4);
    QCOMPARE(panel.findChild<panels::ThroughputChart *>()->pointCount(), 1);
    statistics.heldBack = true;
    panel.setStatistics(statistics);
    QVERIFY(summary().endsWith(u"events held back, the window is catching up"));
    panel.setSource(u"h"_s, u"hub"_s, u"p"_s); // The same one goes on.
    QVERIFY(find<QTreeView>(panel, u"partitionTable")->model()->rowCount() > 0);
    panel.setSource(u"other"_s, u"hub"_s, u"p"_s); // Nothing of the one before is left.
    QCOMPARE(find<QTreeView>(panel, u"partitionTable")->model()->rowCount(), 0);
    QCOMPARE(panel.findChild<panels::ThroughputChart *>()->pointCount(), 0);
}

void tst_Panels::chartForgetsWhatIsOld()
{
    panels::ThroughputChart chart;
    for (int i = 0; i < 5000; ++i)
        chart.add(kStart + i * 500, i);
    QVERIFY(chart.pointCount() <= 2 * panels::ThroughputChart::kSeconds + 1);
    QVERIFY(chart.accessibleDescription().contains(u"4,999/s"));
}

void tst_Panels::chartRestsWhileNothingComes()
{
    panels::ThroughputChart chart;
    QSignalSpy drawn(&chart, &panels::ThroughputChart::drawn);
    chart.show();
    auto drawnBy = [&, second = 0](int seconds, double value) mutable {
        const auto before = drawn.count();
        for (const int until = second + seconds; second < until; ++second)
            chart.add(kStart + second * 1000, value);
        return drawn.count() - before;
    };
    constexpr int kWidth = panels::ThroughputChart::kSeconds;
    QCOMPARE(drawnBy(10, 7), 10);
    QCOMPARE(drawnBy(50, 0), 10); // The first one, which is news, then every five seconds.
    QVERIFY(drawnBy(kWidth, 0) < kWidth / 4);
    QCOMPARE(drawnBy(60, 0), 0); // It has gone out at the left end.
    QCOMPARE(drawnBy(3, 7), 3);
    chart.hide();
    QCOMPARE(drawnBy(3, 8), 0);
    const auto before = drawn.count();
    chart.show();
    QVERIFY(drawn.count() > before);
}

void tst_Panels::barFallsBackToWhatStillHolds()
{
    using common::Status;
    using Stay = panels::InlineBar::Stay;
    QWidget window;
    panels::InlineBar bar(&window);
    QAction openRules(u"Open Rules"_s);
    QAction openDiagnostics(u"Show Diagnostics"_s);
    window.show();
    bar.say(Status::Failed, u"rules unreadable"_s, &openRules, Stay::UntilClosed);
    bar.say(Status::Failed, u"not kept"_s, &openDiagnostics, Stay::UntilClosed);
    bar.say(Status::Warning, u"no keychain"_s, nullptr, Stay::UntilClosed);
    bar.say(Status::Failed, u"not connected"_s, nullptr);
    bar.say(Status::Failed, u"still not connected"_s, nullptr);
    QCOMPARE(bar.text(), u"still not connected"_s);
    bar.connected();
    QCOMPARE(bar.text(), u"no keychain"_s);
    QVERIFY(!find<QPushButton>(bar, u"inlineBarButton")->isVisible());
    const auto close = [&] { QTest::mouseClick(find<QToolButton>(bar, u"inlineBarClose"), Qt::LeftButton); };
    close();
    QCOMPARE(bar.text(), u"not kept"_s);
    // Its button is that of what is shown.
    QSignalSpy opened(&openDiagnostics, &QAction::triggered);
    click(bar, u"inlineBarButton");
    QCOMPARE(opened.size(), 1);
    // The newer one of a kind comes in the place of the older one.
    bar.say(Status::Failed, u"rules of another profile unreadable"_s, &openRules, Stay::UntilClosed);
    bar.takeBack(&openDiagnostics);
    QCOMPARE(bar.text(), u"rules of another profile unreadable"_s);
    close();
    QVERIFY(!bar.isVisible());
}

void tst_Panels::shortcutsAreThoseOfTheActions()
{
    QAction connect(u"&Connect"_s), test(u"&Test Connection…"_s), plain(u"Salt && Pepper"_s), separator;
    separator.setSeparator(true);
    connect.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_F7)});
    test.setShortcut(QKeySequence(Qt::Key_F5));
    panels::ShortcutsDialog dialog({&connect, &separator, &test, &plain});
    dialog.addRow(u"Pause the view"_s, {QKeySequence(Qt::Key_Space)});
    dialog.show();
    const QAbstractItemModel &rows = *find<QTreeView>(dialog, u"shortcutsList")->model();
    const auto shown = [&rows] {
        QStringList lines;
        for (int row = 0; row < rows.rowCount(); ++row)
            lines << rows.index(row, 0).data().toString() + u'|' + rows.index(row, 1).data().toString();
        return lines;
    };
    QCOMPARE(shown(), (QStringList{u"Connect|Ctrl+K; F7"_s, u"Test Connection|F5"_s,
                                   u"Salt & Pepper|in the menu"_s, u"Pause the view|Space"_s}));
    QTest::keyClicks(find<QLineEdit>(dialog, u"shortcutsFind"), u"f5"_s);
    QCOMPARE(shown(), QStringList{u"Test Connection|F5"_s});
    click(dialog, u"shortcutsClose");
    QVERIFY(!dialog.isVisible());
}

void tst_Panels::hostileTextIsPlainEverywhere()
{
    LogSets logSets;
    Diagnostics diagnostics;
    pipeline::SourceError error = test::refusedPort(kStart);
    error.raw = kHostile;
    diagnostics.causes.report(error);
    diagnostics.causes.report({.code = u"x.y"_s, .title = kHostile, .cause = kHostile, .steps = {kHostile}});
    diagnostics.log.append(pipeline::LogLevel::Error, kHostile, kHostile, kStart);
    panels::ConnectionPanel connection;
    connection.setSource(kHostile, kHostile, kHostile);
    panels::ConnectionTestPanel testPanel;
    diagnose::TestReport report = test::failedReport();
    for (diagnose::StageResult &stage : report.stages) {
        stage.detail = kHostile;
        stage.raw = kHostile;
        stage.diagnosis =
            diagnose::Diagnosis{.code = u"x.y"_s, .title = kHostile, .cause = kHostile, .steps = {kHostile}};
    }
    testPanel.setReport(report);
    QAction action(kHostile);
    panels::ShortcutsDialog shortcuts({&action});

    for (const QWidget *root :
         {static_cast<QWidget *>(&logSets.panel), static_cast<QWidget *>(&diagnostics.panel),
          static_cast<QWidget *>(&connection), static_cast<QWidget *>(&testPanel),
          static_cast<QWidget *>(&shortcuts)}) {
        QCOMPARE(test::markupLabels(*root).join(u'\n'), QString());
        QCOMPARE(test::namelessControls(*root).join(u'\n'), QString());
        for (const QLabel *label : root->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QChar(0x202e)), qUtf8Printable(label->objectName()));
        for (const QPlainTextEdit *text : root->findChildren<QPlainTextEdit *>())
            QVERIFY2(!text->toPlainText().contains(QChar(0x1b)), qUtf8Printable(text->objectName()));
    }
}

void tst_Panels::fitsItsSmallestSize_data()
{
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void tst_Panels::fitsItsSmallestSize()
{
    QFETCH(bool, rightToLeft);
    models::LogSetModel model;
    models::DiagnosticsModel causes;
    causes.report(test::wrongKey(kStart));
    models::ClientLogModel log;
    panels::LogSetsPanel logSets(model);
    models::GapModel gaps;
    panels::DiagnosticsPanel diagnostics(causes, gaps, log);
    panels::ConnectionPanel connection;
    connection.setSource(u"contoso-siem.servicebus.windows.net"_s, u"insights-operational-logs"_s,
                         u"R7InsightIDR"_s);
    panels::ConnectionTestPanel testPanel;
    diagnostics.setOffers(test::allOffers());
    testPanel.setOffers(test::allOffers());
    testPanel.setReport(test::failedReport());
    const auto scrolls = [](const QWidget &widget) {
        for (const QWidget *up = &widget; up; up = up->parentWidget()) {
            if (qobject_cast<const QScrollArea *>(up))
                return true;
        }
        return false;
    };
    const std::initializer_list<std::pair<QWidget *, QSize>> smallest{
        {&logSets, {220, 160}},
        {&diagnostics, {320, 140}},
        {&connection, {320, 140}},
        {&testPanel, {testPanel.minimumSizeHint().width(), 140}}};
    for (const auto &[panel, size] : smallest) {
        panel->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        panel->resize(1, 1);
        panel->show();
        QCOMPARE(panel->size(), size);
        for (const QPushButton *button : panel->findChildren<QPushButton *>()) {
            if (!button->isVisible() || button->parentWidget()->objectName() == u"qt_scrollarea_viewport")
                continue;
            QRect place(button->mapTo(panel, QPoint()), button->size());
            // What scrolls up and down may lie below, but never beside.
            if (scrolls(*button))
                place.moveTop(panel->rect().top());
            QVERIFY2(panel->rect().contains(place), qUtf8Printable(button->objectName()));
        }
    }
}

QTEST_MAIN(tst_Panels)
#include "tst_Panels.moc"
