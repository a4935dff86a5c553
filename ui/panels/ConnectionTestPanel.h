// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StepOffers.h"
#include "diagnose/Report.h"

#include <QWidget>

class QPushButton;

namespace hubscope::common {
class PlainLabel;
class StageList;
} // namespace hubscope::common

namespace hubscope::panels {

/// The connection test of the current connection: run, stop, read, copy.
class ConnectionTestPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionTestPanel(QWidget *parent = nullptr);

    void setReport(const diagnose::TestReport &report);
    /// False while there is nothing to test: says so, and takes no click.
    void setTestable(bool testable);
    /// What can be done for the cause's steps besides what the panel does by itself (run, copy, portal).
    void setOffers(common::StepOffers offers);
    /// What reports say of the program and the computer.
    void setFacts(const QList<diagnose::ReportFact> &facts) { m_facts = facts; }

signals:
    void runRequested();
    void stopRequested();
    /// One stage shall run again.
    void stageRequested(const QString &id);
    /// A button beside a step; what the panel does by itself is not told.
    void actionRequested(hubscope::diagnose::StepAction action);

private:
    void act(diagnose::StepAction action);
    void copyReport();
    void saveReport();
    void showButtons();

    QPushButton *m_run;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_save;
    common::PlainLabel *m_answer;
    /// Made after the buttons above it, for Tab.
    common::StageList *m_stages;
    QList<diagnose::ReportFact> m_facts;
    bool m_testable = true;
};

} // namespace hubscope::panels
