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

#include <QProgressBar>
#include <QToolButton>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::Status;
using models::countText;

void SearchPanel::askName()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        m_status->setStatus(Status::Note, tr("There is no query to save."));
        m_edit->setFocus();
        return;
    }
    auto *dialog = new NameDialog(tr("Save Query"), tr("&Name:"), models::QueryShelf::kLongestName, this);
    dialog->setObjectName(u"saveQueryDialog"_s);
    connect(dialog, &NameDialog::named, this, [this, text](const QString &name) {
        const Result<void> saved = m_session.queries().save({name, text});
        if (saved)
            m_status->setStatus(Status::Passed, tr("Saved as “%1”.").arg(models::displayText(name, 80)));
        else
            m_status->setStatus(Status::Failed, common::errorText(saved.error()).sentence());
    });
    dialog->open();
}

void SearchPanel::askExport()
{
    common::askForNewFile(window(),
                          {.objectName = u"exportSearchDialog"_s,
                           .windowTitle = tr("Export What Was Found"),
                           .filter = tr("JSON lines (*.jsonl);;CSV (*.csv)"),
                           .suggestedName = u"events.jsonl"_s},
                          this, [this](const QString &path) { exportTo(path); });
}

void SearchPanel::exportTo(const QString &path)
{
    if (!m_run.source())
        return;
    m_exportButton->setEnabled(false);
    m_exportProgress->setRange(0, 0);
    m_exportProgress->setFormat({});
    m_exportBar->show();
    if (m_run.findsEvents())
        m_export.start(m_run.source(), m_run.request(), path, m_run.request().hub);
    else
        m_export.start(m_run.rows().table(), path);
}

void SearchPanel::exported(const Result<qint64> &written, const QString &path)
{
    m_exportBar->hide();
    m_exportButton->setEnabled(true);
    if (written)
        m_status->setStatus(
            Status::Passed,
            tr("%1 rows were written to %2").arg(countText(*written), models::displayText(path, 300)));
    else
        m_status->setStatus(Status::Failed, common::errorText(written.error()).sentence());
}

} // namespace hubscope::panels
