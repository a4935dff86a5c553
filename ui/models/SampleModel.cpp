// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SampleModel.h"

#include "models/ColumnTitles.h"
#include "models/DisplayText.h"
#include "models/Formats.h"

#include <array>

namespace hubscope::models {

using namespace Qt::StringLiterals;
using diagnose::SampleResult;
using diagnose::SampleState;

namespace {

constexpr std::array<ColumnTitle, SampleModel::ColumnCount> kColumns{
    ColumnTitle{QT_TRANSLATE_NOOP("models::SampleModel", "Log set"), Qt::AlignLeft,
                QT_TRANSLATE_NOOP("models::SampleModel", "The log set that the sample is written for")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::SampleModel", "State"), Qt::AlignLeft,
                QT_TRANSLATE_NOOP("models::SampleModel", "How far the sample has come")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::SampleModel", "Sent"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::SampleModel", "Time until the hub had taken it")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::SampleModel", "Came back"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::SampleModel", "Time from sending until it came back")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::SampleModel", "Place"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::SampleModel", "Partition and offset where the hub put it")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::SampleModel", "Sorted by"), Qt::AlignLeft,
                QT_TRANSLATE_NOOP("models::SampleModel",
                                  "The rule that sorts it, and the log set where that is another one")},
};

QString nameOf(insight::LogSet logSet)
{
    return QString::fromLatin1(insight::info(logSet).name);
}

QList<SampleResult> notSent()
{
    QList<SampleResult> samples;
    for (const insight::LogSetInfo &info : insight::kLogSets)
        samples.append({.logSet = info.id});
    return samples;
}

/// A time that is not known is left out: an empty cell says nothing happened yet.
QString timeOrNothing(int milliseconds)
{
    return milliseconds < 0 ? QString() : durationText(milliseconds);
}

/// In a book of the person's own there may be none that holds.
QString ruleText(const SampleResult &sample)
{
    return sample.rule.isEmpty() ? SampleModel::tr("no rule holds") : displayText(sample.rule, 120);
}

} // namespace

SampleModel::SampleModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_samples(notSent())
{
}

void SampleModel::setReport(const diagnose::ProofReport &report)
{
    QList<SampleResult> samples = report.samples.isEmpty() ? notSent() : report.samples;
    const bool sameRows = samples.size() == m_samples.size();
    if (!sameRows)
        beginResetModel();
    m_samples = std::move(samples);
    m_running = report.running;
    if (sameRows)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

int SampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

SampleStand SampleModel::stand(const SampleResult &sample) const
{
    switch (sample.state) {
    case SampleState::Waiting:
        return SampleStand::Waiting;
    case SampleState::Sending:
    case SampleState::Sent:
        return m_running ? SampleStand::Moving : SampleStand::Lost;
    case SampleState::ReadBack:
        return sample.ok() ? SampleStand::Well : SampleStand::Odd;
    case SampleState::Refused:
        break;
    }
    return SampleStand::Lost;
}

QString SampleModel::stateText(const SampleResult &sample) const
{
    switch (sample.state) {
    case SampleState::Waiting:
        return m_running ? tr("Waiting") : tr("Not sent");
    case SampleState::Sending:
        return m_running ? tr("Sending") : tr("No answer");
    case SampleState::Sent:
        return m_running ? tr("Sent") : tr("Did not come back");
    case SampleState::ReadBack:
        return sample.changed ? tr("Came back changed") : tr("Came back");
    case SampleState::Refused:
        break;
    }
    return tr("Refused");
}

QString SampleModel::text(const SampleResult &sample, int column) const
{
    switch (column) {
    case LogSet:
        return nameOf(sample.logSet);
    case State:
        return stateText(sample);
    case Sent:
        return timeOrNothing(sample.sentMs);
    case ReadBack:
        return timeOrNothing(sample.readBackMs);
    case Place:
        return sample.offset < 0 ? QString() : u"%1/%2"_s.arg(sample.partition).arg(sample.offset);
    case Sorted:
        if (!sample.sortedInto)
            return {};
        return sample.sortedInto == sample.logSet
                   ? ruleText(sample)
                   : tr("%1, into %2").arg(ruleText(sample), nameOf(*sample.sortedInto));
    default:
        return {};
    }
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SampleResult &sample = m_samples.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(sample, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(kColumns.at(static_cast<std::size_t>(index.column())).align | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == Sorted && !sample.reason.isEmpty() ? QVariant(toolTipText(sample.reason))
                                                                    : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() != LogSet)
            return text(sample, index.column());
        return sample.readBackMs < 0 ? tr("%1: %2").arg(nameOf(sample.logSet), stateText(sample))
                                     : tr("%1: %2 after %3, sorted by %4")
                                           .arg(nameOf(sample.logSet), stateText(sample),
                                                timeOrNothing(sample.readBackMs), text(sample, Sorted));
    case StandRole:
        return static_cast<int>(stand(sample));
    case LogSetRole:
        return static_cast<int>(sample.logSet);
    default:
        return {};
    }
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, "models::SampleModel", section, orientation, role);
}

} // namespace hubscope::models
