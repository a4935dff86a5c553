// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/DraftPlace.h"

#include <QFileInfo>

#include <chrono>
#include <utility>

namespace hubscope::setup {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Nobody has more set-ups open, or left unfinished.
constexpr int kMostPlaces = 100;

} // namespace

DraftPlace::DraftPlace(QString folder)
    : m_folder(std::move(folder))
{
}

QString DraftPlace::path(int number) const
{
    return number == 1 ? m_folder + u"/draft.json"_s : m_folder + u"/draft-%1.json"_s.arg(number);
}

/// Where no lock can be had at all, nobody is kept out.
bool DraftPlace::take(int number)
{
    Result<FileLock> lock = FileLock::take(path(number), 0ms);
    if (!lock && lock.error().code == "file.locked"_L1)
        return false;
    if (lock)
        m_lock.emplace(std::move(*lock));
    m_number = number;
    return true;
}

bool DraftPlace::find()
{
    for (int number = 1; !isTaken() && number <= kMostPlaces; ++number) {
        if (QFileInfo::exists(path(number)))
            take(number);
    }
    return isTaken() && QFileInfo::exists(path());
}

void DraftPlace::make()
{
    for (int number = 1; !isTaken() && number <= kMostPlaces; ++number) {
        if (!QFileInfo::exists(path(number)))
            take(number);
    }
}

} // namespace hubscope::setup
