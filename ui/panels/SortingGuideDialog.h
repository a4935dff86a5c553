// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/SortingGuide.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTreeView;

namespace hubscope::common {
class PlainLabel;
}

namespace hubscope::panels {

/// The help page "How Events Are Sorted": sections and rows of the guide, narrowed by a search over all their
/// texts, and the chosen row whole. Plain text throughout, for a rule book may come from anybody.
class SortingGuideDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SortingGuideDialog(const insight::SortingGuide &guide, QWidget *parent = nullptr);

private:
    void fill(const insight::SortingGuide &guide);
    void narrow(const QString &text);
    void showChosen();

    QStandardItemModel *m_rows;
    QSortFilterProxyModel *m_matching;
    QLineEdit *m_find;
    common::PlainLabel *m_count;
    QTreeView *m_view;
    QPlainTextEdit *m_whole;
    /// What the search can find, without the sections.
    int m_rowCount = 0;
};

} // namespace hubscope::panels
