// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Numbers with units and times within a text that is read from right to left. Without help its algorithm
/// takes `01:02` before the date, and `/s` before the number.
namespace hubscope::models {

/// In the direction of its own letters, or from left to right without any. As it is where one reads from left
/// to right.
QString isolated(const QString &text);
/// Without what isolated() added, where such marks must not be or would be shown by name.
QString withoutIsolation(QString text);

} // namespace hubscope::models
