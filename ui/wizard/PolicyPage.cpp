// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/PolicyPage.h"

#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

PolicyPage::PolicyPage(setup::SetUp &setUp, QWidget *parent)
    : SetUpPage(setup::Step::Policy, setUp, parent)
    , m_name(new QLineEdit)
{
    addInstructions();
    m_name->setObjectName("policyName"_L1);
    m_name->setLayoutDirection(Qt::LeftToRight);
    m_name->setAccessibleName(tr("Policy name"));
    addRow(tr("Policy n&ame"), u"policy"_s, m_name,
           {copyButton(m_name, tr("policy name"), "policyNameCopy"_L1)});
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        this->setUp().edit([&](setup::SetUpState &state) { state.policy = text; });
    });
    const auto refresh = [this] {
        if (!m_name->hasFocus())
            showText(*m_name, this->setUp().state().policy);
    };
    connect(&setUp, &setup::SetUp::changed, this, refresh);
    refresh();
    addChecks();
    addHelp();
    body()->addStretch();
}

} // namespace hubscope::wizard
