// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QWidget;

namespace hubscope::wizard {

/// The small parts that all pages are made of.

/// A push button that does not take Enter away from Next.
QPushButton *plainButton(const QString &text, const QString &objectName, QWidget *parent = nullptr);

/// Copies what `field` holds. `what` names it for screen readers: "Copy event hub name". Says "Copied" for a
/// moment.
QPushButton *copyButton(QLineEdit *field, const QString &what, const QString &objectName,
                        QWidget *parent = nullptr);

/// A value to read and copy, not to change.
QLineEdit *valueField(const QString &accessibleName, const QString &objectName, QWidget *parent = nullptr);

/// Shows what the set-up holds, as no input of the person's. Fields are listened to by textChanged():
/// textEdited() is silent where a screen reader or voice control enters the text.
void showText(QLineEdit &field, const QString &text);

/// Opens the address in the browser.
QPushButton *linkButton(const QString &text, const QString &url, const QString &objectName,
                        QWidget *parent = nullptr);

/// Where the text of a check box begins, to align a line below it.
int checkTextIndent(const QCheckBox &box);

} // namespace hubscope::wizard
