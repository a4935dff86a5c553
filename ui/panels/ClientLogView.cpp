// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ClientLogView.h"

#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "models/ClientLogModel.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using hubscope::models::ClientLogModel;
using hubscope::pipeline::LogLevel;

namespace hubscope::panels {

namespace {

void setUpLines(QTreeView &view, ClientLogModel &log)
{
    view.setObjectName(u"clientLogLines"_s);
    view.setAccessibleName(ClientLogView::tr("Log of the Kafka client"));
    view.setModel(&log);
    view.setRootIsDecorated(false);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setFrameShape(QFrame::NoFrame);
    view.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int unit = view.fontMetrics().horizontalAdvance(u'0');
    view.header()->resizeSection(ClientLogModel::Time, 26 * unit);
    view.header()->resizeSection(ClientLogModel::Level, 11 * unit);
    view.header()->resizeSection(ClientLogModel::Facility, 12 * unit);
    view.header()->setStretchLastSection(true);
}

} // namespace

ClientLogView::ClientLogView(ClientLogModel &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_lines(new QTreeView(this))
    , m_level(new QComboBox(this))
{
    setUpLines(*m_lines, log);
    auto *label = new common::PlainLabel(tr("&Level"), this);
    label->setWordWrap(false);
    label->setBuddy(m_level);
    m_level->setObjectName(u"clientLogLevel"_s);
    m_level->setAccessibleName(tr("Level of the client's log"));
    // No Debug: the client is not asked for it, because those lines may hold what was exchanged.
    for (const LogLevel level : {LogLevel::Error, LogLevel::Warning, LogLevel::Notice, LogLevel::Info})
        m_level->addItem(ClientLogModel::levelWord(level), static_cast<int>(level));
    m_level->setCurrentIndex(m_level->findData(static_cast<int>(log.level())));
    auto *copyButton = new QPushButton(common::icon(common::Icon::Copy), tr("Cop&y"), this);
    copyButton->setObjectName(u"clientLogCopy"_s);
    copyButton->setAccessibleName(tr("Copy the chosen lines, or all"));
    auto *clearButton = new QPushButton(common::icon(common::Icon::Clear), tr("Clea&r"), this);
    clearButton->setObjectName(u"clientLogClear"_s);
    clearButton->setAccessibleName(tr("Clear the client's log"));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 4, 6, 0);
    bar->addWidget(label);
    bar->addWidget(m_level);
    bar->addStretch();
    bar->addWidget(copyButton);
    bar->addWidget(clearButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(bar);
    column->addWidget(m_lines, 1);
    setTabOrder({m_level, copyButton, clearButton, m_lines});

    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_log.setLevel(static_cast<LogLevel>(m_level->currentData().toInt())); });
    connect(copyButton, &QPushButton::clicked, this, &ClientLogView::copy);
    connect(clearButton, &QPushButton::clicked, &log, &ClientLogModel::clear);
    connect(&log, &ClientLogModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *scroll = m_lines->verticalScrollBar();
        m_following = scroll->value() == scroll->maximum();
    });
    connect(&log, &ClientLogModel::rowsInserted, this, [this] {
        if (m_following)
            m_lines->scrollToBottom();
    });
}

void ClientLogView::copy()
{
    QList<int> rows;
    for (const QModelIndex &index : m_lines->selectionModel()->selectedRows())
        rows << index.row();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_log.rowCount(); ++row)
            rows << row;
    }
    std::ranges::sort(rows);
    QStringList lines;
    for (const int row : rows)
        lines << m_log.lineText(row);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace hubscope::panels
