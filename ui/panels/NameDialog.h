// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace hubscope::panels {

/// Asks for one name. Deletes itself when it is closed.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    NameDialog(const QString &title, const QString &label, qsizetype longest, QWidget *parent = nullptr);

signals:
    /// Trimmed, not empty.
    void named(const QString &name);

private:
    QLineEdit *m_name;
    QPushButton *m_take;
};

} // namespace hubscope::panels
