// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventFilter.h"

#include <QList>
#include <QToolButton>

class QAction;

namespace hubscope::panels {

/// The log sets to search in, any of the six: all at first.
class LogSetsButton : public QToolButton
{
    Q_OBJECT
public:
    explicit LogSetsButton(QWidget *parent = nullptr);

    /// Never empty: nothing chosen finds nothing, which nobody means.
    models::LogSetChoice chosen() const;

private:
    void showChosen();

    /// In the order of insight::kLogSets.
    QList<QAction *> m_actions;
};

} // namespace hubscope::panels
