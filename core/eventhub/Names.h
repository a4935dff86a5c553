// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QStringView>

namespace hubscope::eventhub {

/// Lengths of the names that Azure allows (azure-rest-api-specs, Microsoft.EventHub; resource name rules).
struct NameRule
{
    int minLength;
    int maxLength;
};
/// Letters, digits, hyphen; starts with a letter, ends with a letter or digit.
inline constexpr NameRule kNamespaceRule{6, 50};
/// Letters, digits, `.` `-` `_`; starts and ends with a letter or digit. So is the policy.
inline constexpr NameRule kEventHubRule{1, 256};
inline constexpr NameRule kPolicyRule{1, 50};

/// Codes: `name.empty`, `name.too-short`, `name.too-long`, `name.bad-character`, `name.bad-start`,
/// `name.bad-end`, and `name.looks-like-key` for what could be a name but is in all likelihood a pasted key.
/// The name itself is never in the error.
Result<void> checkNamespaceName(QStringView name);
Result<void> checkEventHubName(QStringView name);
Result<void> checkPolicyName(QStringView name);
/// A DNS name, an IPv4 address or an IPv6 address (without brackets).
Result<void> checkHostName(QStringView name);

/// True for text that looks made by a random generator: a key, or one that was cut. Names that people give do
/// not.
bool looksLikeKey(QStringView text);

} // namespace hubscope::eventhub
