// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/WebStandIn.h"

#include "support/StandIn.h"
#include "support/StandInTransport.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hubscope::test {

namespace {

QByteArray answerOf(const WebBehaviour &behaviour)
{
    if (!behaviour.answer.isEmpty())
        return behaviour.answer;
    QByteArray answer =
        "HTTP/1.1 " + QByteArray::number(behaviour.status) + " Whatever\r\nServer: stand-in\r\n";
    if (behaviour.tellsDate) {
        const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(behaviour.ahead.count());
        answer += "Date: " +
                  QLocale::c().toString(time, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1() +
                  "\r\n";
    }
    return answer + "Content-Length: 0\r\nConnection: close\r\n\r\n";
}

} // namespace

WebStandIn::WebStandIn(WebBehaviour behaviour)
    : m_behaviour(std::move(behaviour))
{
    const int listener = bindLoopback(m_port);
    if (::listen(listener, 16) != 0)
        qFatal("The stand-in cannot listen");
    m_thread = std::jthread([this, listener](const std::stop_token &stop) { serve(listener, stop); });
}

WebStandIn::~WebStandIn() = default;

void WebStandIn::serve(int listener, const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        pollfd entry{listener, POLLIN, 0};
        if (::poll(&entry, 1, kPollMs) <= 0)
            continue;
        const int fd = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        Transport transport(fd, [&stop] { return stop.stop_requested(); });
        if (!transport.startTls(m_behaviour.identity) || transport.readHead().isEmpty())
            continue;
        ++m_requests;
        if (m_behaviour.silent)
            transport.suffer(Mishap::Silence, {});
        else
            transport.write(answerOf(m_behaviour));
    }
    ::close(listener);
}

} // namespace hubscope::test
