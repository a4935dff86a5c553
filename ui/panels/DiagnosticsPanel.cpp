// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/DiagnosticsPanel.h"

#include "common/Assistive.h"
#include "common/DiagnosisView.h"
#include "common/Disclosure.h"
#include "common/EmptyState.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "common/StatusGlyph.h"
#include "models/ClientLogModel.h"
#include "models/DiagnosticsModel.h"
#include "models/DisplayText.h"
#include "models/GapModel.h"
#include "panels/ClientLogView.h"
#include "panels/GapsView.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using hubscope::common::Status;
using hubscope::models::DiagnosticsModel;

namespace hubscope::panels {

namespace {

Status statusOf(bool active, Severity severity)
{
    return active ? common::statusOf(severity) : Status::Skipped;
}

class CauseDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const bool active = index.data(DiagnosticsModel::ActiveRole).toBool();
        if (!active)
            option->palette.setColor(QPalette::Text, common::subduedText(option->palette));
        if (index.column() != DiagnosticsModel::Title)
            return;
        const auto severity = static_cast<Severity>(index.data(DiagnosticsModel::SeverityRole).toInt());
        option->icon = common::statusIcon(statusOf(active, severity));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 8};
    }
};

} // namespace

DiagnosticsPanel::DiagnosticsPanel(DiagnosticsModel &causes, models::GapModel &gaps,
                                   models::ClientLogModel &log, QWidget *parent)
    : QWidget(parent)
    , m_causes(causes)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"diagnosticsPanel"_s);
    setMinimumSize(320, 140);
    m_tabs->setObjectName(u"diagnosticsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeCauses(), tr("Causes"));
    m_gaps = new GapsView(gaps, this);
    m_tabs->addTab(m_gaps, tr("Gaps"));
    m_tabs->addTab(new ClientLogView(log, this), tr("Client Log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tabs);

    common::chooseBySelection(*m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &DiagnosticsPanel::showChosen);
    connect(&causes, &DiagnosticsModel::dataChanged, this, &DiagnosticsPanel::showChosen);
    connect(&causes, &DiagnosticsModel::rowsInserted, this, &DiagnosticsPanel::showCauseOrEmpty);
    connect(&causes, &DiagnosticsModel::rowsRemoved, this, &DiagnosticsPanel::showCauseOrEmpty);
    connect(&causes, &DiagnosticsModel::modelReset, this, &DiagnosticsPanel::showCauseOrEmpty);
    showCauseOrEmpty();

    const auto countGaps = [this, &gaps] {
        const int count = gaps.rowCount();
        m_tabs->setTabText(m_tabs->indexOf(m_gaps),
                           count > 0 ? tr("Gaps (%1)").arg(models::countText(count)) : tr("Gaps"));
    };
    connect(&gaps, &models::GapModel::rowsInserted, this, countGaps);
    connect(&gaps, &models::GapModel::modelReset, this, countGaps);
    countGaps();
}

void DiagnosticsPanel::showGaps()
{
    m_tabs->setCurrentWidget(m_gaps);
    m_gaps->setFocus();
}

void DiagnosticsPanel::showCauses()
{
    m_tabs->setCurrentIndex(0);
    if (m_causes.rowCount() > 0)
        m_list->setCurrentIndex(m_causes.index(0, 0));
    m_list->setFocus();
}

void DiagnosticsPanel::setOffers(const common::StepOffers &offers)
{
    m_view->setOffers(offers);
}

QWidget *DiagnosticsPanel::makeCauses()
{
    m_list = new QTreeView(this);
    m_list->setObjectName(u"causeList"_s);
    m_list->setAccessibleName(tr("Causes, active ones first"));
    m_list->setModel(&m_causes);
    m_list->setItemDelegate(new CauseDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    const int unit = m_list->fontMetrics().averageCharWidth();
    QHeaderView &header = *m_list->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(DiagnosticsModel::Title, QHeaderView::Stretch);
    header.setMinimumSectionSize(5 * unit);
    header.resizeSection(DiagnosticsModel::Count, 9 * unit);
    header.resizeSection(DiagnosticsModel::First, 27 * unit);
    header.resizeSection(DiagnosticsModel::Last, 27 * unit);
    header.resizeSection(DiagnosticsModel::Stage, 18 * unit);
    header.hideSection(DiagnosticsModel::First);
    header.hideSection(DiagnosticsModel::Stage);

    m_body = new QSplitter(Qt::Horizontal, this);
    m_body->setObjectName(u"causeSplitter"_s);
    m_body->addWidget(m_list);
    m_body->addWidget(makeDetails());
    m_body->setStretchFactor(0, 3);
    m_body->setStretchFactor(1, 2);
    m_body->setSizes({600, 400});
    m_body->setChildrenCollapsible(false);

    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"causeStack"_s);
    m_stack->addWidget(new common::EmptyState(common::Icon::Diagnostics, tr("Nothing to report"),
                                              tr("What goes wrong with the connection appears here, with its "
                                                 "cause and what to do about it. To check the "
                                                 "whole way to the event hub, test the connection."),
                                              m_stack));
    m_stack->addWidget(m_body);
    return m_stack;
}

QWidget *DiagnosticsPanel::makeDetails()
{
    auto *content = new QWidget(this);
    m_view = new common::DiagnosisView(content);
    m_view->setObjectName(u"causeView"_s);
    connect(m_view, &common::DiagnosisView::actionRequested, this, &DiagnosticsPanel::actionRequested);
    m_times = new common::PlainLabel(content);
    m_times->setObjectName(u"causeTimes"_s);
    m_times->setSubdued(true);
    m_raw = new QPlainTextEdit(content);
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_raw->setObjectName(u"causeRaw"_s);
    m_raw->setAccessibleName(tr("Text of the client or server, as it came"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setFixedHeight(m_raw->fontMetrics().lineSpacing() * 6);
    m_rawFold = new common::Disclosure(tr("Details"), m_raw, content);
    m_rawFold->setObjectName(u"causeDetails"_s);
    auto *copy = new QPushButton(common::icon(common::Icon::Copy), tr("Copy"), content);
    copy->setObjectName(u"causeCopy"_s);
    copy->setAccessibleName(tr("Copy this cause as text"));
    connect(copy, &QPushButton::clicked, this, &DiagnosticsPanel::copyChosen);

    auto *column = new QVBoxLayout(content);
    column->addWidget(m_view);
    column->addWidget(m_times);
    column->addWidget(m_rawFold);
    column->addWidget(copy, 0, Qt::AlignLeft);
    column->addStretch();

    auto *scroll = new common::ScrollArea(content, this);
    scroll->setAccessibleName(tr("The chosen cause"));
    scroll->setObjectName(u"causeScroll"_s);
    scroll->setMinimumWidth(150);
    scroll->setFocusPolicy(Qt::StrongFocus);
    return scroll;
}

void DiagnosticsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * 90;
    m_body->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
}

void DiagnosticsPanel::showChosen()
{
    const DiagnosticsModel::Entry *entry = m_causes.entry(m_list->currentIndex().row());
    if (!entry)
        return;
    m_view->setDiagnosis(entry->diagnosis, statusOf(entry->active, entry->severity));
    const models::TimeZone zone = m_causes.timeZone();
    m_times->setText(tr("%1. Seen %n time(s), first %2, last %3 (%4).", nullptr, entry->count)
                         .arg(entry->active ? tr("Active") : tr("Ended"),
                              models::timeText(entry->firstMs, zone), models::timeText(entry->lastMs, zone),
                              models::zoneText(zone)));
    const QString raw = tr("Code %1").arg(entry->diagnosis.code) + u'\n' +
                        models::displayText(entry->raw, models::kDisplayChars, models::Lines::Keep);
    if (m_raw->toPlainText() != raw)
        m_raw->setPlainText(raw);
}

void DiagnosticsPanel::showCauseOrEmpty()
{
    const bool any = m_causes.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_causes.index(0, 0));
    showChosen();
}

void DiagnosticsPanel::copyChosen()
{
    QGuiApplication::clipboard()->setText(m_causes.entryText(m_list->currentIndex().row()));
}

} // namespace hubscope::panels
