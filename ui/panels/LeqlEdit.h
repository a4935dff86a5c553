// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Lexer.h"
#include "models/QueryCompletion.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <optional>

class QCompleter;
class QStandardItemModel;
class QToolButton;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
enum class Icon;
class PlainLabel;
} // namespace hubscope::common

namespace hubscope::models {
struct QueryFault;
}

namespace hubscope::panels {

class CodeHighlighter;

/// LEQL as it is typed: coloured, completed, the place of a fault underlined. As a line it is as high as one
/// and Enter submits; as a text it wraps, and Ctrl+Enter submits. A text longer than any query may be is not
/// let in.
///
/// Completion comes while words are typed, or by Ctrl+Space: arrows choose, Enter or Tab puts in, Esc closes.
class LeqlEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    enum class Shape { Line, Text };

    /// `repository` must outlive this.
    LeqlEdit(Shape shape, KSyntaxHighlighting::Repository &repository, QWidget *parent = nullptr);

    /// What may be typed, while nothing is: a line shows as much of it as has room.
    void setHint(const QString &hint);
    /// A sign at the front of a line. Lines can be emptied by a button, too.
    void setIcon(common::Icon icon);
    /// Must outlive this; null: nothing is offered but LEQL's own words.
    void setVocabulary(const models::QueryVocabulary *vocabulary) { m_vocabulary = vocabulary; }

    QString text() const { return toPlainText(); }
    /// As typed: can be undone.
    void setText(const QString &text);

    /// Underlines what stands at this character (as people count them, from 0); nothing if none.
    void underline(std::optional<std::size_t> character);
    /// The same of a query's fault, and says it to who does not see; nothing if none.
    void showFault(const std::optional<models::QueryFault> &fault);
    /// Opens the list of what would fit here, if anything would.
    void offerCompletions();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void submitted();
    /// So many characters were to be put in, which is too much; nothing was.
    void refused(qsizetype characters);
    /// The keyboard came here: a query will be written.
    void entered();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void placeParts();
    void showHint();
    void mark();
    bool isSubmit(const QKeyEvent &event) const;
    void typed(const QKeyEvent &event);
    void complete(const QModelIndex &chosen);
    bool completionTakes(QKeyEvent *event);
    int lineHeight() const;

    const Shape m_shape;
    CodeHighlighter *m_highlighter;
    const models::QueryVocabulary *m_vocabulary = nullptr;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    models::Completions m_completions;
    QString m_hint;
    std::optional<common::Icon> m_icon;
    common::PlainLabel *m_sign = nullptr;
    QToolButton *m_clear = nullptr;
    std::optional<std::size_t> m_fault;
};

} // namespace hubscope::panels
