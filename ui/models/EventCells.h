// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "models/ColumnTitles.h"

#include <QString>

#include <span>

namespace hubscope::models {

/// What one cell of the live list says of an event; `column` is an EventTableModel::Column.
struct EventCell
{
    const insight::EventRow &event;
    int column;
    TimeZone zone = TimeZone::Utc;
    /// False where the event source does not send what lands in Unparsed Data.
    bool unparsedSent = true;

    /// True where the event says nothing and a stand-in is shown: what an unparsed record is, or how it
    /// begins.
    bool standsIn() const;
    /// Safe to show, short.
    QString text() const;
    /// Plain text, escaped for a tool tip.
    QString toolTip() const;
    /// A phrase for those who hear it.
    QString phrase() const;
    /// The whole value as it is, for the clipboard; times as ISO 8601 UTC.
    QString original() const;
};

/// The list's columns, in the order of EventTableModel::Column, texts in kEventContext.
std::span<const ColumnTitle> eventColumns();
inline constexpr auto kEventContext = "models::EventTableModel";

} // namespace hubscope::models
