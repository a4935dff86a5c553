// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/EventDetailPanel.h"

#include "common/Dialogs.h"
#include "common/Icons.h"
#include "common/LogSetMark.h"
#include "common/PlainLabel.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "panels/BodyView.h"
#include "panels/FieldList.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using common::PlainLabel;
using models::DetailLoader;
using models::displayText;

namespace {

QString reasonText(const models::EventDetail &detail)
{
    if (detail.ruleId.isEmpty())
        return EventDetailPanel::tr("No rule holds for this event, so it is Unparsed Data.");
    const QString reason = displayText(models::coreText("insight::RuleBook", detail.reason), 600);
    const QString rule = displayText(detail.ruleId, 80);
    if (detail.isOwnRule)
        return EventDetailPanel::tr("%1 (rule %2, your own)").arg(reason, rule);
    return detail.isPublished ? EventDetailPanel::tr("%1 (rule %2, published by Rapid7)").arg(reason, rule)
                              : EventDetailPanel::tr("%1 (rule %2, our judgement)").arg(reason, rule);
}

} // namespace

EventDetailPanel::EventDetailPanel(KSyntaxHighlighting::Repository &languages, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"eventDetail"_s);
    setMinimumSize(200, 200);

    auto *empty = new PlainLabel(tr("Choose an event in the list to see all of it."), m_stack);
    empty->setObjectName(u"emptyDetail"_s);
    empty->setAlignment(Qt::AlignCenter);
    empty->setSubdued(true);
    m_stack->addWidget(empty);

    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeTabs(languages), 1);
    m_stack->addWidget(page);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);

    m_settle.setSingleShot(true);
    m_settle.setInterval(50ms);
    connect(&m_settle, &QTimer::timeout, this, &EventDetailPanel::load);
    connect(&m_loader, &DetailLoader::loaded, this, &EventDetailPanel::take);
    connect(&m_loader, &DetailLoader::jsonLoaded, this,
            [](const QByteArray &json) { QGuiApplication::clipboard()->setText(QString::fromUtf8(json)); });
    connect(&m_loader, &DetailLoader::wholeLoaded, this, &EventDetailPanel::takeWhole);
}

QWidget *EventDetailPanel::makeHead()
{
    auto *head = new QWidget(this);
    head->setObjectName(u"detailHead"_s);
    m_mark = new QLabel(head);
    m_mark->setTextFormat(Qt::PlainText);
    m_logSet = new PlainLabel(head);
    m_logSet->setObjectName(u"detailLogSet"_s);
    m_logSet->setEmphasis(1.15, true);
    m_standingText = new PlainLabel(head);
    m_standingText->setObjectName(u"detailStanding"_s);
    m_standingText->setSubdued(true);
    m_standingText->hide();
    m_notSent = new PlainLabel(models::notSentText(), head);
    m_notSent->setObjectName(u"detailNotSent"_s);
    m_reason = new PlainLabel(head);
    m_reason->setObjectName(u"detailReason"_s);
    m_reason->setSelectable(true);
    m_place = new PlainLabel(head);
    m_place->setObjectName(u"detailPlace"_s);
    m_place->setSelectable(true);
    m_place->setSubdued(true);
    m_remarks = new PlainLabel(head);
    m_remarks->setObjectName(u"detailRemarks"_s);
    m_remarks->setSelectable(true);

    auto *copyButton = new QPushButton(common::icon(common::Icon::Copy), tr("Copy Event"), head);
    copyButton->setObjectName(u"detailCopy"_s);
    copyButton->setToolTip(tr("Copy the event as JSON, in InsightIDR's shape"));
    connect(copyButton, &QPushButton::clicked, this, [this] {
        if (m_detail)
            copy(m_detail->event, m_hub);
    });

    m_rule = new QToolButton(head);
    m_rule->setObjectName(u"detailRule"_s);
    m_rule->setIcon(common::icon(common::Icon::Rules));
    m_rule->setAccessibleName(tr("Show the rule of this event"));
    m_rule->setToolTip(tr("Show the rule of this event"));
    m_rule->setAutoRaise(true);
    m_rule->setFocusPolicy(Qt::TabFocus);
    connect(m_rule, &QToolButton::clicked, this, [this] {
        if (m_detail)
            emit ruleRequested(m_detail->ruleId);
    });
    auto *why = new QHBoxLayout;
    why->addWidget(m_reason, 1);
    why->addWidget(m_rule, 0, Qt::AlignTop);

    auto *first = new QHBoxLayout;
    first->addWidget(m_mark);
    first->addWidget(m_logSet, 1);
    first->addWidget(copyButton);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(3);
    column->addLayout(first);
    column->addWidget(m_standingText);
    column->addWidget(m_notSent);
    column->addLayout(why);
    column->addWidget(m_place);
    column->addWidget(m_remarks);
    return head;
}

