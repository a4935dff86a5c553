// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventTableModel.h"

#include <QTableView>

namespace hubscope::panels {

/// The live list. Follows the newest event until the reader scrolls away from it or chooses a row; then
/// nothing slides under the reader, whatever arrives or leaves. The chosen event is known by its id, so it
/// survives new filters.
class EventTableView : public QTableView
{
    Q_OBJECT
public:
    explicit EventTableView(models::EventTableModel &model, QWidget *parent = nullptr);

    models::EventTableModel &events() const { return m_model; }
    bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// A list that is no live one: it never follows, and Space and End are what they are in other lists.
    void setStill();
    /// Chooses the row and brings it into sight.
    void goTo(int row);
    /// Widths and order as at first.
    void resetColumns();

    /// A letter would search all rows by their text: a second and more in a long list.
    void keyboardSearch(const QString &search) override;

signals:
    void followingChanged(bool following);
    /// The reader chose another event, or none.
    void chosen(int row);
    /// What became of the chosen event when the list changed: also said when it is back.
    void chosenStands(hubscope::models::Standing standing);
    void pauseRequested();
    void detailRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Overridden, not connected: Qt's own answer to a removal would come first and choose another row.
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void updateGeometries() override;

private:
    void letGo();
    void afterRemoval(const QModelIndex &parent, int first, int last);
    void afterReset();
    void scrolledByHand();
    void applyFont();
    void makeHeaderMenu();

    models::EventTableModel &m_model;
    models::EventId m_chosenId = 0;
    int m_topBeforeRemoval = 0;
    bool m_following = true;
    bool m_still = false;
    /// Set while this view itself moves the current row.
    bool m_moving = false;
    bool m_gettingFocus = false;
};

} // namespace hubscope::panels
