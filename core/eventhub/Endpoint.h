// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace hubscope::eventhub {

/// What the value of the part Endpoint says.
struct Endpoint
{
    /// Lower case; empty unless it passed the rules for host names. IPv6 without brackets.
    QString host;
    std::optional<quint16> port;
    /// `public` …, or empty.
    QString cloud;
    /// Codes of the finding table.
    QList<QLatin1StringView> codes;
};

/// `[scheme://]host[:port][/]`, any scheme. `emulator`: no cloud is expected behind it.
Endpoint readEndpoint(QStringView value, bool emulator);

} // namespace hubscope::eventhub
