// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/StageModel.h"

#include "models/ColumnTitles.h"
#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"

#include <algorithm>
#include <array>

using hubscope::diagnose::StageResult;
using hubscope::diagnose::StageState;

namespace hubscope::models {

namespace {

constexpr std::array kColumns{
    ColumnTitle{QT_TRANSLATE_NOOP("models::StageModel", "State")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::StageModel", "Stage")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::StageModel", "Time")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::StageModel", "Finding")},
};

bool isOver(const StageResult &stage)
{
    return stage.state != StageState::Waiting && stage.state != StageState::Running;
}

bool wasRun(const StageResult &stage)
{
    return isOver(stage) && stage.state != StageState::Skipped;
}

} // namespace

void StageModel::setReport(const diagnose::TestReport &report)
{
    const bool sameStages =
        std::ranges::equal(report.stages, m_report.stages, {}, &StageResult::id, &StageResult::id);
    if (!sameStages) {
        beginResetModel();
        m_report = report;
        endResetModel();
        return;
    }
    m_report = report;
    if (!m_report.stages.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int StageModel::rowOfInterest() const
{
    for (const StageState wanted : {StageState::Failed, StageState::Running}) {
        const auto found = std::ranges::find(m_report.stages, wanted, &StageResult::state);
        if (found != m_report.stages.end())
            return static_cast<int>(found - m_report.stages.begin());
    }
    return -1;
}

int StageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_report.stages.size());
}

int StageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StageResult &stage = m_report.stages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(stage, index.column());
    case Qt::ToolTipRole:
        return index.column() == Finding && !stage.detail.isEmpty()
                   ? QVariant(toolTipText(stage.detail.text(coreText)))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == State
                   ? QVariant(
                         tr("%1: %2. %3").arg(stageTitle(stage), stateWord(stage.state), stageFact(stage)))
                   : text(stage, index.column());
    case StateRole:
        return static_cast<int>(stage.state);
    case RawRole:
        return displayText(stage.raw, kDisplayChars, Lines::Keep);
    case CodeRole:
        return stage.diagnosis ? stage.diagnosis->code : QString();
    default:
        return {};
    }
}

QVariant StageModel::text(const StageResult &stage, int column) const
{
    switch (column) {
    case State:
        return stateWord(stage.state);
    case Stage:
        return stageTitle(stage);
    case Time:
        return wasRun(stage) ? durationText(stage.milliseconds) : QString();
    case Finding:
        return stageFact(stage);
    default:
        return {};
    }
}

QVariant StageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, "models::StageModel", section, orientation, role);
}

} // namespace hubscope::models
