// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/EventTableView.h"

#include "common/Assistive.h"
#include "common/RowTables.h"
#include "panels/EventDelegate.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::EventTableModel;

namespace {

/// Widths in characters of the view's font (fixed-width columns in their own), in the order of the columns.
constexpr std::array<int, EventTableModel::kColumnCount> kWidths{24, 16, 7,  23, 22, 15, 16,
                                                                 20, 24, 22, 26, 10, 12, 10};

} // namespace

EventTableView::EventTableView(EventTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"eventTable"_s);
    setAccessibleName(tr("Events"));
    setModel(&model);
    setItemDelegate(new EventDelegate(this));
    common::showAsRows(*this);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->setObjectName(u"eventHeader"_s);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionsMovable(true);
    makeHeaderMenu();
    applyFont();
    resetColumns();

    common::chooseBySelection(*this);
    connect(&model, &EventTableModel::rowsRemoved, this, &EventTableView::afterRemoval);
    connect(&model, &EventTableModel::rowsInserted, this, [this] {
        if (m_following)
            scrollToBottom();
    });
    connect(&model, &EventTableModel::modelReset, this, &EventTableView::afterReset);
    // Only what a hand does to the scroll bar ends following; what this view does, does not.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &EventTableView::scrolledByHand,
            Qt::QueuedConnection);
}

void EventTableView::applyFont()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
}

void EventTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const int character = fontMetrics().averageCharWidth();
    const auto *delegate = static_cast<EventDelegate *>(itemDelegate());
    const int fixed = QFontMetrics(delegate->fixedFont(font())).averageCharWidth();
    for (int column = 0; column < EventTableModel::kColumnCount; ++column) {
        const bool isTime = column == EventTableModel::Time || column == EventTableModel::Received;
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, column >= EventTableModel::kFirstHiddenColumn);
        // Never less than the title, which may be longer in another language.
        header->resizeSection(
            column, std::max(kWidths[static_cast<std::size_t>(column)] * (isTime ? fixed : character) + 12,
                             header->sectionSizeHint(column)));
    }
}

void EventTableView::makeHeaderMenu()
{
    QHeaderView *header = horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"columnMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        // The first column stays, so that there is always a header to ask again.
        for (int column = 1; column < EventTableModel::kColumnCount; ++column) {
            QAction *action =
                menu->addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
            action->setCheckable(true);
            action->setChecked(!header->isSectionHidden(column));
            connect(action, &QAction::toggled, header,
                    [header, column](bool shown) { header->setSectionHidden(column, !shown); });
        }
        menu->popup(header->mapToGlobal(at));
    });
}

void EventTableView::setStill()
{
    m_still = true;
    m_following = false;
}

void EventTableView::setFollowing(bool following)
{
    if (m_still)
        return;
    if (following) {
        const QScopedValueRollback moving(m_moving, true);
        if (currentIndex().isValid()) {
            setCurrentIndex({});
            clearSelection();
            m_chosenId = 0;
            emit chosen(-1);
        }
        scrollToBottom();
    }
    if (m_following == following)
        return;
    m_following = following;
    emit followingChanged(following);
}

void EventTableView::goTo(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : EventTableModel::Time;
    setCurrentIndex(m_model.index(row, column));
}

void EventTableView::keyboardSearch(const QString &) {}

void EventTableView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    m_topBeforeRemoval = verticalScrollBar()->value();
    if (currentIndex().isValid() && currentIndex().row() <= last)
        letGo();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

/// Qt would make the next row the current one, scroll to it and flip the detail: the chosen row is let go
/// first.
void EventTableView::letGo()
{
    const QScopedValueRollback moving(m_moving, true);
    m_chosenId = 0;
    setCurrentIndex({});
    clearSelection();
    emit chosenStands(models::Standing::Gone);
}

void EventTableView::updateGeometries()
{
    QTableView::updateGeometries();
    // The end moves when the view is made higher or lower, too.
    if (m_following)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

/// A chosen row in sight stays so: the filter's way back from an empty list shows lines and bars again that
/// take their room from the list after the row was scrolled to.
void EventTableView::resizeEvent(QResizeEvent *event)
{
    const QRect row = currentIndex().isValid() ? visualRect(currentIndex()) : QRect();
    const bool wasInSight = row.isValid() && (!event->oldSize().isValid() ||
                                              (row.top() >= 0 && row.bottom() < event->oldSize().height()));
    QTableView::resizeEvent(event);
    if (wasInSight)
        scrollTo(currentIndex());
}

void EventTableView::afterRemoval(const QModelIndex &, int first, int last)
{
    if (!m_following)
        verticalScrollBar()->setValue(std::max(0, m_topBeforeRemoval - (last - first + 1)));
}

void EventTableView::afterReset()
{
    const QScopedValueRollback moving(m_moving, true);
    if (m_chosenId) {
        if (const int row = m_model.rowOf(m_chosenId); row >= 0) {
            // The scroll bar knows only the rows that were, and would go no further.
            executeDelayedItemsLayout();
            goTo(row);
        }
        // Whatever hides it, the detail keeps it, and the next filter may bring it back.
        emit chosenStands(m_model.standingOf(m_chosenId));
    }
    if (m_following)
        scrollToBottom();
}

void EventTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_moving || !current.isValid())
        return;
    const models::EventId id = m_model.idAt(current.row());
    const bool other = id != m_chosenId;
    m_chosenId = id;
    setFollowing(false);
    if (other)
        emit chosen(current.row());
}

void EventTableView::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback gettingFocus(m_gettingFocus, true);
    QTableView::focusInEvent(event);
}

/// Qt makes the first row current when the keyboard comes here and none is: nobody chose it.
QModelIndex EventTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    return m_gettingFocus ? QModelIndex() : QTableView::moveCursor(action, modifiers);
}

void EventTableView::scrolledByHand()
{
    if (verticalScrollBar()->value() < verticalScrollBar()->maximum())
        setFollowing(false);
}

void EventTableView::wheelEvent(QWheelEvent *event)
{
    QTableView::wheelEvent(event);
    scrolledByHand();
}

void EventTableView::keyPressEvent(QKeyEvent *event)
{
    const bool bare = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (bare ? event->key() : 0) {
    case Qt::Key_Space:
        emit pauseRequested();
        return;
    case Qt::Key_End:
        if (m_still && m_model.rowCount() > 0)
            goTo(m_model.rowCount() - 1);
        setFollowing(true);
        return;
    case Qt::Key_Home:
        if (m_model.rowCount() > 0)
            goTo(0);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            emit detailRequested();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // Without a chosen row Qt would begin at the first, far from what is on the screen.
        if (!currentIndex().isValid() && m_model.rowCount() > 0) {
            const int lowest = rowAt(viewport()->height() - 1);
            goTo(lowest < 0 ? m_model.rowCount() - 1 : lowest);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void EventTableView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void EventTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
}

} // namespace hubscope::panels
