// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Notifier.h"

#include <QThread>

#include <memory>

namespace hubscope::common {

/// The desktop's notifications by `org.freedesktop.Notifications`, the service that Linux desktops share. No
/// service, or no bus, is a state and no fault. Bodies are escaped where the service takes markup.
///
/// Thread: the window's. The bus is talked to on a thread of its own, because making a connection to it may
/// take as long as a daemon takes to start; the destructor waits for that one call at most.
class DesktopNotifier : public models::Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    State state() const override { return m_state; }
    void begin() override;
    void show(const models::Notification &notification) override;

private:
    class Bus;
    void setState(State state);

    State m_state = State::Unknown;
    QThread m_thread;
    std::unique_ptr<Bus> m_bus;
};

} // namespace hubscope::common
