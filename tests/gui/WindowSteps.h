// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowFixture.h"

#include "panels/EmptyPage.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>

#include <string>
#include <vector>

/// What the tests of the window do and read time and again.
namespace hubscope::test {

inline QString pageId(WindowFixture &f)
{
    return f.find<panels::EmptyPage>("emptyPage")->content().id;
}

inline QString label(WindowFixture &f, const char *name)
{
    return f.find<QLabel>(name)->text();
}

inline void clickRow(WindowFixture &f, int row)
{
    const QModelIndex index = f.session->events().index(row, models::EventTableModel::Time);
    QTest::mouseClick(f.table().viewport(), Qt::LeftButton, {}, f.table().visualRect(index).center());
}

/// Of a dialog, by its text without the mnemonic.
inline QAbstractButton *button(WindowFixture &f, const char *dialog, const QString &text)
{
    auto *box = f.find<QDialog>(dialog);
    if (!box)
        return nullptr;
    for (QAbstractButton *candidate : box->findChildren<QAbstractButton *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

} // namespace hubscope::test