QWidget *EventDetailPanel::makeTabs(KSyntaxHighlighting::Repository &languages)
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"detailTabs"_s);
    m_tabs->setDocumentMode(true);
    m_fields = new FieldList(m_tabs);
    connect(m_fields, &FieldList::valueUsed, this, &EventDetailPanel::valueUsed);
    m_json = new BodyView(u"detailJson"_s, tr("JSON of the record"), &languages, m_tabs);
    m_raw = new BodyView(u"detailRaw"_s, tr("Record as it came"), nullptr, m_tabs);
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(m_json, tr("JSON"));
    m_tabs->addTab(m_raw, tr("Raw"));
    const auto whole = [this](DetailLoader::Part part) {
        if (m_detail)
            m_loader.loadWhole(m_detail->event, part);
    };
    connect(m_json, &BodyView::wholeRequested, this, [whole] { whole(DetailLoader::Part::Json); });
    connect(m_raw, &BodyView::wholeRequested, this, [whole] { whole(DetailLoader::Part::Raw); });
    connect(m_json, &BodyView::saveRequested, this, &EventDetailPanel::save);
    connect(m_raw, &BodyView::saveRequested, this, &EventDetailPanel::save);
    return m_tabs;
}

void EventDetailPanel::display(const models::HeldEvent &event, const QString &hub)
{
    m_wanted = event;
    m_wantedHub = hub;
    m_standing = models::Standing::Listed;
    m_settle.start();
}

void EventDetailPanel::clear()
{
    m_settle.stop();
    m_loader.cancel();
    m_wanted.reset();
    m_detail.reset();
    m_stack->setCurrentIndex(0);
}

void EventDetailPanel::load()
{
    if (!m_wanted)
        return;
    m_loadingHub = m_wantedHub;
    m_loader.load(*m_wanted, m_attribution);
}

void EventDetailPanel::take(const models::EventDetail &detail)
{
    m_detail = detail;
    m_hub = m_loadingHub;
    // Another one may have been asked for while this was on its way: that one still waits for its turn.
    if (m_wanted && m_wanted->row == detail.event.row)
        m_wanted.reset();
    showStanding();
    showHead();
    m_fields->setFields(detail.fields);
    m_raw->setText(detail.raw);
    if (detail.isJson)
        m_json->setText(detail.json);
    else
        m_json->setNotice(tr("This record is not JSON. Raw shows it as it came."));
    m_stack->setCurrentIndex(1);
    emit ready();
}

