// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StepOffers.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace hubscope::common {
class DiagnosisView;
class Disclosure;
class PlainLabel;
} // namespace hubscope::common
namespace hubscope::models {
class ClientLogModel;
class DiagnosticsModel;
class GapModel;
} // namespace hubscope::models

namespace hubscope::panels {

class GapsView;

/// What went wrong and what to do: one row per cause, the chosen one beside it; the gaps; and the
/// client's own log.
class DiagnosticsPanel : public QWidget
{
    Q_OBJECT
public:
    DiagnosticsPanel(models::DiagnosticsModel &causes, models::GapModel &gaps, models::ClientLogModel &log,
                     QWidget *parent = nullptr);

    /// What can be done for a cause's steps.
    void setOffers(const common::StepOffers &offers);
    /// Shows the causes and chooses the first.
    void showCauses();
    void showGaps();
    GapsView &gapsView() { return *m_gaps; }

signals:
    /// A button beside a step was pressed.
    void actionRequested(hubscope::diagnose::StepAction action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeCauses();
    QWidget *makeDetails();
    void showChosen();
    void showCauseOrEmpty();
    void copyChosen();

    models::DiagnosticsModel &m_causes;
    QTabWidget *m_tabs;
    GapsView *m_gaps = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_body = nullptr;
    QTreeView *m_list = nullptr;
    common::DiagnosisView *m_view = nullptr;
    common::PlainLabel *m_times = nullptr;
    common::Disclosure *m_rawFold = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace hubscope::panels
