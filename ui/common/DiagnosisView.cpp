// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DiagnosisView.h"

#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope::common {

DiagnosisView::DiagnosisView(QWidget *parent)
    : QWidget(parent)
    , m_title(new StatusGlyph(this))
    , m_cause(new PlainLabel(this))
    , m_stepsTitle(new PlainLabel(tr("What to do"), this))
    , m_steps(new QVBoxLayout)
{
    m_title->setEmphasis(1.1, true);
    m_title->setObjectName(u"diagnosisTitle"_s);
    m_cause->setSelectable(true);
    m_cause->setObjectName(u"diagnosisCause"_s);
    m_stepsTitle->setEmphasis(1, true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_cause);
    column->addWidget(m_stepsTitle);
    column->addLayout(m_steps);
}

void DiagnosisView::setDiagnosis(const diagnose::Diagnosis &diagnosis, Status status)
{
    m_shown = models::translated(diagnosis);
    // The texts are ours, but a fault without a row of its own may carry what the other side said.
    m_shown.title = models::displayText(m_shown.title);
    m_shown.cause = models::displayText(m_shown.cause, models::kDisplayChars, models::Lines::Keep);
    for (QString &step : m_shown.steps)
        step = models::displayText(step);
    m_title->setStatus(status, m_shown.title);
    m_cause->setText(m_shown.cause);
    m_cause->setVisible(!m_shown.cause.isEmpty());
    m_stepsTitle->setVisible(!m_shown.steps.isEmpty());
    setSteps(m_shown.steps);
    setAccessibleName(text());
}

void DiagnosisView::setGlyphVisible(bool visible)
{
    m_title->setGlyphVisible(visible);
}

QString DiagnosisView::text() const
{
    QString text = m_shown.title + u'\n' + m_shown.cause;
    for (qsizetype i = 0; i < m_shown.steps.size(); ++i)
        text += u"\n%1. %2"_s.arg(i + 1).arg(m_shown.steps.at(i));
    return text;
}

void DiagnosisView::setSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        const std::unique_ptr<QWidget> row(item->widget());
        delete item; // A layout hands its items out to be deleted.
    }
    const int numberWidth = fontMetrics().horizontalAdvance(u"9. "_s);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto *row = new QWidget(this);
        auto *number = new PlainLabel(u"%1."_s.arg(i + 1), row);
        auto *step = new PlainLabel(steps.at(i), row);
        number->setMinimumWidth(numberWidth);
        number->setWordWrap(false);
        step->setSelectable(true);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(number, 0, Qt::AlignTop);
        line->addWidget(step, 1);
        m_steps->addWidget(row);
    }
}

} // namespace hubscope::common
