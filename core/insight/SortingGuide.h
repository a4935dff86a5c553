// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>

namespace hubscope::insight {

class RuleBook;

/// The help page "How Events Are Sorted", made from the tables that do it: the rule book, the repairs, the
/// notes, Entra's error codes. The window shows it, docs/how-events-are-sorted.md holds it, neither can go
/// stale.
struct SortingGuide
{
    enum Column { Name, Outcome, Meaning, Test, Origin };
    static constexpr std::size_t kColumnCount = std::size_t{Origin} + 1;
    using Row = std::array<QString, kColumnCount>;

    struct Section
    {
        QString title;
        QString about;
        /// Empty: this section has no such column.
        Row titles;
        QList<Row> rows;
    };

    QString title;
    QStringList about;
    QList<Section> sections;
};

/// Context and English text to the text that is shown.
using GuideTranslation = std::function<QString(const char *context, const QString &english)>;

/// In English without a translation.
SortingGuide sortingGuide(const RuleBook &rules, const GuideTranslation &translate = {});

/// GitHub's Markdown, UTF-8, ends with a line break; nothing of the tables becomes markup.
QByteArray toMarkdown(const SortingGuide &guide);

} // namespace hubscope::insight
