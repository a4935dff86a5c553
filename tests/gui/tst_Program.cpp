// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as main() puts it together, where window and set-up meet.
#include "panels/MainWindow.h"
#include "window/Program.h"
#include "wizard/SetUpWizard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace hubscope;
using panels::ActionId;
using panels::MainWindow;
using wizard::SetUpWizard;

namespace {

/// The one of its kind, if there is one.
template <typename T>
T *windowOf()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<T *>(window))
            return found;
    }
    return nullptr;
}

/// A program in a home of its own, without a keychain.
struct RunningProgram
{
    RunningProgram()
    {
        for (const char *name : {"CONFIG", "DATA", "CACHE", "STATE"})
            qputenv(("XDG_" + QByteArray(name) + "_HOME").constData(),
                    home.filePath(QLatin1StringView(name)).toUtf8());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/no-keychain");
        program = std::make_unique<app::Program>();
    }

    QTemporaryDir home;
    std::unique_ptr<app::Program> program;
};

} // namespace

class tst_Program : public QObject
{
    Q_OBJECT
private slots:
    void quittingAsksForWhatWasEnteredInTheSetUp_data();
    void quittingAsksForWhatWasEnteredInTheSetUp();
    void saysHowItIsStartedAsItIs();
};

void tst_Program::quittingAsksForWhatWasEnteredInTheSetUp_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("quit") << false << false;
    QTest::newRow("quit in the set-up") << false << true;
    QTest::newRow("restart") << true << false;
}

void tst_Program::quittingAsksForWhatWasEnteredInTheSetUp()
{
    QFETCH(bool, restarts);
    QFETCH(bool, byKey);
    RunningProgram running;
    QVERIFY(running.program->run({}));
    auto *window = windowOf<MainWindow>();
    QVERIFY(window);
    window->actions()[ActionId::SetUp]->trigger();
    auto *setUp = windowOf<SetUpWizard>();
    QVERIFY(setUp);
    QVERIFY(QTest::qWaitForWindowActive(setUp));
    // On the page that is open, which nobody has left.
    setUp->findChild<QAbstractButton *>(u"source-defender"_s)->click();
    if (restarts)
        window->restart();
    else if (byKey)
        QTest::keyClick(setUp, Qt::Key_Q, Qt::ControlModifier);
    else
        window->actions()[ActionId::Quit]->trigger();
    QVERIFY(window->isVisible() && setUp->isVisible());
    auto *question = setUp->findChild<QMessageBox *>(u"cancelQuestion"_s);
    QVERIFY(question && question->isVisible());
    QVERIFY(!running.program->restart());
    const QList<QAbstractButton *> buttons = question->buttons();
    const auto keeps = std::ranges::find(buttons, u"&Keep Draft"_s, &QAbstractButton::text);
    QVERIFY(keeps != buttons.end());
    (*keeps)->click();
    QVERIFY(!window->isVisible() && !setUp->isVisible());
    QCOMPARE(running.program->restart().has_value(), restarts);
    QVERIFY(QFile::exists(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                          u"/draft.json"_s));
}

void tst_Program::saysHowItIsStartedAsItIs()
{
    RunningProgram running;
    QVERIFY(running.program->run({.demo = true}));
    QTRY_COMPARE(running.program->optionsOfWhatIsRead(), QStringList{u"--demo"_s});
    auto *window = windowOf<MainWindow>();
    QVERIFY(window);
    window->actions()[ActionId::Disconnect]->trigger();
    QTRY_COMPARE(running.program->optionsOfWhatIsRead(), QStringList());
}

QTEST_MAIN(tst_Program)
#include "tst_Program.moc"
