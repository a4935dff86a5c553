// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/RuleCheck.h"
#include "models/Background.h"
#include "models/SeenValues.h"

#include <QDialog>
#include <QTimer>

#include <expected>
#include <optional>

class QComboBox;
class QLineEdit;

namespace KSyntaxHighlighting {
class Repository;
}

namespace hubscope::common {
class StatusGlyph;
}
namespace hubscope::models {
class RuleDesk;
}

namespace hubscope::panels {

class LeqlEdit;

/// One rule of the draft: a new one, or one that is there. What is typed is looked at in the background, and
/// the first fault is told below its field. Closes when other rules come onto the desk.
class RuleEditor : public QDialog
{
    Q_OBJECT
public:
    /// Edits the rule of `row`; without one, a new rule goes in at `place`.
    /// `desk` and `languages` must outlive this.
    RuleEditor(models::RuleDesk &desk, KSyntaxHighlighting::Repository &languages, std::optional<int> row,
               int place, QWidget *parent = nullptr);

    /// Takes the rule over into the draft once it is sound; shows what is not and stays otherwise.
    void accept() override;

signals:
    /// The draft has it in this row.
    void taken(int row);

private:
    using Checked = std::expected<insight::Rule, insight::RuleProblem>;

    void makeFields();
    insight::RuleText text() const;
    void check();
    void show(const std::optional<insight::RuleProblem> &problem);
    void take(Checked checked);
    QWidget *fieldOf(insight::RuleProblem::Field field) const;

    models::RuleDesk &m_desk;
    models::SeenValues m_seen;
    std::optional<int> m_row;
    int m_place;
    bool m_enabled = true;
    QLineEdit *m_id;
    QComboBox *m_logSet;
    LeqlEdit *m_test;
    QLineEdit *m_reason;
    common::StatusGlyph *m_problem;
    QTimer m_typing;
    models::Background m_background;
    /// Somebody asked for it to be taken over; the answer of the check decides.
    bool m_accepting = false;
};

} // namespace hubscope::panels
