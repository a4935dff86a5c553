// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Formats.h"
#include "pipeline/EventSource.h"

#include <QAbstractTableModel>

#include <deque>

namespace hubscope::models {

/// The Kafka client's own log, newest at the end, bounded; shows lines up to a chosen level. Redacted on the
/// way in.
class ClientLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Level, Facility, Text, ColumnCount };
    enum Role { LevelRole = Qt::UserRole + 1 };
    /// Lines kept; a twentieth goes at once when it is full.
    static constexpr std::size_t kMaxLines = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(pipeline::LogLevel level, const QString &facility, const QString &text);
    void append(pipeline::LogLevel level, const QString &facility, const QString &text, qint64 timeMs);
    void clear();
    /// Error shows the fewest lines, Debug all.
    void setLevel(pipeline::LogLevel level);
    pipeline::LogLevel level() const { return m_level; }
    void setTimeZone(TimeZone zone);
    /// Lines that are kept, shown or not.
    std::size_t lineCount() const { return m_lines.size(); }
    /// The line for copying, its time as ISO 8601.
    QString lineText(int row) const;

    static QString levelWord(pipeline::LogLevel level);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        qint64 timeMs;
        pipeline::LogLevel level;
        QString facility;
        QString text;
    };

    void makeRoom();

    std::deque<Line> m_lines;
    /// Those of m_lines that are shown.
    std::deque<Line> m_shown;
    pipeline::LogLevel m_level = pipeline::LogLevel::Info;
    TimeZone m_zone = TimeZone::Utc;
};

} // namespace hubscope::models
