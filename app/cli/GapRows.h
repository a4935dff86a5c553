// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/StoreTypes.h"

#include <QJsonObject>
#include <QStringList>

namespace hubscope::cli {

/// `{"partition","from","to","reason","time"}`; `to` is null where it cannot be told.
QJsonObject gapJson(const store::Gap &gap);
/// The same for a table of people, with what the reason means.
QStringList gapHead();
QStringList gapRow(const store::Gap &gap);

} // namespace hubscope::cli
