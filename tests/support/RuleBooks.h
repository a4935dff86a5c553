// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "insight/EventDecoder.h"
#include "insight/RuleCheck.h"
#include "insight/RuleDraft.h"

#include <memory>
#include <string>
#include <vector>

/// Books and batches for everything that has to do with rules.
namespace hubscope::test {

using Book = std::shared_ptr<const insight::RuleBook>;

inline insight::Rule ownRule(const std::string &id, const std::string &test,
                             insight::LogSet logSet = insight::LogSet::ThirdPartyAlerts)
{
    auto rule = insight::makeRule({.id = id, .test = test, .logSet = logSet, .reason = "Mine"});
    if (!rule)
        qFatal("%s: %s", test.c_str(), rule.error().message.c_str());
    return *rule;
}

/// The built-in book with the rule `mine` before all others.
inline Book bookWith(const std::string &test, insight::LogSet logSet)
{
    insight::RuleDraft draft(*insight::RuleBook::builtIn());
    draft.insert(0, ownRule("mine", test, logSet));
    return draft.book();
}

/// One message for each body, decoded as the pipeline does it.
inline insight::EventBatchPtr decodedBatch(const std::vector<std::string> &bodies,
                                           const Book &rules = insight::RuleBook::builtIn())
{
    std::string bytes;
    for (const std::string &body : bodies)
        bytes += body;
    auto batch = std::make_shared<insight::EventBatch>(std::move(bytes), rules);
    insight::EventDecoder decoder(rules);
    std::size_t at = 0;
    std::int64_t offset = 0;
    for (const std::string &body : bodies) {
        decoder.decode(batch->bytes().substr(at, body.size()),
                       {.partition = 0, .offset = offset++, .enqueuedMs = 1},
                       [&](const insight::InsightEvent &event) { batch->append(event); });
        at += body.size();
    }
    return batch;
}

/// Ingress Authentication, Cloud Service Activity and Unparsed Data by the built-in book.
inline const std::string kSignInBody = R"({"category":"SignInLogs","callerIpAddress":"203.0.113.4"})";
inline const std::string kGraphBody = R"({"category":"MicrosoftGraphActivityLogs"})";
inline const std::string kNoJsonBody = "no JSON";

} // namespace hubscope::test
