// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/ConnectionTest.h"

#include "diagnose/Stage.h"

#include <QMetaObject>

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <thread>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

using Clock = std::chrono::steady_clock;

StageResult waiting(const Stage &stage)
{
    StageResult result;
    result.id = QString::fromLatin1(stage.id);
    result.name = QString::fromUtf8(stage.name);
    return result;
}

StageResult heldUp(const Stage &stage, const Phrase &why)
{
    StageResult result = waiting(stage);
    result.state = StageState::Skipped;
    result.detail = why;
    result.heldUp = true;
    return result;
}

struct Ran
{
    StageResult result;
    bool usable = true;
};

Ran runStage(const Stage &stage, TestContext &context, const std::stop_token &stop)
{
    StageResult result = waiting(stage);
    const auto began = Clock::now();
    StageOutcome outcome = stage.run(context, {began + stage.deadline, stop});
    result.milliseconds =
        static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began).count());
    result.state = outcome.state;
    result.detail = std::move(outcome.detail);
    result.raw = std::move(outcome.raw);
    if (outcome.diagnosis)
        result.diagnosis = at(std::move(*outcome.diagnosis), context.settings.host, context.settings.port);
    const bool usable = outcome.usable && result.state != StageState::Failed;
    return {std::move(result), usable};
}

/// The run of the wished stages, in its own thread. Each result goes out through `post`.
void runStages(const QStringList &wished, const std::stop_token &stop, TestContext &context,
               const std::function<void(StageResult)> &post)
{
    // Stages that others cannot build on: failed, or themselves skipped because of one.
    std::set<std::string_view> unusable;
    const auto holdsUp = [&](const Need &need) { return need.id && need.well && unusable.contains(need.id); };
    for (const Stage &stage : stages()) {
        if (!wished.contains(QLatin1StringView(stage.id)))
            continue;
        if (stop.stop_requested()) {
            post(heldUp(stage, fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Stopped"))));
            continue;
        }
        if (std::ranges::any_of(stage.needs, holdsUp)) {
            unusable.insert(stage.id);
            post(heldUp(stage, fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest",
                                                      "Not run: an earlier stage failed"))));
            continue;
        }
        StageResult running = waiting(stage);
        running.state = StageState::Running;
        post(running);
        auto [result, usable] = runStage(stage, context, stop);
        // What was cut short says nothing about the hub.
        if (stop.stop_requested() && result.state != StageState::Passed)
            result = heldUp(stage, fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Stopped")));
        if (!usable)
            unusable.insert(stage.id);
        post(std::move(result));
    }
}

} // namespace

const char *stageStateName(StageState state)
{
    switch (state) {
    case StageState::Waiting:
        return "waiting";
    case StageState::Running:
        return "running";
    case StageState::Passed:
        return "passed";
    case StageState::Warning:
        return "warning";
    case StageState::Failed:
        return "failed";
    case StageState::Skipped:
        return "skipped";
    }
    return "waiting";
}

bool TestReport::ok() const
{
    const auto unproven = [](const StageResult &stage) {
        return stage.state == StageState::Failed || stage.state == StageState::Waiting || stage.heldUp;
    };
    return !running && !stopped && !stages.isEmpty() && std::ranges::none_of(stages, unproven);
}

std::optional<Diagnosis> TestReport::cause() const
{
    const auto first = std::ranges::find(stages, StageState::Failed, &StageResult::state);
    return first == stages.end() ? std::nullopt : first->diagnosis;
}

struct ConnectionTest::Private
{
    ConnectionTest *q = nullptr;
    ProbeFactory probes;
    TestReport report;
    /// Number of the newest run; results of older ones are dropped.
    quint64 current = 0;
    /// Stopped runs stay here until they have come back, so that start() and stop() need not wait for them.
    std::map<quint64, std::jthread> runs;

    void take(quint64 run, StageResult result)
    {
        if (run != current)
            return;
        const auto stage = std::ranges::find(report.stages, result.id, &StageResult::id);
        Q_ASSERT(stage != report.stages.end());
        *stage = std::move(result);
        // A copy: whoever listens may start the next run.
        emit q->changed(TestReport(report));
    }

    /// `report` holds all stages already, those that are run as waiting.
    void begin(TestRequest request, const QStringList &wished)
    {
        if (const auto old = runs.find(current); old != runs.end())
            old->second.request_stop();
        const quint64 run = ++current;
        report.running = true;
        runs.emplace(run, std::jthread([this, run, wished, made = probes,
                                        asked = std::move(request)](const std::stop_token &stop) mutable {
                         {
                             TestContext context;
                             context.request = std::move(asked);
                             context.probes = std::move(made);
                             runStages(wished, stop, context, [this, run](StageResult result) {
                                 QMetaObject::invokeMethod(
                                     q,
                                     [this, run, result = std::move(result)]() mutable {
                                         take(run, std::move(result));
                                     },
                                     Qt::QueuedConnection);
                             });
                         }
                         // After the context, whose probe may need a moment to come back.
                         QMetaObject::invokeMethod(q, [this, run] { end(run); }, Qt::QueuedConnection);
                     }));
        emit q->changed(TestReport(report));
    }

    void end(quint64 run)
    {
        // The thread has posted its last word; joining takes no time.
        runs.erase(run);
        if (run != current)
            return;
        report.running = false;
        emit q->finished(TestReport(report));
    }
};

ConnectionTest::ConnectionTest(ProbeFactory probes, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->q = this;
    d->probes = std::move(probes);
}

ConnectionTest::~ConnectionTest()
{
    for (auto &[number, run] : d->runs)
        run.request_stop();
    // The threads join here; what they still post is dropped with this object.
    d->runs.clear();
}

void ConnectionTest::start(TestRequest request)
{
    d->report = {};
    QStringList all;
    for (const Stage &stage : stages()) {
        d->report.stages.append(waiting(stage));
        all.append(QString::fromLatin1(stage.id));
    }
    d->begin(std::move(request), all);
}

void ConnectionTest::startStage(TestRequest request, const QString &id)
{
    const QStringList wished = stagesFor(id);
    if (wished.isEmpty())
        return;
    // What a run that did not end left behind proves nothing.
    const bool keep = !d->report.running && !d->report.stopped && !d->report.stages.isEmpty();
    TestReport report;
    for (const Stage &stage : stages()) {
        const auto place = report.stages.size();
        const bool kept = keep && !wished.contains(QLatin1StringView(stage.id));
        report.stages.append(kept ? d->report.stages.at(place) : waiting(stage));
    }
    d->report = std::move(report);
    d->begin(std::move(request), wished);
}

void ConnectionTest::stop()
{
    const auto run = d->runs.find(d->current);
    if (run == d->runs.end() || !d->report.running)
        return;
    d->report.stopped = true;
    run->second.request_stop();
}

const TestReport &ConnectionTest::report() const
{
    return d->report;
}

} // namespace hubscope::diagnose
