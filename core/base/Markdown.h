// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hubscope {

/// A text inside a line of Markdown, shown as it is: nothing in it becomes markup, HTML, a cell of a table or
/// a link. What cannot be printed, line breaks among it, becomes a blank.
QString escapedMarkdown(QStringView text);

/// A Markdown text of our own where plain text is shown: headings, paragraphs on one line each, of a link its
/// text, and of a table's row its first cell with the others below it, each behind the title of its column.
QString plainFromMarkdown(QStringView markdown);

} // namespace hubscope
