// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "leql/ColumnTruth.h"
#include "store/StoredChunk.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace hubscope::store {

/// The keys of a query as the columns of a chunk know them: for all events at once, and for one after another
/// (setRow). What columns do not tell is Unknown; insight::EventKeys would say the same as what they tell.
class ChunkColumns : public leql::ColumnSource, public leql::KeySource
{
public:
    /// `keys` as Query::keys() has them; `attribution` is how accounts are to be written.
    ChunkColumns(const std::vector<std::string> &keys, insight::Attribution attribution);

    /// What of a chunk it has to have for this.
    ColumnParts texts() const;
    /// From now on for the events of this chunk, which must stay.
    void read(const StoredChunk &chunk);
    void setRow(std::size_t row) { m_row = row; }

    std::size_t rows() const override { return m_chunk->rows(); }
    std::optional<Column> column(std::uint32_t key) const override;
    leql::KeyValue value(std::uint32_t key) const override;
    bool knowsWholeText() const override { return false; }

private:
    enum class From : std::uint8_t { Nothing, Never, LogSet, Rule, Text, OneOf };
    struct Plan
    {
        From from = From::Nothing;
        TextField text = TextField::Who;
        /// OneOf: the column that names the key, and where this key stands in its order.
        TextField key = TextField::WhoKey;
        std::size_t place = 0;
    };
    struct Made
    {
        /// The chunk's own, or `own`.
        std::span<const std::uint32_t> codes;
        std::vector<std::uint32_t> own;
        std::vector<leql::KeyValue> values;
    };
    struct Chain;
    struct Direct;
    static const Chain kChains[];
    static const Direct kDirect[];

    static Plan planFor(const std::string &key);
    void makeLogSets(Made &made) const;
    void makeRules(Made &made) const;
    void makeTexts(const Plan &plan, Made &made) const;
    void makeOneOf(const Plan &plan, Made &made) const;
    leql::KeyValue account(std::string_view text) const;

    std::vector<Plan> m_plans;
    insight::Attribution m_attribution;
    const StoredChunk *m_chunk = nullptr;
    std::size_t m_row = 0;
    std::vector<Made> m_made;
};

} // namespace hubscope::store
