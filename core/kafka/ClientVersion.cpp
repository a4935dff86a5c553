// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kafka/ClientVersion.h"

#include <librdkafka/rdkafka.h>

namespace hubscope::kafka {

QString clientVersion()
{
    return QString::fromLatin1(rd_kafka_version_str());
}

} // namespace hubscope::kafka
