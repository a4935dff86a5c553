// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/BookText.h"

#include "azure/JsonText.h"
#include "leql/Lexer.h"

#include <algorithm>

namespace hubscope::insight {

using namespace Qt::StringLiterals;

QString placeText(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t newline = before.rfind('\n');
    const std::string_view lineText = newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto column = leql::charactersIn(lineText, lineText.size()) + 1;
    return u"line %1, column %2"_s.arg(QString::number(line), QString::number(column));
}

std::string unescaped(azure::JsonValue value)
{
    std::string text;
    azure::appendUnescaped(text, value.inner());
    return text;
}

} // namespace hubscope::insight
