// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/StoreFaults.h"

#include "store/StoreError.h"

#include <QDateTime>

namespace hubscope::pipeline {

using namespace Qt::StringLiterals;

namespace {

bool needsPerson(const store::StoreCauseInfo &cause, StoreUse use)
{
    using enum store::Remedy;
    switch (cause.remedy) {
    case Wait:
        return false;
    case WaitOnceOpen:
        return use == StoreUse::Opening;
    case Person:
    case OtherPlace:
        break;
    }
    return true;
}

} // namespace

SourceError storeFault(const Error &error, StoreUse use)
{
    SourceError fault;
    fault.stage = SourceStage::Store;
    fault.codeName = error.code;
    fault.text = error.detail;
    fault.raw = error.context.isEmpty() ? error.detail : u"%1: %2"_s.arg(error.context, error.detail);
    if (const store::StoreCauseInfo *cause = store::causeWithCode(error.code))
        fault.needsPerson = needsPerson(*cause, use);
    fault.timeMs = QDateTime::currentMSecsSinceEpoch();
    return fault;
}

bool isInUse(const SourceError &fault)
{
    return fault.stage == SourceStage::Store &&
           fault.codeName == QLatin1StringView(store::info(store::StoreCause::Locked).code);
}

} // namespace hubscope::pipeline
