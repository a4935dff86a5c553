// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StepOffers.h"

namespace hubscope::test {

/// A place that can do all there is, for a connection that is read.
inline common::StepOffers allOffers()
{
    using enum diagnose::StepAction;
    return {.actions = {OpenConnectionPage, OpenEventHubPage, ChooseCaFile, ClearCaFile, ForceIpv4, RunTest,
                        ReadFromBeginning, CopyReport, CopyText, OpenPortal},
            .host = QStringLiteral("contoso-siem.servicebus.windows.net"),
            .port = 9093,
            .hub = QStringLiteral("insights-operational-logs")};
}

} // namespace hubscope::test
