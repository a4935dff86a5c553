// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "azure/JsonDocument.h"

/// How RecordReader tells a wrapping from a record. Private to the room.
namespace hubscope::azure {

/// What `object` wraps, if it is an envelope.
struct Wrapped
{
    /// The value of `records`.
    JsonValue records;
    /// What stands in `body`.
    JsonValue body;
};

/// One short walk over the members: every record goes through here. Beyond the first members nothing is
/// looked for.
Wrapped wrappedBy(JsonValue object);

/// Whether a value of `records` holds nothing: `[]`, `{}`, `""` and null.
bool isEmpty(JsonValue records);

/// The last one with something in it, should the key `records` stand there twice.
JsonValue lastRecordsOf(JsonValue object);

/// `[]`, `{"records":[]}` and the like.
bool isEmptyMessage(JsonValue value);

} // namespace hubscope::azure
