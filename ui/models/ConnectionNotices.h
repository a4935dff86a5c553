// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Notifier.h"
#include "models/Session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace hubscope::models {

struct NoticeLimits
{
    /// So long a connection has to be away before that is news.
    std::chrono::milliseconds lostAfter{15'000};
    /// So long it has to stand before it counts as restored.
    std::chrono::milliseconds restoredAfter{3'000};
    /// From one loss told to the next one.
    std::chrono::milliseconds notBefore{60'000};
};

/// Tells on the desktop that the connection which stood is lost, and that it is back: once each, never for a
/// blip, and never to a person who looks at the window. What a person did is no news. Thread: the window's.
class ConnectionNotices : public QObject
{
    Q_OBJECT
public:
    struct Ports
    {
        std::unique_ptr<Notifier> notifier;
        /// Whether a person wants to be told; the argument: whether the desktop is known to show it.
        std::function<bool(bool desktopShows)> isWanted;
        /// Whether the window has the person's attention.
        std::function<bool()> isWatched;
    };

    ConnectionNotices(Session &session, Ports ports, NoticeLimits limits = {}, QObject *parent = nullptr);

signals:
    /// A person chose a notice.
    void chosen();

private:
    enum class Stand { NotConnected, Connected, Away, ToldLost };

    void follow(Session::Phase phase);
    void tellLost();
    void tellRestored();
    bool isToBeTold() const;
    void show(const QString &title, const QString &body);

    Session &m_session;
    Ports m_ports;
    NoticeLimits m_limits;
    Stand m_stand = Stand::NotConnected;
    QTimer m_due;
    QElapsedTimer m_told;
};

} // namespace hubscope::models
