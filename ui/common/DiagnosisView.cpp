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
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace hubscope::common {

namespace {

/// From this width on, in average characters, a step's button stands beside its text, not below.
constexpr int kWideChars = 70;

void clear(QVBoxLayout &rows)
{
    while (QLayoutItem *item = rows.takeAt(0)) {
        const std::unique_ptr<QWidget> row(item->widget());
        delete item; // A layout hands its items out to be deleted.
    }
}

struct Row
{
    PlainLabel *mark;
    PlainLabel *text;
    /// Holds the text, and what else belongs to the row.
    QBoxLayout *content;
};

/// A text behind its mark, as the last of the rows.
Row addRow(QVBoxLayout &rows, const QString &mark, const QString &text)
{
    auto *row = new QWidget(rows.parentWidget());
    Row made{new PlainLabel(mark, row), new PlainLabel(text, row), new QBoxLayout(QBoxLayout::TopToBottom)};
    made.mark->setMinimumWidth(row->fontMetrics().horizontalAdvance(u"9. "_s));
    made.mark->setWordWrap(false);
    made.text->setSelectable(true);
    made.text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->addWidget(made.mark, 0, Qt::AlignTop);
    made.content->addWidget(made.text, 1);
    line->addLayout(made.content, 1);
    rows.addWidget(row);
    return made;
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
        return DiagnosisView::tr("No other cause shows itself like this.");
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
    m_proofFold = new Disclosure(tr("How you can tell"), sure, this);
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
    m_status = status;
    if (m_diagnosis == diagnosis) {
        m_title->setStatus(m_status, m_shown.title);
        return;
    }
    m_diagnosis = diagnosis;
    showDiagnosis();
}

void DiagnosisView::setOffers(const StepOffers &offers)
{
    if (m_offers == offers)
        return;
    m_offers = offers;
    showSteps();
}

void DiagnosisView::showDiagnosis()
{
    m_shown = models::translated(m_diagnosis);
    // The texts are ours, but a fault without a row of its own may carry what the other side said.
    m_shown.title = models::displayText(m_shown.title);
    m_shown.cause = models::displayText(m_shown.cause, models::kDisplayChars, models::Lines::Keep);
    for (QString &step : m_shown.steps)
        step = models::displayText(step);
    m_shown.proof = models::displayText(m_shown.proof);
    m_title->setStatus(m_status, m_shown.title);
    m_cause->setText(m_shown.cause);
    m_cause->setVisible(!m_shown.cause.isEmpty());
    m_stepsTitle->setVisible(!m_shown.steps.isEmpty());
    showSteps();
    setProof();
    setAccessibleName(text());
}

void DiagnosisView::showSteps()
{
    m_rows.clear();
    clear(*m_steps);
    for (qsizetype step = 0; step < m_shown.steps.size(); ++step)
        addStep(step);
    // In the order in which they are read, before what stands below; made later, they would come last.
    // After what has the keyboard before this view, which itself never has it: setTabOrder() takes no other.
    QWidget *before = previousInFocusChain();
    while (before != this && ((before->focusPolicy() & Qt::TabFocus) == 0 || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (const StepRow &row : std::as_const(m_rows)) {
        if (row.button) {
            setTabOrder(before, row.button);
            before = row.button;
        }
    }
    layOutSteps();
}

void DiagnosisView::addStep(qsizetype step)
{
    const QString &text = m_shown.steps.at(step);
    const Row row = addRow(*m_steps, u"%1."_s.arg(step + 1), text);
    const diagnose::StepHelp help = m_shown.help.value(step);
    QPushButton *button = makeStepButton(help, text, m_offers, this);
    m_rows.append({row.mark, row.text, row.content, button});
    if (!button)
        return;
    row.content->addWidget(button, 0, Qt::AlignTop | Qt::AlignLeft);
    connect(
        button, &QPushButton::clicked, this, [this, action = help.action] { emit actionRequested(action); },
        Qt::QueuedConnection);
}

/// Beside their texts all buttons are as wide as the widest, so that the texts end at one edge.
void DiagnosisView::layOutSteps()
{
    const bool wide = width() >= kWideChars * fontMetrics().averageCharWidth();
    int widest = 0;
    for (const StepRow &row : std::as_const(m_rows)) {
        row.content->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        if (row.button)
            widest = std::max(widest, row.button->sizeHint().width());
    }
    for (const StepRow &row : std::as_const(m_rows)) {
        if (!row.button)
            continue;
        row.button->setMinimumWidth(wide ? widest : 0);
        // The first line of the text stands level with that of the button.
        const int above = wide ? (row.button->sizeHint().height() - fontMetrics().height()) / 2 : 0;
        for (PlainLabel *label : {row.mark, row.text})
            label->setContentsMargins(0, above, 0, 0);
    }
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
        text += u'\n' + tr("How you can tell: %1").arg(m_proof->text());
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
    clear(*m_others);
    for (const QString &other : others)
        addRow(*m_others, u"•"_s, other);
    m_proofFold->setVisible(!m_shown.proof.isEmpty());
}

/// Scroll areas ask for no height that goes with the width and would cut lines off at the bottom.
bool DiagnosisView::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Resize)
        layOutSteps();
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    return done;
}

} // namespace hubscope::common
