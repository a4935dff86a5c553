// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "leql/Accumulator.h"

#include <cmath>
#include <limits>

namespace hubscope::leql {

namespace {

template <typename Sketch, typename Add>
void addTo(std::unique_ptr<Sketch> &sketch, SketchBudget &budget, const Add &add)
{
    if (!sketch)
        sketch = std::make_unique<Sketch>();
    const std::size_t before = sketch->size();
    add(*sketch);
    budget.used += sketch->size();
    budget.used -= before;
}

} // namespace

void Accumulator::add(const Calculation &calculation, const KeySource &event, std::uint64_t bytes,
                      SketchBudget &budget)
{
    if (calculation.function == Function::Bytes) {
        constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        addNumber(Number(static_cast<std::int64_t>(std::min(bytes, kMost))));
        return;
    }
    if (!calculation.key) {
        ++m_count;
        return;
    }
    const KeyValue value = event.value(*calculation.key);
    if (value.kind == KeyValue::Kind::Many && calculation.function != Function::Count) {
        event.values(*calculation.key, [&](const KeyValue &one) {
            addValue(calculation, one, budget);
            return true;
        });
    } else {
        addValue(calculation, value, budget);
    }
}

void Accumulator::addValue(const Calculation &calculation, const KeyValue &value, SketchBudget &budget)
{
    if (value.kind == KeyValue::Kind::Missing || value.kind == KeyValue::Kind::Null)
        return;
    if (calculation.function == Function::Count) {
        ++m_count;
        return;
    }
    if (calculation.function == Function::Unique) {
        addTo(m_distinct, budget, [&](DistinctSketch &sketch) { sketch.add(value.text, budget.most); });
        return;
    }
    const auto number =
        value.kind == KeyValue::Kind::Text ? Number::parse(value.text) : std::optional<Number>();
    if (!number)
        return;
    if (calculation.function == Function::Percentile)
        addTo(m_percentile, budget,
              [&](PercentileSketch &sketch) { sketch.add(number->toDouble(), budget.most); });
    else
        addNumber(*number);
}

void Accumulator::addNumber(const Number &number)
{
    ++m_count;
    m_sum += number.toDouble();
    m_isWhole =
        m_isWhole && number.isInteger() && !__builtin_add_overflow(m_wholeSum, number.integer(), &m_wholeSum);
    const double difference = number.toDouble() - m_mean;
    m_mean += difference / static_cast<double>(m_count);
    m_squares += difference * (number.toDouble() - m_mean);
    if (!m_least || number < *m_least)
        m_least = number;
    if (!m_most || number > *m_most)
        m_most = number;
}

void Accumulator::merge(const Accumulator &other, SketchBudget &budget)
{
    const auto count = static_cast<double>(m_count);
    const auto otherCount = static_cast<double>(other.m_count);
    if (m_count + other.m_count > 0) {
        const double difference = other.m_mean - m_mean;
        const double all = count + otherCount;
        m_squares += other.m_squares + difference * difference * count * otherCount / all;
        m_mean += difference * otherCount / all;
    }
    m_count += other.m_count;
    m_sum += other.m_sum;
    m_isWhole =
        m_isWhole && other.m_isWhole && !__builtin_add_overflow(m_wholeSum, other.m_wholeSum, &m_wholeSum);
    if (other.m_least && (!m_least || *other.m_least < *m_least))
        m_least = other.m_least;
    if (other.m_most && (!m_most || *other.m_most > *m_most))
        m_most = other.m_most;
    if (other.m_distinct)
        addTo(m_distinct, budget,
              [&](DistinctSketch &sketch) { sketch.merge(*other.m_distinct, budget.most); });
    if (other.m_percentile)
        addTo(m_percentile, budget,
              [&](PercentileSketch &sketch) { sketch.merge(*other.m_percentile, budget.most); });
}

double Accumulator::sum() const
{
    return m_isWhole ? static_cast<double>(m_wholeSum) : m_sum;
}

std::optional<Number> Accumulator::result(const Calculation &calculation) const
{
    const auto finite = [](double value) {
        return std::isfinite(value) ? std::optional(Number(value)) : std::nullopt;
    };
    const auto count = static_cast<double>(m_count);
    switch (calculation.function) {
    case Function::Count:
        return Number(static_cast<std::int64_t>(m_count));
    case Function::Bytes:
    case Function::Sum:
        return m_isWhole ? Number(m_wholeSum) : finite(m_sum);
    case Function::Unique:
        return Number(static_cast<std::int64_t>(m_distinct ? m_distinct->count() : 0));
    case Function::Average:
        return m_count > 0 ? finite(sum() / count) : std::nullopt;
    case Function::Minimum:
        return m_least;
    case Function::Maximum:
        return m_most;
    case Function::StandardDeviation:
        return m_count > 0 ? finite(std::sqrt(m_squares / count)) : std::nullopt;
    case Function::Percentile: {
        const auto value = m_percentile ? m_percentile->percentile(calculation.percent) : std::nullopt;
        return value ? finite(*value) : std::nullopt;
    }
    }
    return std::nullopt;
}

void Accumulator::shrink(const SketchBudget &budget)
{
    if (m_distinct)
        m_distinct->shrink(budget.most);
    if (m_percentile)
        m_percentile->shrink(budget.most);
}

std::size_t Accumulator::sketchSize() const
{
    return (m_distinct ? m_distinct->size() : 0) + (m_percentile ? m_percentile->size() : 0);
}

bool Accumulator::isExact() const
{
    return (!m_distinct || m_distinct->isExact()) && (!m_percentile || m_percentile->isExact());
}

} // namespace hubscope::leql
