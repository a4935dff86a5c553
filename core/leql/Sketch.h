// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

/// Summaries of many values in bounded memory, which can be merged. `most` is how much one may hold; it may
/// shrink from call to call. Private to the room.
namespace hubscope::leql {

/// Counts different values: exactly while there are at most `most`, then by the smallest of their hashes
/// (k minimum values).
class DistinctSketch
{
public:
    void add(std::string_view value, std::size_t most);
    void merge(const DistinctSketch &other, std::size_t most);
    void shrink(std::size_t most);
    std::uint64_t count() const;
    std::size_t size() const { return m_hashes.size(); }
    bool isExact() const { return m_isExact; }

private:
    void add(std::uint64_t hash, std::size_t most);

    /// Ascending, different.
    std::vector<std::uint64_t> m_hashes;
    bool m_isExact = true;
};

/// Finds percentiles: exactly (between two values: in proportion) while there are at most `most` numbers,
/// then within half a per cent by counts of numbers that are as good as equal.
class PercentileSketch
{
public:
    void add(double value, std::size_t most);
    void merge(const PercentileSketch &other, std::size_t most);
    void shrink(std::size_t most);
    std::optional<double> percentile(double percent) const;
    std::size_t size() const { return m_values.size() + m_buckets.size(); }
    bool isExact() const { return m_isExact; }

private:
    void toBuckets();
    void addToBucket(double value, std::uint64_t count);
    void limitBuckets(std::size_t most);
    double valueAt(std::uint64_t rank) const;

    std::vector<double> m_values;
    std::map<std::int32_t, std::uint64_t> m_buckets;
    std::uint64_t m_count = 0;
    bool m_isExact = true;
};

} // namespace hubscope::leql
