// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Display.h"

#include <QChar>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

QString displayable(QStringView text, qsizetype limit)
{
    QString result;
    qsizetype taken = 0;
    for (const QChar c : text) {
        if (taken++ == limit)
            return result + u'…';
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format ||
            category == QChar::Separator_Line || category == QChar::Separator_Paragraph)
            result += u"\\u{%1}"_s.arg(static_cast<uint>(c.unicode()), 0, 16);
        else
            result += c;
    }
    return result;
}

} // namespace hubscope::diagnose
