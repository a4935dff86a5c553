// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Colors.h"
#include "diagnose/FaultCatalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace hubscope::common {

class PlainLabel;
class StatusGlyph;

/// One cause and what to do about it: title, cause, numbered steps. Texts are translated here.
class DiagnosisView : public QWidget
{
    Q_OBJECT
public:
    explicit DiagnosisView(QWidget *parent = nullptr);

    void setDiagnosis(const diagnose::Diagnosis &diagnosis, Status status);
    /// The title without its glyph, below a verdict that has it.
    void setGlyphVisible(bool visible);
    /// The whole of it as plain text, for copying and for screen readers.
    QString text() const;

private:
    void setSteps(const QStringList &steps);

    diagnose::Diagnosis m_shown;
    StatusGlyph *m_title;
    PlainLabel *m_cause;
    PlainLabel *m_stepsTitle;
    QVBoxLayout *m_steps;
};

} // namespace hubscope::common
