// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SamplesDialog.h"

#include "common/DiagnosisView.h"
#include "common/Dialogs.h"
#include "common/Disclosure.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "common/StatusGlyph.h"
#include "eventhub/ConnectionString.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/SampleModel.h"
#include "panels/SampleParts.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using hubscope::common::PlainLabel;
using hubscope::common::Status;
using hubscope::diagnose::ProofReport;
using hubscope::diagnose::StepAction;
using hubscope::models::displayText;
using hubscope::models::SampleModel;

namespace hubscope::panels {

SamplesDialog::SamplesDialog(models::Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new SampleModel(this))
    , m_intent(new PlainLabel(this))
    , m_warning(new common::StatusGlyph(this))
    , m_string(new QLineEdit(this))
    , m_judgement(new common::StatusGlyph(this))
    , m_verdict(new common::StatusGlyph(this))
    , m_side(new PlainLabel(this))
    , m_cause(new common::DiagnosisView(this))
    , m_table(makeSampleTable(*m_model, this))
    , m_query(new PlainLabel(this))
    , m_raw(new QPlainTextEdit(this))
{
    setObjectName(u"samplesDialog"_s);
    setWindowTitle(tr("Send Samples"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_intent->setObjectName(u"samplesIntent"_s);
    m_warning->setObjectName(u"samplesWarning"_s);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_intent);
    column->addWidget(m_warning);
    m_form = makeForm();
    column->addWidget(m_form);
    column->addWidget(makeResult(), 1);
    column->addWidget(makeButtons());
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 118, fontMetrics().height() * 34});

    // As in the set-up: remarks wait for a pause in typing.
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &SamplesDialog::showJudgement);
    connect(m_string, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_string, &QLineEdit::editingFinished, this, &SamplesDialog::showJudgement);
    connect(m_cause, &common::DiagnosisView::actionRequested, this, &SamplesDialog::act);
    connect(&m_session, &models::Session::sourceChanged, this, &SamplesDialog::showSource);
    connect(&m_session, &models::Session::sourceChanged, this, &SamplesDialog::showReport);
    connect(&m_session, &models::Session::samplesChanged, this, &SamplesDialog::showReport);
    showSource();
    showReport();
}

SamplesDialog::~SamplesDialog()
{
    // A field that dies with the focus says once more that its editing is over.
    m_string->disconnect(this);
}

// Parts

QWidget *SamplesDialog::makeForm()
{
    m_string->setObjectName(u"sendString"_s);
    m_string->setLayoutDirection(Qt::LeftToRight);
    m_string->setAccessibleName(tr("Connection string that may send"));
    m_string->setEchoMode(QLineEdit::Password);
    m_string->setMaxLength(4096);
    m_string->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_string->setPlaceholderText(tr("Empty: the connection's own policy may send as well"));
    auto *paste = new QPushButton(tr("&Paste"), this);
    paste->setObjectName(u"pasteSendString"_s);
    paste->setAccessibleName(tr("Paste the connection string that may send"));
    paste->setAutoDefault(false);
    connect(paste, &QPushButton::clicked, this, [this] {
        m_string->clear();
        m_string->paste();
        m_string->setFocus();
        showJudgement();
    });
    m_judgement->setObjectName(u"sendStringProblem"_s);
    m_judgement->hide();
    auto *note = new PlainLabel(tr("It is used for this run and kept nowhere."), this);
    note->setSubdued(true);

    auto *form = new QWidget(this);
    auto *label = new PlainLabel(tr("C&onnection string of a policy that may Send:"), form);
    label->setBuddy(m_string);
    auto *row = new QHBoxLayout;
    row->addWidget(m_string, 1);
    row->addWidget(paste);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_judgement);
    column->addWidget(note);
    return form;
}

QWidget *SamplesDialog::makeResult()
{
    m_verdict->setObjectName(u"samplesVerdict"_s);
    m_side->setObjectName(u"samplesSide"_s);
    m_cause->setObjectName(u"samplesCause"_s);
    m_cause->setGlyphVisible(false);
    m_query->setObjectName(u"samplesQuery"_s);
    m_query->setSelectable(true);
    m_copyQuery = new QPushButton(common::icon(common::Icon::Copy), tr("Copy &Query"), this);
    m_copyQuery->setObjectName(u"samplesCopyQuery"_s);
    m_copyQuery->setAutoDefault(false);
    connect(m_copyQuery, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_session.proof().query());
        common::sayCopied(*m_copyQuery);
    });
    m_raw->setObjectName(u"samplesRaw"_s);
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_raw->setAccessibleName(tr("Text of the client or server, as it came"));
    m_raw->setReadOnly(true);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setFixedHeight(m_raw->fontMetrics().lineSpacing() * 6);
    m_details = new common::Disclosure(tr("Details"), m_raw, this);
    m_details->setObjectName(u"samplesDetails"_s);

    auto *content = new QWidget(this);
    auto *find = new QHBoxLayout;
    find->addWidget(m_query, 1);
    find->addWidget(m_copyQuery);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_side),
                          static_cast<QWidget *>(m_cause), static_cast<QWidget *>(m_table)})
        column->addWidget(part);
    column->addLayout(find);
    column->addWidget(m_details);
    column->addStretch();
    auto *scroll = new common::ScrollArea(content, this);
    scroll->setObjectName(u"samplesScroll"_s);
    return scroll;
}

