// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace hubscope::eventhub {

/// Where the portal of Azure's public cloud begins.
inline constexpr QLatin1StringView kPublicPortal{"https://portal.azure.com/"};

/// One Azure cloud and the suffix of its Event Hubs namespaces (Azure/go-autorest,
/// autorest/azure/environments.go).
struct Cloud
{
    /// As the lint tells it: `public`, `us-government`, `china`, `germany`.
    QLatin1StringView name;
    /// Without a leading dot.
    QLatin1StringView suffix;
    /// False if Microsoft has closed it.
    bool open = true;
    QLatin1StringView portal = kPublicPortal;
};

/// The cloud whose suffix the host has, or is; nullptr if none.
const Cloud *cloudOf(QStringView host);

} // namespace hubscope::eventhub
