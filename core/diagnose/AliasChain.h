// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/Network.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace hubscope::diagnose {

/// The names that a host's aliases (CNAME) lead through, in order, without the host itself: of these the
/// system's look-up tells only the last, and Private Link may stand in the middle. Asks the system's name
/// servers (`server`, of IPv4, in their place) once and waits a second for each at most; empty without an
/// answer, and for names that no name server is asked for (addresses, `localhost`, a single word).
/// Thread: any; blocks.
QStringList askForAliases(const QString &host, const std::optional<Endpoint> &server = {});

/// The same, of a name server's answer. Total; follows at most kMostAliases, and no loop.
QStringList aliasesIn(QByteArrayView answer, const QString &host);
inline constexpr qsizetype kMostAliases = 8;

} // namespace hubscope::diagnose
