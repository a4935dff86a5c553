// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SetUp.h"

#include <QWidget>

class QVBoxLayout;

namespace hubscope::wizard {

/// The remark in the language of the window, filled.
QString remarkText(const setup::Remark &remark);
QString remarkFix(const setup::Remark &remark);

/// Remarks under a field: icon, word and text each, e.g. "Problem: This string belongs to a storage
/// account.". New problems are announced to screen readers.
class RemarkList : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkList(QWidget *parent = nullptr);

    void setRemarks(const QList<setup::Remark> &remarks);

private:
    void rebuild();

    QList<setup::Remark> m_remarks;
    QVBoxLayout *m_rows;
};

} // namespace hubscope::wizard
