// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/ExportPage.h"

#include "wizard/WizardParts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

ExportPage::ExportPage(setup::Step step, setup::SetUp &setUp, QWidget *parent)
    : SetUpPage(step, setUp, parent)
{
    addInstructions();
    QLineEdit *host = valueField(tr("Namespace"), "exportNamespace"_L1);
    QLineEdit *hub = valueField(tr("Event hub"), "exportHub"_L1);
    addRow(tr("N&amespace"), {}, host, {copyButton(host, tr("namespace"), "exportNamespaceCopy"_L1)});
    addRow(tr("&Event hub"), {}, hub, {copyButton(hub, tr("event hub"), "exportHubCopy"_L1)});
    const auto refresh = [this, host, hub] {
        const setup::SetUpState &state = this->setUp().state();
        const QString fromString =
            state.profile.emulator ? QString() : setup::namespaceOfHost(state.profile.host);
        host->setText(fromString.isEmpty() ? state.namespaceName : fromString);
        // An address and the emulator have no namespace: nothing is there to be copied.
        form()->setRowVisible(host->parentWidget(), !host->text().isEmpty());
        hub->setText(state.profile.hub.trimmed());
    };
    connect(&setUp, &setup::SetUp::changed, this, refresh);
    refresh();
    addChecks();
    addHelp();
    body()->addStretch();
}

} // namespace hubscope::wizard
