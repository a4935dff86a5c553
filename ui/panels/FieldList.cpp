// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/FieldList.h"

#include "common/Icons.h"
#include "models/DisplayText.h"

#include <QAction>
#include <QClipboard>
#include <QFont>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::displayText;

namespace {

constexpr qsizetype kClamped = 240;
constexpr qsizetype kOpened = 8192;
constexpr int kMargin = 4;
constexpr int kPadding = 2;
/// Higher than kOpened characters can be.
constexpr int kTallest = 1 << 20;
constexpr int kTextFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

void FieldModel::setFields(const QList<models::DetailField> &fields)
{
    beginResetModel();
    m_fields = fields;
    m_open.clear();
    endResetModel();
}

bool FieldModel::isLong(int row) const
{
    return m_fields.at(row).value.size() > kClamped;
}

void FieldModel::toggle(int row)
{
    if (!isLong(row))
        return;
    if (!m_open.remove(row))
        m_open.insert(row);
    const QModelIndex changed = index(row, Value);
    emit dataChanged(changed, changed);
}

int FieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int FieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const models::DetailField &field = m_fields.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (index.column() == Key)
            return displayText(field.path, kClamped);
        const bool open = m_open.contains(index.row());
        const QString text = displayText(field.value, open ? kOpened : kClamped);
        return isLong(index.row()) && !open ? text + u' ' + tr("(Enter shows more)") : text;
    }
    case Qt::FontRole:
        if (index.column() == Key && !field.isSource) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignTop);
    default:
        return {};
    }
}

QVariant FieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Key ? tr("Key") : tr("Value");
}

FieldDelegate::FieldDelegate(const QTreeView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_view(view)
{
}

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const int width = m_view.columnWidth(index.column()) - 2 * kMargin;
    const QRect area(0, 0, std::max(width, 1), kTallest);
    const QRect text = QFontMetrics(item.font).boundingRect(area, kTextFlags, item.text);
    return {width, std::max(text.height(), item.fontMetrics.height()) + 2 * kPadding};
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = std::exchange(item.text, QString());
    const QStyle *style = m_view.style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, &m_view);
    const bool selected = item.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(m_view.isActiveWindow() ? QPalette::Active : QPalette::Inactive,
                                       selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(item.rect.adjusted(kMargin, kPadding, -kMargin, 0), kTextFlags, text);
    painter->restore();
}

FieldList::FieldList(QWidget *parent)
    : QTreeView(parent)
    , m_fields(new FieldModel(this))
{
    setObjectName(u"fieldList"_s);
    setAccessibleName(tr("Fields of the event"));
    setModel(m_fields);
    setItemDelegate(new FieldDelegate(*this, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setWordWrap(true);
    setAlternatingRowColors(true);
    setTextElideMode(Qt::ElideNone);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setStretchLastSection(true);
    header()->resizeSection(FieldModel::Key, fontMetrics().averageCharWidth() * 26);
    // Wrapped lines depend on the width.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeView::activated, this, [this](const QModelIndex &index) {
        m_fields->toggle(index.row());
        scheduleDelayedItemsLayout();
    });

    const auto add = [this](common::Icon icon, const QString &text, const char *name,
                            const QKeySequence &keys, auto &&what) {
        auto *action = new QAction(common::icon(icon), text, this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, std::forward<decltype(what)>(what));
        addAction(action);
    };
    using common::Icon;
    add(Icon::Filter, tr("&Only This Value"), "actionOnlyField", QKeySequence(u"Ctrl+Alt+O"_s),
        [this] { use(ActionId::OnlyValue); });
    add(Icon::Filter, tr("E&xclude This Value"), "actionExcludeField", QKeySequence(u"Ctrl+Alt+X"_s),
        [this] { use(ActionId::ExcludeValue); });
    add(Icon::Search, tr("&Search for This Value"), "actionSearchField", QKeySequence(u"Ctrl+Alt+S"_s),
        [this] { use(ActionId::SearchValue); });
    add(Icon::Copy, tr("Copy &Value"), "actionCopyFieldValue", QKeySequence::Copy,
        [this] { copy(FieldModel::Value); });
    add(Icon::Copy, tr("Copy &Path"), "actionCopyFieldPath", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C),
        [this] { copy(FieldModel::Key); });
}

void FieldList::setFields(const QList<models::DetailField> &fields)
{
    m_fields->setFields(fields);
}

void FieldList::use(ActionId use)
{
    if (!currentIndex().isValid())
        return;
    const models::DetailField &field = m_fields->field(currentIndex().row());
    emit valueUsed(field.path, field.value, use);
}

void FieldList::copy(FieldModel::Column what)
{
    if (!currentIndex().isValid())
        return;
    const models::DetailField &field = m_fields->field(currentIndex().row());
    QGuiApplication::clipboard()->setText(what == FieldModel::Key ? field.path : field.value);
}

} // namespace hubscope::panels
