// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/AliasChain.h"
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
using namespace std::chrono_literals;

namespace hubscope::diagnose {

namespace {

/// What the aliases may cost beside the addresses: name servers have just been asked and know them.
constexpr auto kAliasTime = 400ms;

/// How much is known.
enum class Progress { Nothing, Addresses, Aliases };

/// Shared by the caller and the thread that may be left behind.
struct Answer
{
    std::mutex mutex;
    std::condition_variable_any ready;
    Progress progress = Progress::Nothing;
    LookUp result;

    void tell(LookUp found, Progress now)
    {
        const std::lock_guard lock(mutex);
        result = std::move(found);
        progress = now;
        ready.notify_all();
    }
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
        std::thread([answer, host] {
            LookUp found = ask(host.toStdString());
            answer->tell(found, Progress::Addresses);
            // Without an address they tell the more: Private Link names none outside its network.
            found.aliases = askForAliases(host);
            answer->tell(std::move(found), Progress::Aliases);
        }).detach();
    } catch (const std::system_error &error) {
        return {.error = QString::fromLocal8Bit(error.what())};
    }
    const auto knows = [&](Progress wanted) { return [&, wanted] { return answer->progress >= wanted; }; };
    std::unique_lock lock(answer->mutex);
    if (!answer->ready.wait_until(lock, limits.stop, limits.deadline, knows(Progress::Addresses)))
        return {.error = u"The lookup took too long"_s, .timedOut = true};
    const Limits more = limits.within(kAliasTime);
    answer->ready.wait_until(lock, more.stop, more.deadline, knows(Progress::Aliases));
    return answer->result;
}

} // namespace hubscope::diagnose
