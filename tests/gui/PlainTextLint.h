// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStringList>
#include <QTextEdit>
#include <QWidget>

namespace hubscope::test {

/// Every label below `root` that would take its text for markup, by object name and text; empty if all is
/// well.
inline QStringList markupLabels(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->textFormat() != Qt::PlainText)
            found << label->objectName() + QStringLiteral(": ") + label->text();
    }
    for (const QTextEdit *edit : root.findChildren<QTextEdit *>())
        found << edit->objectName() + QStringLiteral(": a QTextEdit takes markup; use QPlainTextEdit");
    return found;
}

/// Every control below `root` that a screen reader could not name.
inline QStringList namelessControls(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isPopup = widget->window() != root.window();
        if (isPopup || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
            continue;
        const bool hasText = !widget->property("text").toString().isEmpty();
        const bool isView = widget->inherits("QAbstractItemView") || widget->inherits("QPlainTextEdit") ||
                            widget->inherits("QComboBox") || widget->inherits("QLineEdit");
        const bool isButton = widget->inherits("QAbstractButton");
        if ((isView || (isButton && !hasText)) && widget->accessibleName().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    }
    return found;
}

} // namespace hubscope::test
