// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "insight/EventBatch.h"
#include "store/StoreError.h"
#include "store/StoreTypes.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hubscope::store {

/// What one transaction added.
struct Appended
{
    std::int64_t events = 0;
    /// Events that were in the store before and were passed over.
    std::int64_t skipped = 0;
    /// On disk.
    std::int64_t storedBytes = 0;

    bool operator==(const Appended &) const = default;
};

/// What opening had to do beside opening.
struct OpenReport
{
    /// There was no store in this folder.
    bool isNew = false;
    /// The damaged database that stood here, under its new name; empty if there was none.
    QString keptAside;
    /// A damaged database stands in this folder, and where reading stood could not be read from it: this is
    /// not the first start, although positions() is empty.
    bool positionsLost = false;
};

/// What has been learnt of the hub's identity.
enum class TopicNews : std::uint8_t {
    /// As before, or nothing is known.
    Same,
    /// The same hub; its id was not known before and is now.
    Learnt,
    /// Another hub under the same name: positions() is empty now, and the gaps of the old one are recorded.
    Recreated,
};

/// What one step of maintain() did.
struct Maintenance
{
    std::int64_t chunksRemoved = 0;
    std::int64_t eventsRemoved = 0;
    std::int64_t chunksMerged = 0;
    std::int64_t pagesReturned = 0;
    /// There is more to do: call again as soon as nothing else waits.
    bool more = false;

    bool didSomething() const { return chunksRemoved + chunksMerged + pagesReturned > 0; }
};

/// The one writer of a store. Events and the positions behind them go in by one transaction that is on the
/// disk (fsync) when append() returns, so that after any death of the program the store holds exactly the
/// messages below its positions, each once.
///
/// After an error nothing of the call is in the store, and the same call may be made again: where the cause
/// has passed it succeeds. An append that is made again although it was kept is passed over.
///
/// Thread: one at a time; it may be opened on another than it is used on. Every call blocks as long as the
/// disk does: never on a window's thread. Readers (StoreReader) are not disturbed and do not disturb.
class StoreWriter
{
public:
    /// Rows after which a chunk is closed, whatever its bytes: columns of more would take too much memory at
    /// once.
    static constexpr std::size_t kFullChunkRows = 64 * 1024;

    struct Options
    {
        /// Who writes, for the person whose second program is told: `hubscope`, `hubscope-cli collect`.
        QString program = {};
        RetentionLimits retention = {};
        /// Message bytes of a full chunk: small ones are merged up to this.
        std::int64_t fullChunkBytes = 4 * 1024 * 1024;
        /// How long a call waits for another program to let go of the database.
        int busyTimeoutMs = 2000;
    };

    /// Opens the store in `folder`, which is made if it is missing (0700, files 0600), for this hub. Causes
    /// of errors: Locked (a second writer; `detail` says who has it), NewerSchema, Busy, those of
    /// StoreFolder::make(). A damaged database is renamed (`events.db.damaged-<time>`),
    /// never changed, and a new one begun with the positions and gaps of the old where they can be read; what
    /// is behind these positions is a gap of its own: see report().
    static StoreResult<std::unique_ptr<StoreWriter>> open(const QString &folder, const HubName &hub,
                                                          const Options &options);
    ~StoreWriter();
    StoreWriter(const StoreWriter &) = delete;
    StoreWriter &operator=(const StoreWriter &) = delete;

    const OpenReport &report() const;

    /// Where reading goes on, of each partition that was ever read, ascending; empty before the first append.
    /// Of the incarnation of the hub that is read now.
    const std::vector<Position> &positions() const;
    /// The id of that incarnation, as seeTopic() was told; empty if it is not known.
    const std::string &topicId() const;

    /// Keeps the events and moves the positions, in one transaction. `batches` hold whole messages, each
    /// partition's in ascending order; a message of several batches (they share its bytes) is given with all
    /// of them, in order. A position behind the last message of a partition follows from the batches;
    /// `positions` may move one further (over messages without a body, say) or name a partition without
    /// events. Positions never go back: messages below them are passed over.
    StoreResult<Appended> append(std::span<const insight::EventBatchPtr> batches,
                                 std::span<const Position> positions = {});

    /// append() in pieces, for messages whose events would not fit into memory together: begin(), add() …,
    /// commit(). What was added need not live on. Each add() closes a chunk: it is best given events for a
    /// full one. After an error, or rollback(), nothing of it is in the store, and it begins again with
    /// begin().
    StoreResult<void> begin();
    StoreResult<void> add(std::span<const insight::EventBatchPtr> batches);
    StoreResult<Appended> commit(std::span<const Position> positions = {});
    void rollback();

    /// Records the gap and moves the position behind it, in one transaction; a partition whose gap has no
    /// known end has no position any more. The same gap is recorded once.
    StoreResult<void> recordGap(const Gap &gap);
    /// All of this hub's name, the oldest first.
    StoreResult<std::vector<Gap>> gaps();

    /// Tells the topic's id as the hub gives it, which a recreated hub has anew; empty if it gives none. To
    /// be called before positions are used.
    StoreResult<TopicNews> seeTopic(std::string_view topicId, std::int64_t nowMs);
    /// The caller is sure by other signs (the hub ends before our position) that it is another hub under
    /// the same name: gaps of unknown length are recorded, positions() is empty afterwards.
    StoreResult<void> hubRecreated(std::int64_t nowMs);

    void setRetention(const RetentionLimits &limits);
    /// One bounded step (some 10 ms) of what a store needs: removes what is too old or too much, the oldest
    /// first, merges small chunks, gives free pages back to the disk. Call it when there is nothing to
    /// append, and every minute at least. `nowMs` is the system's clock; a clock that jumps does not make
    /// events old.
    StoreResult<Maintenance> maintain(std::int64_t nowMs);
    /// One bounded step of removing all events; positions and gaps stay. True while there are more.
    StoreResult<bool> removeEvents();

    StoreResult<StoreFigures> figures();

private:
    struct Private;
    explicit StoreWriter(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace hubscope::store
