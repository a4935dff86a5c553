// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/Network.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <thread>

#include <netdb.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

/// Shared by the caller and the thread that may be left behind.
struct Answer
{
    std::mutex mutex;
    std::condition_variable_any ready;
    bool done = false;
    LookUp result;
};

LookUp ask(const std::string &host)
{
    LookUp result;
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_CANONNAME;
    addrinfo *raw = nullptr;
    const int code = getaddrinfo(host.c_str(), nullptr, &hints, &raw);
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> list(raw, &freeaddrinfo);
    if (code != 0) {
        result.error = QString::fromLocal8Bit(gai_strerror(code));
        return result;
    }
    if (list && list->ai_canonname)
        result.canonicalName = QString::fromLatin1(list->ai_canonname);
    for (const addrinfo *entry = list.get(); entry; entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!address.isNull() && !result.addresses.contains(address))
            result.addresses.append(address);
    }
    return result;
}

} // namespace

LookUp lookUp(const QString &host, const Limits &limits)
{
    const auto answer = std::make_shared<Answer>();
    try {
        std::thread([answer, name = host.toStdString()] {
            LookUp result = ask(name);
            const std::lock_guard lock(answer->mutex);
            answer->result = std::move(result);
            answer->done = true;
            answer->ready.notify_all();
        }).detach();
    } catch (const std::system_error &error) {
        return {.error = QString::fromLocal8Bit(error.what())};
    }
    std::unique_lock lock(answer->mutex);
    if (!answer->ready.wait_until(lock, limits.stop, limits.deadline, [&] { return answer->done; }))
        return {.error = u"The lookup took too long"_s, .timedOut = true};
    return answer->result;
}

} // namespace hubscope::diagnose
