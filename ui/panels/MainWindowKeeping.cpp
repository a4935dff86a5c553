// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window says of the kept events and of gaps.
#include "models/CoreText.h"
#include "panels/ConnectionPanel.h"
#include "panels/ConnectionTestPanel.h"
#include "panels/DiagnosticsPanel.h"
#include "panels/InlineBar.h"
#include "panels/MainWindow.h"
#include "panels/WindowLayout.h"

#include <QAction>
#include <QDockWidget>

namespace hubscope::panels {

void MainWindow::connectKeeping()
{
    using models::Session;
    m_openDiagnostics = new QAction(tr("Show Diagnostics"), this);
    connect(m_openDiagnostics, &QAction::triggered, this,
            [this] { WindowLayout::bringUp(m_diagnosticsDock); });
    connect(&m_session, &Session::keepingChanged, this, [this](const pipeline::Keeping &keeping) {
        m_connection->setKeeping(keeping);
        showKeeping(keeping);
    });
    connect(&m_session, &Session::gapsChanged, this, [this] {
        m_connection->setGaps(m_session.gaps());
        m_test->setFacts(m_session.reportFacts());
    });
    connect(m_connection, &ConnectionPanel::gapsRequested, this, [this] {
        WindowLayout::bringUp(m_diagnosticsDock);
        m_diagnostics->showGaps();
    });
}

/// The bar says it as long as it is so.
void MainWindow::showKeeping(const pipeline::Keeping &keeping)
{
    using State = pipeline::Keeping::State;
    if (keeping.state != State::Blocked && keeping.state != State::Elsewhere) {
        m_bar->takeBack(m_openDiagnostics);
        return;
    }
    const bool blocked = keeping.state == State::Blocked;
    m_bar->say(blocked ? common::Status::Failed : common::Status::Warning,
               models::translated(diagnose::diagnose(*keeping.cause)).title, m_openDiagnostics,
               InlineBar::Stay::UntilClosed);
}

} // namespace hubscope::panels
