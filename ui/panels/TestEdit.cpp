// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TestEdit.h"

#include "common/Colors.h"
#include "leql/Lexer.h"

#include <QEvent>
#include <QFontDatabase>
#include <QMimeData>

#include <algorithm>

namespace hubscope::panels {

namespace {

/// Where the character stands in the text's UTF-16.
int positionOf(const QString &text, std::size_t character)
{
    qsizetype at = 0;
    for (; character > 0 && at < text.size(); --character)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return static_cast<int>(at);
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

} // namespace

TestEdit::TestEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("ruleTest"));
    setTabChangesFocus(true);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
}

void TestEdit::underline(std::optional<std::size_t> character)
{
    m_fault = character;
    mark();
}

void TestEdit::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    const QString text = toPlainText();
    if (m_fault && !text.isEmpty()) {
        const int size = static_cast<int>(text.size());
        // At the end of the text there is nothing to underline but what stands before it.
        const int begin = std::min(positionOf(text, *m_fault), size - 1);
        int end = begin + 1;
        while (isOfWord(text[begin]) && end < size && isOfWord(text[end]))
            ++end;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(begin);
        selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(common::statusColor(common::Status::Failed, palette()));
        selections << selection;
    }
    setExtraSelections(selections);
}

void TestEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype left = document()->characterCount() - textCursor().selectedText().size();
    if (left + text.size() > static_cast<qsizetype>(leql::kMostQueryBytes)) {
        emit refused(text.size());
        return;
    }
    insertPlainText(text);
}

void TestEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace hubscope::panels
