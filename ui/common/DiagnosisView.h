// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"
#include "common/StepOffers.h"
#include "diagnose/FaultCatalogue.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace hubscope::common {

class Disclosure;
class PlainLabel;
class StatusGlyph;

/// One cause and what to do about it: title, cause, numbered steps with a button where the place can act;
/// folded below, what proves it and what else it may be. Texts are translated here.
class DiagnosisView : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    /// Nothing is made anew if nothing has changed: a button keeps the focus while a test runs on.
    void setDiagnosis(const diagnose::Diagnosis &diagnosis, Status status);
    /// What the place can do for the steps; nothing at first.
    void setOffers(const StepOffers &offers);
    /// The title without its glyph, below a verdict that has it.
    void setGlyphVisible(bool visible);
    /// Opens what is folded.
    void setProofOpen(bool open);
    /// The whole of it as plain text, for copying and for screen readers.
    QString text() const;

signals:
    /// A step's button was pressed. Not from inside the button: the listener may show another diagnosis.
    void actionRequested(hubscope::diagnose::StepAction action);

protected:
    bool event(QEvent *event) override;

private:
    struct StepRow
    {
        PlainLabel *mark;
        PlainLabel *text;
        QBoxLayout *content;
        /// Null where the place can do nothing.
        QPushButton *button;
    };

    void showDiagnosis();
    void showSteps();
    void addStep(qsizetype step);
    void layOutSteps();
    void setProof();

    diagnose::Diagnosis m_diagnosis;
    Status m_status = Status::Idle;
    StepOffers m_offers;
    QList<StepRow> m_rows;
    /// As shown: translated, and made harmless.
    diagnose::Diagnosis m_shown;
    StatusGlyph *m_title;
    PlainLabel *m_cause;
    PlainLabel *m_stepsTitle;
    QVBoxLayout *m_steps;
    PlainLabel *m_proof;
    PlainLabel *m_othersTitle;
    QVBoxLayout *m_others;
    Disclosure *m_proofFold = nullptr;
};

} // namespace hubscope::common
