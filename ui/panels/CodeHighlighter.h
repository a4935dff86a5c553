// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::panels {

/// Colours JSON or LEQL in the palette's manner; leaves very long lines alone, which would stall the window.
class CodeHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT
public:
    /// A line this long is not coloured.
    static constexpr qsizetype kLongLine = 8000;

    /// `language` as its definition names it: `JSON`, `LEQL` (resources/syntax).
    CodeHighlighter(KSyntaxHighlighting::Repository &repository, const QString &language,
                    QTextDocument *document);

    /// Takes the colours that fit the palette and paints anew.
    void follow(const QPalette &palette);
    void setEnabled(bool enabled);

protected:
    void highlightBlock(const QString &text) override;

private:
    KSyntaxHighlighting::Repository &m_repository;
    bool m_enabled = true;
};

} // namespace hubscope::panels
