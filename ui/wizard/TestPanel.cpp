// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/TestPanel.h"

#include "wizard/StateIcon.h"
#include "wizard/WizardParts.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;
using diagnose::StageState;

namespace {

QString ofCatalogue(const QString &source)
{
    return QCoreApplication::translate("diagnose::FaultCatalogue", source.toUtf8().constData());
}

struct Look
{
    Mark mark;
    QString word;
};

Look lookOf(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return {Mark::Open, TestPanel::tr("Waiting")};
    case StageState::Running:
        return {Mark::Current, TestPanel::tr("Running")};
    case StageState::Passed:
        return {Mark::Done, TestPanel::tr("Passed")};
    case StageState::Warning:
        return {Mark::Warning, TestPanel::tr("Warning")};
    case StageState::Failed:
        return {Mark::Problem, TestPanel::tr("Failed")};
    case StageState::Skipped:
        return {Mark::NotNeeded, TestPanel::tr("Skipped")};
    }
    return {Mark::Open, {}};
}

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

TestPanel::TestPanel(QWidget *parent)
    : QWidget(parent)
    , m_verdictIcon(new QLabel)
    , m_verdict(plainLabel({}))
    , m_cause(plainLabel({}))
    , m_stages(new QGridLayout)
{
    m_verdict->setObjectName("verdict"_L1);
    m_cause->setObjectName("cause"_L1);
    QFont bold = m_verdict->font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    auto *head = new QHBoxLayout;
    head->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    head->addWidget(m_verdict, 1);
    m_stages->setHorizontalSpacing(12);
    m_stages->setVerticalSpacing(4);
    m_stages->setColumnStretch(4, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_cause);
    layout->addLayout(m_stages);
}

void TestPanel::showVerdict(const diagnose::TestReport &report)
{
    const auto cause = report.cause();
    Mark mark = Mark::Current;
    if (cause) {
        mark = Mark::Problem;
        m_verdict->setText(ofCatalogue(cause->title));
    } else if (report.running) {
        m_verdict->setText(tr("Testing…"));
    } else if (report.stopped) {
        mark = Mark::Open;
        m_verdict->setText(tr("Stopped"));
    } else if (report.ok()) {
        mark = Mark::Done;
        m_verdict->setText(tr("The connection works from this computer"));
    } else {
        mark = Mark::Open;
        m_verdict->setText(tr("Not tested"));
    }
    m_verdictIcon->setPixmap(markIcon(mark, *this).pixmap(QSize(16, 16), devicePixelRatioF()));

    QString text;
    if (cause) {
        text = ofCatalogue(cause->cause);
        int number = 0;
        for (const QString &step : cause->steps)
            text += u"\n%1. %2"_s.arg(++number).arg(ofCatalogue(step));
    }
    m_cause->setText(text);
    m_cause->setVisible(!text.isEmpty());
}

void TestPanel::setReport(const diagnose::TestReport &report)
{
    showVerdict(report);
    clear(*m_stages);
    int row = 0;
    for (const diagnose::StageResult &stage : report.stages) {
        const Look look = lookOf(stage.state);
        auto *icon = new QLabel;
        icon->setPixmap(markIcon(look.mark, *this).pixmap(QSize(16, 16), devicePixelRatioF()));
        auto *name = plainLabel(
            QCoreApplication::translate("diagnose::ConnectionTest", stage.name.toUtf8().constData()));
        auto *word = plainLabel(look.word);
        word->setObjectName("stage-"_L1 + stage.id);
        const bool timed = stage.state == StageState::Passed || stage.state == StageState::Failed ||
                           stage.state == StageState::Warning;
        auto *time = plainLabel(timed ? tr("%L1 ms").arg(stage.milliseconds) : QString());
        time->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
        for (QLabel *label : {name, word, time})
            label->setWordWrap(false);
        m_stages->addWidget(icon, row, 0, Qt::AlignTop);
        m_stages->addWidget(word, row, 1);
        m_stages->addWidget(name, row, 2);
        m_stages->addWidget(time, row, 3);
        m_stages->addWidget(plainLabel(stage.detail), row, 4);
        ++row;
    }
}

} // namespace hubscope::wizard
