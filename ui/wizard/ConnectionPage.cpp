// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/ConnectionPage.h"

#include "common/Assistive.h"
#include "common/Dialogs.h"
#include "common/PlainLabel.h"
#include "models/DisplayText.h"
#include "wizard/ClipboardGuard.h"
#include "wizard/RemarkList.h"
#include "wizard/WizardParts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

ConnectionPage::ConnectionPage(setup::SetUp &setUp, const setup::ProfileStore &profiles, setup::KeyRing &keys,
                               QWidget *parent)
    : SetUpPage(setup::Step::Connection, setUp, parent)
    , m_profiles(profiles)
    , m_keys(keys)
{
    addInstructions();
    addChoice();
    addStringField();
    addReadValues();
    addNetwork();
    addHelp();
    body()->addStretch();
    connect(&setUp, &setup::SetUp::changed, this, &ConnectionPage::refresh);
    refresh();
}

void ConnectionPage::addChoice()
{
    m_paste = new QRadioButton(tr("Paste a &connection string"));
    m_paste->setObjectName("choosePaste"_L1);
    m_saved = new QRadioButton(tr("&Use a saved credential"));
    m_saved->setObjectName("chooseSaved"_L1);
    m_credentials = new QComboBox;
    m_credentials->setObjectName("credentials"_L1);
    common::nameChoice(*m_credentials, tr("Saved credentials"));
    m_credentials->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *row = new QHBoxLayout;
    row->addWidget(m_saved);
    row->addWidget(m_credentials, 1);
    body()->addWidget(m_paste);
    body()->addLayout(row);
    // Not clicked(): assistive technology toggles.
    connect(m_paste, &QRadioButton::toggled, this, [this](bool on) {
        if (!on || setUp().state().chosenCredentialId.isEmpty())
            return;
        takeText({});
        m_string->setFocus();
    });
    connect(m_saved, &QRadioButton::toggled, this, [this](bool on) {
        if (on && setUp().state().chosenCredentialId.isEmpty())
            chooseSaved();
    });
    connect(m_credentials, &QComboBox::activated, this, &ConnectionPage::chooseSaved);
}

