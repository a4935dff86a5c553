// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/AlertDesk.h"

#include <memory>
#include <vector>

namespace hubscope::test {

/// A desktop that shows what it is told to, and keeps what it was asked for.
class ScriptedNotifier : public models::Notifier
{
public:
    State state() const override { return m_state; }
    void begin() override { ++begun; }
    void show(const models::Notification &notification) override { shown.push_back(notification); }
    void set(State state)
    {
        m_state = state;
        emit stateChanged();
    }

    int begun = 0;
    std::vector<models::Notification> shown;

private:
    State m_state = State::Unknown;
};

/// Two clocks that stand still until they are moved.
struct ScriptedClock
{
    std::shared_ptr<qint64> ms = std::make_shared<qint64>(1'000'000);

    void move(qint64 by) { *ms += by; }
    models::AlertClock clock() const
    {
        return {[ms = ms] { return *ms; }, [ms = ms] { return 1'795'482'000'000 + *ms; }};
    }
};

} // namespace hubscope::test
