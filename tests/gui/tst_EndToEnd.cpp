// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StageList.h"
#include "models/DiagnosticsModel.h"
#include "models/EventTableModel.h"
#include "models/LogSetModel.h"
#include "support/KafkaBroker.h"
#include "support/SampleMessages.h"
#include "window/Program.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace hubscope;
using hubscope::test::KafkaBroker;
using hubscope::test::SampleMessage;
using hubscope::test::TestCertificates;

namespace {

constexpr int kPatience = 60'000;

/// The program as a person has it, put together as main() does, in a home of its own and without a keychain.
struct RunningProgram
{
    RunningProgram()
    {
        qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", home.filePath(u"data"_s).toUtf8());
        qputenv("XDG_CACHE_HOME", home.filePath(u"cache"_s).toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/no-keychain");
        program = std::make_unique<app::Program>();
    }

    /// Finds by object name what is visible, in whichever window.
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == name) {
                if (auto *found = qobject_cast<T *>(window))
                    return found;
            }
            for (T *widget : window->findChildren<T *>(name)) {
                if (widget->isVisible())
                    return widget;
            }
        }
        return nullptr;
    }

    template <typename Model>
    const Model *modelOf(const QString &view) const
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            for (auto *found : window->findChildren<QAbstractItemView *>(view)) {
                if (const auto *model = qobject_cast<const Model *>(found->model()))
                    return model;
            }
        }
        return nullptr;
    }

    const models::EventTableModel &events() const
    {
        return *modelOf<models::EventTableModel>(u"eventTable"_s);
    }
    const models::LogSetModel &logSets() const { return *modelOf<models::LogSetModel>(u"logSetList"_s); }
    const models::DiagnosticsModel &diagnostics() const
    {
        return *modelOf<models::DiagnosticsModel>(u"causeList"_s);
    }
    bool hasDiagnosed(const QString &code) const
    {
        for (int row = 0; row < diagnostics().rowCount(); ++row) {
            if (diagnostics().entry(row)->diagnosis.code == code)
                return true;
        }
        return false;
    }

    QTemporaryDir home;
    std::unique_ptr<app::Program> program;
};

/// What is typed in the wizard.
struct Answers
{
    QString hub = u"insights-operational-logs"_s;
    QString connectionString;
    QString caFile;
};

/// The event in the words that table and `classify` share, and which message of which partition it is from.
struct SeenEvent
{
    QString logSet;
    QString rule;
    int partition = 0;
    qint64 message = 0;
    int record = 0;
};

QByteArray describe(const SeenEvent &event)
{
    return u"%1 by %2, partition %3, message %4, record %5"_s.arg(event.logSet, event.rule)
        .arg(event.partition)
        .arg(event.message)
        .arg(event.record)
        .toUtf8();
}

/// The main job, end to end: a real broker, the real wizard by keyboard, the real window.
class TstEndToEnd : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void showsEveryMessageAsClassifyDoes();
    void comesBackWithoutLossOrDouble();
    void namesTheFault_data();
    void namesTheFault();
    void keepsTheKeyToItself();

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : QApplication::activeWindow(), key, modifiers);
    }
    static void replaceText(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void tabTo(const QString &name)
    {
        for (int i = 0; i < 80 && QApplication::focusWidget()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    void openWindow()
    {
        m_running = std::make_unique<RunningProgram>();
        QVERIFY(m_running->program->run({}).has_value());
        QTRY_VERIFY(QApplication::activeWindow());
    }
    void walkToTest(const Answers &answers);
    void walkToTheEnd();
    void watch(const Answers &answers)
    {
        walkToTest(answers);
        if (!QTest::currentTestFailed())
            walkToTheEnd();
    }
    Answers rightAnswers() const
    {
        return {.connectionString = m_broker->connectionString(), .caFile = m_authority.caFile()};
    }
    QList<SeenEvent> classified() const;
    QList<SeenEvent> shown() const;
    void produceAll(const QByteArrayList &bodies);

    TestCertificates m_authority;
    std::unique_ptr<KafkaBroker> m_broker;
    QList<SampleMessage> m_messages;
    /// Bodies by partition, in the order of their offsets.
    std::map<int, QByteArrayList> m_published;
    std::unique_ptr<RunningProgram> m_running;
};

void TstEndToEnd::initTestCase()
{
    m_messages = test::messagesBelow(QStringLiteral(HUBSCOPE_SOURCE_DIR "/tests/fixtures"));
    QVERIFY(!m_messages.isEmpty());
    const QString samples = qEnvironmentVariable("HUBSCOPE_SAMPLES");
    if (QDir(samples).exists())
        m_messages += test::messagesBelow(samples);
    else
        qWarning(
            "The folder of third-party samples is absent; only the project's own fixtures are published.");

    m_broker = std::make_unique<KafkaBroker>(m_authority);
    QCOMPARE(m_broker->start(), QString());
    QByteArrayList bodies;
    for (const SampleMessage &message : std::as_const(m_messages))
        bodies.append(message.body);
    produceAll(bodies);
}

void TstEndToEnd::cleanup()
{
    m_running.reset();
}

void TstEndToEnd::cleanupTestCase()
{
    m_broker.reset();
}

void TstEndToEnd::produceAll(const QByteArrayList &bodies)
{
    const int partitions = m_broker->wish().partitions;
    std::map<int, QByteArrayList> byPartition;
    for (qsizetype i = 0; i < bodies.size(); ++i)
        byPartition[static_cast<int>(i) % partitions].append(bodies[i]);
    for (const auto &[partition, list] : byPartition) {
        QCOMPARE(m_broker->produce(partition, list), QString());
        m_published[partition] += list;
    }
}

void TstEndToEnd::walkToTest(const Answers &answers)
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeWindow() &&
                QApplication::activeWindow()->objectName() == "setUpWizard"_L1);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_running->find(u"hubName"_s));
    tabTo(u"hubName"_s);
    replaceText(answers.hub);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_running->find(u"connectionString"_s));
    tabTo(u"connectionString"_s);
    QGuiApplication::clipboard()->setText(answers.connectionString);
    press(Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    tabTo(u"caFile"_s);
    replaceText(answers.caFile);
    // Connection, and as many export pages as are needed.
    for (int i = 0; i < 5 && !m_running->find(u"runTest"_s) && !m_running->find(u"stopTest"_s); ++i)
        press(Qt::Key_Return);
    auto *stages = m_running->find<common::StageList>(u"testPanel"_s);
    QVERIFY(stages);
    QTRY_VERIFY_WITH_TIMEOUT(!stages->report().stages.isEmpty() && !stages->report().running, kPatience);
}

