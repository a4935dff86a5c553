// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hubscope::diagnose {

/// A text of a stranger (server, certificate), fit to be shown: control and direction characters written as
/// \u{200E}, cut after `limit` characters with an ellipsis.
QString displayable(QStringView text, qsizetype limit = 200);

} // namespace hubscope::diagnose
