// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

namespace hubscope::app {

/// SIGINT and SIGTERM as a signal of the event loop, so that the window can keep its layout and close its
/// connection. One per program: signal handlers belong to the process.
class QuitSignals : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void quitAsked();

private:
    std::array<int, 2> m_sockets{-1, -1};
};

} // namespace hubscope::app
