// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "window/Options.h"

#include <QByteArray>
#include <QString>

namespace hubscope::setup {
class ProfileStore;
}

namespace hubscope::app {

class Instances;

/// What becomes of one start of the program.
enum class Start {
    /// It opens its window.
    Opens,
    /// A window that shows the same has come to the front.
    Shown,
    /// There is such a window, and it does not answer.
    NoAnswer,
};

/// The id of the profile of this name, whatever its case. Error `start.unknown-name`, or why no profile could
/// be read at all.
Result<QString> profileNamed(const setup::ProfileStore &profiles, const QString &name);

/// What the options want to see, as a key of Instances. Reads the profiles only where one is named: whoever
/// opens a file that is broken has to say so. Errors of profileNamed().
Result<QString> keyOf(const Options &options);

/// `token`: the start's permission to bring a window to the front; may be empty. A window that comes back
/// (`restarted`) is no start without a wish: it does not give way to whatever other window there is.
Start decideStart(Instances &instances, const QString &key, const QByteArray &token, bool restarted = false);

} // namespace hubscope::app
