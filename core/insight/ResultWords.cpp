// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/ResultWords.h"

#include "azure/NameTable.h"
#include "insight/Words.h"

#include <algorithm>
#include <iterator>

namespace hubscope::insight {

namespace {

struct ResultWord
{
    std::string_view word;
    std::string_view result;
};
constexpr ResultWord kResultWords[]{
    {"success", "SUCCESS"},
    {"succeeded", "SUCCESS"},
    {"successful", "SUCCESS"},
    {"start", "SUCCESS"},
    {"started", "SUCCESS"},
    {"accept", "SUCCESS"},
    {"accepted", "SUCCESS"},
    {"active", "SUCCESS"},
    {"activated", "SUCCESS"},
    {"updated", "SUCCESS"},
    {"resolved", "SUCCESS"},
    {"inprogress", "SUCCESS"},
    {"in progress", "SUCCESS"},
    {"created", "SUCCESS"},
    {"ok", "SUCCESS"},
    {"true", "SUCCESS"},
    {"0", "SUCCESS"},
    {"completed", "SUCCESS"},
    {"partiallysucceeded", "SUCCESS"},
    {"false", "FAILED"},
    {"failure", "FAILED"},
    {"failed", "FAILED"},
    {"fail", "FAILED"},
    {"error", "FAILED"},
    {"timeout", "FAILED"},
    {"unauthorized", "FAILED"},
    {"forbidden", "FAILED"},
    {"denied", "FAILED"},
    {"clienterror", "FAILED"},
    {"servererror", "FAILED"},
    {"canceled", "CANCELED"},
    {"cancelled", "CANCELED"},
    {"skipped", "SKIPPED"},
};
/// What Azure's longer words end in: ClientOtherError, AuthorizationFailure, SASSuccess.
constexpr ResultWord kResultEndings[]{
    {"error", "FAILED"},
    {"failure", "FAILED"},
    {"failed", "FAILED"},
    {"success", "SUCCESS"},
};
constexpr std::string_view kRefusals[]{"Forbidden", "Unauthorized"};
/// Words that say nothing.
constexpr std::string_view kNoResults[]{"none", "-1", "null", "n/a", "unknown", "-"};

} // namespace

std::string_view resultOfWord(std::string_view word)
{
    // "Failed.NotFound", "Started."
    const std::string_view head = word.substr(0, word.find('.'));
    static const auto table = azure::tableOf(kResultWords, &ResultWord::word);
    for (const std::string_view part : {word, head}) {
        if (const auto *const *found = table.find(part))
            return (*found)->result;
    }
    const auto *ending = std::ranges::find_if(
        kResultEndings, [&](const ResultWord &entry) { return endsWithIgnoringCase(head, entry.word); });
    if (ending != std::end(kResultEndings))
        return ending->result;
    const auto status = toInt(word); // of HTTP
    if (status && *status >= 100 && *status < 600)
        return *status < 400 ? "SUCCESS" : "FAILED";
    return {};
}

bool isRefusal(std::string_view word)
{
    return isOneOf(word, kRefusals);
}

bool saysNothing(std::string_view word)
{
    return isOneOf(word, kNoResults);
}

} // namespace hubscope::insight
