// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StepOffers.h"
#include "models/Session.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace hubscope::common {
class Disclosure;
class DiagnosisView;
class PlainLabel;
class StatusGlyph;
} // namespace hubscope::common

namespace hubscope::models {
class SampleModel;
}

namespace hubscope::panels {

/// Proof by sample: puts one marked record for each log set on the hub that is read, and follows each until
/// it is read back. Takes a connection string that may send, which is used for one run and then gone from
/// here. Closing it stops the run.
class SamplesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SamplesDialog(models::Session &session, QWidget *parent = nullptr);
    ~SamplesDialog() override;

    /// What can be done for the cause's steps besides what the dialog does by itself.
    void setOffers(common::StepOffers offers);

    void done(int result) override;

signals:
    /// A button beside a step of the cause; what the dialog does by itself is not told.
    void actionRequested(hubscope::diagnose::StepAction action);

private:
    QWidget *makeForm();
    QWidget *makeResult();
    QWidget *makeButtons();

    void send();
    void act(diagnose::StepAction action);
    /// What the lint says of the text in the field, and whether it stands in the way.
    struct Verdict
    {
        bool usable = true;
        QString sentence = {};
    };
    Verdict judge() const;
    void showJudgement();
    void showSource();
    void showReport();
    void showVerdict(const diagnose::ProofReport &report);
    void showCause(const diagnose::ProofReport &report);

    models::Session &m_session;
    models::SampleModel *m_model;
    QTimer m_pause;
    common::PlainLabel *m_intent;
    common::StatusGlyph *m_warning;
    QWidget *m_form = nullptr;
    QLineEdit *m_string;
    common::StatusGlyph *m_judgement;
    common::StatusGlyph *m_verdict;
    common::PlainLabel *m_side;
    common::DiagnosisView *m_cause;
    QTreeView *m_table;
    common::PlainLabel *m_query;
    QPushButton *m_copyQuery = nullptr;
    QPlainTextEdit *m_raw;
    common::Disclosure *m_details = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_stop = nullptr;
    bool m_wasRunning = false;
};

} // namespace hubscope::panels