void ConnectionPage::addStringField()
{
    m_string = new QLineEdit;
    m_string->setObjectName("connectionString"_L1);
    m_string->setLayoutDirection(Qt::LeftToRight);
    m_string->setAccessibleName(tr("Connection string"));
    m_string->setEchoMode(QLineEdit::Password);
    auto *paste = plainButton(tr("&Paste"), "pasteString"_L1);
    paste->setAccessibleName(tr("Paste the connection string"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_string, 1);
    row->addWidget(paste);
    m_clearClipboard = plainButton(tr("C&lear Clipboard"), "clearClipboard"_L1);
    m_clearClipboard->hide();
    row->addWidget(m_clearClipboard);
    body()->addLayout(row);
    body()->addWidget(remarksFor(u"connection"_s, m_string));
    connect(m_string, &QLineEdit::textChanged, this, &ConnectionPage::takeText);
    connect(m_clearClipboard, &QPushButton::clicked, this, [this] {
        ClipboardGuard::clearAll();
        m_clearClipboard->hide();
        m_string->setFocus();
    });
    connect(paste, &QPushButton::clicked, this, [this] {
        m_string->selectAll();
        m_string->paste();
        m_string->setFocus();
    });
}

void ConnectionPage::addReadValues()
{
    m_read = new QWidget;
    m_read->setObjectName("readValues"_L1);
    auto *rows = new QFormLayout(m_read);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(14);
    const auto addValue = [rows](const QString &label, const QString &name) -> QLabel * {
        auto *value = new common::PlainLabel;
        value->setObjectName(name);
        rows->addRow(common::fieldLabel(label), value);
        return value;
    };
    m_host = addValue(tr("Host"), u"readHost"_s);
    m_hub = addValue(tr("Event hub"), u"readHub"_s);
    m_policy = addValue(tr("Policy"), u"readPolicy"_s);
    m_key = addValue(tr("Key"), u"readKey"_s);
    body()->addWidget(m_read);
}

void ConnectionPage::addNetwork()
{
    m_caFile = new QLineEdit;
    m_caFile->setObjectName("caFile"_L1);
    m_caFile->setLayoutDirection(Qt::LeftToRight);
    m_caFile->setAccessibleName(tr("CA file, optional"));
    m_caFile->setPlaceholderText(tr("only if your network inspects TLS"));
    auto *browse = plainButton(tr("B&rowse…"), "caFileBrowse"_L1);
    browse->setAccessibleName(tr("Browse for a CA file"));
    addRow(tr("C&A file"), u"ca-file"_s, m_caFile, {browse});
    const auto take = [this](const QString &path) {
        setUp().edit([&](setup::SetUpState &state) { state.profile.caFile = path.trimmed(); });
    };
    connect(m_caFile, &QLineEdit::textChanged, this, take);
    connect(browse, &QPushButton::clicked, this, [this, take] {
        common::askCaFile(this, this, [this, take](const QString &path) {
            take(path);
            showText(*m_caFile, path);
        });
    });
    m_ipv4Only = new QCheckBox(tr("Connect by &IPv4 only"));
    m_ipv4Only->setObjectName("ipv4Only"_L1);
    m_ipv4Only->setToolTip(tr("For networks that give out IPv6 addresses and lead nowhere by them"));
    form()->addRow(QString(), m_ipv4Only);
    connect(m_ipv4Only, &QCheckBox::toggled, this, [this](bool on) {
        setUp().edit([on](setup::SetUpState &state) { state.profile.ipv4Only = on; });
    });
}

void ConnectionPage::takeText(const QString &text)
{
    touched(u"connection"_s);
    // Only something long can be a string; a shorter text is not looked up on the clipboard at each key.
    if (text.size() > 20)
        m_clearClipboard->setVisible(QGuiApplication::clipboard()->text().trimmed() == text.trimmed());
    setUp().setConnectionText(QString(text));
}

void ConnectionPage::chooseSaved()
{
    showText(*m_string, {});
    touched(u"connection"_s);
    setUp().chooseCredential(m_credentials->currentData().toString());
    fetchKey();
}

void ConnectionPage::fetchKey()
{
    const setup::Credential credential = setUp().credential();
    m_keys.find(credential, this, [this, id = credential.id](Result<Secret> key) {
        if (setUp().state().chosenCredentialId == id && setUp().isWaitingForKey())
            setUp().setChosenKey(std::move(key));
    });
}

void ConnectionPage::enter()
{
    const QSignalBlocker quiet(m_credentials);
    m_credentials->clear();
    for (const setup::Credential &credential : m_profiles.credentials()) {
        const QString place = credential.entityPath.isEmpty()
                                  ? credential.host
                                  : credential.host + u'/' + credential.entityPath;
        m_credentials->addItem(tr("%1 at %2", "policy, host").arg(credential.policy, place), credential.id);
    }
    const bool any = m_credentials->count() > 0;
    m_paste->setVisible(any);
    m_saved->setVisible(any);
    m_credentials->setVisible(any);
    refresh();
    if (setUp().isWaitingForKey())
        fetchKey();
    // A resumed draft has everything but the key: say so at once.
    if (!setUp().hasKey() && !setUp().state().credential.id.isEmpty())
        touched(u"connection"_s);
    m_string->setFocus(Qt::OtherFocusReason);
}

void ConnectionPage::leave()
{
    // What was understood is held as a key; the text itself has no reason to stay in a widget.
    if (setUp().hasKey())
        showText(*m_string, {});
}

void ConnectionPage::refresh()
{
    const setup::SetUpState &state = setUp().state();
    const bool saved = !state.chosenCredentialId.isEmpty();
    m_saved->setChecked(saved);
    m_paste->setChecked(!saved);
    m_credentials->setEnabled(saved);
    if (saved) {
        const QSignalBlocker quiet(m_credentials);
        m_credentials->setCurrentIndex(m_credentials->findData(state.chosenCredentialId));
    }
    m_string->setPlaceholderText(setUp().hasKey() ? tr("The string was read. Paste another one to replace it")
                                                  : tr("Endpoint=sb://…"));
    m_read->setVisible(!state.credential.id.isEmpty());
    m_host->setText(state.profile.port == 9093 ? state.profile.host
                                               : u"%1:%2"_s.arg(state.profile.host).arg(state.profile.port));
    const QString hub = state.credential.entityPath;
    m_hub->setText(
        hub.isEmpty()
            ? tr("%1 (of step 2; the string holds for the whole namespace)").arg(state.profile.hub.trimmed())
            : hub);
    m_policy->setText(state.credential.policy);
    m_key->setText(!setUp().hasKey() ? tr("Not at hand")
                   : saved           ? tr("From the keychain")
                                     : tr("%1 characters, form correct").arg(setUp().key().size()));
    if (!m_caFile->hasFocus())
        showText(*m_caFile, state.profile.caFile);
    m_ipv4Only->setChecked(state.profile.ipv4Only);
}

} // namespace hubscope::wizard
