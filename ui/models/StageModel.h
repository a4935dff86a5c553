// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/ConnectionTest.h"

#include <QAbstractTableModel>

namespace hubscope::models {

/// The stages of a connection test as rows: all of them from the start, each with its state.
class StageModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Stage, Time, Finding, ColumnCount };
    enum Role {
        /// diagnose::StageState as int.
        StateRole = Qt::UserRole + 1,
        /// The text of client or server as it came, bounded.
        RawRole,
        /// `tls.expired`; empty if the stage has no diagnosis.
        CodeRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const diagnose::TestReport &report);
    const diagnose::TestReport &report() const { return m_report; }
    /// Row of the first stage that failed, else the one that runs, else -1.
    int rowOfInterest() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const diagnose::StageResult &stage, int column) const;

    diagnose::TestReport m_report;
};

} // namespace hubscope::models
