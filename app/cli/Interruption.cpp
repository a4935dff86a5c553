// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Interruption.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace hubscope::cli {

namespace {

constexpr std::array kSignals = {SIGINT, SIGTERM, SIGHUP};

/// For the handler, which may touch nothing else.
volatile std::sig_atomic_t eventDescriptor = -1;

extern "C" void hubscopeInterrupted(int)
{
    // It may come between a call that fails and the look at why it did.
    const int error = errno;
    const std::uint64_t one = 1;
    // If it fails there is nothing that a signal handler could do about it.
    static_cast<void>(!::write(eventDescriptor, &one, sizeof one));
    errno = error;
}

int makeDescriptor()
{
    eventDescriptor = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    return eventDescriptor;
}

} // namespace

Interruption::Interruption()
    : m_notifier(makeDescriptor(), QSocketNotifier::Read)
{
    struct sigaction action = {};
    action.sa_handler = hubscopeInterrupted;
    action.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (const int number : kSignals)
        ::sigaction(number, &action, nullptr);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        std::uint64_t count = 0;
        if (::read(eventDescriptor, &count, sizeof count) == sizeof count)
            emit happened();
    });
}

Interruption::~Interruption()
{
    for (const int number : kSignals)
        std::signal(number, SIG_DFL);
    m_notifier.setEnabled(false);
    ::close(eventDescriptor);
    eventDescriptor = -1;
}

} // namespace hubscope::cli
