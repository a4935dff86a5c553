// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Secret.h"

#include <cstring>

namespace hubscope {

void wipe(void *data, std::size_t size) noexcept
{
    // explicit_bzero is a barrier by contract; memset could be dropped as a dead store.
    if (size > 0)
        explicit_bzero(data, size);
}

void wipe(QString &text) noexcept
{
    // Only the sole owner may write: a shared buffer would be copied first, and the copy wiped.
    if (text.isDetached())
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes) noexcept
{
    if (bytes.isDetached())
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(std::string &bytes) noexcept
{
    wipe(bytes.data(), bytes.capacity());
    bytes.clear();
}

Secret::Secret(std::string_view utf8)
    : m_bytes(utf8)
{
}

Secret Secret::take(QString &&text)
{
    QByteArray bytes = text.toUtf8();
    Secret secret{std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))};
    wipe(bytes);
    wipe(text);
    return secret;
}

// A short std::string is copied, not moved, so the source is wiped as well.
Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    wipe(other.m_bytes);
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::move(other.m_bytes);
        wipe(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe(m_bytes);
}

Secret Secret::clone() const
{
    return Secret(m_bytes);
}

bool Secret::operator==(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(m_bytes[i] ^ other.m_bytes[i]);
    return difference == 0;
}

} // namespace hubscope
