// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace hubscope::models {

/// What a query can be completed with: the keys that events have and the values that were seen for them.
class QueryVocabulary
{
public:
    virtual ~QueryVocabulary() = default;
    /// As a query has them, the ones to offer first first.
    virtual QStringList keys() const = 0;
    /// Original texts, bounded; any case of `key`.
    virtual QStringList valuesOf(const QString &key) const = 0;
};

/// InsightIDR's keys and those of Hubscope's own remarks: known without any event.
QStringList knownKeys();
/// Values that are known of a key without any event: names of log sets, rules' outcomes, severities.
QStringList knownValuesOf(const QString &key);

struct Completion
{
    enum class Kind { Key, Value, Operator, Clause, Function };
    Kind kind = Kind::Key;
    /// What is put in, as LEQL: in quotes where it must be.
    QString text;
    /// The value as it is, or the key if it is put in quotes; empty for all else.
    QString value = {};

    bool operator==(const Completion &) const = default;
};

/// What would fit at the cursor, and the part of the text that it would replace.
struct Completions
{
    qsizetype from = 0;
    qsizetype to = 0;
    /// At most kMost, the likely ones first.
    QList<Completion> items;

    static constexpr qsizetype kMost = 60;
};

/// Total: looks only at how brackets, quotes and operators stand before the cursor, so it helps in queries
/// that do not parse yet. `cursor` in UTF-16 units.
Completions completionsAt(QStringView query, qsizetype cursor, const QueryVocabulary &vocabulary);

} // namespace hubscope::models
