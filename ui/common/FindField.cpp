// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FindField.h"

namespace hubscope::common {

FindField::FindField(const QString &objectName, Icon icon, const QString &placeholder,
                     const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
    setClearButtonEnabled(true);
    setMaxLength(4000);
    addAction(common::icon(icon), LeadingPosition);
}

} // namespace hubscope::common
