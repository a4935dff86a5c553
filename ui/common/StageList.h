// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StepOffers.h"
#include "diagnose/ConnectionTest.h"

#include <QWidget>

class QAction;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTreeView;

namespace hubscope::models {
class StageModel;
}

namespace hubscope::common {

class Disclosure;
class DiagnosisView;
class PlainLabel;
class StatusGlyph;

/// A connection test as a person reads it, top down: the verdict, the one cause with numbered steps, a bar of
/// finished stages, all stages from the start, and the raw texts folded away under Details. Shows the chosen
/// stage's details, of its own accord those of the one that failed. Never takes the focus.
class StageList : public QWidget
{
    Q_OBJECT
public:
    explicit StageList(QWidget *parent = nullptr);

    void setReport(const diagnose::TestReport &report);
    const diagnose::TestReport &report() const;
    /// Makes the list as tall as its stages, for a place that scrolls as a whole.
    void setAllStagesVisible(bool visible);
    /// Offers the chosen stage to be run again by itself, by a button and in the list's menu; off at first.
    void setStagesRunnable(bool runnable);
    /// What the place can do for the cause's steps; nothing at first.
    void setOffers(const StepOffers &offers);
    /// Said in place of a verdict while there is no report, e.g. what to press.
    void setInvitation(const QString &text);

    /// `Stage 7 of 12 failed`, and so on.
    static QString verdict(const diagnose::TestReport &report);
    /// Stage `row` as plain text: state, name, time, finding, code, raw text.
    QString stageText(int row) const;

signals:
    /// The stage of this id shall run again, with what it needs.
    void stageRequested(const QString &id);
    /// A button beside one of the cause's steps was pressed.
    void actionRequested(hubscope::diagnose::StepAction action);

private:
    void fitStages();
    void showVerdict();
    void showCause();
    void showDetails();
    void showActions();
    void announce(const QString &verdict);

    models::StageModel *m_model;
    QString m_invitation;
    StatusGlyph *m_verdict;
    DiagnosisView *m_cause;
    QProgressBar *m_progress;
    QTreeView *m_stages;
    Disclosure *m_details;
    QPlainTextEdit *m_raw;
    QAction *m_runStage;
    QPushButton *m_runStageButton;
    bool m_runnable = false;
    bool m_wasRunning = false;
    bool m_allVisible = false;
};

} // namespace hubscope::common
