// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RulesPanel: what its commands do with the draft.
#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "models/DisplayText.h"
#include "models/RuleDesk.h"
#include "panels/RuleEditor.h"
#include "panels/RulesPanel.h"
#include "panels/TryOutDialog.h"

#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using models::displayText;

void RulesPanel::openEditor(std::optional<int> row, int place)
{
    auto *editor = new RuleEditor(m_desk, m_languages, row, place, window());
    connect(editor, &RuleEditor::taken, this, [this](int taken) {
        choose(taken);
        m_table->setFocus();
    });
    editor->open();
}

void RulesPanel::add()
{
    openEditor(std::nullopt, chosen().value_or(0));
}

void RulesPanel::edit()
{
    if (const auto row = chosen())
        openEditor(row, *row);
}

void RulesPanel::remove()
{
    const auto row = chosen();
    if (!row || !m_desk.table().draft().canRemove())
        return;
    m_desk.table().removeRule(*row);
    choose(std::min(*row, m_desk.table().rowCount() - 1));
}

void RulesPanel::moveUp()
{
    moveBy(-1);
}

void RulesPanel::moveDown()
{
    moveBy(1);
}

void RulesPanel::moveBy(int step)
{
    const auto row = chosen();
    if (!row || *row + step < 0 || *row + step >= m_desk.table().rowCount())
        return;
    m_desk.table().moveRule(*row, *row + step);
    choose(*row + step);
}

void RulesPanel::resetOne()
{
    const auto row = chosen();
    if (row && m_desk.table().draft().canReset(static_cast<std::size_t>(*row)))
        choose(m_desk.table().resetRule(*row));
}

void RulesPanel::resetAll()
{
    m_desk.table().load(*insight::RuleBook::builtIn());
}

void RulesPanel::discard()
{
    m_desk.discard();
}

void RulesPanel::tryOut()
{
    auto *dialog = new TryOutDialog(m_desk, window());
    connect(dialog, &TryOutDialog::applyRequested, this, &RulesPanel::apply);
    dialog->open();
}

void RulesPanel::apply()
{
    const Result<QString> applied = m_desk.apply();
    if (!applied)
        return tell(tr("The rules were not applied."), applied.error());
    if (applied->isEmpty())
        return;
    common::tell(
        window(),
        {.objectName = u"rulesKeptAside"_s,
         .windowTitle = tr("Rules"),
         .text = tr("The rules are in force."),
         .advice =
             tr("Another file stood in their place. It was kept as %1.").arg(displayText(*applied, 500)),
         .details = {},
         .status = common::Status::Note,
         .choices = {}});
}

void RulesPanel::importBook()
{
    common::askForFile(window(),
                       {.objectName = u"importRulesDialog"_s,
                        .windowTitle = tr("Import Rules"),
                        .filter = tr("Rules (*.json);;All files (*)")},
                       this, [this](const QString &path) {
                           m_desk.importFile(path, [this](const Result<void> &read) {
                               if (!read)
                                   tell(tr("The rules were not imported."), read.error());
                           });
                       });
}

void RulesPanel::exportBook()
{
    common::askAndSave(
        window(),
        {.objectName = u"exportRulesDialog"_s,
         .windowTitle = tr("Export Rules"),
         .filter = tr("Rules (*.json);;All files (*)"),
         .suggestedName = u"rules.json"_s},
        this, [json = m_desk.draftJson()](const QString &) { return json; },
        [this](const Result<QString> &path) {
            if (!path)
                tell(tr("The rules were not exported."), path.error());
        });
}

bool RulesPanel::mayClose(std::function<void()> close)
{
    if (!m_desk.hasUnapplied())
        return true;
    if (window()->findChild<QMessageBox *>(u"rulesUnapplied"_s))
        return false;
    common::Question question;
    question.objectName = u"rulesUnapplied"_s;
    question.windowTitle = tr("Rules");
    question.text = tr("Apply the changes to the rules before closing?");
    question.advice = tr("Changes that are not applied are lost.");
    question.status = common::Status::Warning;
    question.choices = {{tr("Apply Changes"), QMessageBox::AcceptRole},
                        {tr("Discard Changes"), QMessageBox::DestructiveRole},
                        {tr("Go Back"), QMessageBox::RejectRole}};
    common::ask(window(), question, this, [this, close = std::move(close)](int choice) {
        if (choice == 0) {
            if (const Result<void> applied = m_desk.applyAll(); !applied)
                return tell(tr("The rules were not applied."), applied.error());
        } else if (choice == 1) {
            m_desk.discardAll();
        } else {
            return;
        }
        close();
    });
    return false;
}

void RulesPanel::tell(const QString &title, const Error &error)
{
    // For a book the place of the fault is the answer; for a file the table of errors knows better.
    const bool ofBook = error.code == "rules.unreadable"_L1;
    const common::ErrorText text = common::errorText(error);
    common::tell(window(), {.objectName = u"rulesProblem"_s,
                            .windowTitle = tr("Rules"),
                            .text = title,
                            .advice = ofBook ? u"%1\n%2"_s.arg(displayText(error.context, 500),
                                                               displayText(error.detail, 500))
                                             : text.sentence(),
                            .details = ofBook ? QString() : text.detail,
                            .status = common::Status::Failed,
                            .choices = {}});
}

} // namespace hubscope::panels
