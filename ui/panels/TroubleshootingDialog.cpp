// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TroubleshootingDialog.h"

#include "common/Assistive.h"
#include "common/DiagnosisView.h"
#include "common/Dialogs.h"
#include "common/EmptyState.h"
#include "common/FindField.h"
#include "common/Icons.h"
#include "common/PlainLabel.h"
#include "common/ScrollArea.h"
#include "models/CoreText.h"
#include "models/Formats.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using diagnose::TroubleshootingGuide;

TroubleshootingDialog::TroubleshootingDialog(TroubleshootingGuide guide, QWidget *parent)
    : QDialog(parent)
    , m_guide(std::move(guide))
    , m_find(new common::FindField(u"troubleFind"_s, common::Icon::Search,
                                   tr("Words, the number of an error, or a whole message"),
                                   tr("Find a fault by words, number or message"), this))
    , m_count(new common::PlainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new QTreeWidget(this))
{
    setObjectName(u"troubleshooting"_s);
    setWindowTitle(m_guide.title);
    setAttribute(Qt::WA_DeleteOnClose);

    m_count->setObjectName(u"troubleCount"_s);
    m_count->setSubdued(true);
    m_count->setWordWrap(false);
    auto *nothing = new common::EmptyState(
        common::Icon::Search, tr("Nothing fits"),
        tr("Try one word of the message (certificate, firewall, refused …), the number of the error, or "
           "paste "
           "the whole message. What Hubscope does not know stands in Diagnostics with its own words."),
        m_stack);
    nothing->setObjectName(u"troubleNothing"_s);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(nothing);

    auto *search = new QHBoxLayout;
    search->addWidget(m_find, 1);
    search->addWidget(m_count);
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("C&opy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"troubleCopy"_s);
    m_copy->setIcon(common::icon(common::Icon::Copy));
    m_copy->setAccessibleName(tr("Copy the chosen fault as text"));
    m_copy->setAutoDefault(false);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"troubleClose"_s);
    // Enter in the search is no wish to leave.
    close->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new common::PlainLabel(m_guide.about.join(u' '), this));
    column->addLayout(search);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
    common::setFirstSize(*this, {fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42});

    connect(m_copy, &QPushButton::clicked, this, &TroubleshootingDialog::copyChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_find, &QLineEdit::textChanged, this, &TroubleshootingDialog::narrow);
    connect(m_find, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    common::chooseBySelection(*m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TroubleshootingDialog::passHead);
    narrow({});
    m_find->setFocus();
}

