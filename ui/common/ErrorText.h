// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace hubscope::common {

/// What a person reads about an Error: what does not work, and what to do about it. `detail` is the
/// untranslated rest for "Details", safe to show.
struct ErrorText
{
    QString title;
    QString advice;
    QString detail;

    /// Title and advice as one text.
    QString sentence() const;
};

/// Total: codes without a text of their own get that of their area (`profile.…`), or one that says it is
/// unknown.
ErrorText errorText(const Error &error);

} // namespace hubscope::common
