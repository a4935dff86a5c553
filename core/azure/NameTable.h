// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::azure {

/// A name in brief: its first 16 bytes with letters in lower case, and its length.
struct NamePrint
{
    static constexpr std::size_t kBytes = 16;

    std::uint64_t low = 0;
    std::uint64_t high = 0;
    std::uint32_t size = 0;

    static NamePrint of(std::string_view name)
    {
        return name.size() >= kBytes ? ofPadded(name) : ofShort(name);
    }
    /// For a name from whose start 16 bytes can be read.
    static NamePrint ofPadded(std::string_view name)
    {
        const auto &mask = kMasks[name.size() < kBytes ? name.size() : kBytes];
        return {load(name.data()) & mask[0], load(name.data() + 8) & mask[1],
                static_cast<std::uint32_t>(name.size())};
    }
    std::size_t hash() const
    {
        const std::uint64_t mixed = (low ^ std::rotl(high, 29) ^ size) * 0x9E37'79B9'7F4A'7C15U;
        return mixed >> 32U;
    }
    bool operator==(const NamePrint &) const = default;

    static std::uint64_t load(const char *at) { return read<std::uint64_t>(at) | kLowerCase; }

private:
    static constexpr std::uint64_t kLowerCase = 0x2020'2020'2020'2020U;
    /// The first byte lowest.
    template <typename Word>
    static Word read(const char *at)
    {
        Word word = 0;
        std::memcpy(&word, at, sizeof(word));
        return std::endian::native == std::endian::big ? std::byteswap(word) : word;
    }
    static NamePrint ofShort(std::string_view name);
    /// By length, which bytes of the two words belong to the name.
    static const std::array<std::array<std::uint64_t, 2>, kBytes + 1> kMasks;
};

/// Whether what stands behind the printed bytes of `name` is the same in another name of its length, of which
/// `other` points at the byte 8 before its tail.
inline bool sameTail(const char *other, std::string_view name)
{
    constexpr std::size_t kFrom = NamePrint::kBytes - 8;
    const std::size_t last = name.size() - 8;
    for (std::size_t at = NamePrint::kBytes; at < last; at += 8) {
        if (NamePrint::load(other + (at - kFrom)) != NamePrint::load(name.data() + at))
            return false;
    }
    return NamePrint::load(other + (last - kFrom)) == NamePrint::load(name.data() + last);
}

/// Names without regard to the case of letters → something small: keys of records, categories, words. Made
/// for asking about names that are mostly not in it, millions of times a second: sixteen bytes of a name are
/// compared at once, all of it lies close together, and nothing in find() is checked access.
///
/// Two characters that are no letters are taken for each other if they differ in the bit that parts upper
/// from lower case (`@` and `` ` ``, `[` and `{`): none of them stands in a name of Azure's.
template <typename Payload>
class NameTable
{
public:
    /// The payload of `name`, which is made if it is not there; valid until the next add().
    Payload &add(std::string_view name);
    bool isEmpty() const { return m_entries.empty(); }

    /// Null if `name` is not there.
    const Payload *find(std::string_view name) const
    {
        return name.empty() || mayHold(m_starts.data(), name) ? payloadOf(entryOf(name)) : nullptr;
    }

private:
    struct Entry
    {
        NamePrint print;
        /// Where the rest of the name stands in m_tails.
        std::uint32_t tail = 0;
        Payload payload{};
    };

public:
    /// The table as plain pointers, for loops that ask about each key of a record. Valid until the next
    /// add().
    class Lookup
    {
    public:
        /// As NameTable::find(), faster, for a name in a text that goes on up to `textEnd`.
        const Payload *findIn(std::string_view name, const char *textEnd) const
        {
            if (!mayHold(starts, name))
                return nullptr;
            const bool isPadded = static_cast<std::size_t>(textEnd - name.data()) >= NamePrint::kBytes;
            return payloadOf(find(name, isPadded ? NamePrint::ofPadded(name) : NamePrint::of(name)));
        }

    private:
        friend class NameTable;
        const Entry *find(std::string_view name, const NamePrint &print) const
        {
            for (std::size_t at = print.hash() & mask; index[at] != 0; at = (at + 1) & mask) {
                const Entry &entry = entries[index[at] - 1U];
                if (entry.print == print &&
                    (name.size() <= NamePrint::kBytes || sameTail(tails + entry.tail, name)))
                    return &entry;
            }
            return nullptr;
        }

        const Entry *entries;
        const std::uint16_t *index;
        std::size_t mask;
        const char *tails;
        const std::uint32_t *starts;
    };
    Lookup lookup() const
    {
        Lookup made;
        made.entries = m_entries.data();
        made.index = m_index.data();
        made.mask = m_index.size() - 1;
        made.tails = m_tails.data();
        made.starts = m_starts.data();
        return made;
    }

private:
    static const Payload *payloadOf(const Entry *entry) { return entry ? &entry->payload : nullptr; }
    const Entry *entryOf(std::string_view name) const { return lookup().find(name, NamePrint::of(name)); }

    /// False for most names that are not there: none of that length begins with that letter. Of an empty one
    /// the byte behind it is looked at, so it must stand inside a text.
    static bool mayHold(const std::uint32_t *starts, std::string_view name)
    {
        return (starts[name.size() % kLengths] >> (static_cast<unsigned char>(*name.data()) % 32U) & 1U) != 0;
    }

    static constexpr std::size_t kLengths = 32;

    std::vector<Entry> m_entries;
    /// By length, the letters that names begin with, one bit each.
    std::array<std::uint32_t, kLengths> m_starts{};
    std::string m_tails;
    /// By hash, open addressing: one more than the place in m_entries, 0 for none. A power of two in size, at
    /// most a quarter full, so that most names that are not there meet an empty place.
    std::vector<std::uint16_t> m_index = std::vector<std::uint16_t>(1);
};

template <typename Payload>
Payload &NameTable<Payload>::add(std::string_view name)
{
    if (const Entry *known = entryOf(name))
        return m_entries[static_cast<std::size_t>(known - m_entries.data())].payload;
    m_entries.push_back({NamePrint::of(name), static_cast<std::uint32_t>(m_tails.size()), {}});
    if (!name.empty())
        m_starts[name.size() % kLengths] |= 1U << (static_cast<unsigned char>(name.front()) % 32U);
    if (name.size() > NamePrint::kBytes)
        m_tails += name.substr(NamePrint::kBytes - 8); // sameTail() reads words that may overlap
    m_index.assign(std::bit_ceil(m_entries.size() * 4), 0);
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t at = m_entries[i].print.hash() & mask;
        while (m_index[at] != 0)
            at = (at + 1) & mask;
        m_index[at] = static_cast<std::uint16_t>(i + 1);
    }
    return m_entries.back().payload;
}

/// The rows of a table by the name in them. `rows` must outlive it.
template <typename Row, std::size_t Count>
NameTable<const Row *> tableOf(const Row (&rows)[Count], std::string_view Row::*name)
{
    NameTable<const Row *> table;
    for (const Row &row : rows)
        table.add(row.*name) = &row;
    return table;
}

} // namespace hubscope::azure
