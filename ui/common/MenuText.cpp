// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MenuText.h"

#include <QAction>
#include <QRegularExpression>

namespace hubscope::common {

using namespace Qt::StringLiterals;

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression inBrackets(u"\\s*\\(&[^&]\\)"_s);
    static const QRegularExpression before(u"&(.)"_s);
    return QString(text).remove(inBrackets).replace(before, u"\\1"_s);
}

void setCommandText(QAction &action, const QString &text)
{
    action.setText(text);
    action.setIconText(withoutMnemonic(text));
}

} // namespace hubscope::common
