// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QtEndian>

#include <cstdint>
#include <optional>
#include <type_traits>

namespace hubscope::test {

/// Reads Kafka's wire format. Past the end everything is 0 or empty, and ok() is false.
class WireReader
{
public:
    explicit WireReader(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    template <typename T>
    T number()
    {
        static_assert(std::is_integral_v<T>);
        const QByteArray raw = take(sizeof(T));
        return raw.isEmpty() ? T{} : qFromBigEndian<T>(raw.constData());
    }
    /// 16-bit length; null is empty.
    QByteArray string()
    {
        const auto size = number<std::int16_t>();
        return size > 0 ? take(size) : QByteArray();
    }
    /// 32-bit length; null is empty.
    QByteArray bytes()
    {
        const auto size = number<std::int32_t>();
        return size > 0 ? take(size) : QByteArray();
    }
    /// Zigzag, as records have it.
    std::int64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(number<std::int8_t>());
            value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0)
                break;
        }
        return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
    }
    /// That many bytes.
    QByteArray raw(qsizetype size) { return size > 0 ? take(size) : QByteArray(); }
    /// Reads an array by calling `one` for each entry.
    template <typename One>
    void array(One one)
    {
        const auto count = number<std::int32_t>();
        for (std::int32_t i = 0; i < count && m_ok; ++i)
            one();
    }
    bool ok() const { return m_ok; }

private:
    QByteArray take(qsizetype size)
    {
        if (size < 0 || size > m_bytes.size() - m_at) {
            m_ok = false;
            return {};
        }
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

/// Writes Kafka's wire format.
class WireWriter
{
public:
    template <typename T>
    WireWriter &number(T value)
    {
        static_assert(std::is_integral_v<T>);
        char raw[sizeof(T)];
        qToBigEndian(value, raw);
        m_bytes.append(raw, sizeof(T));
        return *this;
    }
    WireWriter &i8(int value) { return number(static_cast<std::int8_t>(value)); }
    WireWriter &i16(int value) { return number(static_cast<std::int16_t>(value)); }
    WireWriter &i32(std::int64_t value) { return number(static_cast<std::int32_t>(value)); }
    WireWriter &i64(std::int64_t value) { return number(value); }
    WireWriter &string(const std::optional<QByteArray> &text)
    {
        if (!text)
            return i16(-1);
        i16(static_cast<int>(text->size()));
        m_bytes.append(*text);
        return *this;
    }
    WireWriter &bytes(const QByteArray &bytes)
    {
        i32(bytes.size());
        m_bytes.append(bytes);
        return *this;
    }
    /// Zigzag, as records have it.
    WireWriter &varint(std::int64_t value)
    {
        auto rest = (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
        while (rest >= 0x80U) {
            m_bytes.append(static_cast<char>(rest | 0x80U));
            rest >>= 7U;
        }
        m_bytes.append(static_cast<char>(rest));
        return *this;
    }
    WireWriter &raw(const QByteArray &bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    const QByteArray &data() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// CRC-32C, which record batches carry.
inline std::uint32_t crc32c(const QByteArray &bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0x82F63B78U : 0U);
    }
    return ~crc;
}

/// A record batch (magic 2) of one record, stamped with its log append time.
inline QByteArray recordBatch(std::int64_t offset, std::int64_t timeMs, const QByteArray &body)
{
    WireWriter record;
    // attributes, time and offset relative to the batch, no key, body, no headers
    record.i8(0).varint(0).varint(0).varint(-1).varint(body.size()).raw(body).varint(0);

    constexpr int kLogAppendTime = 8;
    WireWriter checked;
    checked.i16(kLogAppendTime).i32(0).i64(timeMs).i64(timeMs);
    // no producer
    checked.i64(-1).i16(-1).i32(-1);
    checked.i32(1).varint(record.data().size()).raw(record.data());

    WireWriter rest;
    rest.i32(0).i8(2).number(crc32c(checked.data())).raw(checked.data());
    return WireWriter().i64(offset).bytes(rest.data()).data();
}

/// The bodies of a record batch (magic 2) that is not packed.
inline QByteArrayList recordsOf(const QByteArray &batch)
{
    // Up to the number of records: offset, size, epoch, magic, checksum, attributes, last offset, two times,
    // producer, its epoch, sequence.
    constexpr qsizetype kHead = 8 + 4 + 4 + 1 + 4 + 2 + 4 + 8 + 8 + 8 + 2 + 4;
    WireReader in(batch);
    in.raw(kHead);
    QByteArrayList bodies;
    in.array([&] {
        WireReader record(in.raw(static_cast<qsizetype>(in.varint())));
        record.number<std::int8_t>();
        record.varint();
        record.varint();
        record.raw(static_cast<qsizetype>(record.varint())); // key
        bodies.append(record.raw(static_cast<qsizetype>(record.varint())));
    });
    return bodies;
}

} // namespace hubscope::test
