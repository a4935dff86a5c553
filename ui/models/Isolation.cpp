// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Isolation.h"

#include <QGuiApplication>

namespace hubscope::models {

namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

} // namespace

QString isolated(const QString &text)
{
    if (text.isEmpty() || QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    return kFirstStrongIsolate + text + kPopIsolate;
}

QString withoutIsolation(QString text)
{
    return text.remove(kFirstStrongIsolate).remove(kPopIsolate);
}

} // namespace hubscope::models
