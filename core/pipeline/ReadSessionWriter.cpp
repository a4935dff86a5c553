// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The writer stage: what was decoded is kept, and handed on once it is durable.
#include "pipeline/ReadSession.h"

#include "base/Allocator.h"
#include "base/BackgroundThread.h"
#include "base/Pause.h"
#include "pipeline/StoreFaults.h"

#include <algorithm>
#include <utility>

namespace hubscope::pipeline {

using namespace std::chrono_literals;

namespace {

/// Between two attempts to open or write a sink that did not let itself.
constexpr std::chrono::milliseconds kFirstPause = 100ms;
constexpr std::chrono::milliseconds kLongestPause = 5s;
/// Between two looks at what the sink itself needs, and between two steps of it.
constexpr std::chrono::milliseconds kUpkeepPause = 20s;
constexpr std::chrono::milliseconds kUpkeepBreath = 50ms;
/// What passes through leaves the allocator with 100 MB and more that nobody uses.
constexpr std::chrono::milliseconds kGiveBackPause = 2s;

using Clock = std::chrono::steady_clock;

class BackOff
{
public:
    /// False if asked to stop meanwhile.
    bool wait(const std::stop_token &stop)
    {
        const auto time = m_pause;
        m_pause = std::min(2 * m_pause, kLongestPause);
        return pause(time, stop);
    }

private:
    std::chrono::milliseconds m_pause = kFirstPause;
};

} // namespace

void ReadSession::write(const std::stop_token &stop)
{
    runInBackground(Turns::Long);
    // Not waited for then, and what they hold must not outlive them by a row of starts.
    if (!m_plan.sink)
        m_legacy.before.clear();
    std::optional<KnownPositions> known =
        m_plan.sink ? openSink(stop) : std::optional(std::move(m_legacy.known));
    const bool opened = known.has_value();
    positionsKnown(std::move(known));
    if (opened)
        keepAndHandOn(stop);
    // Whatever is not kept must not be followed by what comes after it.
    m_decoded.close();
    m_sink.reset();
    {
        const std::lock_guard lock(m_endMutex);
        m_written = true;
    }
    countEnded();
}

void ReadSession::positionsKnown(std::optional<KnownPositions> positions)
{
    {
        const std::lock_guard lock(m_positionsMutex);
        m_positions.emplace(std::move(positions));
    }
    m_positionsChanged.notify_all();
}

/// The store can be open only once, in this program too.
bool ReadSession::waitForPredecessors(const std::stop_token &stop)
{
    constexpr auto kSlice = 50ms;
    const auto before = std::exchange(m_legacy.before, {});
    return std::ranges::all_of(before,
                               [&](const auto &session) {
                                   while (!stop.stop_requested()) {
                                       if (session->waitWritten(Clock::now() + kSlice))
                                           return true;
                                   }
                                   return false;
                               }) &&
           !stop.stop_requested();
}

/// Nothing if asked to stop, or if a person must act first; then it was told.
std::optional<KnownPositions> ReadSession::openSink(const std::stop_token &stop)
{
    outbox.post(KeepingNote{{Keeping::State::Opening, std::nullopt}});
    if (!waitForPredecessors(stop))
        return std::nullopt;
    m_sink = m_plan.sink();
    BackOff backOff;
    do {
        Result<OpenedSink> opened = m_sink->open();
        if (opened) {
            outbox.post(PastGapsNote{std::move(opened->gaps)});
            m_knownTopicId = std::move(opened->topicId);
            tell({Keeping::State::Kept, std::nullopt});
            tellRemark();
            return std::move(opened->known);
        }
        const SourceError fault = storeFault(opened.error(), StoreUse::Opening);
        if (isInUse(fault) && m_plan.showIfInUse) {
            m_sink.reset();
            tell({Keeping::State::Elsewhere, fault});
            return std::move(m_legacy.known);
        }
        if (fault.needsPerson) {
            outbox.post(ErrorNote{fault});
            return std::nullopt;
        }
        tell({Keeping::State::Blocked, fault});
    } while (backOff.wait(stop));
    return std::nullopt;
}

void ReadSession::keepAndHandOn(const std::stop_token &stop)
{
    m_nextUpkeep = Clock::now() + kUpkeepPause;
    Clock::time_point nextGiveBack = Clock::now() + kGiveBackPause;
    while (!m_decoded.isOver()) {
        auto chunks = nextCommit(m_nextUpkeep);
        if (!chunks.empty()) {
            if (m_sink && !keep(chunks, stop))
                return;
            count(chunks);
            for (const DecodedChunk &chunk : chunks)
                handOn(chunk, stop);
        }
        const auto now = Clock::now();
        if (now >= m_nextUpkeep)
            lookAfterSink(stop);
        if (!chunks.empty() && now >= nextGiveBack) {
            giveBackMemory();
            nextGiveBack = now + kGiveBackPause;
        }
    }
}

/// In the pauses, between two commits where there are none, and between two attempts, but not when somebody
/// waits for the end. What goes wrong here goes wrong with the next commit as well, which tells it.
void ReadSession::lookAfterSink(const std::stop_token &stop)
{
    const Result<bool> more = m_sink && !stop.stop_requested() ? m_sink->upkeep() : false;
    m_nextUpkeep = Clock::now() + (more && *more ? kUpkeepBreath : kUpkeepPause);
}

/// All that waits, up to the size of a commit, so that one sync of the disk serves all of it. Empty if
/// nothing came by the deadline, and at the end.
std::vector<DecodedChunk> ReadSession::nextCommit(Clock::time_point deadline)
{
    std::vector<DecodedChunk> chunks;
    std::size_t bytes = 0;
    std::optional<DecodedChunk> chunk = m_decoded.pop(deadline);
    while (chunk) {
        bytes += chunk->footprint();
        chunks.push_back(std::move(*chunk));
        chunk = bytes < kMaxCommitBytes ? m_decoded.tryPop() : std::nullopt;
    }
    return chunks;
}

/// False if a person must act first, or it was asked to stop before it could be kept.
bool ReadSession::keep(const std::vector<DecodedChunk> &chunks, const std::stop_token &stop)
{
    BackOff backOff;
    do {
        const Result<bool> kept = m_sink->write(chunks, stop);
        if (kept && !*kept)
            return false;
        if (kept) {
            tell({Keeping::State::Kept, std::nullopt});
            tellRemark();
            return true;
        }
        const SourceError fault = storeFault(kept.error());
        if (fault.needsPerson) {
            outbox.post(ErrorNote{fault});
            return false;
        }
        tell({Keeping::State::Blocked, fault});
        // What is too old or too much may be what there is no room beside.
        lookAfterSink(stop);
    } while (backOff.wait(stop));
    return false;
}

void ReadSession::tellRemark()
{
    if (const std::optional<Error> remark = m_sink->takeRemark())
        outbox.post(ErrorNote{storeFault(*remark)});
}

/// Only what is new: a full disk stays full for hours.
void ReadSession::tell(Keeping keeping)
{
    const bool same = keeping.state == m_told.state &&
                      keeping.cause.has_value() == m_told.cause.has_value() &&
                      (!keeping.cause || keeping.cause->sameFault(*m_told.cause));
    if (same)
        return;
    m_told = keeping;
    outbox.post(KeepingNote{std::move(keeping)});
}

void ReadSession::count(const std::vector<DecodedChunk> &chunks)
{
    constexpr auto kRelaxed = std::memory_order_relaxed;
    std::array<std::int64_t, insight::kLogSetCount> events{};
    std::int64_t messages = 0;
    for (const DecodedChunk &chunk : chunks) {
        for (std::size_t i = 0; i < events.size(); ++i)
            events[i] += chunk.eventsOfLogSet()[i];
        messages += static_cast<std::int64_t>(chunk.messages().size());
        for (const Gap &gap : chunk.gaps())
            outbox.post(GapNote{gap});
        m_gaps.fetch_add(static_cast<std::int64_t>(chunk.gaps().size()), kRelaxed);
    }
    for (std::size_t i = 0; i < events.size(); ++i)
        m_eventsOfLogSet[i].fetch_add(events[i], kRelaxed);
    // Last: whoever sees these messages sees their events.
    m_messages.fetch_add(messages, std::memory_order_release);
}

HandedOn ReadSession::handedOn() const
{
    constexpr auto kRelaxed = std::memory_order_relaxed;
    HandedOn counts;
    counts.messages = m_messages.load(std::memory_order_acquire);
    counts.gaps = m_gaps.load(kRelaxed);
    for (std::size_t i = 0; i < counts.eventsOfLogSet.size(); ++i)
        counts.eventsOfLogSet[i] = m_eventsOfLogSet[i].load(kRelaxed);
    return counts;
}

void ReadSession::handOn(const DecodedChunk &chunk, const std::stop_token &stop)
{
    const auto push = [&](insight::EventBatchPtr batch, const Positions &positions) {
        const auto pushed = feed.push(std::move(batch), positions, stop);
        if (pushed == LiveFeed::Pushed::NewsForTheReader)
            outbox.postEventsReady();
        return pushed != LiveFeed::Pushed::No;
    };
    // One behind: only the last has the positions.
    insight::EventBatchPtr last;
    const auto pushBefore = [&](insight::EventBatchPtr batch) {
        insight::EventBatchPtr before = std::exchange(last, std::move(batch));
        return !before || push(std::move(before), {});
    };
    // Asked to stop while it is full: what would follow must not seem to come after what was taken.
    m_feedTakes =
        m_feedTakes && chunk.forEachBatch(pushBefore, stop) && push(std::move(last), chunk.positions());
}

bool ReadSession::waitWritten(Clock::time_point deadline)
{
    std::unique_lock lock(m_endMutex);
    return m_endChanged.wait_until(lock, deadline, [this] { return m_written; });
}

void ReadSession::cutOff()
{
    m_chunks.close();
}

} // namespace hubscope::pipeline
