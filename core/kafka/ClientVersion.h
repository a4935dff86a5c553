// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hubscope::kafka {

/// Of the librdkafka that runs, which need not be the one that was built against: `2.8.0`.
QString clientVersion();

} // namespace hubscope::kafka
