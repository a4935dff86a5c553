// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/LeqlEdit.h"

#include "common/Colors.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "models/DisplayText.h"
#include "models/EventFilter.h"
#include "panels/CodeHighlighter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::Completion;

namespace {

/// Letters that have to be typed before completion comes by itself.
constexpr qsizetype kTypedBeforeOffers = 2;
constexpr int kPadding = 4;

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
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
}

QString inOneLine(QString text)
{
    text = text.trimmed().replace(u"\r\n"_s, u" "_s);
    for (const QChar lineBreak : u"\r\n\u2028\u2029"_s)
        text.replace(lineBreak, u' ');
    return text;
}

class NoVocabulary : public models::QueryVocabulary
{
public:
    QStringList keys() const override { return models::knownKeys(); }
    QStringList valuesOf(const QString &) const override { return {}; }
};

QString kindWord(Completion::Kind kind)
{
    switch (kind) {
    case Completion::Kind::Key:
        return LeqlEdit::tr("key");
    case Completion::Kind::Value:
        return LeqlEdit::tr("value");
    case Completion::Kind::Operator:
        return LeqlEdit::tr("operator");
    case Completion::Kind::Clause:
        return LeqlEdit::tr("clause");
    case Completion::Kind::Function:
        return LeqlEdit::tr("function");
    }
    return {};
}

} // namespace

LeqlEdit::LeqlEdit(Shape shape, KSyntaxHighlighting::Repository &repository, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_shape(shape)
    , m_highlighter(new CodeHighlighter(repository, u"LEQL"_s, document()))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(0, 1, this))
{
    // A language of its own, whatever that of the window.
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
    m_highlighter->follow(palette());
    if (shape == Shape::Line) {
        setLineWrapMode(NoWrap);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        document()->setDocumentMargin(2);
        // Beside the text the frame shows this widget, not the viewport.
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
        m_clear = new QToolButton(this);
        m_clear->setObjectName(u"leqlClear"_s);
        m_clear->setIcon(common::icon(common::Icon::Close));
        m_clear->setAutoRaise(true);
        m_clear->setCursor(Qt::ArrowCursor);
        m_clear->setFocusPolicy(Qt::NoFocus);
        m_clear->setAccessibleName(tr("Empty the field"));
        m_clear->setToolTip(tr("Empty the field"));
        m_clear->hide();
        connect(m_clear, &QToolButton::clicked, this, [this] {
            setText({});
            setFocus();
        });
        connect(this, &QPlainTextEdit::textChanged, this,
                [this] { m_clear->setVisible(!document()->isEmpty()); });
    } else {
        setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    }

    m_completer->setWidget(this);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(u"leqlCompletions"_s);
    m_completer->popup()->setAccessibleName(tr("What fits here"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &LeqlEdit::complete);
    applyFont();
}

void LeqlEdit::setIcon(common::Icon icon)
{
    m_icon = icon;
    m_sign = new common::PlainLabel(this);
    placeParts();
}

void LeqlEdit::setHint(const QString &hint)
{
    m_hint = hint;
    showHint();
}

/// Qt breaks it into lines, of which a line has room for one.
void LeqlEdit::showHint()
{
    const int room = viewport()->width() - 2 * qRound(document()->documentMargin());
    setPlaceholderText(m_shape == Shape::Line ? fontMetrics().elidedText(m_hint, Qt::ElideRight, room)
                                              : m_hint);
}

void LeqlEdit::setText(const QString &text)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.insertText(m_shape == Shape::Line ? inOneLine(text) : text);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

// Looks

void LeqlEdit::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (parentWidget() && parentWidget()->font().pointSizeF() > 0)
        fixed.setPointSizeF(parentWidget()->font().pointSizeF());
    if (fixed != font())
        setFont(fixed);
    placeParts();
    updateGeometry();
}

int LeqlEdit::lineHeight() const
{
    return fontMetrics().height() + 2 * qRound(document()->documentMargin()) + 2 * frameWidth() + 2;
}

QSize LeqlEdit::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, m_shape == Shape::Line ? lineHeight() : lineHeight() + 2 * fontMetrics().height()};
}

QSize LeqlEdit::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 16;
    return {width, m_shape == Shape::Line ? lineHeight() : lineHeight() + fontMetrics().height()};
}

/// Sign and button stand inside the frame, beside the text.
void LeqlEdit::placeParts()
{
    // Not before the parts are there: the base classes tell of changes early.
    if (!m_clear)
        return;
    const int side = fontMetrics().height();
    setViewportMargins(m_icon ? side + kPadding : 0, 0, side + kPadding, 0);
    const int top = (height() - side) / 2;
    if (m_sign) {
        const int small = side * 3 / 4;
        m_sign->setPixmap(common::icon(*m_icon).pixmap(QSize(small, small), devicePixelRatio()));
        m_sign->setAlignment(Qt::AlignCenter);
        m_sign->setGeometry(frameWidth() + kPadding / 2, top, side, side);
    }
    m_clear->setIconSize(QSize(side, side) * 3 / 4);
    m_clear->setGeometry(width() - frameWidth() - side - kPadding / 2, top, side, side);
    showHint();
}

void LeqlEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeParts();
}

void LeqlEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->follow(palette());
        mark();
        placeParts();
    } else if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::StyleChange) {
        applyFont();
    }
}

void LeqlEdit::underline(std::optional<std::size_t> character)
{
    m_fault = character;
    mark();
}

void LeqlEdit::showFault(const std::optional<models::QueryFault> &fault)
{
    underline(fault ? std::optional(fault->at) : std::nullopt);
    setAccessibleDescription(fault ? fault->sentence : QString());
}

void LeqlEdit::mark()
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

// Typing

bool LeqlEdit::isSubmit(const QKeyEvent &event) const
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    return m_shape == Shape::Line || event.modifiers().testFlag(Qt::ControlModifier);
}

/// Keys that the open list answers to. True: the event is left to it.
bool LeqlEdit::completionTakes(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    if (!popup->isVisible())
        return false;
    switch (event->key()) {
    case Qt::Key_Tab:
        if (!popup->currentIndex().isValid())
            popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
        complete(popup->currentIndex());
        popup->hide();
        event->accept();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (popup->currentIndex().isValid()) {
            event->ignore();
            return true;
        }
        popup->hide();
        return false;
    case Qt::Key_Escape:
        popup->hide();
        event->accept();
        return true;
    default:
        return false;
    }
}

void LeqlEdit::keyPressEvent(QKeyEvent *event)
{
    if (completionTakes(event))
        return;
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offerCompletions();
        return;
    }
    if (isSubmit(*event)) {
        emit submitted();
        return;
    }
    // The window's shortcuts and a dialog's Esc are theirs.
    if (event->key() == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Down && m_shape == Shape::Line) {
        offerCompletions();
        return;
    }
    const QString before = toPlainText();
    QPlainTextEdit::keyPressEvent(event);
    if (toPlainText() != before)
        typed(*event);
    else
        m_completer->popup()->hide();
}

/// Offers follow what is typed: after two letters of a word, or at once in the place of a value.
void LeqlEdit::typed(const QKeyEvent &event)
{
    const QString letters = event.text();
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || letters.isEmpty() || !letters[0].isPrint() || letters[0].isSpace() ||
        u")]"_s.contains(letters[0])) {
        m_completer->popup()->hide();
        return;
    }
    offerCompletions();
    const bool isValue =
        !m_completions.items.isEmpty() && m_completions.items.first().kind == Completion::Kind::Value;
    if (!isValue && m_completions.to - m_completions.from < kTypedBeforeOffers)
        m_completer->popup()->hide();
}

void LeqlEdit::offerCompletions()
{
    static const NoVocabulary none;
    m_completions =
        models::completionsAt(toPlainText(), textCursor().position(), m_vocabulary ? *m_vocabulary : none);
    QAbstractItemView *popup = m_completer->popup();
    if (m_completions.items.isEmpty() || isReadOnly()) {
        popup->hide();
        return;
    }
    m_offers->clear();
    for (const Completion &completion : std::as_const(m_completions.items)) {
        const bool isValue = !completion.value.isEmpty();
        auto *item =
            new QStandardItem(models::displayText(isValue ? completion.value : completion.text, 120));
        item->setData(tr("%1, %2").arg(item->text(), kindWord(completion.kind)), Qt::AccessibleTextRole);
        item->setFont(font());
        m_offers->appendRow(item);
    }
    QTextCursor start = textCursor();
    start.setPosition(static_cast<int>(m_completions.from));
    QRect place = cursorRect(start).translated(viewport()->pos());
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() +
                   2 * kPadding);
    m_completer->complete(place);
    popup->setCurrentIndex({});
}

void LeqlEdit::complete(const QModelIndex &chosen)
{
    if (!chosen.isValid() || chosen.row() >= m_completions.items.size())
        return;
    const Completion completion = m_completions.items.at(chosen.row());
    QTextCursor cursor = textCursor();
    // One step to undo, apart from what was typed before.
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(m_completions.from));
    cursor.setPosition(static_cast<int>(std::min<qsizetype>(m_completions.to, toPlainText().size())),
                       QTextCursor::KeepAnchor);
    const bool goesOn =
        completion.text.endsWith(u'(') || completion.text.endsWith(u'[') || completion.text.endsWith(u':');
    const bool isWord = completion.kind == Completion::Kind::Operator;
    cursor.insertText(completion.text + (isWord && !goesOn ? u" "_s : QString()));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void LeqlEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    emit entered();
}

void LeqlEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype left = document()->characterCount() - textCursor().selectedText().size();
    if (left + text.size() > static_cast<qsizetype>(leql::kMostQueryBytes)) {
        emit refused(text.size());
        return;
    }
    insertPlainText(m_shape == Shape::Line ? inOneLine(text) : text);
}

} // namespace hubscope::panels
