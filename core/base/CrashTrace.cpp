// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What runs while the process dies stands in CrashWriter.cpp.
#include "base/CrashTrace.h"

#include "base/CrashWriter.h"
#include "base/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <cxxabi.h>
#include <exception>
#include <execinfo.h>
#include <link.h>
#include <tuple>
#include <typeinfo>
#include <unistd.h>

namespace hubscope {

using namespace Qt::StringLiterals;

namespace {

/// A stack for the handler: that of the thread may be what was used up.
alignas(16) std::array<char, 64 * 1024> handlerStack;

/// The build id that the linker has put into the program: it finds the symbols to the addresses.
int takeBuildId(dl_phdr_info *module, std::size_t, void *into)
{
    for (int i = 0; i < module->dlpi_phnum; ++i) {
        const ElfW(Phdr) &part = module->dlpi_phdr[i];
        if (part.p_type != PT_NOTE)
            continue;
        // NOLINTNEXTLINE(performance-no-int-to-ptr): that is how the loader tells addresses
        const auto *at = reinterpret_cast<const char *>(module->dlpi_addr + part.p_vaddr);
        const char *end = at + part.p_memsz;
        const auto padded = [](std::size_t size) { return (size + 3) & ~std::size_t{3}; };
        while (at + sizeof(ElfW(Nhdr)) <= end) {
            const auto *note = reinterpret_cast<const ElfW(Nhdr) *>(at);
            const char *text = at + sizeof(*note) + padded(note->n_namesz);
            if (note->n_type == NT_GNU_BUILD_ID) {
                *static_cast<QByteArray *>(into) =
                    QByteArray(text, static_cast<qsizetype>(note->n_descsz)).toHex();
                return 1;
            }
            at = text + padded(note->n_descsz);
        }
    }
    // The program itself comes first, and is all that is wanted.
    return 1;
}

/// Only the exception's type is kept: its text may be anything.
[[noreturn]] void onTerminate()
{
    if (const std::type_info *type = abi::__cxa_current_exception_type())
        crash::setException(type->name());
    std::abort();
}

} // namespace

Result<void> installCrashTrace(const CrashPlan &plan)
{
    if (const auto made = makePrivateFolder(plan.folder); !made)
        return made;
    QByteArray buildId;
    dl_iterate_phdr(&takeBuildId, &buildId);
    const QByteArray stem = QFile::encodeName(plan.folder) + "/crash-" + plan.program + '-';
    const QByteArray head = "Hubscope crash trace\nprogram: " + plan.program + ' ' + plan.version +
                            "\nbuild id: " + (buildId.isEmpty() ? "none" : buildId) + "\nQt: " + qVersion() +
                            "\nsystem: " + QSysInfo::kernelType().toUtf8() + ' ' +
                            QSysInfo::kernelVersion().toUtf8() + ' ' +
                            QSysInfo::currentCpuArchitecture().toUtf8() + '\n';
    if (!crash::prepare(stem, head))
        return failure(u"file.not-written"_s, u"the path is too long"_s, plan.folder);

    // The first call loads a library, which must not happen while the process dies.
    std::array<void *, 2> frames{};
    (void)backtrace(frames.data(), static_cast<int>(frames.size()));

    stack_t stack = {};
    stack.ss_sp = handlerStack.data();
    stack.ss_size = handlerStack.size();
    sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_sigaction = &crash::onSignal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int signal : crash::kSignals)
        sigaction(signal, &action, nullptr);
    std::set_terminate(&onTerminate);
    return {};
}

QList<CrashTrace> crashTraces(const QString &folder, const QByteArray &program)
{
    static const QRegularExpression form(u"^crash-(.+)-(\\d{1,12})-\\d+\\.txt$"_s);
    QList<CrashTrace> found;
    // Which is this one to Qt.
    if (folder.isEmpty())
        return found;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"crash-*.txt"_s}, QDir::Files | QDir::NoSymLinks)) {
        const QRegularExpressionMatch match = form.match(name);
        if (match.hasMatch() && match.capturedView(1) == QString::fromLatin1(program))
            found.append({dir.filePath(name), match.captured(2).toLongLong() * 1000});
    }
    std::ranges::sort(found, [](const CrashTrace &a, const CrashTrace &b) {
        return std::tie(a.msSinceEpoch, a.path) > std::tie(b.msSinceEpoch, b.path);
    });
    return found;
}

void pruneCrashTraces(const QString &folder, const QByteArray &program, qsizetype keep)
{
    const QList<CrashTrace> traces = crashTraces(folder, program);
    for (const CrashTrace &trace : traces.mid(keep))
        QFile::remove(trace.path);
}

} // namespace hubscope
