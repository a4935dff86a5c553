// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/StatusGlyph.h"
#include "models/EventFilter.h"

#include <optional>
#include <utility>

namespace hubscope::models {
class SearchRun;
}

namespace hubscope::panels {

/// The line below a query: what was said last, else what does not fit in the query, else how the search
/// stands.
class SearchStatus : public common::StatusGlyph
{
    Q_OBJECT
public:
    /// `run` must outlive this.
    explicit SearchStatus(const models::SearchRun &run, QWidget *parent = nullptr);

    /// Stands until forget().
    void say(common::Status status, const QString &text);
    /// What was said gives way to the next thing that is to be told.
    void forget() { m_said.reset(); }
    void setFault(const std::optional<models::QueryFault> &fault);

private:
    void refresh();
    void tellRun();

    const models::SearchRun &m_run;
    std::optional<std::pair<common::Status, QString>> m_said;
    std::optional<models::QueryFault> m_fault;
};

} // namespace hubscope::panels
