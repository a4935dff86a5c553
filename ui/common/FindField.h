// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Icons.h"

#include <QLineEdit>

namespace hubscope::common {

/// Narrows what a list shows, or looks for a text: with a glass or a funnel, and a button that empties it.
class FindField : public QLineEdit
{
    Q_OBJECT
public:
    FindField(const QString &objectName, Icon icon, const QString &placeholder, const QString &accessibleName,
              QWidget *parent = nullptr);
};

} // namespace hubscope::common
