// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ProofReport.h"

#include <QAbstractTableModel>

namespace hubscope::models {

/// How a sample stands, for a glyph.
enum class SampleStand {
    Waiting,
    Moving,
    Well,
    /// Came back, but not as it was meant to.
    Odd,
    Lost
};

/// The samples of a run as rows, one for each log set, from before the first run on.
class SampleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LogSet, State, Sent, ReadBack, Place, Sorted, ColumnCount };
    enum Role {
        /// SampleStand as int.
        StandRole = Qt::UserRole + 1,
        /// insight::LogSet as int.
        LogSetRole,
    };

    explicit SampleModel(QObject *parent = nullptr);

    void setReport(const diagnose::ProofReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SampleStand stand(const diagnose::SampleResult &sample) const;
    QString stateText(const diagnose::SampleResult &sample) const;
    QString text(const diagnose::SampleResult &sample, int column) const;

    QList<diagnose::SampleResult> m_samples;
    bool m_running = false;
};

} // namespace hubscope::models
