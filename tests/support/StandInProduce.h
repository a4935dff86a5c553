// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/StandInProtocol.h"

namespace hubscope::test {

/// Takes the records of a request into their partitions, unless `refusal` or the topic's own error is not 0.
QByteArray produce(const Request &request, Behaviour &behaviour, int refusal);

} // namespace hubscope::test
