// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SearchPanel: queries that are kept, and results that are written to files.
#include "panels/SearchPanel.h"

#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "panels/LeqlEdit.h"
#include "panels/NameDialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::Status;
using models::countText;

void SearchPanel::askName()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        say(Status::Note, tr("There is no query to save."));
        m_edit->setFocus();
        return;
    }
    auto *dialog = new NameDialog(tr("Save Query"), tr("&Name:"), models::QueryShelf::kLongestName, this);
    dialog->setObjectName(u"saveQueryDialog"_s);
    connect(dialog, &NameDialog::named, this, [this, text](const QString &name) {
        const Result<void> saved = m_session.queries().save({name, text});
        if (saved)
            say(Status::Passed, tr("Saved as “%1”.").arg(models::displayText(name, 80)));
        else
            say(Status::Failed, common::errorText(saved.error()).sentence());
    });
    dialog->open();
}

/// What is asked for is what stands there now, whatever is searched while the person thinks of a name.
void SearchPanel::askExport()
{
    if (!m_run.source())
        return;
    const QString csv = tr("CSV (*.csv)");
    QFileDialog *dialog = common::askForNewFile(window(),
                                                {.objectName = u"exportSearchDialog"_s,
                                                 .windowTitle = tr("Export What Was Found"),
                                                 .filter = tr("JSON lines (*.jsonl)") + u";;"_s + csv,
                                                 .suggestedName = u"events.jsonl"_s},
                                                this, [this, start = exportWork()](const QString &path) {
                                                    showExporting(true);
                                                    start(path);
                                                });
    dialog->setDefaultSuffix(u"jsonl"_s);
    // The name says how the file is written: it follows the choice.
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        const QString suffix = filter == csv ? u"csv"_s : u"jsonl"_s;
        dialog->setDefaultSuffix(suffix);
        const QFileInfo file(dialog->selectedFiles().value(0));
        if (file.suffix() == "csv"_L1 || file.suffix() == "jsonl"_L1)
            dialog->selectFile(file.completeBaseName() + u'.' + suffix);
    });
}

/// A query that sorts shows the order that it was asked for, and only in the list.
std::function<void(const QString &)> SearchPanel::exportWork()
{
    const models::SearchRequest &request = m_run.request();
    const bool isListed = m_run.sortsByKey();
    if (request.query->kind() != leql::Query::Kind::Events || (isListed && !m_run.findsEvents()))
        return [this, table = m_run.rows().table()](const QString &path) { m_export.start(table, path); };
    if (!isListed) {
        return [this, source = m_run.source(), request](const QString &path) {
            m_export.start(source, request, path);
        };
    }
    std::vector<models::HeldEvent> events;
    for (int row = 0; row < m_run.events().rowCount(); ++row)
        events.push_back(m_run.events().eventAt(row));
    return [this, events = std::move(events), attribution = m_session.attribution(),
            hub = request.hub](const QString &path) { m_export.start(events, attribution, path, hub); };
}

void SearchPanel::showExporting(bool isExporting)
{
    m_exportProgress->setRange(0, 0);
    m_exportProgress->setFormat({});
    m_exportCancel->setEnabled(isExporting);
    m_exportBar->setVisible(isExporting);
    m_exportButton->setEnabled(!isExporting && canExport());
}

void SearchPanel::exported(const Result<qint64> &written, const QString &path)
{
    showExporting(false);
    if (written)
        say(Status::Passed,
            tr("%1 rows were written to %2").arg(countText(*written), models::displayText(path, 300)));
    else if (written.error().code == "export.cancelled"_L1)
        say(Status::Note, tr("The export was cancelled; no file was made."));
    else
        say(Status::Failed, common::errorText(written.error()).sentence());
}

} // namespace hubscope::panels
