// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the buttons beside a diagnosis' steps do, here and in the window that sends samples.
#include "common/Dialogs.h"
#include "panels/ConnectionTestPanel.h"
#include "panels/DiagnosticsPanel.h"
#include "panels/MainWindow.h"
#include "panels/SamplesDialog.h"
#include "panels/WindowActions.h"
#include "panels/WindowLayout.h"

#include <QAction>

namespace hubscope::panels {

using diagnose::StepAction;

common::StepOffers MainWindow::offers() const
{
    using enum StepAction;
    const auto &source = m_session.source();
    if (!source)
        return {};
    common::StepOffers offers{
        .actions = {RunTest}, .host = source->host, .port = source->port, .hub = source->hub};
    // The demo hub has no profile that could be changed.
    if (!source->isDemo) {
        offers.actions +=
            {OpenConnectionPage, OpenEventHubPage, ChooseCaFile, ClearCaFile, ForceIpv4, ReadFromBeginning};
    }
    return offers;
}

void MainWindow::showOffers()
{
    common::StepOffers now = offers();
    m_test->setOffers(now);
    if (m_samples)
        m_samples->setOffers(now);
    now.actions += {StepAction::CopyText, StepAction::OpenPortal};
    m_diagnostics->setOffers(now);
}

void MainWindow::openSamples()
{
    if (!m_samples) {
        m_samples = new SamplesDialog(m_session, this);
        m_samples->setOffers(offers());
        connect(m_samples, &SamplesDialog::actionRequested, this, &MainWindow::act);
    }
    m_samples->show();
    m_samples->raise();
    m_samples->activateWindow();
}

void MainWindow::act(StepAction action)
{
    switch (action) {
    case StepAction::OpenConnectionPage:
        editCurrent(setup::Step::Connection);
        break;
    case StepAction::OpenEventHubPage:
        editCurrent(setup::Step::EventHub);
        break;
    case StepAction::ChooseCaFile:
        common::askCaFile(this, this, [this](const QString &path) {
            WindowLayout::bringUp(m_testDock);
            m_session.setCaFile(path);
        });
        break;
    case StepAction::ClearCaFile:
        WindowLayout::bringUp(m_testDock);
        m_session.setCaFile({});
        break;
    case StepAction::ForceIpv4:
        WindowLayout::bringUp(m_testDock);
        m_session.setIpv4Only(true);
        break;
    case StepAction::RunTest:
        (*m_actions)[ActionId::Test]->trigger();
        break;
    case StepAction::ReadFromBeginning:
        (*m_actions)[ActionId::ReadFromBeginning]->trigger();
        break;
    case StepAction::None:
    case StepAction::CopyReport:
    case StepAction::CopyText:
    case StepAction::OpenPortal:
        break; // Done where the button stands.
    }
}

void MainWindow::editCurrent(setup::Step step)
{
    if (const auto &source = m_session.source(); source && !source->isDemo)
        emit editRequested(source->profileId, step);
}

} // namespace hubscope::panels
