// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TryOutDialog.h"

#include "common/Dialogs.h"
#include "common/Disclosure.h"
#include "common/PlainLabel.h"
#include "common/RowTables.h"
#include "models/RuleDesk.h"
#include "panels/RuleDelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;
using models::AffectedModel;

namespace {

/// More ways than these are summed up.
constexpr qsizetype kMostLines = 8;
/// Widths in characters, in the order of the columns.
constexpr std::array<int, AffectedModel::kColumnCount> kWidths{26, 30, 30, 24, 24, 28, 30};

QTableView *makeTable(AffectedModel &model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(u"tryOutEvents"_s);
    table->setAccessibleName(TryOutDialog::tr("Events that move"));
    table->setModel(&model);
    table->setItemDelegate(
        new RuleDelegate(AffectedModel::kLogSetRole, {AffectedModel::From, AffectedModel::To}, table));
    common::showAsRows(*table);
    common::setWidths(*table->horizontalHeader(), kWidths);
    table->setMinimumHeight(table->fontMetrics().height() * 12);
    return table;
}

} // namespace

TryOutDialog::TryOutDialog(models::RuleDesk &desk, QWidget *parent)
    : QDialog(parent)
    , m_tryOut(desk)
    , m_summary(new PlainLabel(this))
    , m_moves(new PlainLabel(this))
    , m_busy(new QProgressBar(this))
    , m_list(new common::Disclosure(tr("Events that move"), makeTable(m_affected, this), this))
{
    setObjectName(u"tryOutDialog"_s);
    setWindowTitle(tr("Try Rules"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(u"tryOutSummary"_s);
    m_summary->setEmphasis(1.15, true);
    m_moves->setObjectName(u"tryOutMoves"_s);
    m_moves->setSelectable(true);
    m_busy->setObjectName(u"tryOutBusy"_s);
    m_busy->setAccessibleName(tr("Trying the rules"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);

    auto *buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Apply Changes"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(u"tryOutApply"_s);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(u"tryOutClose"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit applyRequested();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_busy);
    column->addWidget(m_moves);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addWidget(buttons);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 14});

    connect(&m_tryOut, &models::RuleTryOut::started, this, [this] {
        m_summary->setText(tr("Trying the rules on the newest events…"));
        m_moves->clear();
        m_list->hide();
        m_busy->show();
        m_apply->setEnabled(false);
    });
    connect(&m_tryOut, &models::RuleTryOut::finished, this, &TryOutDialog::show);
    // Other rules came onto the desk: what was tried is not what would be applied.
    connect(&desk, &models::RuleDesk::placeChanged, this, &QDialog::reject);
    m_tryOut.start();
}

void TryOutDialog::show(const std::shared_ptr<const insight::TryOut> &result)
{
    m_affected.setResult(result);
    m_summary->setText(models::summaryOf(*result));
    QStringList lines = models::movesOf(*result);
    if (lines.size() > kMostLines) {
        const auto more = static_cast<int>(lines.size() - kMostLines + 1);
        lines = lines.first(kMostLines - 1) << tr("and %n other way(s), see the list", nullptr, more);
    }
    m_moves->setText(lines.join(u'\n'));
    m_list->setVisible(!result->affected.empty());
    m_busy->hide();
    m_apply->setEnabled(true);
    m_apply->setFocus();
}

} // namespace hubscope::panels
