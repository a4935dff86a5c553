// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/LogSet.h"
#include "insight/Remarks.h"
#include "insight/SignInResult.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::insight {

struct Rule;
class RuleBook;

/// Where a message stood in the hub.
struct MessageOrigin
{
    std::int32_t partition = 0;
    std::int64_t offset = 0;
    /// Milliseconds since 1970 UTC at which the hub took the message.
    std::int64_t enqueuedMs = 0;

    bool operator==(const MessageOrigin &) const = default;
};

/// InsightIDR's keys beside `timestamp` and `source_json`, in the order in which an event is written.
enum class Key : std::uint8_t {
    User,
    Account,
    SourceUser,
    SourceAccount,
    Result,
    SourceIp,
    Action,
    Service,
    AuthenticationTarget,
    UserAgent,
    GeoipCity,
    GeoipRegion,
    GeoipCountryCode,
    GeoipCountryName,
    Severity,
    Type,
    Title,
    Asset,
    TargetUser,
    TargetAccount,
    Group,
    SourceData,
};
inline constexpr std::size_t kKeyCount = static_cast<std::size_t>(Key::SourceData) + 1;

/// `source_ip` for Key::SourceIp, and so on.
std::string_view keyName(Key key);

struct Field
{
    Key key;
    std::string_view value;
};

/// One event in InsightIDR's shape. All views are valid only inside the call that hands the event out
/// (they point into the message body or into the decoder's buffers).
struct InsightEvent
{
    std::int64_t timestampMs = 0;
    LogSet logSet = LogSet::UnparsedData;
    const Rule *rule = nullptr;
    std::string_view category;
    MessageOrigin origin;
    /// Number of the record in its message, from 0.
    std::uint32_t record = 0;
    /// Only keys with a value, ordered by Key.
    std::vector<Field> fields;
    /// The record: JSON text (mended if `repairs` says so) if `sourceIsJson`, the raw text otherwise.
    std::string_view source;
    /// The record's bytes as they arrived; the same as `source` where nothing had to be mended.
    std::string_view raw;
    bool sourceIsJson = false;
    /// Why and where (in bytes from the start of the message) a record that is not JSON stopped being it.
    azure::JsonFault fault;
    azure::Repairs repairs;
    Notes notes;
    /// Why a sign-in did not go through at once; nothing for success and for everything else.
    std::optional<SignInResult> signIn;

    std::string_view value(Key key) const;
};

/// The event as one line of JSON, keys as in InsightIDR, the record under `source_json` (or the raw text
/// under `source_data`) and Hubscope's remarks under `hubscope`. Always valid UTF-8 and valid JSON.
std::string toJson(const InsightEvent &event, std::string_view topic);

/// The same line without Hubscope's remarks: what InsightIDR has of the event.
std::string textOf(const InsightEvent &event);
/// Hubscope's remarks alone, the object under `hubscope`; `topic` is empty where it is not known.
void appendRemarks(std::string &out, const InsightEvent &event, std::string_view topic);

/// `2026-11-24T01:02:03.123Z`
std::string toIsoUtc(std::int64_t ms);

} // namespace hubscope::insight
