// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/StandIn.h"

#include <QByteArray>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace hubscope::test {

/// What the threads of a stand-in share.
struct StandIn::Shared
{
    mutable std::mutex mutex;
    /// Notified by publish(), change() and when connections shall end.
    std::condition_variable_any changed;
    Behaviour behaviour;
    std::map<Api, int> requests;
    int connections = 0;
    /// Connections with an older number end.
    int generation = 0;
    std::uint16_t port = 0;
};

/// One request as it came.
struct Request
{
    Api api{};
    std::int16_t version = 0;
    std::int32_t correlation = 0;
    QByteArray body;
};

/// Who is on the other side of a connection.
struct SignIn
{
    bool done = false;
    StandInRights rights = {};
};

/// Without the four bytes of its size.
std::optional<Request> parseRequest(const QByteArray &bytes);

/// Where a request stands among the points of mishap.
Point pointOf(Api api);

/// The answer, without its size; nothing for what the stand-in does not know (it then hangs up).
/// `signIn` is set by a sign-in that was let in. May wait (a fetch that finds nothing), until `over` is
/// true at the latest.
std::optional<QByteArray> answerTo(const Request &request, StandIn::Shared &shared, SignIn &signIn,
                                   const std::function<bool()> &over);

} // namespace hubscope::test
