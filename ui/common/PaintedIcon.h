// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>

#include <functional>

class QPainter;

namespace hubscope::common {

/// An icon that is painted anew with the application's palette each time it is needed, so it follows light
/// and dark by itself. `paint` fills the given square; on a selected row (`selected`) the background is the
/// palette's Highlight.
using IconPaint = std::function<void(QPainter &, const QRectF &, const QPalette &, bool selected)>;
QIcon paintedIcon(IconPaint paint);

} // namespace hubscope::common
