// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace hubscope {

/// How much a finding or an error matters to the person who reads it.
enum class Severity { Info, Warning, Error };

/// What crosses from one room to another when something did not work.
/// Never holds a secret. Not shown as it is: people read what `ui/common/ErrorText` or a table makes of
/// `code`.
struct Error
{
    /// `<area>.<reason>`, kebab-case, stable, e.g. `profile.unreadable`.
    QString code;
    Severity severity = Severity::Error;
    /// English, for logs and for "Details"; names the object and the value that did not fit.
    QString detail;
    /// The file, host or key it is about; empty if none.
    QString context;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(QString code, QString detail, QString context = {})
{
    return std::unexpected(Error{std::move(code), Severity::Error, std::move(detail), std::move(context)});
}

} // namespace hubscope
