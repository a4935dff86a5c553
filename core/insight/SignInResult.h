// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace hubscope::insight {

/// What an error code of Entra ID's sign-ins (AADSTS…) stands for.
struct SignInResult
{
    int code;
    /// As in InsightIDR's `result`. An interrupt (more is asked of the user) is no failure of the password.
    const char *result;
    /// For people; translated by whoever shows it, context "SignInResult".
    const char *meaning;
};

/// Codes that the table does not hold are FAILED, without a meaning; 0 is SUCCESS.
SignInResult signInResult(int code);
/// The whole table, by code; for the help page.
std::span<const SignInResult> signInResults();

} // namespace hubscope::insight
