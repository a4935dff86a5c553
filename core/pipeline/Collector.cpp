// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/Collector.h"

#include "pipeline/ReadSession.h"
#include "pipeline/StateMachine.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <list>

namespace hubscope::pipeline {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;

/// What closing may take before a stuck thread is left behind; below the five seconds that quitting may take.
constexpr auto kPatience = 4500ms;

template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

/// Tells hubs apart.
QString nameOf(const SourceSettings &settings)
{
    return u"%1:%2/%3"_s.arg(settings.host).arg(settings.port).arg(settings.hub);
}

} // namespace

struct Collector::Private
{
    explicit Private(Collector *collector)
        : q(collector)
    {
    }

    void apply(const StateMachine::Change &change);
    void handle(const Note &note);
    void ended();
    void rest();
    void remember(const QString &name);
    KnownPositions known() const { return reached.empty() ? KnownPositions() : KnownPositions(reached); }
    void retire();
    void reap();
    void scheduleVerdict();

    Collector *q;
    SourceFactory factory;
    std::shared_ptr<const insight::RuleBook> rules;

    StateMachine machine;
    SourceStatistics statistics;
    Keeping keeping;
    std::vector<Gap> gaps;
    /// The hub that was read last, and how far what was taken of it reaches.
    QString hub;
    Positions reached;
    /// Number of the newest start(); what older sessions still say is not heard.
    quint64 number = 0;
    /// The newest session, also when its threads have ended: its feed may still hold something.
    std::shared_ptr<ReadSession> session;
    std::optional<RunningSession> running;
    /// Sessions that were told to stop and are not waited for.
    std::list<RunningSession> retired;
    QTimer verdictTimer;
    QTimer stopTimer;
};

Collector::Collector(SourceFactory factory, std::shared_ptr<const insight::RuleBook> rules, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->factory = std::move(factory);
    d->rules = std::move(rules);
    d->verdictTimer.setSingleShot(true);
    d->verdictTimer.setTimerType(Qt::PreciseTimer);
    connect(&d->verdictTimer, &QTimer::timeout, this,
            [this] { d->apply(d->machine.elapsed(SteadyClock::now())); });
    d->stopTimer.setSingleShot(true);
    connect(&d->stopTimer, &QTimer::timeout, this, [this] {
        d->retire();
        d->rest();
    });
}

Collector::~Collector()
{
    d->retire();
    const auto deadline = SteadyClock::now() + kPatience;
    for (RunningSession &session : d->retired)
        session.end(deadline);
}

void Collector::start(SourceSettings settings, insight::Attribution attribution, KeepPlan plan)
{
    Q_ASSERT(QThread::currentThread() == thread());
    d->remember(nameOf(settings));
    d->retire();
    d->reap();
    std::vector<std::shared_ptr<ReadSession>> before;
    for (const RunningSession &old : d->retired)
        before.push_back(old.shared());
    d->statistics = {};
    d->keeping = {};
    d->gaps.clear();
    const quint64 number = ++d->number;
    const auto wake = [this, number] {
        QMetaObject::invokeMethod(this, [this, number] { deliver(number); }, Qt::QueuedConnection);
    };
    d->session = std::make_shared<ReadSession>(d->factory, std::move(settings), d->rules, attribution, wake,
                                               std::move(plan), Legacy{d->known(), std::move(before)});
    d->running.emplace(d->session);
    d->apply(d->machine.started());
}

void Collector::stop()
{
    Q_ASSERT(QThread::currentThread() == thread());
    const StateMachine::Change stopping = d->machine.stopping();
    if (!stopping)
        return;
    if (d->running) {
        d->running->requestStop();
        d->stopTimer.start(kPatience);
    }
    const quint64 number = d->number;
    const QPointer<Collector> alive(this);
    d->apply(stopping);
    if (alive && number == d->number && !d->running)
        d->apply(d->machine.stopped());
}

void Collector::setRules(std::shared_ptr<const insight::RuleBook> rules)
{
    Q_ASSERT(QThread::currentThread() == thread() && rules);
    d->rules = std::move(rules);
    if (d->session)
        d->session->setRules(d->rules);
}

const SourceState &Collector::state() const
{
    return d->machine.state();
}

const SourceStatistics &Collector::statistics() const
{
    return d->statistics;
}

const Keeping &Collector::keeping() const
{
    return d->keeping;
}

const std::vector<Gap> &Collector::gaps() const
{
    return d->gaps;
}

HandedOn Collector::handedOn() const
{
    return d->session ? d->session->handedOn() : HandedOn();
}