QWidget *SamplesDialog::makeButtons()
{
    m_send = new QPushButton(common::icon(common::Icon::Export), tr("&Send Samples"), this);
    m_send->setObjectName(u"samplesSend"_s);
    m_send->setDefault(true);
    m_stop = new QPushButton(common::icon(common::Icon::Stop), tr("S&top"), this);
    m_stop->setObjectName(u"samplesStop"_s);
    m_stop->setAccessibleName(tr("Stop sending"));
    m_stop->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"samplesClose"_s);
    close->setAutoDefault(false);
    connect(m_send, &QPushButton::clicked, this, &SamplesDialog::send);
    connect(m_stop, &QPushButton::clicked, &m_session, &models::Session::stopSamples);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addStretch();
    row->addWidget(m_send);
    row->addWidget(m_stop);
    row->addWidget(close);
    return bar;
}

// What a person does

void SamplesDialog::send()
{
    if (!m_send->isEnabled())
        return;
    const Verdict verdict = judge();
    showJudgement();
    if (!verdict.usable) {
        m_string->setFocus();
        m_string->selectAll();
        return;
    }
    Secret sending = Secret::take(m_string->text().trimmed());
    // Unlike clear(), this takes what could be undone along.
    m_string->setText({});
    showJudgement();
    m_session.sendSamples(std::move(sending));
}

void SamplesDialog::act(StepAction action)
{
    // What is wrong with the string for sending is mended here, not in the connection's set-up.
    const bool mendsSending = m_session.proof().side == pipeline::TripSide::Sending;
    if (action == StepAction::OpenConnectionPage && mendsSending)
        m_string->setFocus(Qt::OtherFocusReason);
    else
        emit actionRequested(action);
}

void SamplesDialog::done(int result)
{
    m_string->setText({});
    m_session.stopSamples();
    QDialog::done(result);
}

SamplesDialog::Verdict SamplesDialog::judge() const
{
    QString text = m_string->text();
    const auto wiped = qScopeGuard([&] { wipe(text); });
    const auto &source = m_session.source();
    if (text.trimmed().isEmpty() || !source)
        return {};
    const eventhub::LintResult lint = eventhub::lint(text, source->hub);
    const auto worst = std::ranges::max_element(lint.findings, {}, &eventhub::Finding::severity);
    const QString said = worst == lint.findings.end() ? QString() : models::findingSentence(*worst);
    if (!lint.connection)
        return {.usable = false, .sentence = said};
    if (lint.host.compare(source->host, Qt::CaseInsensitive) != 0)
        return {.usable = false,
                .sentence = tr("This string is for the namespace at “%1”, the connection reads from “%2”.")
                                .arg(displayText(lint.host, 200), displayText(source->host, 200))};
    return {.usable = lint.ok(), .sentence = said};
}

// What is shown

void SamplesDialog::setOffers(common::StepOffers offers)
{
    offers.actions += {StepAction::CopyText, StepAction::OpenPortal};
    m_cause->setOffers(offers);
}

void SamplesDialog::showJudgement()
{
    m_pause.stop();
    const Verdict verdict = judge();
    m_judgement->setStatus(verdict.usable ? Status::Warning : Status::Failed, verdict.sentence);
    m_judgement->setVisible(!verdict.sentence.isEmpty());
    // A screen reader reads the sentence with the field that it is about.
    m_string->setAccessibleDescription(verdict.sentence);
}

void SamplesDialog::showSource()
{
    const auto &source = m_session.source();
    const bool can = m_session.canSendSamples();
    m_intent->setText(
        can ? tr("Puts one marked record for each log set on the event hub “%1” at %2, and follows each "
                 "until "
                 "it is read back.")
                  .arg(displayText(source->hub, 120), displayText(source->host, 200))
            : tr("Choose or set up a connection first; samples go to the event hub that it reads."));
    m_warning->setVisible(can);
    if (can)
        m_warning->setStatus(source->isDemo ? Status::Note : Status::Warning, warningFor(*source));
    m_form->setVisible(can && !source->isDemo);
    m_send->setEnabled(can && !m_session.proof().running);
    showJudgement();
}

void SamplesDialog::showReport()
{
    const ProofReport &report = m_session.proof();
    m_model->setReport(report);
    showVerdict(report);
    showCause(report);
    const bool taken = anyTaken(report);
    m_query->setText(tr("InsightIDR's Log Search finds them by %1").arg(report.query()));
    m_query->setVisible(taken);
    m_copyQuery->setVisible(taken);
    const bool stopHadFocus = focusWidget() == m_stop;
    m_send->setEnabled(m_session.canSendSamples() && !report.running);
    m_send->setText(report.phase == diagnose::ProofPhase::Ended ? tr("&Send Again") : tr("&Send Samples"));
    m_stop->setEnabled(report.running);
    if (stopHadFocus && !report.running)
        m_send->setFocus();
    if (m_wasRunning && !report.running) {
        QAccessibleAnnouncementEvent event(this, verdictText(report));
        QAccessible::updateAccessibility(&event);
    }
    m_wasRunning = report.running;
}

void SamplesDialog::showVerdict(const ProofReport &report)
{
    m_verdict->setEmphasis(1.15, true);
    m_verdict->setStatus(overall(report), verdictText(report));
}

void SamplesDialog::showCause(const ProofReport &report)
{
    const bool known = report.cause.has_value();
    m_side->setVisible(known && report.side);
    if (report.side)
        m_side->setText(*report.side == pipeline::TripSide::Sending
                            ? tr("This is about the connection that sends.")
                            : tr("This is about the connection that reads."));
    m_cause->setVisible(known);
    if (known)
        m_cause->setDiagnosis(*report.cause, overall(report));
    m_details->setVisible(known);
    if (known)
        m_raw->setPlainText(tr("Code %1").arg(report.cause->code) + u'\n' +
                            displayText(report.raw, models::kDisplayChars, models::Lines::Keep));
}

} // namespace hubscope::panels
