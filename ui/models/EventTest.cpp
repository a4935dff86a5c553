// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EventTest.h"

#include "insight/EventKeys.h"

namespace hubscope::models {

struct EventTest::Private
{
    explicit Private(leql::QueryPtr asked)
        : query(std::move(asked))
        , keys(query->keys())
    {
    }

    leql::QueryPtr query;
    insight::EventKeys keys;
};

EventTest::EventTest(leql::QueryPtr query)
    : d(std::make_unique<Private>(std::move(query)))
{
}

EventTest::~EventTest() = default;
EventTest::EventTest(EventTest &&) noexcept = default;
EventTest &EventTest::operator=(EventTest &&) noexcept = default;

const leql::QueryPtr &EventTest::query() const
{
    return d->query;
}

bool EventTest::fits(const insight::InsightEvent &event)
{
    if (d->query->condition().isAlways())
        return true;
    d->keys.read(event);
    return d->query->condition().matches(d->keys);
}

} // namespace hubscope::models