void EventDetailPanel::showHead()
{
    const models::EventDetail &detail = *m_detail;
    const int side = fontMetrics().height();
    m_mark->setPixmap(common::logSetIcon(detail.logSet).pixmap(QSize(side, side), devicePixelRatio()));
    m_logSet->setText(common::logSetName(detail.logSet));
    m_notSent->setVisible(!m_unparsedSent && detail.logSet == insight::LogSet::UnparsedData);
    m_reason->setText(reasonText(detail));
    m_rule->setEnabled(!detail.ruleId.isEmpty());
    const insight::EventRow &row = *detail.event.row;
    m_place->setText(tr("%1 %2 · partition %3, offset %4, record %5 · %6")
                         .arg(models::timeText(detail.timestampMs, m_zone), models::zoneText(m_zone),
                              QString::number(row.origin.partition), QString::number(row.origin.offset),
                              QString::number(row.record), models::sizeText(row.sourceSize)));
    QStringList remarks;
    if (detail.signIn) {
        const QString meaning =
            detail.signIn->meaning
                ? models::coreText("SignInResult", QString::fromUtf8(detail.signIn->meaning))
                : tr("Microsoft's page login.microsoftonline.com/error knows it.");
        remarks << tr("Sign-in error %1: %2").arg(QString::number(detail.signIn->code), meaning);
    }
    for (const models::Remark &repair : models::remarks(detail.repairs))
        remarks << tr("Repaired: %1 (%2)").arg(repair.what, repair.name);
    for (const models::Remark &note : models::remarks(detail.notes))
        remarks << tr("Noted: %1 (%2)").arg(note.what, note.name);
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void EventDetailPanel::setUnparsedSent(bool sent)
{
    m_unparsedSent = sent;
    if (m_detail)
        showHead();
}

void EventDetailPanel::setZone(models::TimeZone zone)
{
    m_zone = zone;
    if (m_detail)
        showHead();
}

void EventDetailPanel::setStanding(models::Standing standing)
{
    m_standing = standing;
    // One that is on its way is not on the screen yet: take() shows how it stands.
    if (m_detail && !m_wanted)
        showStanding();
}

void EventDetailPanel::showStanding()
{
    switch (m_standing) {
    case models::Standing::Listed:
        break;
    case models::Standing::Filtered:
        m_standingText->setText(tr("Hidden by the filter"));
        break;
    case models::Standing::Gone:
        m_standingText->setText(tr("No longer in the live list"));
        break;
    }
    m_standingText->setVisible(m_standing != models::Standing::Listed);
}

void EventDetailPanel::find()
{
    if (m_tabs->currentWidget() == m_fields)
        m_tabs->setCurrentWidget(m_detail && m_detail->isJson ? m_json : m_raw);
    static_cast<BodyView *>(m_tabs->currentWidget())->find();
}

void EventDetailPanel::takeWhole(const models::HeldEvent &event, DetailLoader::Part part, const QString &text)
{
    // Each list numbers its events for itself.
    if (m_detail && m_detail->event.id == event.id && m_detail->event.row == event.row)
        (part == DetailLoader::Part::Json ? m_json : m_raw)->setWhole(text);
}

void EventDetailPanel::save()
{
    if (!m_detail)
        return;
    const QString name = u"event-%1-%2.%3"_s.arg(m_detail->event.row->origin.partition)
                             .arg(m_detail->event.row->origin.offset)
                             .arg(m_detail->isJson ? u"json"_s : u"txt"_s);
    common::askAndSave(
        window(),
        {.objectName = u"saveEventDialog"_s,
         .windowTitle = tr("Save Record As"),
         .filter = tr("All files (*)"),
         .suggestedName = name},
        this,
        [event = m_detail->event](const QString &) {
            return QByteArrayView(insight::RowOpener().open(*event.batch, *event.row).source).toByteArray();
        },
        [this](const Result<QString> &path) {
            if (path)
                return;
            common::tell(window(), {.objectName = u"saveFailed"_s,
                                    .windowTitle = tr("Save Record As"),
                                    .text = tr("The record was not saved."),
                                    .advice = displayText(path.error().detail, 300),
                                    .details = {},
                                    .status = common::Status::Failed,
                                    .choices = {}});
        });
}

void EventDetailPanel::copy(const models::HeldEvent &event, const QString &hub)
{
    m_loader.loadJson(event, m_attribution, hub);
}

} // namespace hubscope::panels
