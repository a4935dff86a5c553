// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/Clouds.h"

// QStringView::compare with a Latin-1 string is defined there, and only there.
#include <QString>

#include <algorithm>
#include <array>

namespace hubscope::eventhub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kClouds = {
    Cloud{"public"_L1, "servicebus.windows.net"_L1},
    Cloud{"us-government"_L1, "servicebus.usgovcloudapi.net"_L1, true, "https://portal.azure.us/"_L1},
    Cloud{"china"_L1, "servicebus.chinacloudapi.cn"_L1, true, "https://portal.azure.cn/"_L1},
    Cloud{"germany"_L1, "servicebus.cloudapi.de"_L1, false},
};

} // namespace

const Cloud *cloudOf(QStringView host)
{
    const auto found = std::ranges::find_if(kClouds, [host](const Cloud &cloud) {
        const qsizetype before = host.size() - cloud.suffix.size();
        if (before < 0 || host.sliced(before).compare(cloud.suffix, Qt::CaseInsensitive) != 0)
            return false;
        return before == 0 || host[before - 1] == u'.';
    });
    return found == kClouds.end() ? nullptr : &*found;
}

} // namespace hubscope::eventhub
