// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace hubscope::models {

/// What a desktop shows of an alert. Plain texts, bounded; parts of them come from events.
struct Notification
{
    /// The alert's, given back when it is chosen.
    quint64 alert = 0;
    QString title;
    QString body;
};

/// The desktop's notifications. Thread: the window's; no call waits for the desktop.
class Notifier : public QObject
{
    Q_OBJECT
public:
    enum class State {
        /// Nobody asked yet, or the answer is on its way.
        Unknown,
        Shows,
        /// There is no service that would show them.
        ShowsNone,
    };
    Q_ENUM(State)

    using QObject::QObject;

    virtual State state() const = 0;
    /// Finds out whether the desktop shows notifications; stateChanged() tells.
    virtual void begin() = 0;
    /// Tried whatever the state is: a service may have come meanwhile.
    virtual void show(const Notification &notification) = 0;

signals:
    void stateChanged();
    /// A person chose the notification of this alert.
    void chosen(quint64 alert);
};

} // namespace hubscope::models
