// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace hubscope::cli {

/// Ctrl+C and a polite kill as a signal of Qt's, so that a command that runs on and on can end in order.
/// A second one ends the program at once. One at a time.
class Interruption : public QObject
{
    Q_OBJECT
public:
    Interruption();
    ~Interruption() override;

signals:
    void happened();

private:
    QSocketNotifier m_notifier;
};

} // namespace hubscope::cli
