// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/BodyView.h"

#include "common/FindField.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "models/Formats.h"
#include "panels/CodeHighlighter.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::PlainLabel;

namespace {

/// Characters that go into the view in one turn of the event loop.
constexpr qsizetype kSlice = qsizetype{64} << 10;
/// Counting matches reads the whole text on each key stroke: not in longer ones.
constexpr int kCountedCharacters = 1 << 20;

} // namespace

BodyView::BodyView(const QString &objectName, const QString &accessibleName,
                   KSyntaxHighlighting::Repository *repository, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + u"Text"_s);
    m_edit->setAccessibleName(accessibleName);
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setLineWrapMode(repository ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->setFrameShape(QFrame::NoFrame);
    applyFont();
    if (repository) {
        m_highlighter = new CodeHighlighter(*repository, u"JSON"_s, m_edit->document());
        m_highlighter->follow(palette());
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeCutBar());
    column->addWidget(m_edit, 1);
    column->addWidget(makeFindBar());
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &BodyView::appendSlice);
}

void BodyView::applyFont()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font().pointSizeF() > 0)
        fixed.setPointSizeF(font().pointSizeF());
    m_edit->setFont(fixed);
}

QWidget *BodyView::makeCutBar()
{
    m_cutBar = new QWidget(this);
    m_cutBar->setObjectName(objectName() + u"CutBar"_s);
    m_cutText = new PlainLabel(m_cutBar);
    m_cutText->setObjectName(objectName() + u"CutText"_s);
    m_showAll = new QPushButton(tr("Show All"), m_cutBar);
    m_showAll->setObjectName(objectName() + u"ShowAll"_s);
    auto *save = new QPushButton(tr("Save As…"), m_cutBar);
    save->setObjectName(objectName() + u"Save"_s);
    connect(m_showAll, &QPushButton::clicked, this, [this] {
        m_showAll->setEnabled(false);
        m_cutText->setText(tr("Preparing the whole text…"));
        emit wholeRequested();
    });
    connect(save, &QPushButton::clicked, this, &BodyView::saveRequested);
    auto *row = new QHBoxLayout(m_cutBar);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_cutText, 1);
    row->addWidget(m_showAll);
    row->addWidget(save);
    m_cutBar->hide();
    return m_cutBar;
}

QWidget *BodyView::makeFindBar()
{
    m_findBar = new QWidget(this);
    m_findBar->setObjectName(objectName() + u"FindBar"_s);
    m_findEdit = new common::FindField(objectName() + u"FindEdit"_s, common::Icon::Search, tr("Find"),
                                       tr("Find in this text"), m_findBar);
    m_findEdit->installEventFilter(this);
    m_findCount = new PlainLabel(m_findBar);
    m_findCount->setObjectName(objectName() + u"FindCount"_s);
    m_findCount->setWordWrap(false);
    auto *close = new QToolButton(m_findBar);
    close->setIcon(common::icon(common::Icon::Close));
    close->setAccessibleName(tr("Close the find bar"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, m_findBar, &QWidget::hide);
    connect(m_findEdit, &QLineEdit::textChanged, this, [this] {
        m_edit->moveCursor(QTextCursor::Start);
        countMatches();
        findNext(false);
    });
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_findEdit, 1);
    row->addWidget(m_findCount);
    row->addWidget(close);
    m_findBar->hide();
    return m_findBar;
}

void BodyView::setText(const models::DetailText &text)
{
    m_slices.stop();
    m_whole.clear();
    if (m_highlighter)
        m_highlighter->setEnabled(true);
    m_edit->setPlaceholderText({});
    m_edit->setPlainText(text.shown);
    m_cutBar->setVisible(text.isCut());
    m_showAll->setEnabled(true);
    m_showAll->show();
    m_cutText->setText(
        tr("The first %1 of %2").arg(models::sizeText(text.shownBytes), models::sizeText(text.totalBytes)));
    countMatches();
}

void BodyView::setNotice(const QString &notice)
{
    setText({});
    m_edit->setPlaceholderText(notice);
}

void BodyView::setWhole(const QString &text)
{
    if (m_highlighter)
        m_highlighter->setEnabled(false);
    m_edit->clear();
    m_whole = text;
    m_wholeAt = 0;
    m_slices.start();
}

void BodyView::appendSlice()
{
    const qsizetype size = std::min(kSlice, m_whole.size() - m_wholeAt);
    QTextCursor cursor(m_edit->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_whole.sliced(m_wholeAt, size));
    m_wholeAt += size;
    if (m_wholeAt < m_whole.size()) {
        m_cutText->setText(
            tr("%1 of the text are here…").arg(QLocale().toString(100 * m_wholeAt / m_whole.size()) + u'%'));
        return;
    }
    m_slices.stop();
    m_whole.clear();
    m_showAll->hide();
    m_cutText->setText(tr("The whole text, without colours"));
    countMatches();
}

void BodyView::find()
{
    m_findBar->show();
    m_findEdit->setFocus(Qt::ShortcutFocusReason);
    m_findEdit->selectAll();
}

void BodyView::countMatches()
{
    const QString needle = m_findEdit->text();
    if (needle.isEmpty() || m_edit->document()->characterCount() > kCountedCharacters) {
        m_findCount->clear();
        return;
    }
    const auto count = m_edit->toPlainText().count(needle, Qt::CaseInsensitive);
    m_findCount->setText(
        tr("%1 match(es)", nullptr, models::pluralForm(count)).arg(models::countText(count)));
}

void BodyView::findNext(bool backwards)
{
    const QString needle = m_findEdit->text();
    if (needle.isEmpty())
        return;
    const QTextDocument::FindFlags flags =
        backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    if (!m_edit->find(needle, flags)) {
        m_edit->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        m_edit->find(needle, flags);
    }
}

bool BodyView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_findEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_F3:
            findNext(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        case Qt::Key_Escape:
            m_findBar->hide();
            m_edit->setFocus();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BodyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->follow(palette());
    else if (event->type() == QEvent::FontChange)
        applyFont();
}

} // namespace hubscope::panels
