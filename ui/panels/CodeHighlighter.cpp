// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/CodeHighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>

namespace hubscope::panels {

CodeHighlighter::CodeHighlighter(KSyntaxHighlighting::Repository &repository, const QString &language,
                                 QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_repository(repository)
{
    // Without the definition (a stripped package) the text stays plain.
    if (const auto definition = repository.definitionForName(language); definition.isValid())
        setDefinition(definition);
}

void CodeHighlighter::follow(const QPalette &palette)
{
    setTheme(m_repository.themeForPalette(palette));
    rehighlight();
}

void CodeHighlighter::setEnabled(bool enabled)
{
    m_enabled = enabled;
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    if (m_enabled && text.size() < kLongLine)
        SyntaxHighlighter::highlightBlock(text);
}

} // namespace hubscope::panels
