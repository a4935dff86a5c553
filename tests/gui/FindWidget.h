// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace hubscope::test {

/// The widget of that object name; ends the test if there is none.
template <typename T>
T *find(const QWidget &root, QStringView name)
{
    T *found = root.findChild<T *>(name.toString());
    if (!found)
        qFatal("no %s", qUtf8Printable(name.toString()));
    return found;
}

/// Presses the button of that object name.
inline void click(const QWidget &root, QStringView button)
{
    QTest::mouseClick(find<QPushButton>(root, button), Qt::LeftButton);
}

} // namespace hubscope::test
