// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>

namespace hubscope {

/// Writes a file that the person chose: whole, or what stood there before stays. Error code
/// `file.not-written`; `detail` is the system's sentence, `context` the path.
Result<void> saveFile(const QString &path, QByteArrayView bytes);

} // namespace hubscope
