// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Message bytes to finished events, beside simdjson On-Demand that only reads `category` of the same records,
// in one run on one core. Prints figures; decides nothing.
//
//   bench_Decode [ROUNDS]     with HUBSCOPE_SAMPLES naming the folder of samples
#include "azure/RecordReader.h"
#include "bench/SampleCorpus.h"
#include "insight/EventDecoder.h"
#include "insight/RuleBook.h"

#include <simdjson.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <new>
#include <string>
#include <vector>

using namespace hubscope;
using namespace hubscope::bench;

namespace {

constexpr std::size_t kMessages = 200;

std::size_t allocations = 0;

struct Corpus
{
    std::vector<simdjson::padded_string> messages;
    std::size_t bytes = 0;
    std::size_t records = 0;
};

Corpus makeCorpus(const std::vector<std::string> &kinds, Mix mix)
{
    Corpus corpus;
    for (const std::string &body : sampleMessages(kinds, mix, kMessages)) {
        corpus.bytes += body.size();
        corpus.records += kRecordsPerMessage;
        corpus.messages.emplace_back(body);
    }
    return corpus;
}

std::size_t onDemand(const Corpus &corpus, simdjson::ondemand::parser &parser)
{
    std::size_t sum = 0;
    for (const simdjson::padded_string &message : corpus.messages) {
        simdjson::ondemand::document document = parser.iterate(message);
        for (simdjson::ondemand::object record : document["records"].get_array()) {
            std::string_view category;
            if (record["category"].get(category) == simdjson::SUCCESS)
                sum += category.size();
        }
    }
    return sum;
}

std::size_t records(const Corpus &corpus, azure::JsonDocument &document)
{
    std::size_t sum = 0;
    for (const simdjson::padded_string &message : corpus.messages)
        sum += document.read(std::string_view(message)) ? std::size_t(1) : std::size_t(0);
    return sum;
}

std::size_t read(const Corpus &corpus, azure::RecordReader &reader)
{
    std::size_t sum = 0;
    for (const simdjson::padded_string &message : corpus.messages)
        reader.read(std::string_view(message),
                    [&](const azure::Record &record) { sum += record.text.size(); });
    return sum;
}

std::size_t decode(const Corpus &corpus, insight::EventDecoder &decoder)
{
    std::size_t sum = 0;
    for (const simdjson::padded_string &message : corpus.messages)
        decoder.decode(std::string_view(message), {},
                       [&](const insight::InsightEvent &event) { sum += event.fields.size(); });
    return sum;
}

double seconds(const std::chrono::steady_clock::time_point from)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

struct Measure
{
    const char *name;
    std::vector<double> times;
};

/// The least disturbed round: what else runs on the machine only ever adds.
double best(const std::vector<double> &times)
{
    return *std::ranges::min_element(times);
}

} // namespace

// Counts what the timed code allocates.
void *operator new(std::size_t size)
{
    ++allocations;
    if (void *memory = std::malloc(size)) // NOLINT: this is the allocator
        return memory;
    throw std::bad_alloc();
}

void operator delete(void *memory) noexcept
{
    std::free(memory); // NOLINT
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory); // NOLINT
}

static void measure(const char *title, const Corpus &corpus, int rounds)
{
    simdjson::ondemand::parser parser;
    azure::JsonDocument document;
    azure::RecordReader reader;
    insight::EventDecoder decoder(insight::RuleBook::builtIn());
    std::size_t sink = 0;
    std::size_t perRound = 0;
    Measure measures[]{
        {"On-Demand, category", {}}, {"tokens and grammar", {}}, {"records", {}}, {"finished events", {}}};
    for (int round = -2; round < rounds; ++round) {
        double times[4];
        auto start = std::chrono::steady_clock::now();
        sink += onDemand(corpus, parser);
        times[0] = seconds(start);
        start = std::chrono::steady_clock::now();
        sink += records(corpus, document);
        times[1] = seconds(start);
        start = std::chrono::steady_clock::now();
        sink += read(corpus, reader);
        times[2] = seconds(start);
        const std::size_t before = allocations;
        start = std::chrono::steady_clock::now();
        sink += decode(corpus, decoder);
        times[3] = seconds(start);
        perRound = allocations - before;
        for (int i = 0; i < 4 && round >= 0; ++i)
            measures[i].times.push_back(times[i]);
    }
    std::printf("%s: %zu records of %zu bytes, %zu a message, kernel %s, best of %d rounds (sum %zu)\n",
                title, corpus.records, corpus.bytes / corpus.records, kRecordsPerMessage,
                simdjson::get_active_implementation()->name().c_str(), rounds, sink);
    const double reference = best(measures[0].times);
    for (const Measure &measure : measures) {
        const double time = best(measure.times);
        std::printf("%-20s %6.0f ns/record %10.0f records/s %5.2f GB/s  %.3f of On-Demand\n", measure.name,
                    1e9 * time / static_cast<double>(corpus.records),
                    static_cast<double>(corpus.records) / time,
                    static_cast<double>(corpus.bytes) / time / 1e9, reference / time);
    }
    std::printf("allocations while decoding: %.4f a record\n",
                static_cast<double>(perRound) / static_cast<double>(corpus.records));
    std::map<std::string_view, std::size_t> rules;
    for (const simdjson::padded_string &message : corpus.messages)
        decoder.decode(std::string_view(message), {}, [&](const insight::InsightEvent &event) {
            ++rules[event.rule ? std::string_view(event.rule->id) : std::string_view("none")];
        });
    for (const auto &[rule, count] : rules)
        std::printf("  %-28.*s %zu\n", static_cast<int>(rule.size()), rule.data(), count);
}

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 200;
    const std::vector<std::string> kinds = sampleRecords(qEnvironmentVariable("HUBSCOPE_SAMPLES"));
    if (kinds.empty()) {
        std::fprintf(stderr, "HUBSCOPE_SAMPLES names no folder with samples.\n");
        return 2;
    }
    std::puts("reference: On-Demand of the system's simdjson " SIMDJSON_VERSION
              ", its header half compiled with our flags, stage 1 in its library");
    measure("any record after any other", makeCorpus(kinds, Mix::AnyAfterAny), rounds);
    measure("one kind of record a message", makeCorpus(kinds, Mix::OneKindPerMessage), rounds);
    return 0;
}
