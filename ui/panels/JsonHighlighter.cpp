// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/JsonHighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

JsonHighlighter::JsonHighlighter(KSyntaxHighlighting::Repository &repository, QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_repository(repository)
{
    // Without the definition (a stripped package) the text stays plain.
    if (const auto definition = repository.definitionForName(u"JSON"_s); definition.isValid())
        setDefinition(definition);
}

void JsonHighlighter::follow(const QPalette &palette)
{
    setTheme(m_repository.themeForPalette(palette));
    rehighlight();
}

void JsonHighlighter::setEnabled(bool enabled)
{
    m_enabled = enabled;
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (m_enabled && text.size() < kLongLine)
        SyntaxHighlighter::highlightBlock(text);
}

} // namespace hubscope::panels
