// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GapModel.h"

#include "models/ColumnTitles.h"
#include "models/CoreText.h"
#include "models/Csv.h"
#include "store/GapJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <ranges>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace hubscope::models {

namespace {

constexpr std::array kColumns{
    ColumnTitle{QT_TRANSLATE_NOOP("models::GapModel", "Found (%1)")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::GapModel", "Partition"), Qt::AlignRight},
    ColumnTitle{QT_TRANSLATE_NOOP("models::GapModel", "Offsets"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::GapModel", "The first and the last that is missing")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::GapModel", "At most"), Qt::AlignRight,
                QT_TRANSLATE_NOOP("models::GapModel", "Messages that the offsets can have held")},
    ColumnTitle{QT_TRANSLATE_NOOP("models::GapModel", "Why")},
};

using pipeline::Gap;

} // namespace

void GapModel::setGaps(const std::vector<Gap> &gaps)
{
    const bool grew = gaps.size() >= m_gaps.size() &&
                      std::ranges::equal(m_gaps, std::views::take(gaps, std::ssize(m_gaps)));
    if (!grew) {
        beginResetModel();
        m_gaps = gaps;
        endResetModel();
    } else if (const auto more = static_cast<int>(gaps.size() - m_gaps.size()); more > 0) {
        beginInsertRows({}, 0, more - 1);
        m_gaps = gaps;
        endInsertRows();
    }
}

void GapModel::setTimeZone(TimeZone zone)
{
    m_zone = zone;
    emit headerDataChanged(Qt::Horizontal, Found, Found);
    if (!m_gaps.empty())
        emit dataChanged(index(0, Found), index(rowCount() - 1, Found));
}

const Gap &GapModel::gap(int row) const
{
    return m_gaps[m_gaps.size() - 1 - static_cast<std::size_t>(row)];
}

int GapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_gaps.size());
}

int GapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// Offsets are names of places: never grouped.
QVariant GapModel::text(const Gap &gap, int column) const
{
    const bool hasEnd = gap.to != Gap::kUnknown;
    switch (column) {
    case Found:
        return timeText(gap.timeMs, m_zone);
    case Partition:
        return QString::number(gap.partition);
    case Offsets:
        return hasEnd ? tr("%1 to %2").arg(gap.from).arg(gap.to - 1) : tr("%1 and on").arg(gap.from);
    case Messages:
        return hasEnd ? countText(gap.to - gap.from) : u"–"_s;
    case Why:
        return coreText("GapReason", QString::fromUtf8(store::info(gap.reason).what));
    default:
        return {};
    }
}

QVariant GapModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Gap &shown = gap(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        return index.column() == Why ? text(shown, Why) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(kColumns[static_cast<std::size_t>(index.column())].align | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == Found ? QVariant(gapText(shown)) : text(shown, index.column());
    default:
        return {};
    }
}

QVariant GapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return columnTitle(kColumns, "models::GapModel", section, orientation, role, m_zone);
}

QByteArray gapFile(const QString &path, const QString &host, const QString &hub, const std::vector<Gap> &gaps)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) {
        QJsonArray rows;
        for (const Gap &gap : gaps) {
            QJsonObject row = store::toJson(gap);
            row.insert(u"host"_s, host);
            row.insert(u"hub"_s, hub);
            rows.append(row);
        }
        return QJsonDocument(rows).toJson();
    }
    std::string out;
    const auto line = [&out](const std::array<std::string, 7> &cells) {
        std::array<std::string_view, 7> views;
        std::ranges::copy(cells, views.begin());
        appendCsvLine(out, views);
    };
    line({"host", "hub", "partition", "from", "to", "reason", "time"});
    for (const Gap &gap : gaps)
        line({host.toStdString(), hub.toStdString(), std::to_string(gap.partition), std::to_string(gap.from),
              gap.to == Gap::kUnknown ? std::string() : std::to_string(gap.to), store::info(gap.reason).name,
              store::timeOf(gap).toStdString()});
    return QByteArray::fromStdString(out);
}

} // namespace hubscope::models
