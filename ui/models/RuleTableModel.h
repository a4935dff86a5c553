// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/RuleDraft.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace hubscope::models {

class RuleHits;

/// The rules in order, as they are edited: a draft over the book in force. What differs from the built-in
/// book is said in words, what is not applied yet by UnappliedRole. The vertical header counts the rows.
class RuleTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { On, Rule, LogSet, Hits, Change, Reason, Basis };
    static constexpr int kColumnCount = Basis + 1;
    enum Role {
        /// insight::LogSet as int.
        LogSetRole = Qt::UserRole + 1,
        EnabledRole,
        /// True if applying would change this row.
        UnappliedRole,
        /// All texts of the row, for a filter.
        FilterRole,
    };

    /// `hits` must outlive this.
    explicit RuleTableModel(const RuleHits &hits, QObject *parent = nullptr);

    /// The book in force, and a draft that changes nothing of it.
    void setBook(std::shared_ptr<const insight::RuleBook> book);
    /// The same with a draft that was begun before.
    void setBook(std::shared_ptr<const insight::RuleBook> book, insight::RuleDraft draft);
    const insight::RuleDraft &draft() const { return m_draft; }
    bool hasChanges() const { return m_hasChanges; }
    /// No event could meet a rule.
    bool isAllOff() const;

    void insert(int row, insight::Rule rule);
    void replace(int row, insight::Rule rule);
    void moveRule(int from, int to);
    void removeRule(int row);
    /// Returns the row where the rule is now.
    int resetRule(int row);
    int restoreRule(const std::string &id);
    /// All rules anew: reset, imported, discarded.
    void load(const insight::RuleBook &book);
    int rowOf(const QString &ruleId) const;

    /// Call a few times a second: counts may have changed.
    void tick();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void draftChanged();

private:
    QString text(int row, Column column) const;
    QString changeText(int row) const;
    QString phrase(int row) const;
    void workOut();
    void tell();
    void reload(insight::RuleDraft draft);

    const RuleHits &m_hits;
    std::shared_ptr<const insight::RuleBook> m_book;
    insight::RuleDraft m_draft;
    /// For each row: against the built-in book, and against the one in force.
    std::vector<insight::RuleChange> m_changes;
    std::vector<insight::RuleChange> m_unapplied;
    bool m_hasChanges = false;
    std::vector<qint64> m_shownHits;
};

} // namespace hubscope::models