QWidget *TroubleshootingDialog::makeBody()
{
    m_list->setObjectName(u"troubleList"_s);
    m_list->setAccessibleName(tr("Faults by stage"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    addSection(m_guide.guide);
    for (const TroubleshootingGuide::Section &section : std::as_const(m_guide.stages))
        addSection(section);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_list);
    halves->addWidget(makeFault());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    const int character = fontMetrics().averageCharWidth();
    halves->setSizes({60 * character, 90 * character});
    return halves;
}

QWidget *TroubleshootingDialog::makeFault()
{
    m_fault = new QWidget(this);
    m_view = new common::DiagnosisView(m_fault);
    m_view->setObjectName(u"troubleView"_s);
    m_view->setGlyphVisible(false);
    m_view->setProofOpen(true);
    m_code = new common::PlainLabel(m_fault);
    m_code->setObjectName(u"troubleCode"_s);
    m_code->setSubdued(true);
    m_code->setSelectable(true);
    m_links = new QVBoxLayout;
    auto *column = new QVBoxLayout(m_fault);
    column->addWidget(m_view);
    column->addWidget(m_code);
    column->addLayout(m_links);
    column->addStretch();
    auto *scroll = new common::ScrollArea(m_fault, this);
    scroll->setObjectName(u"troubleScroll"_s);
    scroll->setAccessibleName(tr("The chosen fault"));
    scroll->setFrameShape(QFrame::StyledPanel);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    connect(m_list, &QTreeWidget::currentItemChanged, scroll,
            [scroll] { scroll->verticalScrollBar()->setValue(0); });
    return scroll;
}

void TroubleshootingDialog::addSection(const TroubleshootingGuide::Section &section)
{
    auto *head = new QTreeWidgetItem(m_list, {section.title});
    QFont bold = font();
    bold.setBold(true);
    head->setFont(0, bold);
    head->setFlags(Qt::ItemIsEnabled);
    for (const TroubleshootingGuide::Entry &entry : section.entries) {
        auto *item = new QTreeWidgetItem(head, {entry.title});
        item->setToolTip(0, entry.title.toHtmlEscaped());
        m_entries.append({item, entry});
    }
    head->setExpanded(true);
}

void TroubleshootingDialog::narrow(const QString &text)
{
    const diagnose::GuideSearch search(text);
    QSet<QString> all;
    QSet<QString> found;
    QTreeWidgetItem *first = nullptr;
    for (int section = 0; section < m_list->topLevelItemCount(); ++section)
        m_list->topLevelItem(section)->setHidden(true);
    for (const auto &[item, entry] : std::as_const(m_entries)) {
        const bool fits = search.finds(entry);
        all.insert(entry.fault.code);
        item->setHidden(!fits);
        if (!fits)
            continue;
        item->parent()->setHidden(false);
        found.insert(entry.fault.code);
        if (!first)
            first = item;
    }
    m_stack->setCurrentIndex(first ? 0 : 1);
    m_count->setText(
        tr("%1 of %2 match").arg(models::countText(found.size()), models::countText(all.size())));
    m_count->setVisible(!text.trimmed().isEmpty());
    // The first hit, so that its text is there to read at once.
    m_list->setCurrentItem(first);
    m_list->scrollToTop();
}

/// What is chosen is a fault: the keys pass over the heads of sections.
void TroubleshootingDialog::passHead(QTreeWidgetItem *current, QTreeWidgetItem *previous)
{
    if (!current || current->parent())
        return showChosen();
    const bool up = previous && m_list->itemBelow(current) == previous;
    QTreeWidgetItem *next = up ? m_list->itemAbove(current) : m_list->itemBelow(current);
    m_list->setCurrentItem(next ? next : previous);
}

const diagnose::Diagnosis *TroubleshootingDialog::chosen() const
{
    const auto found = std::ranges::find(m_entries, m_list->currentItem(),
                                         &std::pair<QTreeWidgetItem *, TroubleshootingGuide::Entry>::first);
    return found == m_entries.end() ? nullptr : &found->second.fault;
}

void TroubleshootingDialog::showChosen()
{
    const diagnose::Diagnosis *known = chosen();
    m_fault->setVisible(known);
    m_copy->setEnabled(known);
    if (!known)
        return;
    const diagnose::Diagnosis &fault = *known;
    m_view->setDiagnosis(fault, common::Status::Note);
    const QString sure = models::coreText("diagnose::TroubleshootingGuide",
                                          QString::fromLatin1(diagnose::certaintyName(fault.certainty)));
    QString code = tr("Code %1 · %2").arg(fault.code, sure);
    if (!fault.guide.isEmpty())
        code += u'\n' + tr("In the guide: “%1”").arg(fault.guide);
    m_code->setText(code);
    showLinks(fault.links);
}

void TroubleshootingDialog::showLinks(const QStringList &links)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        const std::unique_ptr<QWidget> button(item->widget());
        delete item; // A layout hands its items out to be deleted.
    }
    QWidget *before = m_code;
    for (const QString &link : links) {
        const QUrl url(link);
        auto *button = new QPushButton(common::icon(common::Icon::Link),
                                       tr("Microsoft: %1").arg(url.fileName().replace(u'-', u' ')), m_fault);
        button->setObjectName(u"troubleLink%1"_s.arg(m_links->count()));
        button->setToolTip(link.toHtmlEscaped());
        button->setAccessibleDescription(link);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, button, [url] { QDesktopServices::openUrl(url); });
        m_links->addWidget(button, 0, Qt::AlignLeft);
        setTabOrder(before, button);
        before = button;
    }
}

void TroubleshootingDialog::copyChosen()
{
    if (const diagnose::Diagnosis *fault = chosen())
        QGuiApplication::clipboard()->setText(
            (QStringList{m_view->text(), m_code->text()} + fault->links).join(u'\n'));
}

} // namespace hubscope::panels
