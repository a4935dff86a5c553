// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

/// Files that the person chose. `detail` of an error is the system's sentence, `context` the path. They block
/// as long as the disk does: in a window never on its own thread.
namespace hubscope {

/// The whole file. Error codes `file.unreadable`, and `file.too-large` if it has more than `most` bytes.
Result<QByteArray> readFile(const QString &path, qint64 most);

/// Writes it whole, or what stood there before stays. Error code `file.not-written`.
Result<void> saveFile(const QString &path, QByteArrayView bytes);

} // namespace hubscope
