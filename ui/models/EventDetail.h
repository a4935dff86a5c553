// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "models/EventTableModel.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace hubscope::models {

/// One line of the Fields tab.
struct DetailField
{
    /// The key that a LEQL query has for it; original, for the clipboard.
    QString path;
    /// Original, for the clipboard; at most EventDetail::kFieldBytes of it.
    QString value;
    /// `source_json.…`: not one of InsightIDR's own keys.
    bool isSource = false;
};

/// A text as far as it is shown at first.
struct DetailText
{
    /// Made safe by displayText().
    QString shown;
    /// Bytes of the whole and of the part that is shown.
    qint64 totalBytes = 0;
    qint64 shownBytes = 0;

    bool isCut() const { return shownBytes < totalBytes; }
};

/// One event as the detail view shows it. Plain data, made by makeDetail() on any thread.
struct EventDetail
{
    /// What is shown without being asked for more.
    static constexpr std::size_t kShownBytes = std::size_t{64} << 10;
    static constexpr std::size_t kFieldBytes = std::size_t{32} << 10;
    static constexpr std::size_t kMaxLeaves = 400;
    /// Lines of the raw text are broken here, because one endless line stalls any text view.
    static constexpr qsizetype kBreakAt = 4096;

    HeldEvent event;
    qint64 timestampMs = 0;
    insight::LogSet logSet = insight::LogSet::UnparsedData;
    QString ruleId;
    /// English source in the context of the rule book.
    QString reason;
    bool isPublished = false;
    /// Added or changed by the user.
    bool isOwnRule = false;
    azure::Repairs repairs;
    insight::Notes notes;
    std::optional<insight::SignInResult> signIn;
    QList<DetailField> fields;
    DetailText json;
    DetailText raw;
    bool isJson = false;
};

EventDetail makeDetail(const HeldEvent &event, insight::EventDecoder &decoder);

/// The whole of a text for "Show All": laid out and made safe, at most `maxBytes` of it. Safe on any thread.
QString wholeJson(const HeldEvent &event, insight::EventDecoder &decoder, std::size_t maxBytes);
QString wholeRaw(const HeldEvent &event, std::size_t maxBytes);

/// The event in InsightIDR's shape, one line; what "Copy Event" copies.
QByteArray eventJson(const HeldEvent &event, insight::EventDecoder &decoder, const QString &hub);

} // namespace hubscope::models
