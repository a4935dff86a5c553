// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/NameDialog.h"

#include "common/MenuText.h"
#include "common/PlainLabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const QString &title, const QString &label, qsizetype longest, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *caption = new common::PlainLabel(label, this);
    caption->setBuddy(m_name);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setMaxLength(static_cast<int>(longest));
    m_name->setAccessibleName(common::withoutMnemonic(label).remove(u':'));
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(u"nameTake"_s);
    m_take->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"nameCancel"_s);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_take->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit named(m_name->text().trimmed());
        accept();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(caption);
    column->addWidget(m_name);
    column->addWidget(buttons);
}

} // namespace hubscope::panels
