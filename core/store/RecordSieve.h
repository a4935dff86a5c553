// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/Literals.h"
#include "leql/Query.h"
#include "store/StoredChunk.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hubscope::store {

/// Tells by their bytes which records cannot fit a query: those that lack every literal of which it needs
/// one. It lets through whatever may fit: records that were mended, that have \u escapes, or of which what
/// was made of the record (InsightIDR's keys) may hold the word.
class RecordSieve
{
public:
    explicit RecordSieve(const leql::Query &query);

    /// False: mayFit() is true for every record.
    bool sifts() const { return m_literals.has_value(); }
    /// The chunk, with its bytes, whose records are asked about from now on; it must stay.
    void read(const StoredChunk &chunk);
    bool mayFit(std::size_t row) const;

private:
    struct Wanted
    {
        std::string text;
        bool isKeyword = false;
        /// It could be a part of a time.
        bool isTimeLike = false;
        /// By columns of kDerived: which values hold it; empty if none does.
        std::vector<std::vector<bool>> inColumns;
    };
    static const TextField kDerived[];

    bool isDerived(const Wanted &wanted, std::size_t row) const;

    std::optional<std::vector<Wanted>> m_literals;
    const StoredChunk *m_chunk = nullptr;
};

} // namespace hubscope::store
