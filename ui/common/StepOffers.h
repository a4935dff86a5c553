// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnose/FaultCatalogue.h"

#include <QSet>
#include <QString>

class QPushButton;
class QWidget;

namespace hubscope::common {

/// What the place that shows a diagnosis can do for its steps, and the connection it speaks of. Nothing at
/// first: a page of reference has no buttons.
struct StepOffers
{
    QSet<diagnose::StepAction> actions = {};
    /// Empty where none is known: then nothing that names it can be copied.
    QString host = {};
    quint16 port = 0;
    QString hub = {};

    bool operator==(const StepOffers &) const = default;
};

/// What CopyText puts on the clipboard: the text with the names of the connection in their places; empty if
/// one of them is not known.
QString textToCopy(const diagnose::StepHelp &help, const StepOffers &offers);

/// A button for what the program can do for the step; null if the place cannot do it. It copies and opens
/// the portal by itself; all else is up to the place. `step` describes it to screen readers.
QPushButton *makeStepButton(const diagnose::StepHelp &help, const QString &step, const StepOffers &offers,
                            QWidget *parent);

/// Says "Copied" on the button for a moment, in place of its text, without changing its width.
void sayCopied(QPushButton &button);

} // namespace hubscope::common
