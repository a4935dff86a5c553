// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For people who change the wizard: wizard_screenshots FOLDER [light|dark] paints every page to a PNG.
#include "common/Disclosure.h"
#include "common/Theme.h"
#include "gui/WizardFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, u"."_s));
    const QString theme = app.arguments().value(2, u"light"_s);
    // As the program does it, style and all.
    common::Theme themes;
    themes.set(common::Theme::fromWord(theme));

    test::WizardFixture f;
    f.open();
    int number = 0;
    const auto shot = [&](const QString &name) {
        QTest::qWait(50);
        f.wizard->grab().save(
            folder.filePath(u"%1-%2-%3.png"_s.arg(theme).arg(++number, 2, 10, QLatin1Char('0')).arg(name)));
    };
    const auto next = [&] { QTest::mouseClick(f.find<QPushButton>(u"next"_s), Qt::LeftButton); };
    f.setUp.edit([](setup::SetUpState &state) { state.sources.insert(setup::LogSource::DefenderForCloud); });
    shot(u"requirements"_s);
    next();
    shot(u"event-hub"_s);
    QTest::keyClicks(f.find(u"hubName"_s), u" x"_s);
    next();
    shot(u"event-hub-problem"_s);
    f.setUp.edit([](setup::SetUpState &state) { state.profile.hub = u"insights-operational-logs"_s; });
    next();
    f.find<common::Disclosure>(u"question"_s)->setOpen(true);
    shot(u"policy"_s);
    next();
    shot(u"connection"_s);
    QGuiApplication::clipboard()->setText(u"DefaultEndpointsProtocol=https;AccountName=a;AccountKey=b"_s);
    f.find<QPushButton>(u"pasteString"_s)->click();
    next();
    shot(u"connection-problem"_s);
    QGuiApplication::clipboard()->setText(f.connectionString() + u'\n');
    f.find<QPushButton>(u"pasteString"_s)->click();
    QTest::qWait(500);
    shot(u"connection-read"_s);
    next();
    f.find<common::Disclosure>(u"question"_s)->setOpen(true);
    shot(u"azure-monitor"_s);
    next();
    shot(u"entra-id"_s);
    next();
    shot(u"defender"_s);
    next();
    (void)QTest::qWaitFor([&] { return !f.test.report().running; }, 30000);
    shot(u"test-passed"_s);
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Sasl;
    error.code = 29;
    error.codeName = u"TOPIC_AUTHORIZATION_FAILED"_s;
    error.brokerState = u"AUTH_REQ"_s;
    error.text = u"SASL authentication error: The request was rejected by firewall checks."_s;
    error.raw = error.text;
    f.script->error = error;
    f.find<QPushButton>(u"runTest"_s)->click();
    (void)QTest::qWaitFor([&] { return !f.test.report().running; }, 30000);
    shot(u"test-failed"_s);
    next();
    f.find<QPushButton>(u"copyKey"_s)->click();
    shot(u"insightidr"_s);
    next();
    shot(u"start"_s);
    f.wizard->reject();
    QTest::qWait(100);
    if (QWidget *question = QApplication::activeModalWidget())
        question->grab().save(
            folder.filePath(u"%1-%2-cancel.png"_s.arg(theme).arg(++number, 2, 10, QLatin1Char('0'))));
    return 0;
}