void TstEndToEnd::walkToTheEnd()
{
    press(Qt::Key_Return);
    QTRY_VERIFY(m_running->find(u"sourceName"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_running->find(u"readBeginning"_s));
    press(Qt::Key_G, Qt::AltModifier);
    // A mnemonic clicks like a finger: down now, up a moment later.
    QTRY_VERIFY(m_running->find<QRadioButton>(u"readBeginning"_s)->isChecked());
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_running->find(u"setUpWizard"_s) || !m_running->find(u"setUpWizard"_s)->isVisible());
}

/// What hubscope-cli says of the published bodies, partition after partition.
QList<SeenEvent> TstEndToEnd::classified() const
{
    QTemporaryDir folder;
    QStringList arguments{u"classify"_s, u"--json"_s};
    QList<std::pair<int, qint64>> places;
    for (const auto &[partition, bodies] : m_published) {
        for (qsizetype i = 0; i < bodies.size(); ++i) {
            places.emplaceBack(partition, i);
            const QString path = folder.filePath(u"%1-%2"_s.arg(partition).arg(i));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bodies[i]) != bodies[i].size())
                return {};
            arguments.append(path);
        }
    }
    QProcess cli;
    cli.start(QStringLiteral(HUBSCOPE_BINARY_DIR "/app/cli/hubscope-cli"), arguments);
    if (!cli.waitForFinished(kPatience) || cli.exitCode() != 0)
        return {};
    QList<SeenEvent> events;
    qsizetype message = -1;
    for (const QByteArray &line : cli.readAllStandardOutput().split('\n')) {
        const QJsonObject remarks = QJsonDocument::fromJson(line).object().value("hubscope"_L1).toObject();
        if (remarks.isEmpty())
            continue;
        const int record = remarks.value("record"_L1).toInt();
        // Each message has at least one event.
        message += record == 0 ? 1 : 0;
        if (message >= places.size())
            return {};
        events.append({remarks.value("log_set"_L1).toString(), remarks.value("rule"_L1).toString(),
                       places[message].first, places[message].second, record});
    }
    return events;
}

/// What the table shows, in the same order.
QList<SeenEvent> TstEndToEnd::shown() const
{
    std::map<std::tuple<int, qint64, int>, SeenEvent> byPlace;
    const models::EventTableModel &events = m_running->events();
    for (int row = 0; row < events.rowCount(); ++row) {
        const models::HeldEvent held = events.eventAt(row);
        const SeenEvent seen{QString::fromLatin1(insight::info(held.row->logSet).name),
                             QString::fromStdString(held.row->rule->id), held.row->origin.partition,
                             held.row->origin.offset, static_cast<int>(held.row->record)};
        byPlace.emplace(std::tuple(seen.partition, seen.message, seen.record), seen);
    }
    QList<SeenEvent> list;
    // A place that came twice would make this shorter than the table.
    if (byPlace.size() == static_cast<std::size_t>(events.rowCount())) {
        for (const auto &[place, seen] : byPlace)
            list.append(seen);
    }
    return list;
}

void TstEndToEnd::showsEveryMessageAsClassifyDoes()
{
    const QList<SeenEvent> expected = classified();
    QVERIFY(expected.size() >= m_messages.size());
    openWindow();
    watch(rightAnswers());
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(m_running->events().rowCount(), expected.size(), kPatience);

    const QList<SeenEvent> found = shown();
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(describe(found[i]), describe(expected[i]));

    std::map<QString, qint64> counts;
    for (const SeenEvent &event : expected)
        ++counts[event.logSet];
    for (const insight::LogSetInfo &logSet : insight::kLogSets)
        QCOMPARE(m_running->logSets().count(logSet.id), counts[QString::fromLatin1(logSet.name)]);
}

