// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a broken message costs, from its bytes to finished events: a good body of 20 MB beside bodies of the
// same size that are broken in ways that a mender pays for, each in a process of its own. Prints milliseconds
// of CPU (in all, and for reading records alone), the ratio to the good body and the peak of memory; fails if
// a ratio is above the one that is promised. Millions of small records are measured beside as many good ones:
// there the records cost, not the mending.
//
//   bench_Repair [MEGABYTES]
#include "azure/RecordReader.h"
#include "insight/EventDecoder.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace hubscope;

namespace {

constexpr double kMostTimes = 20;

std::string repeated(std::string_view piece, std::size_t size)
{
    std::string text;
    text.reserve(size + piece.size());
    while (text.size() < size)
        text += piece;
    return text;
}

/// A sign-in as Entra writes it, 2 KB.
std::string record(std::size_t number)
{
    const std::string n = std::to_string(100'000 + number);
    return R"({"time":"2026-04-01T10:01:40.1234567Z","resourceId":"/tenants/3f7c0000-0000-4000-8000-000000)" +
           n +
           R"(/providers/Microsoft.aadiam","operationName":"Sign-in activity","operationVersion":"1.0",)"
           R"("category":"SignInLogs","tenantId":"3f7c0000-0000-4000-8000-000000000001","resultType":"50126",)"
           R"("resultSignature":"None","resultDescription":"Invalid username or password.","durationMs":0,)"
           R"("callerIpAddress":"203.0.113.7","correlationId":"a1b20000-0000-4000-8000-000000)" +
           n + R"(","identity":"User )" + n +
           R"(","Level":4,"location":"DE","properties":{"id":"9d5e0000-0000-4000-8000-000000)" + n +
           R"(","createdDateTime":"2026-04-01T10:00:00.7654321+00:00","userDisplayName":"User )" + n +
           R"(","userPrincipalName":"user)" + n +
           R"(@contoso.example","userId":"77aa0000-0000-4000-8000-0000000000aa","appId":"c44b",)"
           R"("appDisplayName":"Payroll","ipAddress":"203.0.113.7","status":{"errorCode":50126,)"
           R"("failureReason":"Invalid username or password.","additionalDetails":null},"clientAppUsed":"Browser",)"
           R"("userAgent":"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36","deviceDetail":)"
           R"({"deviceId":"","operatingSystem":"Windows10","browser":"Edge 130.0.0","isCompliant":false,)"
           R"("isManaged":false,"trustType":""},"location":{"city":"Bonn","state":"Nordrhein-Westfalen",)"
           R"("countryOrRegion":"DE","geoCoordinates":{"latitude":50.73,"longitude":7.1}},"mfaDetail":{},)"
           R"("correlationId":"a1b20000-0000-4000-8000-0000000000bb","conditionalAccessStatus":"notApplied",)"
           R"("appliedConditionalAccessPolicies":[{"id":"p1","displayName":"Require MFA","enforcedGrantControls":)"
           R"(["Mfa"],"result":"notEnabled"},{"id":"p2","displayName":"Block legacy","result":"notApplied"}],)"
           R"("authenticationDetails":[{"authenticationStepDateTime":"2026-04-01T10:00:00.76+00:00",)"
           R"("authenticationMethod":"Password","succeeded":false,"authenticationStepRequirement":"Primary"}],)"
           R"("isInteractive":true,"tokenIssuerType":"AzureAD","processingTimeInMilliseconds":142,)"
           R"("riskDetail":"none","riskLevelAggregated":"none","riskState":"none","resourceDisplayName":)"
           R"("Microsoft Graph","resourceId":"00000003","flaggedForReview":false}})";
}

/// A message of good records, with `odd` in place of every so-manieth.
std::string records(std::size_t size, std::size_t every = 0, std::string_view odd = {})
{
    std::string text = R"({"records":[)";
    for (std::size_t i = 0; text.size() < size; ++i) {
        text += i == 0 ? "" : ",";
        text += every != 0 && i % every == every / 2 ? std::string(odd) : record(i);
    }
    return text + "]}";
}

std::string singleQuoted(std::size_t size)
{
    std::string text = records(size);
    std::ranges::replace(text, '"', '\'');
    return text;
}

struct Case
{
    const char *name;
    std::function<std::string(std::size_t)> body;
    /// The cases that follow are measured beside this one.
    bool isGood = false;
};

