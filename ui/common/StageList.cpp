// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/StageList.h"

#include "common/Assistive.h"
#include "common/DiagnosisView.h"
#include "common/Disclosure.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/Isolation.h"
#include "models/StageModel.h"

#include <QAccessible>
#include <QAction>
#include <QFontDatabase>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using hubscope::diagnose::StageState;
using hubscope::models::StageModel;

namespace hubscope::common {

namespace {

/// Gives each state its glyph; the model knows no icons.
class StageDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto state = static_cast<StageState>(index.data(StageModel::StateRole).toInt());
        if (index.column() == StageModel::State) {
            option->icon = statusIcon(statusOf(state));
            option->features |= QStyleOptionViewItem::HasDecoration;
            const int side = option->fontMetrics.height();
            option->decorationSize = QSize(side, side);
        }
        if (state == StageState::Waiting || state == StageState::Skipped)
            option->palette.setColor(QPalette::Text, subduedText(option->palette));
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 8);
        return size;
    }
};

int numberOf(const diagnose::TestReport &report, StageState state)
{
    return static_cast<int>(std::ranges::count(report.stages, state, &diagnose::StageResult::state));
}

int firstFailed(const diagnose::TestReport &report)
{
    const auto found = std::ranges::find(report.stages, StageState::Failed, &diagnose::StageResult::state);
    return found == report.stages.end() ? -1 : static_cast<int>(found - report.stages.begin());
}

/// Stages that are done with: up to the last one that was run, or all of them after a run that came to its
/// end.
int doneCount(const diagnose::TestReport &report)
{
    if (report.ok())
        return static_cast<int>(report.stages.size());
    const auto wasRun = [](const diagnose::StageResult &stage) {
        return stage.state == StageState::Passed || stage.state == StageState::Warning ||
               stage.state == StageState::Failed;
    };
    const auto last = std::find_if(report.stages.rbegin(), report.stages.rend(), wasRun);
    return static_cast<int>(report.stages.rend() - last);
}

/// The whole run in one state.
Status overall(const diagnose::TestReport &report)
{
    if (firstFailed(report) >= 0)
        return Status::Failed;
    if (report.running)
        return Status::Running;
    if (report.stages.isEmpty() || report.stopped)
        return Status::Idle;
    return numberOf(report, StageState::Warning) > 0 ? Status::Warning : Status::Passed;
}

void setUpStages(QTreeView &view, StageModel &model)
{
    view.setObjectName(u"stageView"_s);
    view.setAccessibleName(StageList::tr("Stages of the connection test"));
    view.setModel(&model);
    view.setItemDelegate(new StageDelegate(&view));
    view.setRootIsDecorated(false);
    view.setItemsExpandable(false);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setTextElideMode(Qt::ElideRight);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setTabKeyNavigation(false);
    QHeaderView &header = *view.header();
    header.setSectionsMovable(false);
    header.setStretchLastSection(true);
}

/// As wide as its words are in this language: those that stand there, and those that may come.
void fitColumns(QTreeView &view)
{
    QStringList states;
    for (int state = 0; state <= static_cast<int>(StageState::Skipped); ++state)
        states << models::stateWord(static_cast<StageState>(state));
    QStringList stages;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        stages << view.model()->index(row, StageModel::Stage).data().toString();
    const auto widest = [&view](const QStringList &words) {
        int width = 0;
        for (const QString &word : words)
            width = std::max(width, view.fontMetrics().horizontalAdvance(word));
        return width;
    };
    // Glyph, the gap beside it, and the margins of a cell.
    const int glyph = view.fontMetrics().height() + 16;
    const int unit = view.fontMetrics().averageCharWidth();
    QHeaderView &header = *view.header();
    const auto resize = [&](StageModel::Column column, int width) {
        header.resizeSection(column, std::max(width, header.sectionSizeHint(column)));
    };
    resize(StageModel::State, widest(states) + glyph);
    resize(StageModel::Stage, widest(stages) + 2 * unit);
    resize(StageModel::Time, 11 * unit);
}

} // namespace

