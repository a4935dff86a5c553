// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CrashPoint.h"

#ifdef HUBSCOPE_CRASH_POINTS

#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace hubscope::store {

namespace {

struct Plan
{
    std::string_view name;
    long times = 1;
};

Plan planOf(const char *text)
{
    Plan plan;
    if (!text)
        return plan;
    plan.name = text;
    if (const std::size_t colon = plan.name.rfind(':'); colon != std::string_view::npos) {
        plan.times = std::strtol(text + colon + 1, nullptr, 10);
        plan.name = plan.name.substr(0, colon);
    }
    return plan;
}

} // namespace

void crashPoint(const char *name)
{
    static constexpr int kKilled = 137;
    static Plan plan = planOf(std::getenv("HUBSCOPE_CRASH_AT"));
    if (plan.name == name && --plan.times == 0)
        ::_exit(kKilled);
}

} // namespace hubscope::store

#endif