void TstEndToEnd::comesBackWithoutLossOrDouble()
{
    openWindow();
    watch(rightAnswers());
    if (QTest::currentTestFailed())
        return;
    const auto before = classified().size();
    QTRY_COMPARE_WITH_TIMEOUT(m_running->events().rowCount(), before, kPatience);

    QVERIFY(m_broker->stop());
    QTRY_VERIFY_WITH_TIMEOUT(
        m_running->diagnostics().rowCount() > 0 && m_running->diagnostics().activeCount() > 0, 10'000);
    QCOMPARE(m_broker->start(), QString());
    produceAll(
        {R"({"records":[{"category":"SignInLogs","time":"2026-11-25T10:00:00Z"},{"category":"AuditLogs"}]})",
         "not json at all", R"({"category":"Administrative"})"});
    const auto after = classified().size();
    QCOMPARE(after, before + 4);
    QTRY_COMPARE_WITH_TIMEOUT(m_running->events().rowCount(), after, kPatience);
    QCOMPARE(shown().size(), after);
    QTRY_COMPARE_WITH_TIMEOUT(m_running->diagnostics().activeCount(), 0, kPatience);
}

void TstEndToEnd::namesTheFault_data()
{
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("code");
    Answers wrongKey = rightAnswers();
    wrongKey.connectionString.replace(m_broker->wish().key,
                                      u"dGhlIHdyb25nIGtleSwgYnV0IG9mIDMyIGJ5dGVzISE="_s);
    QTest::newRow("wrong key") << wrongKey << u"sasl.rejected"_s;
    Answers wrongHub = rightAnswers();
    wrongHub.hub = u"insights-logs"_s;
    QTest::newRow("wrong hub") << wrongHub << u"hub.not-found"_s;
    Answers wrongAuthority = rightAnswers();
    wrongAuthority.caFile.clear();
    QTest::newRow("wrong CA") << wrongAuthority << u"tls.untrusted-issuer"_s;
    Answers closedPort = rightAnswers();
    closedPort.connectionString.replace(QString::number(m_broker->tlsPort()), u"1"_s);
    QTest::newRow("closed port") << closedPort << u"tcp.refused"_s;
}

void TstEndToEnd::namesTheFault()
{
    QFETCH(Answers, answers);
    QFETCH(QString, code);
    openWindow();
    walkToTest(answers);
    if (QTest::currentTestFailed())
        return;
    const auto cause = m_running->find<common::StageList>(u"testPanel"_s)->report().cause();
    QVERIFY(cause);
    QCOMPARE(cause->code, code);
    QVERIFY(!cause->steps.isEmpty());

    walkToTheEnd();
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY2_WITH_TIMEOUT(m_running->hasDiagnosed(code), qPrintable(code), kPatience);
}

void collectAccessibleTexts(QAccessibleInterface *thing, QString &texts, int depth = 0)
{
    if (!thing || depth > 40)
        return;
    for (const auto part :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts += thing->text(part) + u'\n';
    for (int i = 0; i < thing->childCount(); ++i)
        collectAccessibleTexts(thing->child(i), texts, depth + 1);
}

void TstEndToEnd::keepsTheKeyToItself()
{
    openWindow();
    Answers answers = rightAnswers();
    walkToTest(answers);
    if (QTest::currentTestFailed())
        return;
    QString texts;
    for (QWidget *window : QApplication::topLevelWidgets())
        collectAccessibleTexts(QAccessible::queryAccessibleInterface(window), texts);
    walkToTheEnd();
    if (QTest::currentTestFailed())
        return;
    QTRY_VERIFY_WITH_TIMEOUT(m_running->events().rowCount() > 0, kPatience);
    for (QWidget *window : QApplication::topLevelWidgets())
        collectAccessibleTexts(QAccessible::queryAccessibleInterface(window), texts);
    texts += QGuiApplication::clipboard()->text();
    for (int row = 0; row < m_running->diagnostics().rowCount(); ++row)
        texts += m_running->diagnostics().entryText(row);

    const QByteArray key = m_broker->wish().key.toUtf8();
    const QByteArrayList forms{key, key.toBase64(), key.toPercentEncoding(), key.toHex(),
                               QByteArray::fromBase64(key)};
    for (const QByteArray &form : forms)
        QVERIFY2(!texts.toUtf8().contains(form),
                 "a text on the screen, or for a screen reader, holds the key");

    const QString home = m_running->home.path();
    m_running->home.setAutoRemove(false);
    // Closing keeps the layout; ending the program writes what is still in memory.
    m_running->find(u"mainWindow"_s)->close();
    m_running.reset();
    int files = 0;
    QDirIterator all(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QByteArray &form : forms)
            QVERIFY2(!content.contains(form), qPrintable(file.fileName() + u" holds the key"_s));
        ++files;
    }
    QVERIFY2(files >= 2, "profiles and layout are files; without them this search proves nothing");
    QDir(home).removeRecursively();
}

} // namespace

QTEST_MAIN(TstEndToEnd)
#include "tst_EndToEnd.moc"
