// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ExportBar.h"

#include "common/Dialogs.h"
#include "common/ErrorText.h"
#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/Session.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <utility>
#include <vector>

namespace hubscope::panels {

using namespace Qt::StringLiterals;
using common::Status;
using models::countText;
using models::SearchExport;
using models::SearchRun;

namespace {

constexpr int kSteps = 1000;

} // namespace

ExportBar::ExportBar(models::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_run(session.search())
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel Export"), this))
{
    setObjectName(u"searchExportBar"_s);
    m_progress->setObjectName(u"searchExportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancel->setObjectName(u"searchExportCancel"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_export.cancel();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(new common::PlainLabel(tr("Exporting"), this));
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    hide();
    connect(&m_export, &SearchExport::progressed, this, &ExportBar::showProgress);
    connect(&m_export, &SearchExport::finished, this, &ExportBar::finish);
}

bool ExportBar::canExport() const
{
    const bool isThrough = m_run.state() != SearchRun::State::Running;
    return m_run.progress().found > 0 && !m_export.isRunning() &&
           (isThrough || (m_run.findsEvents() && !m_run.sortsByKey()));
}

void ExportBar::askForFile()
{
    if (!m_run.source())
        return;
    const QString csv = tr("CSV (*.csv)");
    QFileDialog *dialog = common::askForNewFile(window(),
                                                {.objectName = u"exportSearchDialog"_s,
                                                 .windowTitle = tr("Export What Was Found"),
                                                 .filter = tr("JSON lines (*.jsonl)") + u";;"_s + csv,
                                                 .suggestedName = u"events.jsonl"_s},
                                                this, [this, start = work()](const QString &path) {
                                                    start(path);
                                                    showBusy();
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
std::function<void(const QString &)> ExportBar::work()
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
    std::vector<SearchExport::ListedEvent> events;
    for (int row = 0; row < m_run.events().rowCount(); ++row) {
        const models::HeldEvent event = m_run.events().eventAt(row);
        events.push_back({event, m_run.hubOf(event)});
    }
    return [this, events = std::move(events), attribution = m_session.attribution()](const QString &path) {
        m_export.start(events, attribution, path);
    };
}

void ExportBar::showBusy()
{
    const bool isBusy = m_export.isRunning();
    m_progress->setRange(0, 0);
    m_progress->setFormat({});
    m_cancel->setEnabled(isBusy);
    setVisible(isBusy);
    emit busyChanged();
}

void ExportBar::showProgress(qint64 written, qint64 examined, qint64 total)
{
    m_progress->setRange(0, kSteps);
    m_progress->setValue(total > 0 ? static_cast<int>(examined * kSteps / total) : 0);
    m_progress->setFormat(
        tr("%1 event(s) written", nullptr, models::pluralForm(written)).arg(countText(written)));
}

void ExportBar::finish(const Result<models::Exported> &written, const QString &path)
{
    showBusy();
    const auto rowsText = [&] {
        return tr("%1 row(s) were written to %2", nullptr, models::pluralForm(written->rows))
            .arg(countText(written->rows), models::displayText(path, 300));
    };
    if (written && written->damage)
        emit said(Status::Warning, tr("%1, but a part of what is stored could not be read: %2")
                                       .arg(rowsText(), common::errorText(*written->damage).sentence()));
    else if (written)
        emit said(Status::Passed, rowsText());
    else if (written.error().code == "export.cancelled"_L1)
        emit said(Status::Note, tr("The export was cancelled; no file was made."));
    else
        emit said(Status::Failed, common::errorText(written.error()).sentence());
}

} // namespace hubscope::panels
