// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QStringView>

#include <optional>

namespace hubscope::eventhub {

/// One `name=value` of a connection string; views into the repaired text.
struct Part
{
    QStringView name;
    QStringView value;

    bool is(QLatin1StringView other) const { return name.compare(other, Qt::CaseInsensitive) == 0; }
};

/// What a text is that has no part of ours at all: a key, an address, JSON … Code of the finding table.
QLatin1StringView kindOfText(QStringView text);

/// Which other service's connection string these parts are; nothing if they may be one of Event Hubs.
std::optional<QLatin1StringView> kindOfParts(const QList<Part> &parts);

} // namespace hubscope::eventhub
