// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hubscope::test {

/// When the hub took every message of these: 2026-11-24T01:02:03.123Z.
inline constexpr std::int64_t kEnqueuedMs = 1'795'482'123'123;

/// The last event of a message, as hubscope-cli prints it, read by somebody else's parser.
inline QJsonObject decodedEvent(const QByteArray &body,
                                insight::Attribution attribution = insight::Attribution::FullyQualifiedName)
{
    insight::EventDecoder decoder(insight::RuleBook::builtIn(), attribution);
    QJsonObject found;
    decoder.decode({body.constData(), static_cast<std::size_t>(body.size())}, {.enqueuedMs = kEnqueuedMs},
                   [&](const insight::InsightEvent &event) {
                       const QByteArray line = QByteArray::fromStdString(insight::toJson(event, "hub"));
                       found = QJsonDocument::fromJson(line).object();
                   });
    return found;
}

/// A record: `rest` are the members beside its category.
inline QByteArray recordOf(const char *category, const QByteArray &rest)
{
    return QByteArray("{\"category\":\"") + category + "\"," + rest + '}';
}

} // namespace hubscope::test
