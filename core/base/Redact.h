// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hubscope {

class Secret;

/// What stands in place of whatever looked like a secret.
inline constexpr QStringView kRedacted = u"[redacted]";

/// The text without anything that looks like a secret: connection strings, shared access keys and signatures,
/// tokens, passwords, bare keys. The one list for every foreign text that is shown, logged, copied or saved:
/// log lines of the client, texts of servers, reports. Rather one word too many than a key. Names (host, hub,
/// policy) stay readable. Idempotent. Thread-safe.
QString redacted(QStringView text);

/// The same, and every occurrence of this very secret, whatever it looks like.
QString redacted(QStringView text, const Secret &secret);

} // namespace hubscope
