// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"
#include "diagnose/FaultCatalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace hubscope::common {

class Disclosure;
class PlainLabel;
class StatusGlyph;

/// One cause and what to do about it: title, cause, numbered steps; folded below, what proves it and what
/// else it may be. Texts are translated here.
class DiagnosisView : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    void setDiagnosis(const diagnose::Diagnosis &diagnosis, Status status);
    /// The title without its glyph, below a verdict that has it.
    void setGlyphVisible(bool visible);
    /// Opens what is folded.
    void setProofOpen(bool open);
    /// The whole of it as plain text, for copying and for screen readers.
    QString text() const;

protected:
    bool event(QEvent *event) override;

private:
    void setProof();

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
