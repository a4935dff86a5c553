// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GapsView.h"

#include "common/Dialogs.h"
#include "common/EmptyState.h"
#include "common/Icons.h"
#include "models/GapModel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using hubscope::models::GapModel;

namespace hubscope::panels {

GapsView::GapsView(GapModel &gaps, QWidget *parent)
    : QWidget(parent)
    , m_gaps(gaps)
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeView(this))
    , m_export(new QPushButton(common::icon(common::Icon::Export), tr("&Export…"), this))
{
    m_list->setObjectName(u"gapList"_s);
    m_list->setAccessibleName(tr("Gaps, the newest first"));
    m_list->setModel(&gaps);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    const int unit = m_list->fontMetrics().averageCharWidth();
    m_list->header()->resizeSection(GapModel::Found, 27 * unit);
    m_list->header()->resizeSection(GapModel::Partition, 11 * unit);
    m_list->header()->resizeSection(GapModel::Offsets, 26 * unit);
    m_list->header()->resizeSection(GapModel::Messages, 13 * unit);
    m_list->header()->setStretchLastSection(true);
    m_export->setObjectName(u"gapExport"_s);
    m_export->setAccessibleName(tr("Export all gaps to a file"));
    connect(m_export, &QPushButton::clicked, this, &GapsView::save);

    auto *page = new QWidget(m_stack);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 0);
    bar->addStretch();
    bar->addWidget(m_export);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(m_list, 1);
    auto *empty = new common::EmptyState(
        common::Icon::Diagnostics, tr("No gaps"),
        tr("Messages of the hub that could not be read are listed here, with their offsets and the reason."),
        m_stack);
    empty->setObjectName(u"gapsEmpty"_s);
    m_stack->addWidget(empty);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);

    connect(&gaps, &GapModel::rowsInserted, this, &GapsView::showListOrEmpty);
    connect(&gaps, &GapModel::modelReset, this, &GapsView::showListOrEmpty);
    showListOrEmpty();
}

void GapsView::setHub(const QString &host, const QString &hub)
{
    m_host = host;
    m_hub = hub;
}

void GapsView::showListOrEmpty()
{
    m_stack->setCurrentIndex(m_gaps.rowCount() > 0 ? 1 : 0);
}

void GapsView::save()
{
    common::askAndSave(
        this,
        {.objectName = u"gapFileDialog"_s,
         .windowTitle = tr("Export Gaps"),
         .filter = tr("CSV (*.csv);;JSON (*.json)"),
         .suggestedName = u"gaps.csv"_s},
        this,
        [gaps = m_gaps.gaps(), host = m_host, hub = m_hub](const QString &path) {
            return models::gapFile(path, host, hub, gaps);
        },
        [this](const Result<QString> &path) {
            if (!path)
                common::tell(this, u"gapProblem"_s, path.error(), tr("Export Gaps"));
        });
}

} // namespace hubscope::panels
