// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/KeyDialog.h"

#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/PlainLabel.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QVBoxLayout>

#include <algorithm>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;

namespace {

/// Whether the text is no whole string, nor anything else that the lint knows by its form.
bool mayBeKey(QStringView text)
{
    if (text.contains(u';') || text.contains("SharedAccess"_L1, Qt::CaseInsensitive) ||
        text.startsWith("Endpoint"_L1, Qt::CaseInsensitive))
        return false;
    return std::ranges::none_of(eventhub::lint(text).findings, [](const eventhub::Finding &finding) {
        return finding.severity == Severity::Error && finding.code != "bare-key"_L1 &&
               finding.code != "not-a-connection-string"_L1;
    });
}

} // namespace

KeyDialog::KeyDialog(setup::KeyRing &keys, setup::Credential credential, bool emulator, const Error &why,
                     QWidget *parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_credential(std::move(credential))
    , m_emulator(emulator)
    , m_edit(new QLineEdit(this))
    , m_problem(new PlainLabel(this))
{
    setObjectName(u"keyDialog"_s);
    setWindowTitle(tr("Key of a Shared Access Policy"));
    setAttribute(Qt::WA_DeleteOnClose);

    m_edit->setObjectName(u"keyEdit"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(4096);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 32);
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
    m_use = buttons->addButton(tr("Use Key"), QDialogButtonBox::AcceptRole);
    m_use->setObjectName(u"keyUse"_s);
    m_use->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"keyCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &KeyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KeyDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(reason);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    connect(m_edit, &QLineEdit::textChanged, this, &KeyDialog::judge);
    judge();
}

void KeyDialog::judge()
{
    Verdict verdict = read(m_edit->text().trimmed());
    m_problem->setText(verdict.sentence);
    m_problem->setVisible(!verdict.sentence.isEmpty());
    // A screen reader reads the sentence with the field that it is about.
    m_edit->setAccessibleDescription(verdict.sentence);
    m_use->setEnabled(!verdict.key.isEmpty());
    common::growToFit(*this);
}

KeyDialog::Verdict KeyDialog::read(QString text) const
{
    if (text.isEmpty())
        return {};
    const bool whole = !mayBeKey(text);
    // A bare key is judged as the key of a string in which nothing else can be wrong.
    const QLatin1StringView head = whole        ? ""_L1
                                   : m_emulator ? "Endpoint=sb://localhost/;UseDevelopmentEmulator=true;"
                                                  "SharedAccessKeyName=Listen;SharedAccessKey="_L1
                                                : "Endpoint=sb://contoso-siem.servicebus.windows.net/;"
                                                  "SharedAccessKeyName=Listen;SharedAccessKey="_L1;
    QString judged;
    // Reserved at once: a text that grows leaves a piece of the key behind.
    judged.reserve(head.size() + text.size());
    judged.append(head).append(text);
    const auto wiped = qScopeGuard([&] {
        wipe(text);
        wipe(judged);
    });
    eventhub::LintResult lint = eventhub::lint(judged);
    if (whole) {
        // What is of somebody else is said first: a mended or better copy of it would not help.
        if (const QString other = differences(lint); !other.isEmpty())
            return {{}, other};
    }
    const auto worst = std::ranges::max_element(lint.findings, {}, &eventhub::Finding::severity);
    if (!lint.connection) {
        const QString said = worst == lint.findings.end() ? QString() : models::findingSentence(*worst);
        return {{}, said.isEmpty() ? tr("No key could be read from this.") : said};
    }
    // Of a string that can be used only the key is taken: what else may be odd in it is not used.
    const auto odd = std::ranges::find_if(lint.findings, [](const eventhub::Finding &finding) {
        return finding.severity == Severity::Warning && finding.code.contains("key"_L1);
    });
    return {std::move(lint.connection->key),
            odd == lint.findings.end() ? QString() : models::findingSentence(*odd)};
}

/// What the string names otherwise than the credential; the lint lets through nothing but names.
QString KeyDialog::differences(const eventhub::LintResult &lint) const
{
    const auto differ = [](const QString &read, const QString &expected) {
        return !read.isEmpty() && !expected.isEmpty() && read.compare(expected, Qt::CaseInsensitive) != 0;
    };
    const auto shown = [](const QString &name) { return models::displayText(name, 200); };
    QStringList sentences;
    if (differ(lint.host, m_credential.host)) {
        sentences += tr("This string is for the namespace at “%1”, the profile reads from “%2”.")
                         .arg(shown(lint.host), shown(m_credential.host));
    }
    if (differ(lint.policy, m_credential.policy)) {
        sentences += tr("This string is for the policy “%1”, the profile uses “%2”.")
                         .arg(shown(lint.policy), shown(m_credential.policy));
    }
    if (differ(lint.hub, m_credential.entityPath)) {
        sentences += tr("This string is for the event hub “%1”, the policy belongs to “%2”.")
                         .arg(shown(lint.hub), shown(m_credential.entityPath));
    }
    if (!sentences.isEmpty())
        sentences += tr("Paste the string that fits, or change the profile.");
    return sentences.join(u' ');
}

void KeyDialog::accept()
{
    Verdict verdict = read(m_edit->text().trimmed());
    if (verdict.key.isEmpty())
        return;
    m_answered = true;
    m_keys.provide(m_credential, std::move(verdict.key));
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
