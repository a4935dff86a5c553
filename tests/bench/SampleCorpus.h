// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"
#include "support/SampleMessages.h"

#include <random>
#include <string>
#include <vector>

/// Messages as Azure sends them, made from the records of the samples: the same ones in each run.
namespace hubscope::bench {

constexpr std::size_t kRecordBytes = 2048;
constexpr std::size_t kRecordsPerMessage = 20;

/// What follows what in a message. Azure batches what one resource writes; a hub that many write to is read
/// in any order, which is harder to foretell for a CPU.
enum class Mix { AnyAfterAny, OneKindPerMessage };

/// Well-formed records of the samples that have a category, filled up to 2 KB with copies of themselves under
/// keys nobody asks for. Longer ones, and those of which anything had to be mended, are left out.
inline std::vector<std::string> sampleRecords(const QString &folder)
{
    std::vector<std::string> found;
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    for (const test::SampleMessage &message : test::messagesBelow(folder)) {
        decoder.decode({message.body.constData(), static_cast<std::size_t>(message.body.size())}, {},
                       [&](const insight::InsightEvent &event) {
                           if (!event.sourceIsJson || !event.repairs.isEmpty() || event.category.empty() ||
                               event.source.size() > kRecordBytes * 5 / 4)
                               return;
                           const std::string own(event.source);
                           std::string text = own;
                           for (int copy = 0; text.size() + own.size() / 2 < kRecordBytes; ++copy) {
                               text.pop_back();
                               text += ",\"copy" + std::to_string(copy) + "\":" + own + "}";
                           }
                           found.push_back(std::move(text));
                       });
    }
    return found;
}

/// The same record with other numbers and identifiers: digits behind the third of a run and hex digits of
/// long runs change, so that times and addresses stay what they are.
inline std::string varied(std::string_view record, std::mt19937 &random)
{
    std::string text(record);
    std::size_t run = 0;
    for (char &c : text) {
        const bool digit = c >= '0' && c <= '9';
        run = digit ? run + 1 : 0;
        if (run > 4)
            c = static_cast<char>('0' + random() % 10);
    }
    return text;
}

inline std::vector<std::string> sampleMessages(const std::vector<std::string> &records, Mix mix,
                                               std::size_t count)
{
    std::vector<std::string> messages;
    std::mt19937 random(20261125); // NOLINT: the same in each run
    for (std::size_t m = 0; m < count; ++m) {
        std::string body = "{\"records\":[";
        for (std::size_t r = 0; r < kRecordsPerMessage; ++r) {
            if (r != 0)
                body += ',';
            const std::size_t which = mix == Mix::AnyAfterAny ? random() : m;
            body += varied(records[which % records.size()], random);
        }
        body += "]}";
        messages.push_back(std::move(body));
    }
    return messages;
}

} // namespace hubscope::bench
