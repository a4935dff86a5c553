// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/TroubleshootingGuide.h"

#include <QDialog>
#include <QList>

#include <utility>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace hubscope::common {
class DiagnosisView;
class PlainLabel;
} // namespace hubscope::common

namespace hubscope::panels {

/// The help page "Troubleshooting": the guide's own troubles, then every fault by stage, narrowed by a search
/// that takes words, numbers of errors and whole messages; the chosen fault whole beside them. Plain text
/// throughout.
class TroubleshootingDialog : public QDialog
{
    Q_OBJECT
public:
    explicit TroubleshootingDialog(diagnose::TroubleshootingGuide guide, QWidget *parent = nullptr);

private:
    QWidget *makeBody();
    QWidget *makeFault();
    void addSection(const diagnose::TroubleshootingGuide::Section &section);
    void narrow(const QString &text);
    void passHead(QTreeWidgetItem *current, QTreeWidgetItem *previous);
    /// Null if nothing is chosen.
    const diagnose::Diagnosis *chosen() const;
    void showChosen();
    void showLinks(const QStringList &links);
    void copyChosen();

    diagnose::TroubleshootingGuide m_guide;
    QLineEdit *m_find;
    common::PlainLabel *m_count;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    QPushButton *m_copy = nullptr;
    QWidget *m_fault = nullptr;
    common::DiagnosisView *m_view = nullptr;
    common::PlainLabel *m_code = nullptr;
    QVBoxLayout *m_links = nullptr;
    /// Of the list; sections do not count.
    QList<std::pair<QTreeWidgetItem *, diagnose::TroubleshootingGuide::Entry>> m_entries;
};

} // namespace hubscope::panels
