// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/StoreFaults.h"

#include <QDateTime>

#include <algorithm>
#include <array>

namespace hubscope::pipeline {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kInUse("store.locked");
/// Of a folder that was never ours; one that was may come back.
constexpr QLatin1StringView kPermission("store.permission");

// Waiting cannot help with these, or nobody should wait for it unasked.
constexpr std::array kNeedPerson{
    kInUse,
    QLatin1StringView("store.newer"),
    QLatin1StringView("store.corrupt"),
    QLatin1StringView("store.foreign-file"),
    QLatin1StringView("store.symlink"),
    QLatin1StringView("store.too-large"),
    QLatin1StringView("store.misuse"),
};

} // namespace

SourceError storeFault(const Error &error, StoreUse use)
{
    SourceError fault;
    fault.stage = SourceStage::Store;
    fault.codeName = error.code;
    fault.text = error.detail;
    fault.raw = error.context.isEmpty() ? error.detail : u"%1: %2"_s.arg(error.context, error.detail);
    fault.needsPerson = std::ranges::contains(kNeedPerson, error.code) ||
                        (use == StoreUse::Opening && error.code == kPermission);
    fault.timeMs = QDateTime::currentMSecsSinceEpoch();
    return fault;
}

bool isInUse(const SourceError &fault)
{
    return fault.stage == SourceStage::Store && fault.codeName == kInUse;
}

} // namespace hubscope::pipeline
