// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/InsightPage.h"

#include "common/Dialogs.h"
#include "common/PlainLabel.h"
#include "models/DisplayText.h"
#include "wizard/ClipboardGuard.h"
#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

InsightPage::InsightPage(setup::SetUp &setUp, QWidget *parent)
    : SetUpPage(setup::Step::InsightIdr, setUp, parent)
    , m_guard(new ClipboardGuard(this))
{
    addInstructions();
    addEntered();
    addValues();
    addKeyRow();
    addChecks();
    auto *save = plainButton(tr("Save as Mark&down…"), "saveMarkdown"_L1);
    m_saved = new common::PlainLabel;
    m_saved->setObjectName("markdownSaved"_L1);
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(m_saved, 1, Qt::AlignVCenter);
    body()->addLayout(row);
    body()->addStretch();
    connect(save, &QPushButton::clicked, this, &InsightPage::saveMarkdown);
    connect(&setUp, &setup::SetUp::changed, this, &InsightPage::refresh);
    refresh();
}

void InsightPage::addEntered()
{
    m_name = new QLineEdit;
    m_name->setObjectName("sourceName"_L1);
    m_name->setAccessibleName(tr("Name of the event source"));
    addRow(tr("N&ame"), u"name"_s, m_name, {copyButton(m_name, tr("name"), "sourceNameCopy"_L1)});
    m_collector = new QLineEdit;
    m_collector->setObjectName("collector"_L1);
    m_collector->setAccessibleName(tr("Collector, optional"));
    m_collector->setPlaceholderText(tr("optional, to remember which one it is"));
    addRow(tr("C&ollector"), u"collector"_s, m_collector,
           {copyButton(m_collector, tr("collector"), "collectorCopy"_L1)});
    m_unparsed = new QCheckBox(tr("Send &unparsed logs (further Azure events in Log Search)"));
    m_unparsed->setObjectName("sendUnparsed"_L1);
    form()->addRow(QString(), m_unparsed);

    m_shortName = new QRadioButton(tr("S&hort name"));
    m_shortName->setObjectName("attributionShort"_L1);
    m_shortName->setAccessibleName(tr("LDAP account attribution: short name"));
    m_fullName = new QRadioButton(tr("&Full name"));
    m_fullName->setObjectName("attributionFull"_L1);
    m_fullName->setAccessibleName(tr("LDAP account attribution: full name"));
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_shortName);
    row->addWidget(m_fullName);
    row->addStretch();
    form()->addRow(common::fieldLabel(tr("LDAP account attribution")), choice);

    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        setUp().edit([&](setup::SetUpState &state) { state.profile.name = text; });
    });
    connect(m_collector, &QLineEdit::textChanged, this, [this](const QString &text) {
        setUp().edit([&](setup::SetUpState &state) { state.profile.collector = text; });
    });
    connect(m_unparsed, &QCheckBox::toggled, this, [this](bool on) {
        setUp().edit([&](setup::SetUpState &state) { state.profile.sendUnparsedLogs = on; });
    });
    connect(m_fullName, &QRadioButton::toggled, this, [this](bool on) {
        setUp().edit([&](setup::SetUpState &state) {
            state.profile.attribution =
                on ? setup::AccountAttribution::FullyQualifiedName : setup::AccountAttribution::ShortName;
        });
    });
}

void InsightPage::addValues()
{
    m_host = valueField(tr("Host name"), "insightHost"_L1);
    m_hub = valueField(tr("Event hub name"), "insightHub"_L1);
    m_keyName = valueField(tr("Shared access key name"), "insightKeyName"_L1);
    addRow(tr("Host na&me"), {}, m_host, {copyButton(m_host, tr("host name"), "insightHostCopy"_L1)});
    addRow(tr("&Event hub name"), {}, m_hub, {copyButton(m_hub, tr("event hub name"), "insightHubCopy"_L1)});
    addRow(tr("Key name of the &credential"), {}, m_keyName,
           {copyButton(m_keyName, tr("shared access key name"), "insightKeyNameCopy"_L1)});
}

void InsightPage::addKeyRow()
{
    m_copyKey = plainButton(tr("Copy for 30 s"), "copyKey"_L1);
    m_copyKey->setAccessibleName(tr("Copy the shared access key for 30 seconds"));
    m_keyHint = new common::PlainLabel;
    m_keyHint->setObjectName("copyKeyHint"_L1);
    auto *cell = new QWidget;
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_keyHint, 1, Qt::AlignVCenter);
    row->addWidget(m_copyKey);
    form()->addRow(common::fieldLabel(tr("Key of the credential")), cell);
    connect(m_copyKey, &QPushButton::clicked, this, [this] { m_guard->copy(setUp().key()); });
    connect(m_guard, &ClipboardGuard::remaining, this, [this](int seconds) {
        m_keyHint->setText(seconds > 0 ? tr("On the clipboard for %n s", nullptr, seconds)
                                       : tr("Cleared from the clipboard"));
    });
}

void InsightPage::saveMarkdown()
{
    common::askAndSave(
        this,
        {.objectName = u"markdownDialog"_s,
         .windowTitle = tr("Save the Values for InsightIDR"),
         .filter = tr("Markdown files (*.md)"),
         .suggestedName = u"insightidr-values.md"_s},
        this, [this](const QString &) { return setUp().insightMarkdown().toUtf8(); },
        [this](const Result<QString> &path) {
            m_saved->setText(path ? tr("Saved, without the key: %1").arg(models::displayText(*path))
                                  : tr("The file could not be saved: %1").arg(path.error().detail));
        });
}

void InsightPage::enter()
{
    m_keyHint->clear();
    m_saved->clear();
}

void InsightPage::leave()
{
    // The key stays on the clipboard for its time: people change pages before they paste.
}

void InsightPage::refresh()
{
    const setup::SetUpState &state = setUp().state();
    if (!m_name->hasFocus())
        showText(*m_name, state.profile.name);
    if (!m_collector->hasFocus())
        showText(*m_collector, state.profile.collector);
    m_unparsed->setChecked(state.profile.sendUnparsedLogs);
    (state.profile.attribution == setup::AccountAttribution::ShortName ? m_shortName : m_fullName)
        ->setChecked(true);
    m_host->setText(state.profile.host);
    m_hub->setText(state.profile.hub.trimmed());
    m_keyName->setText(state.credential.policy);
    m_copyKey->setEnabled(setUp().hasKey());
}

} // namespace hubscope::wizard
