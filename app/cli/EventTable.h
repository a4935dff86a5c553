// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/InsightEvent.h"

#include <QList>
#include <QStringList>

namespace hubscope::cli {

class Output;

/// A text of an event as a cell of a table: cut, because an account name may be a megabyte.
QString cell(std::string_view text);

/// Events in brief, for people: printed by the hundred, so that columns are aligned and nothing is held long.
class EventTable
{
public:
    explicit EventTable(Output &output)
        : m_output(output)
    {
    }

    static QStringList head();
    static QStringList cells(const insight::InsightEvent &event);

    void add(const insight::InsightEvent &event);
    /// Prints what is held back.
    void flush();

private:
    Output &m_output;
    QList<QStringList> m_rows;
};

} // namespace hubscope::cli
