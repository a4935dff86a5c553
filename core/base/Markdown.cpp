// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Markdown.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hubscope {

namespace {

/// What GitHub's Markdown makes a link of by itself: `http://` and `www.`.
bool beginsLink(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    return rest.startsWith(u"://") ||
           (rest.startsWith(u'.') && text.first(at).endsWith(u"www", Qt::CaseInsensitive));
}

} // namespace

QString escapedMarkdown(QStringView text)
{
    constexpr QStringView kMarkup = u"\\`*_[]<>#|~!&@";
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (kMarkup.contains(c) || beginsLink(text, i))
            out += u'\\';
        out += c.isPrint() || c.isSurrogate() ? c : QChar(u' ');
    }
    return out;
}

namespace {

QString withoutMarkup(QString line)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
    return line.replace(link, QStringLiteral("\\1")).remove(u'`').remove(QStringLiteral("**"));
}

QStringList cellsOf(QStringView row)
{
    QStringList cells;
    for (const QStringView cell : row.sliced(1, row.size() - (row.endsWith(u'|') ? 2 : 1)).split(u'|'))
        cells << withoutMarkup(cell.trimmed().toString());
    return cells;
}

bool isRule(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) {
        return cell.startsWith(u'-') || cell.startsWith(QStringLiteral(":-"));
    });
}

} // namespace

QString plainFromMarkdown(QStringView markdown)
{
    QStringList lines;
    QStringList titles;
    bool goesOn = false;
    for (const QStringView part : markdown.split(u'\n')) {
        const QStringView line = part.trimmed();
        const bool isRow = line.size() > 1 && line.startsWith(u'|');
        const bool isHeading = line.startsWith(u'#');
        if (!isRow)
            titles.clear();
        if (isRow && titles.isEmpty()) {
            titles = cellsOf(line);
        } else if (isRow) {
            const QStringList cells = cellsOf(line);
            if (isRule(cells))
                continue;
            lines << cells.first();
            for (qsizetype i = 1; i < std::min(cells.size(), titles.size()); ++i)
                lines << QStringLiteral("    %1: %2").arg(titles.at(i), cells.at(i));
            lines << QString();
        } else if (isHeading) {
            lines << withoutMarkup(line.sliced(std::min(line.size(), line.indexOf(u' ') + 1)).toString());
        } else if (goesOn && !line.isEmpty()) {
            lines.last() += u' ' + withoutMarkup(line.toString());
        } else if (!line.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty())) {
            lines << withoutMarkup(line.toString());
        }
        goesOn = !isRow && !isHeading && !line.isEmpty();
    }
    return lines.join(u'\n');
}

} // namespace hubscope
