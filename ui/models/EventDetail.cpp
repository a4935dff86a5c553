// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventDetail.h"

#include "insight/RuleDraft.h"
#include "models/DisplayText.h"
#include "models/Formats.h"
#include "models/JsonLayout.h"

#include <algorithm>
#include <limits>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view frontOf(std::string_view utf8, std::size_t maxBytes)
{
    if (utf8.size() <= maxBytes)
        return utf8;
    std::size_t end = maxBytes;
    // Not through the middle of a character: its further bytes are 10xxxxxx.
    for (int back = 0; back < 3 && end > 0 && (static_cast<unsigned char>(utf8[end]) & 0xc0U) == 0x80U;
         ++back)
        --end;
    return utf8.substr(0, end);
}

QString safe(std::string_view text)
{
    // No bound of its own: names of control characters are longer than these, the bytes are bounded already.
    return displayText(fromUtf8(text), std::numeric_limits<qsizetype>::max() / 4, Lines::Keep);
}

QString broken(const QString &text, qsizetype breakAt)
{
    QString out;
    out.reserve(text.size() + text.size() / breakAt + 1);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        for (qsizetype at = 0; at < line.size() || at == 0; at += breakAt) {
            if (!out.isEmpty())
                out += u'\n';
            out += line.sliced(at, std::min(breakAt, line.size() - at));
        }
    }
    return out;
}

template <typename Use>
void withEvent(const insight::EventRow &row, insight::EventDecoder &decoder, Use &&use)
{
    decoder.decodeRecord(row.source, row.origin, row.record, std::forward<Use>(use), row.remarks());
}

void addFields(EventDetail &detail, const insight::InsightEvent &event)
{
    detail.fields.append({u"timestamp"_s, isoText(event.timestampMs), false});
    for (const insight::Field &field : event.fields)
        detail.fields.append({fromUtf8(insight::keyName(field.key)),
                              fromUtf8(frontOf(field.value, EventDetail::kFieldBytes)), false});
    if (!event.sourceIsJson)
        return;
    for (const JsonLeaf &leaf : leavesOf(event.source, "source_json", EventDetail::kMaxLeaves)) {
        detail.fields.append({fromUtf8(frontOf(leaf.path, EventDetail::kFieldBytes)),
                              fromUtf8(frontOf(leaf.value, EventDetail::kFieldBytes)), true});
    }
}

} // namespace

EventDetail makeDetail(const HeldEvent &held, insight::EventDecoder &decoder)
{
    EventDetail detail;
    detail.event = held;
    detail.timestampMs = held.row->timestampMs;
    detail.logSet = held.row->logSet;
    if (const insight::Rule *rule = held.row->rule) {
        detail.ruleId = fromUtf8(rule->id);
        detail.reason = fromUtf8(rule->reason);
        detail.isPublished = rule->published;
        detail.isOwnRule = insight::basisOf(*rule) == insight::RuleBasis::TheUser;
    }
    insight::RowOpener opener;
    const insight::EventRow &row = opener.open(*held.batch, *held.row);
    withEvent(row, decoder, [&](const insight::InsightEvent &event) {
        addFields(detail, event);
        detail.repairs = event.repairs;
        detail.notes = event.notes;
        detail.signIn = event.signIn;
        detail.isJson = event.sourceIsJson;
        if (event.sourceIsJson) {
            const LaidOutJson json = layOutJson(event.source, EventDetail::kShownBytes);
            detail.json.shown = safe(frontOf(json.text, EventDetail::kShownBytes));
            detail.json.totalBytes = static_cast<qint64>(event.source.size());
            detail.json.shownBytes =
                json.isCut ? std::min(static_cast<qint64>(json.text.size()), detail.json.totalBytes - 1)
                           : detail.json.totalBytes;
        }
    });
    const std::string_view raw = frontOf(row.source, EventDetail::kShownBytes);
    detail.raw.shown = broken(safe(raw), EventDetail::kBreakAt);
    detail.raw.totalBytes = row.sourceSize;
    detail.raw.shownBytes = static_cast<qint64>(raw.size());
    return detail;
}

QString wholeJson(const HeldEvent &held, insight::EventDecoder &decoder, std::size_t maxBytes)
{
    QString text;
    insight::RowOpener opener;
    const insight::EventRow &row = opener.open(*held.batch, *held.row);
    withEvent(row, decoder, [&](const insight::InsightEvent &event) {
        text = broken(safe(layOutJson(event.source, maxBytes).text), EventDetail::kBreakAt);
    });
    return text;
}

QString wholeRaw(const HeldEvent &held, std::size_t maxBytes)
{
    insight::RowOpener opener;
    const std::string_view raw = opener.open(*held.batch, *held.row).source;
    return broken(safe(frontOf(raw, maxBytes)), EventDetail::kBreakAt);
}

QByteArray eventJson(const HeldEvent &held, insight::EventDecoder &decoder, const QString &hub)
{
    QByteArray json;
    insight::RowOpener opener;
    const insight::EventRow &row = opener.open(*held.batch, *held.row);
    withEvent(row, decoder, [&](const insight::InsightEvent &event) {
        const std::string line = insight::toJson(event, hub.toStdString());
        json = QByteArray(line.data(), static_cast<qsizetype>(line.size()));
    });
    return json;
}

} // namespace hubscope::models