Case piece(const char *name, std::string text, bool isGood = false)
{
    return {name, [text](std::size_t size) { return repeated(text, size); }, isGood};
}

std::vector<Case> cases()
{
    return {
        {"good", [](std::size_t size) { return records(size); }, true},
        {"single quotes throughout", singleQuoted},
        {"one record in 10,000 broken",
         [](std::size_t size) { return records(size, 10'000, R"({"a":=,"b":1})"); }},
        {"every other record broken", [](std::size_t size) { return records(size, 2, R"({"a":=,"b":1})"); }},
        piece("{", "{"),
        piece("[", "["),
        piece("'", "'"),
        piece("\"", "\""),
        piece("\\", "\\"),
        piece("{'a':", "{'a':"),
        piece("[{},", "[{},"),
        piece("' \"", "'\""),
        piece("strings with apostrophes", "{'a':'it's, 'b':' isn't' "),
        piece("strings without an end", "{\"a\":\"x\n"),
        piece("line starts", "\n{\"a\":"),
        piece("envelopes without an end", R"({"records":[{"a":1,)"),
        piece("plain values", "[0,\"\",null,"),
        {"not UTF-8", [](std::size_t size) { return "{\"a\":\"" + std::string(size, '\xff') + "\"}"; }},
        {"control characters",
         [](std::size_t size) { return "{\"a\":\"" + std::string(size, '\x01') + "\"}"; }},
        {"zeros in a list", [](std::size_t size) { return "[" + repeated("0,", size) + "0]"; }},
        {"quotes escaped in a string",
         [](std::size_t size) { return "\"{" + repeated("\\\"", size) + "\""; }},
        piece("good, empty records", "{} ", true),
        piece("}{", "}{"),
        piece("control characters between", "{\x01}\x01"),
        piece("good, small records", R"({"a":1} )", true),
        piece("small records", "{'a':1,}"),
    };
}

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Figures
{
    double ms = 1e9;
    double readMs = 1e9;
    std::size_t events = 0;
    double megabytes = 0;
};

/// In a child, so that its peak of memory is its own. The best of three runs: the first one also pays for
/// memory that the kernel has to find.
Figures measure(const Case &made, std::size_t size)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        std::exit(2);
    const pid_t child = fork();
    if (child == 0) {
        const std::string body = made.body(size);
        Figures figures;
        for (int run = 0; run < 3; ++run) {
            auto decoder = std::make_unique<insight::EventDecoder>(insight::RuleBook::builtIn());
            figures.events = 0;
            const double begin = cpuMs();
            decoder->decode(body, {}, [&](const insight::InsightEvent &) { ++figures.events; });
            figures.ms = std::min(figures.ms, cpuMs() - begin);
            decoder.reset();
            azure::RecordReader reader;
            const double readBegin = cpuMs();
            reader.read(body, [](const azure::Record &) {});
            figures.readMs = std::min(figures.readMs, cpuMs() - readBegin);
        }
        const bool written = write(ends[1], &figures, sizeof figures) == sizeof figures;
        _exit(written ? 0 : 1);
    }
    close(ends[1]);
    Figures figures;
    const bool isRead = read(ends[0], &figures, sizeof figures) == sizeof figures;
    close(ends[0]);
    rusage usage{};
    int status = 0;
    if (wait4(child, &status, 0, &usage) != child || !isRead || status != 0)
        std::exit(2);
    figures.megabytes = static_cast<double>(usage.ru_maxrss) / 1024;
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const std::size_t size = (argc > 1 ? std::strtoul(argv[1], nullptr, 10) : 20) * 1'000'000;
    double good = 0;
    double worst = 0;
    std::printf("%-30s %8s %6s %8s %9s %8s\n", "body", "ms", "times", "reading", "events", "peak MB");
    for (const Case &made : cases()) {
        const Figures figures = measure(made, size);
        if (made.isGood)
            good = figures.ms;
        worst = std::max(worst, figures.ms / good);
        std::printf("%-30s %8.1f %6.1f %8.1f %9zu %8.0f\n", made.name, figures.ms, figures.ms / good,
                    figures.readMs, figures.events, figures.megabytes);
        std::fflush(stdout);
    }
    std::printf("worst: %.1f times a good one; promised: %.0f\n", worst, kMostTimes);
    return worst <= kMostTimes ? 0 : 1;
}
