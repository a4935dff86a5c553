// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "diagnose/FaultCatalogue.h"
#include "models/Formats.h"
#include "pipeline/SourceError.h"

#include <QAbstractTableModel>

#include <vector>

namespace hubscope::models {

/// What went wrong, one row per cause however often it came. Active causes on top, errors before warnings,
/// then the newest. Bounded.
class DiagnosticsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Title, First, Last, Stage, Count, ColumnCount };
    enum Role {
        /// hubscope::Severity as int.
        SeverityRole = Qt::UserRole + 1,
        ActiveRole,
    };
    static constexpr std::size_t kMaxRows = 200;

    /// One cause. Texts of `diagnosis` are the core's English; `raw` is redacted and bounded.
    struct Entry
    {
        diagnose::Diagnosis diagnosis;
        /// What keeps causes of the same code apart that the catalogue does not know; empty otherwise.
        QString variant;
        QString stage;
        QString raw;
        Severity severity = Severity::Warning;
        bool active = true;
        int count = 0;
        qint64 firstMs = 0;
        qint64 lastMs = 0;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Looks the cause up. Needs a person: an error; the client tries again by itself: a warning.
    void report(const pipeline::SourceError &error);
    /// For causes that no client error stands for, e.g. `live.silent`.
    void report(const diagnose::Diagnosis &diagnosis, Severity severity = Severity::Warning,
                const QString &raw = {});
    /// The source is live again: nothing stands in the way any more. Rows stay, as history.
    void resolveAll();
    /// One cause is over.
    void resolve(const QString &code);
    /// All causes of one stage are over.
    void resolveStage(pipeline::SourceStage stage);
    void clear();
    void setTimeZone(TimeZone zone);
    TimeZone timeZone() const { return m_zone; }

    int activeCount() const;
    /// Null if the row does not exist.
    const Entry *entry(int row) const;
    /// The whole cause as plain text, for copying: times as ISO 8601.
    QString entryText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void activeCountChanged(int count);

private:
    void add(Entry entry);
    void insert(Entry entry);
    void evict();
    void sort();
    void tellActive();
    QVariant text(const Entry &entry, int column) const;

    std::vector<Entry> m_entries;
    TimeZone m_zone = TimeZone::Utc;
    int m_toldActive = 0;
};

} // namespace hubscope::models
