// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::store {

static_assert(std::endian::native == std::endian::little, "numbers are stored little-endian");

inline std::span<const std::byte> asBytes(std::string_view text)
{
    return std::as_bytes(std::span(text));
}
inline std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

/// Small differences of either sign as small numbers.
constexpr std::uint64_t zigzag(std::int64_t value)
{
    return (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
}
constexpr std::int64_t unzigzag(std::uint64_t value)
{
    return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
}
/// Differences wrap around, so that any two numbers have one.
constexpr std::int64_t difference(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
constexpr std::int64_t sum(std::int64_t a, std::int64_t b)
{
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

class ByteWriter
{
public:
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    /// Seven bits a byte, the lowest first.
    void varint(std::uint64_t value)
    {
        for (; value >= 0x80; value >>= 7)
            byte(static_cast<std::uint8_t>(value | 0x80));
        byte(static_cast<std::uint8_t>(value));
    }
    void signedVarint(std::int64_t value) { varint(zigzag(value)); }
    void fixed64(std::uint64_t value) { raw(&value, sizeof value); }
    void text(std::string_view value) { m_bytes.append(value); }
    /// Every number in as few bytes as the largest needs: none (all are 0), 1, 2, 4 or 8.
    template <typename T>
    void packed(std::span<const T> values);

    std::string take() { return std::move(m_bytes); }
    const std::string &bytes() const { return m_bytes; }

private:
    void raw(const void *data, std::size_t size) { m_bytes.append(static_cast<const char *>(data), size); }
    template <typename Narrow, typename T>
    void narrowed(std::span<const T> values);

    std::string m_bytes;
};

/// Reads what ByteWriter wrote. Total: beyond the end there are zeros, and failed() is true from then on.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    std::size_t left() const { return m_bytes.size() - m_at; }

    std::uint8_t byte()
    {
        return m_at < m_bytes.size() ? static_cast<std::uint8_t>(m_bytes[m_at++]) : fail();
    }
    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        return fail();
    }
    std::int64_t signedVarint() { return unzigzag(varint()); }
    std::uint64_t fixed64()
    {
        std::uint64_t value = 0;
        if (const std::string_view bytes = text(sizeof value); !m_failed)
            std::memcpy(&value, bytes.data(), sizeof value);
        return value;
    }
    std::string_view text(std::uint64_t size)
    {
        if (size > left()) {
            fail();
            return {};
        }
        const std::string_view found = m_bytes.substr(m_at, static_cast<std::size_t>(size));
        m_at += found.size();
        return found;
    }
    /// `count` numbers; none if they are not there.
    template <typename T>
    std::vector<T> packed(std::size_t count);

private:
    std::uint8_t fail()
    {
        m_failed = true;
        m_at = m_bytes.size();
        return 0;
    }
    template <typename Narrow, typename T>
    std::vector<T> widened(std::size_t count);

    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

template <typename Narrow, typename T>
void ByteWriter::narrowed(std::span<const T> values)
{
    const std::size_t begin = m_bytes.size();
    m_bytes.resize(begin + values.size() * sizeof(Narrow));
    char *out = m_bytes.data() + begin;
    for (const T value : values) {
        const auto narrow = static_cast<Narrow>(value);
        std::memcpy(out, &narrow, sizeof narrow);
        out += sizeof narrow;
    }
}

template <typename T>
void ByteWriter::packed(std::span<const T> values)
{
    std::uint64_t all = 0;
    for (const T value : values)
        all |= value;
    const unsigned bits = static_cast<unsigned>(std::bit_width(all));
    const auto width = static_cast<std::uint8_t>(bits == 0 ? 0 : std::bit_ceil((bits + 7) / 8));
    byte(width);
    switch (width) {
    case 0:
        break;
    case 1:
        narrowed<std::uint8_t>(values);
        break;
    case 2:
        narrowed<std::uint16_t>(values);
        break;
    case 4:
        narrowed<std::uint32_t>(values);
        break;
    default:
        narrowed<std::uint64_t>(values);
        break;
    }
}

template <typename Narrow, typename T>
std::vector<T> ByteReader::widened(std::size_t count)
{
    if (count > left() / sizeof(Narrow)) {
        fail();
        return {};
    }
    const char *in = text(count * sizeof(Narrow)).data();
    std::vector<T> values(count);
    for (T &value : values) {
        Narrow narrow;
        std::memcpy(&narrow, in, sizeof narrow);
        in += sizeof narrow;
        value = static_cast<T>(narrow);
    }
    return values;
}

template <typename T>
std::vector<T> ByteReader::packed(std::size_t count)
{
    const std::uint8_t width = byte();
    if (width > sizeof(T)) {
        fail();
        return {};
    }
    switch (width) {
    case 0:
        return m_failed ? std::vector<T>() : std::vector<T>(count);
    case 1:
        return widened<std::uint8_t, T>(count);
    case 2:
        return widened<std::uint16_t, T>(count);
    case 4:
        return widened<std::uint32_t, T>(count);
    case 8:
        return widened<std::uint64_t, T>(count);
    default:
        fail();
        return {};
    }
}

} // namespace hubscope::store
