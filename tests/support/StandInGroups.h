// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/StandInProtocol.h"

#include <optional>

namespace hubscope::test {

/// The answer to who wants to join a group, commit to one or begin a transaction: refused with the code of
/// the behaviour. Nothing if that names none.
std::optional<QByteArray> refusalOf(const Request &request, const Behaviour &behaviour);

} // namespace hubscope::test
