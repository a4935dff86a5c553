// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/TestPage.h"

#include "common/Dialogs.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "common/StageList.h"
#include "models/ProfileRequests.h"
#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;
using diagnose::StepAction;

TestPage::TestPage(setup::SetUp &setUp, diagnose::ConnectionTest &test, QWidget *parent)
    : SetUpPage(setup::Step::Test, setUp, parent)
    , m_test(test)
    , m_panel(new common::StageList)
    , m_run(plainButton(tr("&Run Again"), "runTest"_L1))
    , m_stop(plainButton(tr("&Stop"), "stopTest"_L1))
{
    m_panel->setObjectName("testPanel"_L1);
    body()->addWidget(new common::PlainLabel(
        tr("The test reads one event and leaves no trace in the event hub. It proves the way "
           "from this computer; the collector’s way may differ.")));
    m_panel->setInvitation(tr("The connection is not tested yet."));
    // A cause with many steps is taller than the page.
    m_panel->setAllStagesVisible(true);
    m_panel->setContentsMargins(0, 0, 6, 0);
    auto *scroll = new common::ScrollArea(m_panel);
    scroll->setObjectName("testScroll"_L1);
    body()->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_run);
    row->addWidget(m_stop);
    row->addStretch();
    body()->addLayout(row);
    connect(m_run, &QPushButton::clicked, this, &TestPage::run);
    connect(m_panel, &common::StageList::stageRequested, this, &TestPage::runStage);
    connect(m_panel, &common::StageList::actionRequested, this, &TestPage::act);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_test.stop(); });
    connect(&m_test, &diagnose::ConnectionTest::changed, this, &TestPage::show);
    connect(&m_test, &diagnose::ConnectionTest::finished, this, [this](const diagnose::TestReport &report) {
        if (!m_ours)
            return;
        show(report);
        m_ours = false;
        if (report.stopped)
            return; // Says nothing about the connection.
        this->setUp().recordTest(report.ok(), QDateTime::currentDateTimeUtc());
    });
    show({});
}

void TestPage::enter()
{
    if (setUp().state().test == setup::TestOutcome::Untested && setUp().hasKey())
        run();
}

void TestPage::leave()
{
    if (m_ours)
        m_test.stop();
}

diagnose::TestRequest TestPage::request() const
{
    return models::testRequest(setUp().profile(), setUp().connectionText());
}

void TestPage::run()
{
    m_ours = true;
    m_test.start(request());
    show(m_test.report());
}

void TestPage::runStage(const QString &id)
{
    m_ours = true;
    m_test.startStage(request(), id);
    show(m_test.report());
}

/// Tests once more with an answer changed.
void TestPage::runWith(const std::function<void(setup::SetUpState &)> &change)
{
    setUp().edit(change);
    run();
}

void TestPage::act(StepAction action)
{
    switch (action) {
    case StepAction::OpenConnectionPage:
        emit stepRequested(setup::Step::Connection);
        break;
    case StepAction::OpenEventHubPage:
        emit stepRequested(setup::Step::EventHub);
        break;
    case StepAction::ChooseCaFile:
        common::askCaFile(this, this, [this](const QString &path) {
            runWith([&](setup::SetUpState &state) { state.profile.caFile = path; });
        });
        break;
    case StepAction::ClearCaFile:
        runWith([](setup::SetUpState &state) { state.profile.caFile.clear(); });
        break;
    case StepAction::ForceIpv4:
        runWith([](setup::SetUpState &state) { state.profile.ipv4Only = true; });
        break;
    case StepAction::RunTest:
        run();
        break;
    default:
        break; // Done by the button itself, or not offered here.
    }
}

void TestPage::show(const diagnose::TestReport &report)
{
    const setup::SourceProfile profile = setUp().profile();
    m_panel->setOffers({.actions = {StepAction::OpenConnectionPage, StepAction::OpenEventHubPage,
                                    StepAction::ChooseCaFile, StepAction::ClearCaFile, StepAction::ForceIpv4,
                                    StepAction::RunTest, StepAction::CopyText, StepAction::OpenPortal},
                        .host = profile.host,
                        .port = profile.port,
                        .hub = profile.hub});
    m_panel->setStagesRunnable(setUp().hasKey());
    m_panel->setReport(report);
    m_run->setEnabled(!report.running);
    m_stop->setVisible(report.running);
}

} // namespace hubscope::wizard
