// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Query.h"
#include "leql/Sketch.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace hubscope::leql {

/// What all sketches of a run may hold together; the more there are, the less each may.
struct SketchBudget
{
    std::size_t most = 16'384;
    std::size_t used = 0;

    static constexpr std::size_t kMostUsed = 4'000'000;
    static constexpr std::size_t kLeast = 64;
};

/// A calculation over some events. Private to the room.
class Accumulator
{
public:
    void add(const Calculation &calculation, const KeySource &event, std::uint64_t bytes,
             SketchBudget &budget);
    void merge(const Accumulator &other, SketchBudget &budget);
    std::optional<Number> result(const Calculation &calculation) const;
    void shrink(const SketchBudget &budget);
    std::size_t sketchSize() const;
    bool isExact() const;

private:
    void addValue(const Calculation &calculation, const KeyValue &value, SketchBudget &budget);
    void addNumber(const Number &number);
    double sum() const;

    /// Events, or values that count.
    std::uint64_t m_count = 0;
    /// The sum of bytes or of whole numbers; once it is too large, or there are others, m_sum goes on.
    std::int64_t m_wholeSum = 0;
    bool m_isWhole = true;
    double m_sum = 0;
    /// For the deviation: mean and the sum of squared differences from it (Welford).
    double m_mean = 0;
    double m_squares = 0;
    std::optional<Number> m_least;
    std::optional<Number> m_most;
    std::unique_ptr<DistinctSketch> m_distinct;
    std::unique_ptr<PercentileSketch> m_percentile;
};

} // namespace hubscope::leql
