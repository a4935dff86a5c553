// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Markdown.h"

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

} // namespace hubscope
