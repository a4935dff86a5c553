// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/EventHubPage.h"

#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

namespace {

/// People copy the host name or the address: the namespace is its first label.
QString namespaceOf(const QString &text)
{
    QString name = text.trimmed();
    if (const qsizetype scheme = name.indexOf("://"_L1); scheme >= 0)
        name = name.sliced(scheme + 3);
    name = name.section(u'/', 0, 0);
    if (name.count(u':') == 1) // a port; more of them are an IPv6 address
        name = name.section(u':', 0, 0);
    // An address stays whole: the remark under the field is about what was typed.
    const QString first = setup::namespaceOfHost(name);
    return first.isEmpty() ? name : first;
}

} // namespace

EventHubPage::EventHubPage(setup::SetUp &setUp, QWidget *parent)
    : SetUpPage(setup::Step::EventHub, setUp, parent)
    , m_namespace(new QLineEdit)
    , m_hub(new QLineEdit)
{
    addInstructions();
    for (QLineEdit *field : {m_hub, m_namespace})
        field->setLayoutDirection(Qt::LeftToRight);
    m_hub->setObjectName("hubName"_L1);
    m_hub->setAccessibleName(tr("Event hub name"));
    m_namespace->setObjectName("namespaceName"_L1);
    m_namespace->setAccessibleName(tr("Namespace, optional"));
    m_namespace->setPlaceholderText(tr("optional, for example contoso-siem"));
    addRow(tr("&Event hub name"), u"hub"_s, m_hub,
           {copyButton(m_hub, tr("event hub name"), "hubNameCopy"_L1)});
    addRow(tr("N&amespace"), u"namespace"_s, m_namespace,
           {copyButton(m_namespace, tr("namespace"), "namespaceNameCopy"_L1)});
    connect(m_hub, &QLineEdit::textChanged, this, [this](const QString &text) {
        this->setUp().edit([&](setup::SetUpState &state) { state.profile.hub = text; });
    });
    connect(m_namespace, &QLineEdit::textChanged, this, [this](const QString &text) {
        this->setUp().edit([&](setup::SetUpState &state) { state.namespaceName = namespaceOf(text); });
    });
    connect(m_namespace, &QLineEdit::editingFinished, this,
            [this] { showText(*m_namespace, this->setUp().state().namespaceName); });
    const auto refresh = [this] {
        if (!m_hub->hasFocus())
            showText(*m_hub, this->setUp().state().profile.hub);
        if (!m_namespace->hasFocus())
            showText(*m_namespace, this->setUp().state().namespaceName);
    };
    connect(&setUp, &setup::SetUp::changed, this, refresh);
    refresh();
    addChecks();
    addHelp();
    body()->addStretch();
}

} // namespace hubscope::wizard
