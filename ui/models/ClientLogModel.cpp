// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClientLogModel.h"

#include "base/Redact.h"
#include "models/ColumnTitles.h"
#include "models/DisplayText.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace hubscope::models {

namespace {

constexpr std::array kColumns{
    ColumnTitle{QT_TRANSLATE_NOOP("models::ClientLogModel", "Time (%1)")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::ClientLogModel", "Level")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::ClientLogModel", "Part")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::ClientLogModel", "Message")},
};

constexpr qsizetype kMaxChars = 2000;
/// What is cut off is redacted before: half a key would not be known as one.
constexpr qsizetype kSlack = 512;

constexpr std::array kLevelWords{QT_TRANSLATE_NOOP("models::ClientLogModel", "Error"),
                                 QT_TRANSLATE_NOOP("models::ClientLogModel", "Warning"),
                                 QT_TRANSLATE_NOOP("models::ClientLogModel", "Notice"),
                                 QT_TRANSLATE_NOOP("models::ClientLogModel", "Info"),
                                 QT_TRANSLATE_NOOP("models::ClientLogModel", "Debug")};

} // namespace

void ClientLogModel::append(pipeline::LogLevel level, const QString &facility, const QString &text)
{
    append(level, facility, text, QDateTime::currentMSecsSinceEpoch());
}

void ClientLogModel::append(pipeline::LogLevel level, const QString &facility, const QString &text,
                            qint64 timeMs)
{
    makeRoom();
    m_lines.push_back({timeMs, level, facility.left(64),
                       redacted(QStringView(text).left(kMaxChars + kSlack)).left(kMaxChars)});
    if (level > m_level)
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_shown.push_back(m_lines.back());
    endInsertRows();
}

void ClientLogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_shown.clear();
    endResetModel();
}

void ClientLogModel::setLevel(pipeline::LogLevel level)
{
    if (level == m_level)
        return;
    beginResetModel();
    m_level = level;
    m_shown.clear();
    std::ranges::copy_if(m_lines, std::back_inserter(m_shown),
                         [level](const Line &line) { return line.level <= level; });
    endResetModel();
}

void ClientLogModel::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    if (!m_shown.empty())
        emit dataChanged(index(0, Time), index(rowCount() - 1, Time));
    emit headerDataChanged(Qt::Horizontal, Time, Time);
}

QString ClientLogModel::lineText(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Line &line = m_shown[static_cast<std::size_t>(row)];
    return u"%1 %2 %3 %4"_s.arg(isoText(line.timeMs), levelWord(line.level), line.facility, line.text);
}

QString ClientLogModel::levelWord(pipeline::LogLevel level)
{
    return QCoreApplication::translate("models::ClientLogModel",
                                       kLevelWords.at(static_cast<std::size_t>(level)));
}

int ClientLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ClientLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_shown[static_cast<std::size_t>(index.row())];
    if (role == LevelRole)
        return static_cast<int>(line.level);
    if (role == Qt::ToolTipRole)
        return index.column() == Text ? QVariant(toolTipText(line.text)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Time:
        return timeText(line.timeMs, m_zone);
    case Level:
        return levelWord(line.level);
    case Facility:
        return displayText(line.facility);
    case Text:
        return displayText(line.text);
    default:
        return {};
    }
}

QVariant ClientLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, "models::ClientLogModel", section, orientation, role, m_zone);
}

void ClientLogModel::makeRoom()
{
    if (m_lines.size() < kMaxLines)
        return;
    const auto end = m_lines.begin() + kMaxLines / 20;
    const auto shown =
        std::count_if(m_lines.begin(), end, [this](const Line &line) { return line.level <= m_level; });
    m_lines.erase(m_lines.begin(), end);
    if (shown == 0)
        return;
    beginRemoveRows({}, 0, static_cast<int>(shown) - 1);
    m_shown.erase(m_shown.begin(), m_shown.begin() + shown);
    endRemoveRows();
}

} // namespace hubscope::models
