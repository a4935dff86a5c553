// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/EventList.h"
#include "models/SearchSource.h"

#include "insight/EventDecoder.h"

#include <string>
#include <vector>

namespace hubscope::models {

class EventTableModel;

/// The events that the window held when it was made, whatever its filter shows: nothing is copied.
class HeldSearch : public SearchSource
{
public:
    /// `hub` is that which all of them are of.
    HeldSearch(const EventTableModel &events, insight::Attribution attribution, const QString &hub);

    Result<void> search(const SearchRequest &request, const Sink &sink,
                        const std::stop_token &stop) const override;

private:
    std::vector<EventList::Piece> m_pieces;
    insight::Attribution m_attribution;
    std::string m_hub;
};

} // namespace hubscope::models
