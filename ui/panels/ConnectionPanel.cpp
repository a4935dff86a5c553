// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ConnectionPanel.h"

#include "common/EmptyState.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/PartitionModel.h"
#include "panels/ThroughputChart.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using hubscope::models::PartitionModel;

namespace hubscope::panels {

ConnectionPanel::ConnectionPanel(QWidget *parent)
    : QWidget(parent)
    , m_partitions(new PartitionModel(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"connectionPanel"_s);
    setMinimumSize(320, 140);
    m_stack->setObjectName(u"connectionStack"_s);
    m_stack->addWidget(new common::EmptyState(common::Icon::Connect, tr("Nothing is connected"),
                                              tr("Connect to a saved event hub, set up a connection, or try "
                                                 "the demo hub. Then this shows where reading "
                                                 "stands in each partition."),
                                              m_stack));
    auto *page = new QWidget(m_stack);
    auto *column = new QVBoxLayout(page);
    column->addWidget(makeHead());
    column->addWidget(makeBody(), 1);
    m_stack->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    setState(pipeline::Idle{});
    setStatistics({});
    setKeeping({});
    setGaps({});
}

QWidget *ConnectionPanel::makeHead()
{
    auto *head = new QWidget(this);
    m_state = new common::StatusGlyph(head);
    m_state->setObjectName(u"connectionState"_s);
    m_state->setEmphasis(1.1, true);
    m_cause = new common::PlainLabel(head);
    m_cause->setObjectName(u"connectionCause"_s);
    m_place = new common::PlainLabel(head);
    m_place->setObjectName(u"connectionPlace"_s);
    m_place->setSelectable(true);
    m_summary = new common::PlainLabel(head);
    m_summary->setObjectName(u"connectionSummary"_s);
    m_summary->setSubdued(true);
    m_keeping = new common::StatusGlyph(head);
    m_keeping->setObjectName(u"connectionKeeping"_s);
    m_gaps = new common::PlainLabel(head);
    m_gaps->setObjectName(u"connectionGaps"_s);
    m_gaps->setSelectable(true);
    m_allGaps = new QPushButton(head);
    m_allGaps->setObjectName(u"connectionAllGaps"_s);
    m_allGaps->setAccessibleName(tr("List all gaps and export them"));
    connect(m_allGaps, &QPushButton::clicked, this, &ConnectionPanel::gapsRequested);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_state);
    column->addWidget(m_cause);
    column->addWidget(m_place);
    column->addWidget(m_summary);
    column->addWidget(m_keeping);
    column->addWidget(m_gaps);
    column->addWidget(m_allGaps, 0, Qt::AlignLeft);
    return head;
}

QWidget *ConnectionPanel::makeBody()
{
    m_table = new QTreeView(this);
    m_table->setObjectName(u"partitionTable"_s);
    m_table->setAccessibleName(tr("Partitions of the event hub"));
    m_table->setModel(m_partitions);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMinimumWidth(150);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->header()->setMinimumSectionSize(m_table->fontMetrics().averageCharWidth() * 6);
    m_chart = new ThroughputChart(this);

    m_body = new QSplitter(Qt::Horizontal, this);
    m_body->setObjectName(u"connectionSplitter"_s);
    m_body->addWidget(m_table);
    m_body->addWidget(m_chart);
    m_body->setStretchFactor(0, 1);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({500, 500});
    m_body->setChildrenCollapsible(false);
    return m_body;
}

void ConnectionPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * 90;
    m_body->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    // Low and narrow, the numbers come first.
    m_chart->setVisible(wide || height() >= fontMetrics().height() * 20);
}

void ConnectionPanel::setSource(const QString &host, const QString &hub, const QString &policy)
{
    m_stack->setCurrentIndex(host.isEmpty() && hub.isEmpty() ? 0 : 1);
    const auto shown = [](const QString &text) { return models::displayText(text, 260); };
    const QString place =
        policy.isEmpty()
            ? tr("Host %1 · event hub %2").arg(shown(host), shown(hub))
            : tr("Host %1 · event hub %2 · policy %3").arg(shown(host), shown(hub), shown(policy));
    // The curve of one source goes on over an outage.
    if (m_place->text() == place)
        return;
    m_place->setText(place);
    m_partitions->clear();
    m_chart->clear();
    setStatistics({});
}

void ConnectionPanel::setState(const pipeline::SourceState &state)
{
    m_state->setStatus(common::statusOf(state), common::stateWord(state));
    const pipeline::SourceError *cause = pipeline::causeOf(state);
    m_cause->setText(cause ? models::translated(diagnose::diagnose(*cause)).title : QString());
    m_cause->setVisible(cause);
    // Where reading stood is no longer where it stands.
    if (std::holds_alternative<pipeline::Idle>(state)) {
        m_partitions->clear();
        setStatistics({});
    }
}

void ConnectionPanel::setKeeping(const pipeline::Keeping &keeping)
{
    using State = pipeline::Keeping::State;
    const QString why =
        keeping.cause ? models::translated(diagnose::diagnose(*keeping.cause)).title : QString();
    m_keeping->setVisible(keeping.state != State::Off);
    switch (keeping.state) {
    case State::Off:
        m_keeping->setStatus(common::Status::Idle, tr("Events are not kept"));
        break;
    case State::Opening:
        m_keeping->setStatus(common::Status::Running, tr("The kept events are being opened"));
        break;
    case State::Kept:
        m_keeping->setStatus(common::Status::Passed, tr("Each event is kept before it is shown"));
        break;
    case State::Blocked:
        m_keeping->setStatus(common::Status::Failed, tr("Reading waits: %1").arg(why));
        break;
    case State::Elsewhere:
        m_keeping->setStatus(common::Status::Warning, tr("Shown only: %1").arg(why));
        break;
    }
}

void ConnectionPanel::setGaps(const std::vector<pipeline::Gap> &gaps)
{
    // The newest ones; all of them stand in Diagnostics.
    constexpr std::size_t kShown = 3;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(kShown, gaps.size()); ++i)
        lines << models::gapText(gaps[gaps.size() - 1 - i]);
    m_gaps->setText(lines.join(u'\n'));
    m_gaps->setVisible(!gaps.empty());
    const auto count = static_cast<qint64>(gaps.size());
    m_allGaps->setText(
        tr("&List and Export %1 Gap(s)…", nullptr, models::pluralForm(count)).arg(models::countText(count)));
    m_allGaps->setVisible(!gaps.empty());
}

void ConnectionPanel::setStatistics(const pipeline::SourceStatistics &statistics)
{
    m_partitions->setStatistics(statistics);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!statistics.partitions.empty())
        m_chart->add(now, statistics.messagesPerSecond);

    QStringList parts{tr("%1 message(s)", nullptr, models::pluralForm(statistics.messages))
                          .arg(models::countText(statistics.messages)),
                      models::rateText(statistics.messagesPerSecond),
                      models::byteRateText(statistics.bytesPerSecond)};
    if (const qint64 lag = m_partitions->totalLag(); lag >= 0)
        parts << tr("%1 waiting in the hub").arg(models::countText(lag));
    if (statistics.newestEnqueuedMs > 0)
        parts << tr("newest taken by the hub %1")
                     .arg(models::ageText(std::max<qint64>(0, now - statistics.newestEnqueuedMs)));
    if (statistics.heldBack)
        parts << tr("events held back, the window is catching up");
    m_summary->setText(parts.join(u" · "_s));
}

} // namespace hubscope::panels