std::vector<insight::EventBatchPtr> Collector::take(std::size_t maxRows)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!d->session)
        return {};
    std::vector<insight::EventBatchPtr> batches = d->session->feed.take(maxRows);
    // Not by the outbox: that of a session whose threads have ended wakes nobody, and its feed may hold more.
    if (d->session->feed.hasNews()) {
        QMetaObject::invokeMethod(
            this,
            [this, number = d->number] {
                if (number == d->number)
                    emit eventsReady();
            },
            Qt::QueuedConnection);
    }
    return batches;
}

/// Whoever hears a signal may start, stop or delete this object: after each one that is looked at again.
void Collector::deliver(quint64 session)
{
    if (session != d->number)
        return;
    const QPointer<Collector> alive(this);
    const auto current = [&] { return alive && session == d->number; };

    const Outbox::Content content = d->session->outbox.take();
    for (const Note &note : content.notes) {
        d->handle(note);
        if (!current())
            return;
    }
    if (content.droppedLogLines > 0) {
        emit clientLogged(LogLevel::Warning, u"HUBSCOPE"_s,
                          u"%1 more log lines came than could be shown"_s.arg(content.droppedLogLines));
        if (!current())
            return;
    }
    if (content.statistics) {
        d->statistics = *content.statistics;
        emit statisticsChanged(d->statistics);
        if (!current())
            return;
    }
    if (content.eventsReady)
        emit eventsReady();
}

void Collector::Private::handle(const Note &note)
{
    const auto now = SteadyClock::now();
    std::visit(Overloaded{
                   [&](const LiveNote &) { apply(machine.live()); },
                   [&](const LostNote &lost) { apply(machine.connectionLost(lost.cause, now)); },
                   [&](const ErrorNote &fault) {
                       const QPointer<Collector> alive(q);
                       const quint64 before = number;
                       emit q->errorReported(fault.error);
                       if (alive && number == before)
                           apply(machine.failed(fault.error, now));
                   },
                   [&](const LogNote &line) { emit q->clientLogged(line.level, line.facility, line.text); },
                   [&](const GapNote &found) {
                       gaps.push_back(found.gap);
                       const QPointer<Collector> alive(q);
                       const quint64 before = number;
                       emit q->gapFound(found.gap);
                       if (alive && number == before)
                           emit q->gapsChanged();
                   },
                   [&](const PastGapsNote &past) {
                       gaps = past.gaps;
                       emit q->gapsChanged();
                   },
                   [&](const KeepingNote &told) {
                       keeping = told.keeping;
                       emit q->keepingChanged(keeping);
                   },
                   [&](const EndedNote &) { ended(); },
               },
               note);
}

void Collector::Private::apply(const StateMachine::Change &change)
{
    scheduleVerdict();
    if (!change)
        return;
    // Gave up: the client must not go on knocking.
    if (std::holds_alternative<Failed>(*change) && running)
        running->requestStop();
    emit q->stateChanged(*change);
}

void Collector::Private::scheduleVerdict()
{
    const auto deadline = machine.deadline();
    if (!deadline) {
        verdictTimer.stop();
    } else if (!verdictTimer.isActive()) {
        verdictTimer.start(
            std::max(std::chrono::ceil<std::chrono::milliseconds>(*deadline - SteadyClock::now()), 0ms));
    }
}

void Collector::Private::ended()
{
    stopTimer.stop();
    if (running)
        running->end(SteadyClock::now() + kPatience);
    running.reset();
    rest();
}

/// Nothing is read any more, and nothing kept.
void Collector::Private::rest()
{
    if (keeping.state != Keeping::State::Off) {
        const QPointer<Collector> alive(q);
        const quint64 before = number;
        keeping = {};
        emit q->keepingChanged(keeping);
        if (!alive || number != before)
            return;
    }
    if (std::holds_alternative<Stopping>(machine.state()))
        apply(machine.stopped());
}

/// Where reading goes on if the next source is of this hub.
void Collector::Private::remember(const QString &name)
{
    if (hub != name)
        reached.clear();
    else if (session)
        for (const auto &[partition, offset] : session->feed.reached())
            reached[partition] = offset;
    hub = name;
}

void Collector::Private::retire()
{
    stopTimer.stop();
    verdictTimer.stop();
    if (!running)
        return;
    running->requestStop();
    running->session().outbox.disconnect();
    retired.push_back(std::move(*running));
    running.reset();
}

void Collector::Private::reap()
{
    std::erase_if(retired, [](RunningSession &old) { return old.end(SteadyClock::now()); });
}

} // namespace hubscope::pipeline