StageList::StageList(QWidget *parent)
    : QWidget(parent)
    , m_model(new StageModel(this))
    , m_verdict(new StatusGlyph(this))
    , m_cause(new DiagnosisView(this))
    , m_progress(new QProgressBar(this))
    , m_stages(new QTreeView(this))
    , m_raw(new QPlainTextEdit(this))
    , m_runStage(new QAction(tr("&Run This Stage Again"), this))
{
    m_verdict->setObjectName(u"stageVerdict"_s);
    m_verdict->setEmphasis(1.25, true);
    m_cause->setObjectName(u"stageCause"_s);
    m_cause->setGlyphVisible(false);
    m_progress->setObjectName(u"stageProgress"_s);
    m_progress->setAccessibleName(tr("Finished stages"));
    setUpStages(*m_stages, *m_model);

    m_raw->setObjectName(u"stageRaw"_s);
    m_raw->setAccessibleName(tr("Details of the chosen stage"));
    m_raw->setReadOnly(true);
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_raw->setTabChangesFocus(true);
    m_raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_raw->setFixedHeight(m_raw->fontMetrics().lineSpacing() * 7);

    m_runStage->setObjectName(u"runStageAgain"_s);
    m_stages->addAction(m_runStage);
    m_stages->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_runStageButton = new QPushButton(icon(Icon::Run), tr("Run This Sta&ge Again"), this);
    m_runStageButton->setObjectName(u"runStageButton"_s);
    m_runStageButton->setAutoDefault(false);
    connect(m_runStageButton, &QPushButton::clicked, m_runStage, &QAction::trigger);
    connect(m_runStage, &QAction::enabledChanged, m_runStageButton, &QPushButton::setEnabled);
    // After the button above it, for Tab.
    m_details = new Disclosure(tr("Details"), m_raw, this);
    m_details->setObjectName(u"stageDetails"_s);
    setTabOrder(m_details, m_raw);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_verdict);
    column->addWidget(m_cause);
    column->addWidget(m_progress);
    column->addWidget(m_stages, 1);
    column->addWidget(m_runStageButton, 0, Qt::AlignLeft);
    column->addWidget(m_details);

    chooseBySelection(*m_stages);
    connect(m_stages->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StageList::showDetails);
    connect(m_stages->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StageList::showActions);
    connect(m_runStage, &QAction::triggered, this, [this] {
        const int row = m_stages->currentIndex().row();
        if (row >= 0 && row < report().stages.size())
            emit stageRequested(report().stages.at(row).id);
    });
    connect(m_cause, &DiagnosisView::actionRequested, this, &StageList::actionRequested);
    setReport({});
}

void StageList::setReport(const diagnose::TestReport &report)
{
    const int before = m_model->rowOfInterest();
    const bool isAnother = report.stages.size() != m_model->rowCount();
    m_model->setReport(report);
    if (isAnother)
        fitColumns(*m_stages);
    const int row = m_model->rowOfInterest();
    if (row >= 0 && row != before)
        m_stages->setCurrentIndex(m_model->index(row, 0));
    showVerdict();
    showCause();
    showDetails();
    showActions();
    const bool begun = !report.stages.isEmpty();
    m_stages->setVisible(begun);
    m_progress->setVisible(begun);
    m_details->setVisible(begun);
    fitStages();
    m_progress->setRange(0, std::max(1, m_model->rowCount()));
    m_progress->setValue(doneCount(report));
    m_progress->setFormat(models::isolated(tr("%v of %m")));
    if (m_wasRunning && !report.running)
        announce(verdict(report));
    m_wasRunning = report.running;
}

const diagnose::TestReport &StageList::report() const
{
    return m_model->report();
}

void StageList::setAllStagesVisible(bool visible)
{
    m_allVisible = visible;
    fitStages();
}

