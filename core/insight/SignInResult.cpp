// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/SignInResult.h"

#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace hubscope::insight {

namespace {

constexpr const char *kSuccess = "SUCCESS";
constexpr const char *kBadPassword = "FAILED_BAD_PASSWORD";
constexpr const char *kBadLogin = "FAILED_BAD_LOGIN";
constexpr const char *kFailed = "FAILED";
constexpr const char *kInterrupted = "INTERRUPTED";

/// By code. From Microsoft's public list of sign-in error codes; texts are our own.
constexpr SignInResult kResults[]{
    {0, kSuccess, QT_TRANSLATE_NOOP("SignInResult", "Signed in.")},
    {16000, kInterrupted, QT_TRANSLATE_NOOP("SignInResult", "The user has to choose an account.")},
    {16001, kInterrupted, QT_TRANSLATE_NOOP("SignInResult", "The user has to choose a session.")},
    {50034, kBadLogin, QT_TRANSLATE_NOOP("SignInResult", "There is no such account in the directory.")},
    {50053, kFailed,
     QT_TRANSLATE_NOOP("SignInResult", "The account is locked, or the address is known to be malicious.")},
    {50055, kBadPassword, QT_TRANSLATE_NOOP("SignInResult", "The password has expired.")},
    {50056, kBadPassword, QT_TRANSLATE_NOOP("SignInResult", "There is no password, or it is not valid.")},
    {50057, kFailed, QT_TRANSLATE_NOOP("SignInResult", "The account is disabled.")},
    {50058, kInterrupted,
     QT_TRANSLATE_NOOP("SignInResult", "There is no session yet; the user has to sign in.")},
    {50059, kFailed, QT_TRANSLATE_NOOP("SignInResult", "The tenant could not be told from the request.")},
    {50072, kInterrupted,
     QT_TRANSLATE_NOOP("SignInResult", "The user has to enrol for multi-factor authentication.")},
    {50074, kInterrupted,
     QT_TRANSLATE_NOOP("SignInResult", "Multi-factor authentication was asked for and not passed.")},
    {50076, kInterrupted,
     QT_TRANSLATE_NOOP("SignInResult", "Multi-factor authentication is needed for this resource.")},
    {50079, kInterrupted,
     QT_TRANSLATE_NOOP("SignInResult", "The user has to enrol for multi-factor authentication.")},
    {50097, kInterrupted, QT_TRANSLATE_NOOP("SignInResult", "The device has to authenticate.")},
    {50105, kFailed, QT_TRANSLATE_NOOP("SignInResult", "The user is not assigned to the application.")},
    {50125, kInterrupted,
     QT_TRANSLATE_NOOP("SignInResult", "A password reset or registration came in between.")},
    {50126, kBadPassword, QT_TRANSLATE_NOOP("SignInResult", "The user name or the password is wrong.")},
    {50129, kInterrupted, QT_TRANSLATE_NOOP("SignInResult", "The device is not joined to the workplace.")},
    {50140, kInterrupted, QT_TRANSLATE_NOOP("SignInResult", "The user was asked whether to stay signed in.")},
    {50144, kBadPassword,
     QT_TRANSLATE_NOOP("SignInResult", "The password of the on-premises account has expired.")},
    {50158, kInterrupted,
     QT_TRANSLATE_NOOP("SignInResult", "A further condition (external challenge) has to be met.")},
    {50173, kFailed,
     QT_TRANSLATE_NOOP("SignInResult", "The session was revoked; the user has to sign in again.")},
    {51004, kBadLogin, QT_TRANSLATE_NOOP("SignInResult", "There is no such account in the directory.")},
    {53000, kFailed, QT_TRANSLATE_NOOP("SignInResult", "Conditional access: the device is not compliant.")},
    {53003, kFailed, QT_TRANSLATE_NOOP("SignInResult", "Conditional access blocked the sign-in.")},
    {65001, kInterrupted, QT_TRANSLATE_NOOP("SignInResult", "Nobody has consented to the application yet.")},
    {70044, kFailed, QT_TRANSLATE_NOOP("SignInResult", "The session has expired by sign-in frequency.")},
    {90072, kFailed, QT_TRANSLATE_NOOP("SignInResult", "The account is not in this tenant.")},
    {500121, kFailed, QT_TRANSLATE_NOOP("SignInResult", "Multi-factor authentication failed.")},
    {530032, kFailed, QT_TRANSLATE_NOOP("SignInResult", "A security policy blocked the sign-in.")},
    {700016, kFailed, QT_TRANSLATE_NOOP("SignInResult", "There is no such application in the tenant.")},
    {7000215, kFailed, QT_TRANSLATE_NOOP("SignInResult", "The application's secret is wrong.")},
    {7000222, kFailed, QT_TRANSLATE_NOOP("SignInResult", "The application's secret has expired.")},
};
static_assert(std::ranges::is_sorted(kResults, {}, &SignInResult::code));

} // namespace

SignInResult signInResult(int code)
{
    const auto *found = std::ranges::lower_bound(kResults, code, {}, &SignInResult::code);
    return found != std::end(kResults) && found->code == code ? *found : SignInResult{code, kFailed, nullptr};
}

} // namespace hubscope::insight
