// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace hubscope {

/// A connection string or key in memory. Wiped when it dies; no stream operator, no conversion, no copy:
/// whoever needs a second one says `clone()`. Compared in constant time.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string_view utf8);
    /// Takes the text over and wipes what was passed.
    static Secret take(QString &&text);

    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    Secret clone() const;
    bool isEmpty() const { return m_bytes.empty(); }
    std::size_t size() const { return m_bytes.size(); }
    /// The plain bytes, for the one call that needs them. Valid as long as this object.
    std::string_view reveal() const { return m_bytes; }

    bool operator==(const Secret &other) const;

private:
    std::string m_bytes;
};

/// Overwrites memory in a way that the optimiser does not remove.
void wipe(void *data, std::size_t size) noexcept;
void wipe(QString &text) noexcept;
void wipe(QByteArray &bytes) noexcept;
void wipe(std::string &bytes) noexcept;

} // namespace hubscope
