// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"
#include "store/StoreWriter.h"

#include <QString>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <vector>

/// Stores of sign-ins to search in: the same ones in each run.
namespace hubscope::bench {

/// Of the first event; the others follow ten milliseconds apart.
inline constexpr std::int64_t kFirstMs = 1'767'225'600'000;
inline constexpr std::int64_t kApartMs = 10;

/// A sign-in of about two kilobytes; one in 10,000 has the word that is looked for.
inline std::string signIn(std::int64_t number)
{
    const std::string n = std::to_string(number);
    std::string text =
        R"({"time":")" + insight::toIsoUtc(kFirstMs + number * kApartMs) +
        R"(","resourceId":"/tenants/72f988bf-86f1-41af-91ab-2d7cd011db47/providers/Microsoft.aadiam",)"
        R"("operationName":"Sign-in activity","category":"SignInLogs","resultType":")" +
        (number % 7 == 0 ? "50126" : "0") + R"(","callerIpAddress":"203.0.)" + std::to_string(number % 200) +
        '.' + std::to_string(number % 250) + R"(","properties":{"id":"id-)" + n +
        R"(","userPrincipalName":"user)" + std::to_string(number % 5000) +
        R"(@contoso.com","appDisplayName":"Office 365","risk":)" + std::to_string(number % 100) +
        R"(,"note":")" + (number % 10'000 == 17 ? "needle" : "hay") + R"(","policies":[)";
    for (int i = 0; i < 12; ++i)
        text += std::string(i == 0 ? "" : ",") + R"({"id":"f8b3c1c2-0000-4000-8000-0000000000)" +
                std::to_string(10 + i) + R"(","displayName":"Policy number )" + std::to_string(i) +
                R"(","result":"notApplied","conditions":"none"})";
    return text + "]}}";
}

/// Keeps so many of them, a multiple of 2,000. Ends the program where that fails.
inline void fillStore(const QString &folder, std::int64_t events)
{
    auto writer = store::StoreWriter::open(
                      folder, {QStringLiteral("bench.servicebus.windows.net"), QStringLiteral("bench")}, {})
                      .value();
    constexpr std::int64_t kPerMessage = 20;
    // Full chunks: a busy hub gives them, and those of a quiet one are merged into them.
    constexpr std::int64_t kPerChunk = 2000;
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    for (std::int64_t first = 0; first < events; first += kPerChunk) {
        std::string bytes;
        std::vector<std::size_t> begins;
        for (std::int64_t message = 0; message < kPerChunk / kPerMessage; ++message) {
            begins.push_back(bytes.size());
            bytes += R"({"records":[)";
            for (std::int64_t i = 0; i < kPerMessage; ++i)
                bytes += (i == 0 ? "" : ",") + signIn(first + message * kPerMessage + i);
            bytes += "]}";
        }
        begins.push_back(bytes.size());
        auto batch = std::make_shared<insight::EventBatch>(std::move(bytes), insight::RuleBook::builtIn());
        for (std::size_t i = 0; i + 1 < begins.size(); ++i)
            decoder.decode(batch->bytes().substr(begins[i], begins[i + 1] - begins[i]),
                           {0, first / kPerMessage + static_cast<std::int64_t>(i), kFirstMs},
                           [&](const insight::InsightEvent &event) { batch->append(event); });
        const insight::EventBatchPtr done = batch;
        if (!writer->append({&done, 1}))
            std::abort();
    }
}

} // namespace hubscope::bench
