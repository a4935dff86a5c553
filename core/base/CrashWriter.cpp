// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/CrashWriter.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace hubscope::crash {

namespace {

/// The kernel ends the process by then, whatever the handler waits for.
constexpr unsigned kWatchdogSeconds = 5;
constexpr int kMostFrames = 96;
/// Below it an address is that of nothing: a null pointer and a member of it.
constexpr std::uintptr_t kNullPage = 64 * 1024;

struct Plan
{
    std::array<char, PATH_MAX> stem{};
    std::array<char, 1024> head{};
};
Plan plan;
std::atomic<const char *> exceptionType = nullptr;
/// The thread that writes the trace.
std::atomic<pid_t> writer = 0;
static_assert(std::atomic<pid_t>::is_always_lock_free && std::atomic<const char *>::is_always_lock_free);

struct SignalName
{
    int signal;
    const char *name;
};
constexpr std::array kNames{SignalName{SIGSEGV, "SIGSEGV"}, SignalName{SIGBUS, "SIGBUS"},
                            SignalName{SIGILL, "SIGILL"}, SignalName{SIGFPE, "SIGFPE"},
                            SignalName{SIGABRT, "SIGABRT"}};

/// Text in a buffer of its own; what does not fit is cut.
template <std::size_t Size>
class Text
{
public:
    Text &operator<<(const char *text)
    {
        while (*text && m_size + 1 < Size)
            m_text[m_size++] = *text++;
        return *this;
    }
    Text &number(std::uint64_t value, unsigned digits = 1)
    {
        std::array<char, 24> backwards{};
        std::size_t count = 0;
        do {
            backwards[count++] = static_cast<char>('0' + value % 10);
            value /= 10;
        } while (value || count < digits);
        while (count > 0 && m_size + 1 < Size)
            m_text[m_size++] = backwards[--count];
        return *this;
    }
    const char *data() const { return m_text.data(); }
    void writeTo(int fd) const
    {
        std::size_t done = 0;
        while (done < m_size) {
            const ssize_t n = write(fd, m_text.data() + done, m_size - done);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return;
            done += static_cast<std::size_t>(n);
        }
    }

private:
    std::array<char, Size> m_text{};
    std::size_t m_size = 0;
};

/// `2026-11-26T15:04:05Z`; gmtime() is not safe here. After H. Hinnant's civil_from_days.
template <std::size_t Size>
void putTime(Text<Size> &text, std::uint64_t seconds)
{
    const std::uint64_t days = seconds / 86'400 + 719'468;
    const std::uint64_t era = days / 146'097;
    const std::uint64_t ofEra = days % 146'097;
    const std::uint64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36'524 - ofEra / 146'096) / 365;
    const std::uint64_t dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::uint64_t shifted = (5 * dayOfYear + 2) / 153;
    const std::uint64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::uint64_t ofDay = seconds % 86'400;
    text.number(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)) << "-";
    text.number(month, 2) << "-";
    text.number(dayOfYear - (153 * shifted + 2) / 5 + 1, 2) << "T";
    text.number(ofDay / 3600, 2) << ":";
    text.number(ofDay / 60 % 60, 2) << ":";
    text.number(ofDay % 60, 2) << "Z";
}

/// `start-end r-xp offset … path` of /proc/self/maps: kept if it is code of a file.
bool isModule(const char *line)
{
    const char *blank = std::strchr(line, ' ');
    return blank && blank[1] && blank[2] && blank[3] == 'x' && std::strchr(line, '/');
}

void writeModules(int fd)
{
    const int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
    if (maps < 0)
        return;
    std::array<char, 4096> chunk{};
    std::array<char, PATH_MAX + 128> line{};
    std::size_t used = 0;
    ssize_t n = 0;
    while ((n = read(maps, chunk.data(), chunk.size())) > 0) {
        for (ssize_t i = 0; i < n; ++i) {
            const char c = chunk[static_cast<std::size_t>(i)];
            if (c != '\n') {
                if (used + 1 < line.size())
                    line[used++] = c;
                continue;
            }
            line[used] = '\0';
            if (isModule(line.data())) {
                Text<PATH_MAX + 160> module;
                module << "  " << line.data() << "\n";
                module.writeTo(fd);
            }
            used = 0;
        }
    }
    close(maps);
}

void writeTrace(int signal, const siginfo_t *info)
{
    timespec now = {};
    clock_gettime(CLOCK_REALTIME, &now);
    const auto seconds = static_cast<std::uint64_t>(now.tv_sec);
    Text<PATH_MAX + 64> path;
    path << plan.stem.data();
    path.number(seconds) << "-";
    path.number(static_cast<std::uint64_t>(getpid())) << ".txt";
    const int fd = open(path.data(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return;
    const auto *name = std::ranges::find(kNames, signal, &SignalName::signal);
    // Who sent it is told by its code; an address only where the processor did not find it there. The
    // address itself may be bytes of a text that were taken for one.
    const bool sent = info->si_code <= 0;
    const auto address = reinterpret_cast<std::uintptr_t>(info->si_addr);
    std::array<char, 17> thread{};
    prctl(PR_GET_NAME, thread.data());
    const char *type = exceptionType.load();
    Text<2048> text;
    text << plan.head.data() << "time: ";
    putTime(text, seconds);
    text << "\nsignal: " << (name == kNames.end() ? "?" : name->name)
         << (sent                  ? ", sent by a program"
             : signal == SIGABRT   ? ""
             : address < kNullPage ? ", near the null address"
                                   : ", elsewhere")
         << "\nthread: " << thread.data() << (syscall(SYS_gettid) == getpid() ? " (the first)" : "") << "\n";
    if (type)
        text << "exception of type: " << type << "\n";
    text << "\nCalls, the last one first:\n";
    text.writeTo(fd);
    std::array<void *, kMostFrames> frames{};
    const int count = backtrace(frames.data(), kMostFrames);
    backtrace_symbols_fd(frames.data(), count, fd);
    Text<128> head;
    head << "\nWhere the program and its libraries stand:\n";
    head.writeTo(fd);
    writeModules(fd);
    close(fd);
}

/// As if nobody had handled it.
void die(int signal)
{
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
    sigset_t mask;
    sigemptyset(&mask);
    sigaddset(&mask, signal);
    pthread_sigmask(SIG_UNBLOCK, &mask, nullptr);
    raise(signal);
}

} // namespace

bool prepare(QByteArrayView pathStem, QByteArrayView head)
{
    // Room for time and process behind it.
    if (pathStem.size() + 64 > PATH_MAX || head.size() >= static_cast<qsizetype>(plan.head.size()))
        return false;
    std::ranges::copy(pathStem, plan.stem.begin());
    plan.stem[static_cast<std::size_t>(pathStem.size())] = '\0';
    std::ranges::copy(head, plan.head.begin());
    plan.head[static_cast<std::size_t>(head.size())] = '\0';
    return true;
}

void setException(const char *typeName)
{
    exceptionType = typeName;
}

void onSignal(int signal, siginfo_t *info, void *)
{
    const auto self = static_cast<pid_t>(syscall(SYS_gettid));
    pid_t nobody = 0;
    if (writer.compare_exchange_strong(nobody, self)) {
        struct sigaction action = {};
        action.sa_handler = SIG_DFL;
        sigemptyset(&action.sa_mask);
        sigaction(SIGALRM, &action, nullptr);
        alarm(kWatchdogSeconds);
        writeTrace(signal, info);
    } else if (nobody != self) {
        // Another thread writes, and ends all of them.
        for (;;)
            pause();
    }
    die(signal);
}

} // namespace hubscope::crash
