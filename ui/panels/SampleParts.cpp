// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SampleParts.h"

#include "common/LogSetMark.h"
#include "common/StatusGlyph.h"
#include "models/Formats.h"
#include "models/SampleModel.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using hubscope::common::Status;
using hubscope::diagnose::ProofReport;
using hubscope::diagnose::SampleResult;
using hubscope::models::SampleModel;
using hubscope::models::SampleStand;

namespace hubscope::panels {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(hubscope::panels::SamplesDialog)
};

Status statusOf(SampleStand stand)
{
    switch (stand) {
    case SampleStand::Waiting:
        return Status::Idle;
    case SampleStand::Moving:
        return Status::Running;
    case SampleStand::Well:
        return Status::Passed;
    case SampleStand::Odd:
        return Status::Warning;
    case SampleStand::Lost:
        break;
    }
    return Status::Failed;
}

/// Gives log set and state their signs; the model knows no icons.
class SampleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == SampleModel::LogSet)
            option->icon =
                common::logSetIcon(static_cast<insight::LogSet>(index.data(SampleModel::LogSetRole).toInt()));
        else if (index.column() == SampleModel::State)
            option->icon = common::statusIcon(
                statusOf(static_cast<SampleStand>(index.data(SampleModel::StandRole).toInt())));
        else
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), option.fontMetrics.height() + 8};
    }
};

} // namespace

QTreeView *makeSampleTable(SampleModel &model, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    table->setObjectName(u"samplesTable"_s);
    table->setAccessibleName(Texts::tr("Samples, one for each log set"));
    table->setModel(&model);
    table->setItemDelegate(new SampleDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setTextElideMode(Qt::ElideRight);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView &header = *table->header();
    const int unit = table->fontMetrics().averageCharWidth();
    header.setSectionsMovable(false);
    header.setStretchLastSection(true);
    header.resizeSection(SampleModel::LogSet, 31 * unit);
    header.resizeSection(SampleModel::State, 20 * unit);
    header.resizeSection(SampleModel::Sent, 12 * unit);
    header.resizeSection(SampleModel::ReadBack, 12 * unit);
    header.resizeSection(SampleModel::Place, 12 * unit);
    // All rows are always in sight: what is around them scrolls.
    table->setFixedHeight(2 * table->frameWidth() + header.sizeHint().height() +
                          model.rowCount() * table->sizeHintForRow(0));
    return table;
}

bool anyTaken(const ProofReport &report)
{
    using enum diagnose::SampleState;
    return std::ranges::any_of(report.samples, [](const SampleResult &sample) {
        return sample.state != Waiting && sample.state != Refused;
    });
}

QString verdictText(const ProofReport &report)
{
    using diagnose::ProofPhase;
    const auto back =
        std::ranges::count(report.samples, diagnose::SampleState::ReadBack, &SampleResult::state);
    if (report.running) {
        switch (report.phase) {
        case ProofPhase::OnTheWay:
            return Texts::tr("%1 of %2 samples are back").arg(back).arg(report.samples.size());
        case ProofPhase::ConnectingForSending:
            return Texts::tr("The hub can be read; signing in to send");
        default:
            return Texts::tr("Signing in to read");
        }
    }
    if (report.phase == ProofPhase::Idle)
        return Texts::tr("Nothing has been sent yet");
    if (report.stopped)
        return report.anySent() ? Texts::tr("Stopped; what had no answer may still arrive")
                                : Texts::tr("Stopped; nothing was sent");
    if (report.ok())
        return Texts::tr("All samples came back, sorted as meant, in %1")
            .arg(models::durationText(report.milliseconds));
    if (!report.anySent())
        return Texts::tr("Nothing was sent");
    return Texts::tr("%1 of %2 samples came back sorted as meant")
        .arg(std::ranges::count_if(report.samples, &SampleResult::ok))
        .arg(report.samples.size());
}

QString warningFor(const models::Session::Source &source)
{
    if (source.isDemo)
        return Texts::tr("The demo hub is inside this program and takes samples of everyone; nothing "
                         "reaches Azure or InsightIDR.");
    const QString text = Texts::tr(
        "The samples stay in the event hub, and whoever reads it gets them. In InsightIDR they show up as "
        "harmless events of hubscope-sample@contoso.example; the one for Third-Party Alerts may raise an "
        "alert.");
    return source.sendsUnparsed ? text
                                : text + u' ' +
                                      Texts::tr("“Send unparsed logs” is off in this connection: the one for "
                                                "Unparsed Data will not show up.");
}

Status overall(const ProofReport &report)
{
    if (report.running)
        return Status::Running;
    if (report.phase == diagnose::ProofPhase::Idle || report.stopped)
        return Status::Idle;
    if (report.ok())
        return Status::Passed;
    const auto back =
        std::ranges::count(report.samples, diagnose::SampleState::ReadBack, &SampleResult::state);
    return back == report.samples.size() ? Status::Warning : Status::Failed;
}

} // namespace hubscope::panels
