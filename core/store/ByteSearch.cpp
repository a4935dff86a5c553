// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ByteSearch.h"

#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>

#include <bit>
#endif

namespace hubscope::store {

namespace {

bool holdsAnywhere(std::string_view text, std::string_view part)
{
    return text.size() >= part.size() &&
           ::memmem(text.data(), text.size(), part.data(), part.size()) != nullptr;
}

} // namespace

#ifdef __SSE2__
// Every x86-64 has it: nothing to be found out at run time.
bool holds(std::string_view text, std::string_view part)
{
    constexpr std::size_t kStep = sizeof(__m128i);
    const std::size_t last = part.size() - 1;
    const __m128i first = _mm_set1_epi8(part.front());
    const __m128i final = _mm_set1_epi8(part.back());
    const char *const begin = text.data();
    std::size_t at = 0;
    for (; at + last + kStep <= text.size(); at += kStep) {
        const auto load = [](const char *bytes) {
            return _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes));
        };
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(load(begin + at), first),
                                           _mm_cmpeq_epi8(load(begin + at + last), final));
        for (auto places = static_cast<unsigned>(_mm_movemask_epi8(both)); places != 0;
             places &= places - 1) {
            const char *const place = begin + at + static_cast<std::size_t>(std::countr_zero(places));
            if (std::memcmp(place, part.data(), part.size()) == 0)
                return true;
        }
    }
    return holdsAnywhere(text.substr(at), part);
}
#else
bool holds(std::string_view text, std::string_view part)
{
    return holdsAnywhere(text, part);
}
#endif

} // namespace hubscope::store
