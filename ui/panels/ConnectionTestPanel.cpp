// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ConnectionTestPanel.h"

#include "common/Dialogs.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "common/StageList.h"
#include "models/DisplayText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope::panels {

namespace {

QPushButton *button(common::Icon icon, const QString &text, const QString &objectName, QWidget *parent)
{
    auto *made = new QPushButton(common::icon(icon), text, parent);
    made->setObjectName(objectName);
    return made;
}

} // namespace

ConnectionTestPanel::ConnectionTestPanel(QWidget *parent)
    : QWidget(parent)
    , m_run(button(common::Icon::Run, tr("&Run Test"), u"testRun"_s, this))
    , m_stop(button(common::Icon::Stop, tr("Sto&p"), u"testStop"_s, this))
    , m_copy(button(common::Icon::Copy, tr("Cop&y Report"), u"testCopy"_s, this))
    , m_save(button(common::Icon::Save, tr("Save Repor&t…"), u"testSave"_s, this))
    , m_answer(new common::PlainLabel(this))
    , m_stages(new common::StageList(this))
{
    setObjectName(u"connectionTestPanel"_s);
    // Its width is that of the buttons.
    setMinimumHeight(140);
    m_stop->setAccessibleName(tr("Stop the test"));
    m_stages->setAllStagesVisible(true);
    m_answer->setObjectName(u"testAnswer"_s);
    m_answer->setSubdued(true);

    auto *note = new common::PlainLabel(
        tr("The test proves the way from this computer, not that of the InsightIDR collector."), this);
    note->setSubdued(true);
    auto *content = new QWidget(this);
    auto *contentColumn = new QVBoxLayout(content);
    contentColumn->addWidget(m_stages, 1);
    contentColumn->addWidget(note);
    auto *scroll = new common::ScrollArea(content, this);
    scroll->setObjectName(u"testScroll"_s);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(9, 6, 9, 0);
    bar->addWidget(m_run);
    bar->addWidget(m_stop);
    bar->addWidget(m_copy);
    bar->addWidget(m_save);
    bar->addWidget(m_answer, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(scroll, 1);

    connect(m_run, &QPushButton::clicked, this, &ConnectionTestPanel::runRequested);
    connect(m_stop, &QPushButton::clicked, this, &ConnectionTestPanel::stopRequested);
    connect(m_stages, &common::StageList::stageRequested, this, &ConnectionTestPanel::stageRequested);
    connect(m_stages, &common::StageList::actionRequested, this, &ConnectionTestPanel::act);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionTestPanel::copyReport);
    connect(m_save, &QPushButton::clicked, this, &ConnectionTestPanel::saveReport);
    setTestable(true);
}

void ConnectionTestPanel::setReport(const diagnose::TestReport &report)
{
    const bool ended = m_stages->report().running && !report.running;
    m_stages->setReport(report);
    if (report.running)
        m_answer->clear();
    const bool stopHadFocus = window()->focusWidget() == m_stop;
    showButtons();
    if (ended && stopHadFocus)
        m_run->setFocus();
}

void ConnectionTestPanel::setTestable(bool testable)
{
    m_testable = testable;
    m_stages->setStagesRunnable(testable);
    m_stages->setInvitation(testable
                                ? tr("Run the test to check the whole way to the event hub, step by step")
                                : tr("Choose or set up a connection first; then its way can be tested"));
    showButtons();
}

void ConnectionTestPanel::setOffers(common::StepOffers offers)
{
    using enum diagnose::StepAction;
    offers.actions += {RunTest, CopyReport, CopyText, OpenPortal};
    m_stages->setOffers(offers);
}

void ConnectionTestPanel::act(diagnose::StepAction action)
{
    if (action == diagnose::StepAction::RunTest)
        emit runRequested();
    else if (action == diagnose::StepAction::CopyReport)
        copyReport();
    else
        emit actionRequested(action);
}

void ConnectionTestPanel::copyReport()
{
    QGuiApplication::clipboard()->setText(diagnose::toMarkdown(m_stages->report(), m_facts));
    m_answer->setText(tr("Report copied; keys removed"));
}

void ConnectionTestPanel::saveReport()
{
    common::askAndSave(
        window(),
        {.objectName = u"saveReportDialog"_s,
         .windowTitle = tr("Save Report"),
         .filter = tr("Markdown (*.md);;JSON (*.json)"),
         .suggestedName = u"hubscope-connection-test.md"_s},
        this,
        [this, report = m_stages->report()](const QString &path) {
            return diagnose::reportFile(path, report, m_facts);
        },
        [this](const Result<QString> &path) {
            m_answer->setText(
                path ? tr("Report saved; keys removed")
                     : tr("The report was not saved: %1").arg(models::displayText(path.error().detail)));
        });
}

void ConnectionTestPanel::showButtons()
{
    const diagnose::TestReport &report = m_stages->report();
    m_run->setEnabled(m_testable && !report.running);
    m_run->setText(report.stages.isEmpty() ? tr("&Run Test") : tr("&Run Again"));
    m_stop->setEnabled(report.running);
    m_copy->setEnabled(!report.stages.isEmpty());
    m_save->setEnabled(!report.stages.isEmpty());
}

} // namespace hubscope::panels
