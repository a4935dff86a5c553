// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"

#include <QIcon>
#include <QPalette>

class QPainter;

namespace hubscope::common {

/// The swatch of a log set: its colour, outlined in the text colour. Stands beside the code or the name,
/// never alone.
void paintLogSetMark(QPainter &painter, const QRectF &area, insight::LogSet logSet, const QPalette &palette);
QIcon logSetIcon(insight::LogSet logSet);

/// `IA`, and `Ingress Authentication`: the guide's words, never translated.
QString logSetCode(insight::LogSet logSet);
QString logSetName(insight::LogSet logSet);

} // namespace hubscope::common
