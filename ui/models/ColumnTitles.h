// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Formats.h"

#include <QVariant>

#include <span>

namespace hubscope::models {

/// A column of a table model, as its header tells it. Texts are marked with QT_TRANSLATE_NOOP.
struct ColumnTitle
{
    /// %1 is the zone, where the column has times.
    const char *title;
    Qt::AlignmentFlag align = Qt::AlignLeft;
    const char *tip = nullptr;
};

/// What headerData() answers for a table with these columns; `context` is that of their texts.
QVariant columnTitle(std::span<const ColumnTitle> columns, const char *context, int section,
                     Qt::Orientation orientation, int role, TimeZone zone = TimeZone::Utc);

} // namespace hubscope::models
