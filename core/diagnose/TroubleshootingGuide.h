// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubscope::diagnose {

/// The help page "Troubleshooting", made from the table of faults: the window shows it,
/// docs/troubleshooting.md holds it, neither can go stale.
struct TroubleshootingGuide
{
    struct Entry
    {
        /// The guide's words for it, or the fault's own title.
        QString title;
        Diagnosis fault;
    };
    struct Section
    {
        QString title;
        QList<Entry> entries;
    };

    QString title;
    QStringList about;
    /// What the words of certaintyName() mean.
    QString certainty;
    /// What Rapid7's guide lists, by its words; then everything by stage, each fault once.
    Section guide;
    QList<Section> stages;
};

/// In English without a translation.
TroubleshootingGuide troubleshootingGuide(const TextTranslation &translate = {});

/// GitHub's Markdown, UTF-8, ends with a line break; nothing of the table becomes markup.
QByteArray toMarkdown(const TroubleshootingGuide &guide);

/// What someone seeks: words that must all stand in a fault, in any order; or a whole message of a client or
/// server, or the number of an error, pasted: then what the catalogue makes of it.
class GuideSearch
{
public:
    explicit GuideSearch(const QString &text);

    bool finds(const TroubleshootingGuide::Entry &entry) const;

private:
    QStringList m_words;
    /// Code of the fault that the text, taken as an error, stands for.
    QString m_recognised;
    std::optional<int> m_number;
};

} // namespace hubscope::diagnose
