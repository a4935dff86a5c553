// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RuleTableModel.h"

#include "models/CoreText.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/RuleHits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hubscope::models {

using namespace Qt::StringLiterals;
using insight::RuleBasis;
using insight::RuleBook;
using insight::RuleDraft;

namespace {

/// A test may have 64 KB; a filter need not look at all of it.
constexpr qsizetype kSearchedCharacters = 4096;

constexpr std::array kHeaders{
    QT_TRANSLATE_NOOP("models::RuleTableModel", "On"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Rule"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Log set"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Hits"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Changes"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Reason"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Basis"),
};

/// In the order of RuleBasis.
constexpr std::array kBases{
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Published by Rapid7"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Our judgement"),
    QT_TRANSLATE_NOOP("models::RuleTableModel", "Your own"),
};

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

bool isSame(const insight::Rule &a, const insight::Rule &b)
{
    return static_cast<const insight::RuleText &>(a) == b;
}

} // namespace

RuleTableModel::RuleTableModel(const RuleHits &hits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_hits(hits)
    , m_book(RuleBook::builtIn())
    , m_draft(*m_book)
{
    workOut();
}

void RuleTableModel::setBook(std::shared_ptr<const RuleBook> book)
{
    RuleDraft draft(*book);
    setBook(std::move(book), std::move(draft));
}

void RuleTableModel::setBook(std::shared_ptr<const RuleBook> book, RuleDraft draft)
{
    m_book = std::move(book);
    reload(std::move(draft));
}

bool RuleTableModel::isAllOff() const
{
    return std::ranges::none_of(m_draft.rules(), &insight::Rule::enabled);
}

void RuleTableModel::insert(int row, insight::Rule rule)
{
    beginInsertRows({}, row, row);
    m_draft.insert(at(row), std::move(rule));
    workOut();
    endInsertRows();
    tell();
}

void RuleTableModel::replace(int row, insight::Rule rule)
{
    m_draft.replace(at(row), std::move(rule));
    workOut();
    tell();
}

void RuleTableModel::moveRule(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_draft.move(at(from), at(to));
    workOut();
    endMoveRows();
    tell();
}

void RuleTableModel::removeRule(int row)
{
    beginRemoveRows({}, row, row);
    m_draft.remove(at(row));
    workOut();
    endRemoveRows();
    tell();
}

int RuleTableModel::resetRule(int row)
{
    RuleDraft draft = m_draft;
    const int now = static_cast<int>(draft.reset(at(row)));
    if (now != row)
        beginMoveRows({}, row, row, {}, now > row ? now + 1 : now);
    m_draft = std::move(draft);
    workOut();
    if (now != row)
        endMoveRows();
    tell();
    return now;
}

int RuleTableModel::restoreRule(const std::string &id)
{
    RuleDraft draft = m_draft;
    const int row = static_cast<int>(draft.restore(id));
    beginInsertRows({}, row, row);
    m_draft = std::move(draft);
    workOut();
    endInsertRows();
    tell();
    return row;
}

void RuleTableModel::load(const RuleBook &book)
{
    reload(RuleDraft(book));
}

void RuleTableModel::reload(RuleDraft draft)
{
    beginResetModel();
    m_draft = std::move(draft);
    workOut();
    endResetModel();
    tell();
}

int RuleTableModel::rowOf(const QString &ruleId) const
{
    const std::size_t row = m_draft.rowOf(ruleId.toStdString());
    return row == RuleDraft::kNoRow ? -1 : static_cast<int>(row);
}

/// Before views hear of another number or order of rows: they ask at once.
void RuleTableModel::workOut()
{
    m_changes = m_draft.changes(*RuleBook::builtIn());
    m_unapplied = m_draft.changes(*m_book);
    m_hasChanges = !std::ranges::equal(m_draft.rules(), m_book->rules(), isSame);
    m_shownHits.assign(m_draft.size(), 0);
    std::ranges::transform(m_draft.rules(), m_shownHits.begin(),
                           [this](const insight::Rule &rule) { return m_hits.hits(rule.id); });
}

void RuleTableModel::tell()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    emit draftChanged();
}

void RuleTableModel::tick()
{
    int first = -1;
    int last = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const qint64 hits = m_hits.hits(m_draft.rules()[at(row)].id);
        if (std::exchange(m_shownHits[at(row)], hits) == hits)
            continue;
        first = first < 0 ? row : first;
        last = row;
    }
    if (first >= 0)
        emit dataChanged(index(first, Hits), index(last, Hits));
}

int RuleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.size());
}

int RuleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString RuleTableModel::changeText(int row) const
{
    const insight::RuleChange &change = m_changes[at(row)];
    QStringList words;
    if (change.added)
        words << tr("added");
    if (change.edited)
        words << tr("edited");
    if (change.switched)
        words << (m_draft.rules()[at(row)].enabled ? tr("on") : tr("off"));
    if (change.moved)
        words << tr("moved");
    return words.join(u", "_s);
}

QString RuleTableModel::text(int row, Column column) const
{
    const insight::Rule &rule = m_draft.rules()[at(row)];
    switch (column) {
    case On:
        return {};
    case Rule:
        return displayText(rule.id, 120);
    case LogSet:
        return QString::fromLatin1(insight::info(rule.logSet).name);
    case Hits:
        return countText(m_shownHits[at(row)]);
    case Reason:
        return displayText(coreText("insight::RuleBook", QString::fromStdString(rule.reason)), 2000);
    case Basis:
        return QCoreApplication::translate("models::RuleTableModel",
                                           kBases[static_cast<std::size_t>(insight::basisOf(rule))]);
    case Change:
        return changeText(row);
    }
    return {};
}

/// What a screen reader says of the row.
QString RuleTableModel::phrase(int row) const
{
    const insight::Rule &rule = m_draft.rules()[at(row)];
    QString phrase = tr("Rule %1, %2: to %3, %4 hit(s)", nullptr, pluralForm(m_shownHits[at(row)]))
                         .arg(QString::number(row + 1), text(row, Rule), text(row, LogSet), text(row, Hits));
    if (!rule.enabled)
        phrase += u", "_s + tr("off");
    if (m_unapplied[at(row)].any())
        phrase += u", "_s + tr("not applied yet");
    return phrase;
}

QVariant RuleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const auto column = static_cast<Column>(index.column());
    const insight::Rule &rule = m_draft.rules()[at(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTipText(column == Rule ? displayText(rule.test, 1000) : text(row, column));
    case Qt::AccessibleTextRole:
        return column == On ? phrase(row) : text(row, column);
    case Qt::CheckStateRole:
        return column == On ? QVariant(rule.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == Hits)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case LogSetRole:
        return static_cast<int>(rule.logSet);
    case EnabledRole:
        return rule.enabled;
    case UnappliedRole:
        return m_unapplied[at(row)].any();
    case FilterRole:
        return QStringList{QString::fromStdString(rule.id),
                           text(row, LogSet),
                           text(row, Reason),
                           text(row, Basis),
                           text(row, Change),
                           QString::fromStdString(rule.test).left(kSearchedCharacters)}
            .join(u'\n');
    default:
        return {};
    }
}

bool RuleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != On ||
        role != Qt::CheckStateRole)
        return false;
    m_draft.setEnabled(at(index.row()), value.toInt() == Qt::Checked);
    workOut();
    tell();
    return true;
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == On ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= kColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Hits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return QCoreApplication::translate("models::RuleTableModel", kHeaders[static_cast<std::size_t>(section)]);
}

} // namespace hubscope::models
