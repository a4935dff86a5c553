// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/LogSetsPanel.h"

#include "common/PlainLabel.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/LogSetModel.h"
#include "panels/LogSetDelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using hubscope::models::LogSetModel;

namespace hubscope::panels {

LogSetsPanel::LogSetsPanel(LogSetModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_logName(new common::PlainLabel(this))
    , m_notSent(new common::PlainLabel(models::notSentText(), this))
    , m_total(new common::PlainLabel(this))
    , m_showAll(new QPushButton(tr("Show &All"), this))
{
    setObjectName(u"logSetsPanel"_s);
    setMinimumSize(220, 160);
    m_list->setObjectName(u"logSetList"_s);
    m_list->setAccessibleName(tr("Log sets"));
    m_list->setAccessibleDescription(tr("Space shows only the events of the chosen log set, and all again."));
    m_list->setModel(&model);
    m_list->setItemDelegate(new LogSetDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->installEventFilter(this);
    m_logName->setObjectName(u"logName"_s);
    m_logName->setContentsMargins(8, 6, 8, 2);
    m_logName->setSubdued(true);
    m_logName->hide();
    m_notSent->setObjectName(u"logSetNotSent"_s);
    m_notSent->setContentsMargins(8, 2, 8, 2);
    m_notSent->setSubdued(true);
    m_total->setObjectName(u"logSetTotal"_s);
    m_showAll->setObjectName(u"logSetShowAll"_s);
    m_showAll->setAccessibleName(tr("Show the events of all log sets"));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(6, 2, 6, 6);
    foot->addWidget(m_total, 1);
    foot->addWidget(m_showAll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_logName);
    column->addWidget(m_list, 1);
    column->addWidget(m_notSent);
    column->addLayout(foot);

    connect(m_list, &QListView::clicked, this, &LogSetsPanel::toggle);
    connect(m_showAll, &QPushButton::clicked, this, &LogSetsPanel::showAll);
    connect(&model, &LogSetModel::updated, this, &LogSetsPanel::showTotals);
    showTotals();
}

void LogSetsPanel::setFilter(std::optional<insight::LogSet> logSet)
{
    // A row that stays chosen looks like a filter.
    if (m_model.filtered() && !logSet)
        m_list->clearSelection();
    m_model.setFiltered(logSet);
}

void LogSetsPanel::setLogName(const QString &name)
{
    m_logName->setText(tr("Log name: %1").arg(models::displayText(name, 80)));
    m_logName->setToolTip(
        models::toolTipText(tr("Under this name InsightIDR's Log Search lists the events in each log set.")));
    m_logName->setVisible(!name.isEmpty());
}

bool LogSetsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            toggle(m_list->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LogSetsPanel::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto logSet = static_cast<insight::LogSet>(index.data(LogSetModel::LogSetRole).toInt());
    const bool again = m_model.filtered() == logSet;
    m_model.setFiltered(again ? std::nullopt : std::optional(logSet));
    emit filterToggled(m_model.filtered());
}

void LogSetsPanel::showAll()
{
    m_model.setFiltered(std::nullopt);
    m_list->clearSelection();
    emit filterToggled(std::nullopt);
}

void LogSetsPanel::showTotals()
{
    m_total->setText(
        tr("%1 event(s) · %2", nullptr, models::pluralForm(m_model.totalCount()))
            .arg(models::countText(m_model.totalCount()), models::rateText(m_model.totalRate())));
    m_notSent->setVisible(!m_model.isSent(insight::LogSet::UnparsedData));
    // Never hidden, so that nothing moves.
    m_showAll->setEnabled(m_model.filtered().has_value());
}

} // namespace hubscope::panels
