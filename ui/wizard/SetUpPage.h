// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetUp.h"

#include <QHash>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hubscope::wizard {

class RemarkList;

/// One page: shows one step of the SetUp and writes what is entered into it at once.
/// Remarks appear under their fields 400 ms after the last change, or when a field is left, or on Next.
class SetUpPage : public QWidget
{
    Q_OBJECT
public:
    SetUpPage(setup::Step step, setup::SetUp &setUp, QWidget *parent = nullptr);

    setup::Step step() const { return m_step; }
    /// The page comes into view.
    virtual void enter() {}
    /// The page is left, forwards or backwards.
    virtual void leave() {}
    /// Next was pressed and there are problems: shows all, and stands in the first field that has one.
    void showProblems();
    void showRemarks();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    setup::SetUp &setUp() const { return m_setUp; }
    QVBoxLayout *body() const { return m_body; }
    QFormLayout *form();

    /// Numbered lines of the step's table.
    void addInstructions();
    /// Check boxes of the step; `how` below each that has one.
    void addChecks();
    /// "Open Portal", the step's link and the folded question.
    void addHelp();
    /// One row of the form: label with mnemonic, field, and what stands beside it; remarks below.
    void addRow(const QString &label, const QString &field, QLineEdit *edit,
                const QList<QWidget *> &beside = {});
    /// Remarks of `field` are shown in the list that comes with this, which the caller places.
    RemarkList *remarksFor(const QString &field, QWidget *focus);
    /// A change of the field by the person.
    void touched(const QString &field);

private:
    setup::Step m_step;
    setup::SetUp &m_setUp;
    QVBoxLayout *m_body;
    QFormLayout *m_form = nullptr;
    QTimer m_pause;
    struct Field
    {
        RemarkList *remarks = nullptr;
        QWidget *focus = nullptr;
    };
    QHash<QString, Field> m_fields;
    QSet<QString> m_touched;
    bool m_triedNext = false;
};

} // namespace hubscope::wizard
