// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Sketch.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace hubscope::leql {

namespace {

/// Neighbouring buckets differ by one per cent: their middle is within half a per cent.
const double kGrowth = std::log(1.01);
/// Buckets of positive numbers count up from here, those of negative ones down; zero and what is almost zero
/// is in between.
constexpr std::int32_t kFirstBucket = 1'000'000;

std::int32_t bucketOf(double value)
{
    const double size = std::abs(value);
    if (size < std::numeric_limits<double>::min())
        return 0;
    const auto step = static_cast<std::int32_t>(std::ceil(std::log(size) / kGrowth));
    return value > 0 ? kFirstBucket + step : -kFirstBucket - step;
}

double valueOf(std::int32_t bucket)
{
    if (bucket == 0)
        return 0;
    const double step = std::abs(bucket) - kFirstBucket - 0.5;
    return std::copysign(std::exp(step * kGrowth), bucket);
}

} // namespace

void DistinctSketch::add(std::string_view value, std::size_t most)
{
    add(std::hash<std::string_view>{}(value), most);
}

void DistinctSketch::add(std::uint64_t hash, std::size_t most)
{
    if (m_hashes.size() >= most && hash >= m_hashes.back()) {
        m_isExact = m_isExact && hash == m_hashes.back();
        return;
    }
    const auto place = std::ranges::lower_bound(m_hashes, hash);
    if (place != m_hashes.end() && *place == hash)
        return;
    m_hashes.insert(place, hash);
    shrink(most);
}

void DistinctSketch::merge(const DistinctSketch &other, std::size_t most)
{
    std::vector<std::uint64_t> both;
    both.reserve(m_hashes.size() + other.m_hashes.size());
    std::ranges::set_union(m_hashes, other.m_hashes, std::back_inserter(both));
    // A sketch that left hashes out knows nothing beyond its last one.
    std::size_t known = both.size();
    for (const DistinctSketch *part : {static_cast<const DistinctSketch *>(this), &other}) {
        if (part->m_isExact)
            continue;
        const auto end = std::ranges::upper_bound(both, part->m_hashes.back());
        known = std::min(known, static_cast<std::size_t>(end - both.begin()));
    }
    m_isExact = m_isExact && other.m_isExact;
    both.resize(known);
    m_hashes = std::move(both);
    shrink(most);
}

void DistinctSketch::shrink(std::size_t most)
{
    if (m_hashes.size() <= most)
        return;
    m_hashes.resize(most);
    m_isExact = false;
}

std::uint64_t DistinctSketch::count() const
{
    if (m_isExact || m_hashes.size() < 2)
        return m_hashes.size();
    const double span = std::ldexp(static_cast<double>(m_hashes.back()), -64);
    return static_cast<std::uint64_t>(std::llround(static_cast<double>(m_hashes.size() - 1) / span));
}

void PercentileSketch::add(double value, std::size_t most)
{
    ++m_count;
    if (!m_isExact) {
        addToBucket(value, 1);
        limitBuckets(most);
        return;
    }
    m_values.push_back(value);
    shrink(most);
}

void PercentileSketch::merge(const PercentileSketch &other, std::size_t most)
{
    m_count += other.m_count;
    if (!other.m_isExact)
        toBuckets();
    for (const double value : other.m_values) {
        if (m_isExact)
            m_values.push_back(value);
        else
            addToBucket(value, 1);
    }
    for (const auto &[bucket, count] : other.m_buckets)
        m_buckets[bucket] += count;
    shrink(most);
}

void PercentileSketch::shrink(std::size_t most)
{
    if (m_isExact && m_values.size() > most)
        toBuckets();
    limitBuckets(most);
}

void PercentileSketch::toBuckets()
{
    if (!m_isExact)
        return;
    m_isExact = false;
    for (const double value : m_values)
        addToBucket(value, 1);
    m_values = {};
}

void PercentileSketch::addToBucket(double value, std::uint64_t count)
{
    m_buckets[bucketOf(value)] += count;
}

/// The smallest numbers become one: high percentiles are what people ask for.
void PercentileSketch::limitBuckets(std::size_t most)
{
    while (m_buckets.size() > std::max<std::size_t>(most, 2)) {
        const auto first = m_buckets.begin();
        std::next(first)->second += first->second;
        m_buckets.erase(first);
    }
}

double PercentileSketch::valueAt(std::uint64_t rank) const
{
    std::uint64_t before = 0;
    for (const auto &[bucket, count] : m_buckets) {
        before += count;
        if (rank < before)
            return valueOf(bucket);
    }
    return m_buckets.empty() ? 0 : valueOf(m_buckets.rbegin()->first);
}

std::optional<double> PercentileSketch::percentile(double percent) const
{
    if (m_count == 0)
        return std::nullopt;
    const double rank = percent / 100 * static_cast<double>(m_count - 1);
    const auto below = static_cast<std::uint64_t>(rank);
    if (!m_isExact)
        return valueAt(static_cast<std::uint64_t>(std::llround(rank)));
    std::vector<double> values = m_values;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(below);
    std::ranges::nth_element(values, at);
    const double low = *at;
    if (below + 1 == m_count)
        return low;
    const double high = *std::min_element(std::next(at), values.end());
    return low + (high - low) * (rank - static_cast<double>(below));
}

} // namespace hubscope::leql
