// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/KeyDialog.h"

#include "common/ErrorText.h"
#include "common/PlainLabel.h"
#include "eventhub/ConnectionString.h"
#include "models/DisplayText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;

KeyDialog::KeyDialog(setup::KeyRing &keys, setup::Credential credential, const Error &why, QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_credential(std::move(credential))
    , m_edit(new QLineEdit(this))
    , m_problem(new PlainLabel(this))
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("Key of a Shared Access Policy"));
    setAttribute(Qt::WA_DeleteOnClose);

    m_edit->setObjectName(u"keyEdit"_s);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(4096);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_problem->setObjectName(u"keyProblem"_s);
    m_problem->hide();

    auto *text = new PlainLabel(
        tr("The key of policy “%1” on %2 is needed to read the hub.")
            .arg(models::displayText(m_credential.policy, 80), models::displayText(m_credential.host, 200)),
        this);
    auto *reason = new PlainLabel(common::errorText(why).sentence(), this);
    reason->setSubdued(true);

    auto *form = new QFormLayout;
    form->addRow(tr("&Key or connection string:"), m_edit);

    auto *buttons = new QDialogButtonBox(this);
    auto *use = buttons->addButton(tr("Use Key"), QDialogButtonBox::AcceptRole);
    use->setObjectName(u"keyUse"_s);
    use->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"keyCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeyDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(reason);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

void KeyDialog::accept()
{
    QString text = m_edit->text().trimmed();
    Secret key;
    if (text.contains(u"SharedAccessKey="_s, Qt::CaseInsensitive) ||
        text.startsWith(u"Endpoint="_s, Qt::CaseInsensitive)) {
        auto result = eventhub::lint(text, {});
        if (result.connection)
            key = std::move(result.connection->key);
        wipe(text);
    } else {
        key = Secret::take(std::move(text));
    }
    if (key.isEmpty()) {
        m_problem->setText(
            tr("No key could be read from this. Copy the primary key, or the connection string, of the "
               "policy under Shared access policies."));
        m_problem->show();
        m_edit->setFocus();
        m_edit->selectAll();
        return;
    }
    m_answered = true;
    m_keys.provide(m_credential, std::move(key));
    QDialog::accept();
}

void KeyDialog::done(int result)
{
    // QLineEdit overwrites nothing by itself; at least the widget lets go of it.
    m_edit->clear();
    if (!m_answered) {
        m_answered = true;
        m_keys.decline(m_credential);
    }
    QDialog::done(result);
}

} // namespace hubscope::panels