void StageList::setStagesRunnable(bool runnable)
{
    m_runnable = runnable;
    showActions();
}

void StageList::setOffers(const StepOffers &offers)
{
    m_cause->setOffers(offers);
}

void StageList::setInvitation(const QString &text)
{
    m_invitation = text;
    showVerdict();
}

QString StageList::verdict(const diagnose::TestReport &report)
{
    const int failed = firstFailed(report);
    const auto total = report.stages.size();
    if (failed >= 0)
        return tr("Stage %1 of %2 failed").arg(failed + 1).arg(total);
    if (report.running) {
        const auto running =
            std::ranges::find(report.stages, StageState::Running, &diagnose::StageResult::state);
        return running == report.stages.end()
                   ? tr("The test is starting")
                   : tr("Testing stage %1 of %2").arg(running - report.stages.begin() + 1).arg(total);
    }
    if (report.stopped)
        return tr("The test was stopped before its end");
    const int warnings = numberOf(report, StageState::Warning);
    return warnings > 0 ? tr("The connection works, with %n warning(s)", nullptr, warnings)
                        : tr("The connection works");
}

QString StageList::stageText(int row) const
{
    if (row < 0 || row >= report().stages.size())
        return {};
    const diagnose::StageResult &stage = report().stages.at(row);
    QString text = u"%1 – %2"_s.arg(models::stageTitle(stage), models::stateWord(stage.state));
    if (stage.milliseconds > 0)
        text += u", "_s + models::durationText(stage.milliseconds);
    if (!stage.detail.isEmpty())
        text += u'\n' + models::stageFact(stage);
    if (stage.diagnosis)
        text += u"\n%1: %2"_s.arg(tr("Code"), stage.diagnosis->code);
    if (!stage.raw.isEmpty())
        text += u'\n' + models::displayText(stage.raw, models::kDisplayChars, models::Lines::Keep);
    return text;
}

void StageList::fitStages()
{
    const int frame = 2 * m_stages->frameWidth();
    const int header = m_stages->header()->sizeHint().height();
    const int rows = m_allVisible ? m_model->rowCount() : std::min(5, m_model->rowCount());
    m_stages->setMinimumHeight(frame + header + rows * m_stages->sizeHintForRow(0));
}

void StageList::showVerdict()
{
    const bool none = report().stages.isEmpty();
    m_verdict->setEmphasis(none ? 1 : 1.25, !none);
    m_verdict->setGlyphVisible(!none);
    m_verdict->setStatus(overall(report()), none ? m_invitation : verdict(report()));
    m_verdict->setVisible(!none || !m_invitation.isEmpty());
}

void StageList::showCause()
{
    const auto cause = report().cause();
    const auto warned = std::ranges::find_if(report().stages, [](const diagnose::StageResult &stage) {
        return stage.state == StageState::Warning && stage.diagnosis;
    });
    const bool onlyWarned = !cause && !report().running && warned != report().stages.end();
    m_cause->setVisible(cause || onlyWarned);
    if (cause)
        m_cause->setDiagnosis(*cause, Status::Failed);
    else if (onlyWarned)
        m_cause->setDiagnosis(*warned->diagnosis, Status::Warning);
}

void StageList::showDetails()
{
    const QString text = stageText(m_stages->currentIndex().row());
    const QString shown = text.isEmpty() ? tr("Choose a stage to see its details.") : text;
    if (m_raw->toPlainText() != shown)
        m_raw->setPlainText(shown);
}

void StageList::showActions()
{
    m_runStage->setVisible(m_runnable);
    m_runStage->setEnabled(m_runnable && !report().running && m_stages->currentIndex().isValid());
    m_runStageButton->setVisible(m_runnable && !report().stages.isEmpty());
    m_runStageButton->setEnabled(m_runStage->isEnabled());
}

void StageList::announce(const QString &verdict)
{
    QAccessibleAnnouncementEvent event(this, verdict);
    QAccessible::updateAccessibility(&event);
}

} // namespace hubscope::common
