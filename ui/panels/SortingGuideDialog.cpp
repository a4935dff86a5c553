// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SortingGuideDialog.h"

#include "common/Assistive.h"
#include "common/Dialogs.h"
#include "common/FindField.h"
#include "common/PlainLabel.h"
#include "models/DisplayText.h"
#include "models/Formats.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using insight::SortingGuide;
using models::displayText;

namespace {

enum Role {
    /// All texts of the row, for the search; a section has none, so it shows with its rows only.
    SearchRole = Qt::UserRole + 1,
    /// What the lower half shows.
    WholeRole,
};

/// The columns of the list; the others are long and stand in the lower half.
constexpr std::array kShown{SortingGuide::Name, SortingGuide::Outcome, SortingGuide::Meaning};

QList<QStandardItem *> itemsOf(const SortingGuide::Section &section, const SortingGuide::Row &row)
{
    QStringList whole;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!row[i].isEmpty())
            whole << u"%1: %2"_s.arg(section.titles[i], displayText(row[i]));
    }
    QList<QStandardItem *> items;
    for (const SortingGuide::Column column : kShown)
        items << new QStandardItem(displayText(row[column], 300));
    items.first()->setData(row[SortingGuide::Name] + u'\n' + whole.join(u'\n'), SearchRole);
    items.first()->setData(whole.join(u"\n\n"_s), WholeRole);
    return items;
}

} // namespace

SortingGuideDialog::SortingGuideDialog(const SortingGuide &guide, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QStandardItemModel(this))
    , m_matching(new QSortFilterProxyModel(this))
    , m_find(new common::FindField(u"guideFind"_s, common::Icon::Search,
                                   tr("Find a rule, a repair, a note or a code"),
                                   tr("Find a rule, a repair, a note or a code"), this))
    , m_count(new common::PlainLabel(this))
    , m_view(new QTreeView(this))
    , m_whole(new QPlainTextEdit(this))
{
    setObjectName(u"sortingGuide"_s);
    setWindowTitle(tr("How Events Are Sorted"));
    setAttribute(Qt::WA_DeleteOnClose);
    fill(guide);
    m_matching->setSourceModel(m_rows);
    m_matching->setRecursiveFilteringEnabled(true);
    m_matching->setFilterRole(SearchRole);
    m_matching->setFilterCaseSensitivity(Qt::CaseInsensitive);

    auto *about = new common::PlainLabel(guide.about.join(u'\n'), this);
    about->setObjectName(u"guideAbout"_s);
    m_count->setObjectName(u"guideCount"_s);
    m_count->setSubdued(true);
    m_count->setWordWrap(false);
    m_view->setObjectName(u"guideList"_s);
    m_view->setAccessibleName(tr("Rules, repairs, notes and codes"));
    m_view->setModel(m_matching);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAllColumnsShowFocus(true);
    const int character = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(0, character * 38);
    m_view->header()->resizeSection(1, character * 28);
    m_view->header()->setStretchLastSection(true);
    m_whole->setObjectName(u"guideWhole"_s);
    m_whole->setAccessibleName(tr("The chosen row"));
    m_whole->setReadOnly(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_whole->setTabChangesFocus(true);

    auto *search = new QHBoxLayout;
    search->addWidget(m_find, 1);
    search->addWidget(m_count);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_view);
    halves->addWidget(m_whole);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"guideClose"_s);
    // Enter in the search is no wish to leave.
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(about);
    column->addLayout(search);
    column->addWidget(halves, 1);
    column->addWidget(buttons);
    common::setFirstSize(*this, {character * 150, fontMetrics().height() * 42});

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_find, &QLineEdit::textChanged, this, &SortingGuideDialog::narrow);
    common::chooseBySelection(*m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SortingGuideDialog::showChosen);
    narrow({});
    m_find->setFocus();
}

void SortingGuideDialog::fill(const SortingGuide &guide)
{
    m_rows->setHorizontalHeaderLabels({tr("Name"), tr("Leads to"), tr("Meaning")});
    QFont bold = font();
    bold.setBold(true);
    for (const SortingGuide::Section &section : guide.sections) {
        auto *head =
            new QStandardItem(tr("%1 (%2)").arg(section.title, models::countText(section.rows.size())));
        head->setFont(bold);
        head->setData(section.about, WholeRole);
        for (const SortingGuide::Row &row : section.rows)
            head->appendRow(itemsOf(section, row));
        m_rowCount += static_cast<int>(section.rows.size());
        m_rows->appendRow(head);
    }
}

void SortingGuideDialog::narrow(const QString &text)
{
    m_matching->setFilterFixedString(text.trimmed());
    int found = 0;
    for (int section = 0; section < m_matching->rowCount(); ++section) {
        const QModelIndex head = m_matching->index(section, 0);
        m_view->setFirstColumnSpanned(section, {}, true);
        m_view->expand(head);
        found += m_matching->rowCount(head);
    }
    m_count->setText(tr("%1 of %2 match").arg(models::countText(found), models::countText(m_rowCount)));
    m_count->setVisible(!text.trimmed().isEmpty());
    // The first hit, so that its text is there to read at once.
    const QModelIndex first = m_matching->index(0, 0);
    m_view->setCurrentIndex(text.trimmed().isEmpty() ? first : m_matching->index(0, 0, first));
    showChosen();
}

void SortingGuideDialog::showChosen()
{
    const QModelIndex current = m_view->currentIndex();
    m_whole->setPlainText(current.siblingAtColumn(0).data(WholeRole).toString());
}

} // namespace hubscope::panels
