// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/QueryMenu.h"

#include "common/ErrorText.h"
#include "common/Icons.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/QueryShelf.h"
#include "panels/NameDialog.h"

#include <algorithm>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::Status;
using models::NamedQuery;

namespace {

constexpr qsizetype kEarlierShown = 12;

QString inMenu(const QString &name)
{
    return models::displayText(name, 80).replace(u'&', u"&&"_s);
}

} // namespace

QueryMenu::QueryMenu(models::QueryShelf &shelf, QWidget *parent)
    : QMenu(parent)
    , m_shelf(shelf)
    , m_delete(new QMenu(tr("&Delete"), this))
{
    setObjectName(u"searchQueryMenu"_s);
    setToolTipsVisible(true);
    m_delete->setIcon(common::icon(common::Icon::Remove));
    m_delete->setObjectName(u"searchDeleteMenu"_s);
    // Not whenever the shelf changes: that may be the work of one of its own actions.
    connect(this, &QMenu::aboutToShow, this, &QueryMenu::fill);
    connect(&m_shelf, &models::QueryShelf::failed, this,
            [this](const Error &error) { emit said(Status::Failed, common::errorText(error).sentence()); });
    fill();
}

void QueryMenu::fill()
{
    clear();
    QAction *saves = addAction(common::icon(common::Icon::Save), tr("&Save Query…"));
    saves->setObjectName(u"searchSave"_s);
    connect(saves, &QAction::triggered, this, &QueryMenu::saveRequested);
    addActions(m_commands);
    addSection(tr("Ready"));
    addQueries(models::readyQueries());
    if (!m_shelf.saved().isEmpty()) {
        addSection(tr("Saved"));
        addQueries(m_shelf.saved());
        addMenu(m_delete);
    }
    fillDelete();
    if (!m_shelf.history().isEmpty()) {
        addSection(tr("Earlier"));
        QList<NamedQuery> earlier;
        for (const QString &text : m_shelf.history().first(std::min(m_shelf.history().size(), kEarlierShown)))
            earlier.append({text, text});
        addQueries(earlier);
        connect(addAction(common::icon(common::Icon::Clear), tr("&Forget Earlier Queries")),
                &QAction::triggered, &m_shelf, &models::QueryShelf::forgetHistory);
    }
}

void QueryMenu::addQueries(const QList<NamedQuery> &queries)
{
    for (const NamedQuery &query : queries) {
        QAction *action = addAction(inMenu(query.name));
        action->setToolTip(models::toolTipText(query.text));
        connect(action, &QAction::triggered, this, [this, text = query.text] { emit chosen(text); });
    }
}

void QueryMenu::fillDelete()
{
    m_delete->clear();
    for (const NamedQuery &query : m_shelf.saved()) {
        connect(m_delete->addAction(inMenu(query.name)), &QAction::triggered, this,
                [this, name = query.name] { m_shelf.remove(name); });
    }
}

void QueryMenu::save(const QString &query)
{
    auto *dialog =
        new NameDialog(tr("Save Query"), tr("&Name:"), models::QueryShelf::kLongestName, parentWidget());
    dialog->setObjectName(u"saveQueryDialog"_s);
    connect(dialog, &NameDialog::named, this, [this, query](const QString &name) {
        if (const Result<void> saved = m_shelf.save({name, query}); saved)
            emit said(Status::Passed, tr("Saved as “%1”.").arg(models::displayText(name, 80)));
        else
            emit said(Status::Failed, common::errorText(saved.error()).sentence());
    });
    dialog->open();
}

} // namespace hubscope::panels
