// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/KeyLint.h"

#include <QColor>
#include <QHash>
#include <QImage>

#include <algorithm>
#include <cmath>

/// Contrast as WCAG 2.1 measures it, of colours and of what is really on the screen.
namespace hubscope::test {

/// Relative luminance.
inline double luminance(const QColor &color)
{
    const auto part = [](float c) { return c <= 0.04045F ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

/// From 1 to 21.
inline double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

/// The best contrast of any pixel of a picture with its ground, the colour that most of it has. That of the
/// strokes of letters, and of a sign.
inline double measuredContrast(const QImage &picture)
{
    QHash<QRgb, int> colours;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++colours[picture.pixel(x, y)];
    }
    if (colours.isEmpty())
        return 21;
    const auto ground = std::max_element(colours.cbegin(), colours.cend());
    double best = 1;
    for (auto colour = colours.cbegin(); colour != colours.cend(); ++colour)
        best = std::max(best, contrast(QColor::fromRgb(colour.key()), QColor::fromRgb(ground.key())));
    return best;
}

/// Labels, buttons and fields that can be used and stand out by less than 4.5 (signs without letters: 3).
inline QStringList faintTexts(const QWidget &part)
{
    QStringList faults;
    for (QWidget *widget : part.findChildren<QWidget *>()) {
        if (widget->window() != part.window() || !isInSight(*widget) || !widget->isEnabled() ||
            widget->size().isEmpty())
            continue;
        double needed = 4.5;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() && label->pixmap().isNull())
                continue;
            if (label->text().isEmpty())
                needed = 3;
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (button->text().isEmpty() && button->icon().isNull())
                continue;
            if (button->text().isEmpty())
                needed = 3;
        } else {
            continue;
        }
        // In its window: a label has no ground of its own.
        const QPoint at = widget->mapTo(widget->window(), QPoint());
        const QRect seen = widget->visibleRegion().boundingRect();
        if (seen.size() != widget->size())
            continue; // Behind something, or scrolled out of sight.
        // Its first lines or its middle are enough.
        QRect piece(at, widget->size().boundedTo({700, 40}));
        double measured = measuredContrast(widget->window()->grab(piece).toImage());
        piece.moveCenter(QRect(at, widget->size()).center());
        measured = std::max(measured, measuredContrast(widget->window()->grab(piece).toImage()));
        if (measured < needed)
            faults << QStringLiteral("%1 has %2").arg(nameOf(*widget)).arg(measured, 0, 'f', 1);
    }
    return faults;
}

} // namespace hubscope::test
