// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/SearchExport.h"

#include <QWidget>

#include <functional>

class QProgressBar;
class QPushButton;

namespace hubscope::common {
enum class Status;
}
namespace hubscope::models {
class SearchRun;
class Session;
} // namespace hubscope::models

namespace hubscope::panels {

/// Writes what was found to a file that the person names. In sight while it does: how far it is, and the
/// button that ends it.
class ExportBar : public QWidget
{
    Q_OBJECT
public:
    /// `session` must outlive this.
    explicit ExportBar(models::Session &session, QWidget *parent = nullptr);

    /// What is worked out or sorted is exported as it is listed, so it has to be complete.
    bool canExport() const;
    /// What is asked for is what stands there now, whatever is searched while the person thinks of a name.
    void askForFile();

signals:
    /// An export began or ended.
    void busyChanged();
    /// How an export ended.
    void said(hubscope::common::Status status, const QString &text);

private:
    std::function<void(const QString &path)> work();
    void showBusy();
    void showProgress(qint64 written, qint64 examined, qint64 total);
    void finish(const Result<models::Exported> &written, const QString &path);

    models::Session &m_session;
    models::SearchRun &m_run;
    models::SearchExport m_export;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace hubscope::panels
