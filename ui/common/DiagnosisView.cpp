// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/DiagnosisView.h"

#include "common/Disclosure.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hubscope::common {

namespace {

/// Texts below each other, each behind its mark.
void fill(QVBoxLayout &rows, const QStringList &marks, const QStringList &texts, QWidget &parent)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        const std::unique_ptr<QWidget> row(item->widget());
        delete item; // A layout hands its items out to be deleted.
    }
    const int markWidth = parent.fontMetrics().horizontalAdvance(u"9. "_s);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *row = new QWidget(rows.parentWidget());
        auto *mark = new PlainLabel(marks.at(i), row);
        auto *text = new PlainLabel(texts.at(i), row);
        mark->setMinimumWidth(markWidth);
        mark->setWordWrap(false);
        text->setSelectable(true);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addWidget(text, 1);
        rows.addWidget(row);
    }
}

QStringList othersOf(const diagnose::Diagnosis &diagnosis)
{
    QStringList lines;
    for (const diagnose::Alternative &other : diagnosis.alternatives)
        lines << DiagnosisView::tr("%1, %2.").arg(other.title, other.tell);
    return lines;
}

/// How sure the cause is, as a sentence.
QString sureText(diagnose::Certainty certainty)
{
    switch (certainty) {
    case diagnose::Certainty::Certain:
        return DiagnosisView::tr("Nothing else shows itself like this.");
    case diagnose::Certainty::Likely:
        return DiagnosisView::tr("This is the likeliest cause.");
    case diagnose::Certainty::Possible:
        break;
    }
    return DiagnosisView::tr("Other causes show themselves like this, too.");
}

} // namespace

DiagnosisView::DiagnosisView(QWidget *parent)
    : QWidget(parent)
    , m_title(new StatusGlyph(this))
    , m_cause(new PlainLabel(this))
    , m_stepsTitle(new PlainLabel(tr("What to do"), this))
    , m_steps(new QVBoxLayout)
    , m_proof(new PlainLabel)
    , m_othersTitle(new PlainLabel(tr("It may also be, the likeliest first:")))
    , m_others(new QVBoxLayout)
{
    m_title->setEmphasis(1.1, true);
    m_title->setObjectName(u"diagnosisTitle"_s);
    m_cause->setSelectable(true);
    m_cause->setObjectName(u"diagnosisCause"_s);
    m_stepsTitle->setEmphasis(1, true);
    m_proof->setSelectable(true);
    m_proof->setObjectName(u"diagnosisProof"_s);
    m_othersTitle->setObjectName(u"diagnosisOthers"_s);
    auto *sure = new QWidget(this);
    auto *sureColumn = new QVBoxLayout(sure);
    sureColumn->setContentsMargins({});
    sureColumn->addWidget(m_proof);
    sureColumn->addWidget(m_othersTitle);
    sureColumn->addLayout(m_others);
    m_proofFold = new Disclosure(tr("To be sure"), sure, this);
    m_proofFold->setObjectName(u"diagnosisProofFold"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_cause);
    column->addWidget(m_stepsTitle);
    column->addLayout(m_steps);
    column->addWidget(m_proofFold);
}

void DiagnosisView::setDiagnosis(const diagnose::Diagnosis &diagnosis, Status status)
{
    m_shown = models::translated(diagnosis);
    // The texts are ours, but a fault without a row of its own may carry what the other side said.
    m_shown.title = models::displayText(m_shown.title);
    m_shown.cause = models::displayText(m_shown.cause, models::kDisplayChars, models::Lines::Keep);
    for (QString &step : m_shown.steps)
        step = models::displayText(step);
    m_shown.proof = models::displayText(m_shown.proof);
    m_title->setStatus(status, m_shown.title);
    m_cause->setText(m_shown.cause);
    m_cause->setVisible(!m_shown.cause.isEmpty());
    m_stepsTitle->setVisible(!m_shown.steps.isEmpty());
    QStringList numbers;
    for (qsizetype i = 0; i < m_shown.steps.size(); ++i)
        numbers << u"%1."_s.arg(i + 1);
    fill(*m_steps, numbers, m_shown.steps, *this);
    setProof();
    setAccessibleName(text());
}

void DiagnosisView::setGlyphVisible(bool visible)
{
    m_title->setGlyphVisible(visible);
}

void DiagnosisView::setProofOpen(bool open)
{
    m_proofFold->setOpen(open);
}

QString DiagnosisView::text() const
{
    QString text = m_shown.title + u'\n' + m_shown.cause;
    for (qsizetype i = 0; i < m_shown.steps.size(); ++i)
        text += u"\n%1. %2"_s.arg(i + 1).arg(m_shown.steps.at(i));
    if (!m_shown.proof.isEmpty())
        text += u'\n' + tr("To be sure: %1").arg(m_proof->text());
    if (!m_shown.alternatives.isEmpty())
        text += u'\n' + m_othersTitle->text();
    for (const QString &line : othersOf(m_shown))
        text += u"\n• "_s + line;
    return text;
}

void DiagnosisView::setProof()
{
    m_proof->setText(u"%1 %2"_s.arg(m_shown.proof, sureText(m_shown.certainty)));
    m_othersTitle->setVisible(!m_shown.alternatives.isEmpty());
    const QStringList others = othersOf(m_shown);
    fill(*m_others, QStringList(others.size(), u"•"_s), others, *this);
    m_proofFold->setVisible(!m_shown.proof.isEmpty());
}

/// Scroll areas ask for no height that goes with the width and would cut lines off at the bottom.
bool DiagnosisView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

} // namespace hubscope::common
