// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AlertDesk.h"

#include "models/DisplayText.h"
#include "setup/ProfileStore.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

/// What a desktop has room for.
constexpr qsizetype kTitleCharacters = 80;
constexpr qsizetype kBodyCharacters = 240;

} // namespace

AlertClock AlertClock::system()
{
    using namespace std::chrono;
    return {
        [] { return qint64{duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count()}; },
        &QDateTime::currentMSecsSinceEpoch};
}

AlertDesk::AlertDesk(setup::ProfileStore &profiles, std::unique_ptr<Notifier> notifier, AlertClock clock,
                     QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_notifier(std::move(notifier))
    , m_clock(std::move(clock))
    , m_file(profiles.notifications())
{
    connect(&profiles, &setup::ProfileStore::changed, this, &AlertDesk::followProfiles);
    connect(&m_watch, &AlertWatch::hit, this, &AlertDesk::onHits);
    connect(&m_watch, &AlertWatch::skippedChanged, this, &AlertDesk::skippedChanged);
    connect(&m_file, &NotificationFile::wasRead, this, &AlertDesk::onRead);
    connect(&m_file, &NotificationFile::wasWritten, this,
            [this](const QString &, const Result<QString> &kept) {
                if (!kept)
                    emit failed(kept.error());
                else if (!kept->isEmpty())
                    emit keptAside(*kept);
            });
    if (m_notifier) {
        connect(m_notifier.get(), &Notifier::stateChanged, this, &AlertDesk::desktopChanged);
        connect(m_notifier.get(), &Notifier::chosen, this, &AlertDesk::chosen);
    }
}

AlertDesk::~AlertDesk() = default;

void AlertDesk::setOnDesktop(bool shown)
{
    if (std::exchange(m_onDesktop, shown) != shown)
        emit desktopChanged();
}

// The rules

void AlertDesk::open(const QString &profileId)
{
    if (m_isOpen && m_profileId == profileId)
        return;
    m_isOpen = true;
    m_profileId = profileId;
    m_rules.clear();
    m_standings.clear();
    m_problem.reset();
    m_isReading = isKept();
    emit placeChanged();
    if (m_isReading) {
        m_watch.await();
        m_file.read(profileId);
        emit rulesChanged();
    } else {
        m_rules = m_demoRules;
        putInForce();
    }
}

void AlertDesk::onRead(const QString &profileId, const Result<NotificationFile::Rules> &rules)
{
    // An answer about a hub that was left.
    if (profileId != m_profileId || !m_isReading)
        return;
    m_isReading = false;
    if (rules)
        m_rules = *rules;
    else
        m_problem = rules.error();
    putInForce();
}

void AlertDesk::putInForce()
{
    std::vector<insight::WatchedRule> watched;
    for (const Rule &rule : m_rules) {
        if (!rule.enabled)
            continue;
        if (auto query = insight::notificationQuery(rule.query))
            watched.push_back({rule.id, std::move(*query)});
    }
    // Whoever has no rule on is not asked for by this program.
    if (!watched.empty())
        lookForDesktop();
    m_watch.setRules(std::move(watched));
    for (const Rule &rule : m_rules) {
        if (const auto there = m_standings.find(QString::fromStdString(rule.id)); there != m_standings.end())
            there->limiter.setLimit(rule.limit);
    }
    emit rulesChanged();
}

void AlertDesk::change()
{
    if (isKept())
        m_file.write(m_profileId, m_rules);
    else
        m_demoRules = m_rules;
    m_problem.reset();
    putInForce();
}

const AlertDesk::Rule *AlertDesk::rule(const QString &id) const
{
    const auto found = std::ranges::find(m_rules, id.toStdString(), &Rule::id);
    return found == m_rules.end() ? nullptr : &*found;
}

int AlertDesk::enabledCount() const
{
    return static_cast<int>(std::ranges::count(m_rules, true, &Rule::enabled));
}

Result<void> AlertDesk::save(Rule rule)
{
    if (m_isReading)
        return failure(u"notifications.busy"_s, u"the rules of this profile are being read"_s);
    const auto there = std::ranges::find(m_rules, rule.id, &Rule::id);
    if (there != m_rules.end()) {
        // Another question begins to count anew.
        if (there->query != rule.query)
            m_standings.remove(QString::fromStdString(rule.id));
        *there = std::move(rule);
    } else if (m_rules.size() >= Rule::kMostRules) {
        return failure(u"notifications.too-many"_s, u"at most %1 rules are kept"_s.arg(Rule::kMostRules));
    } else {
        rule.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        m_rules.push_back(std::move(rule));
    }
    change();
    return {};
}

void AlertDesk::remove(const QString &id)
{
    if (m_isReading ||
        std::erase_if(m_rules, [&](const Rule &rule) { return rule.id == id.toStdString(); }) == 0)
        return;
    m_standings.remove(id);
    change();
}

void AlertDesk::setEnabled(const QString &id, bool enabled)
{
    const auto there = std::ranges::find(m_rules, id.toStdString(), &Rule::id);
    if (m_isReading || there == m_rules.end() || there->enabled == enabled)
        return;
    there->enabled = enabled;
    change();
}

/// The rules of a profile that was deleted are nobody's. Its file goes behind what was to be written last.
void AlertDesk::followProfiles()
{
    if (!isKept() || m_profiles.profile(m_profileId))
        return;
    m_file.remove(m_profileId);
    open({});
}

// The alerts

void AlertDesk::forget()
{
    m_watch.forget();
    m_alerts.clear();
    m_standings.clear();
}

void AlertDesk::onHits(const QList<AlertHits> &hits)
{
    for (const AlertHits &one : hits) {
        const Rule *met = rule(one.ruleId);
        // It was switched off or taken out while these were on their way.
        if (!met || !met->enabled)
            continue;
        auto standing = m_standings.find(one.ruleId);
        if (standing == m_standings.end())
            standing = m_standings.insert(one.ruleId, {insight::AlertLimiter(met->limit)});
        const bool isNew = standing->limiter.add(static_cast<std::uint64_t>(one.count), m_clock.steadyMs());
        // An alert that left the list, because it is bounded or was cleared, is followed by another one,
        // which is no reason to tell anybody again.
        if (isNew || !m_alerts.grow(standing->alert, one.count, one.firstMs, one.lastMs, m_clock.wallMs()))
            raise(*met, *standing, one);
    }
}

void AlertDesk::raise(const Rule &rule, Standing &standing, const AlertHits &hits)
{
    standing.alert = m_nextAlert++;
    const qint64 nowMs = m_clock.wallMs();
    m_alerts.add({.number = standing.alert,
                  .ruleId = hits.ruleId,
                  .ruleName = QString::fromStdString(rule.name),
                  .query = QString::fromStdString(rule.query),
                  .raisedMs = nowMs,
                  .lastMs = nowMs,
                  .count = hits.count,
                  .firstEventMs = hits.firstMs,
                  .lastEventMs = hits.lastMs,
                  .example = hits.example});
    emit raised(standing.alert);
}

void AlertDesk::tick()
{
    if (m_standings.isEmpty())
        return;
    const qint64 nowMs = m_clock.steadyMs();
    for (auto standing = m_standings.begin(); standing != m_standings.end(); ++standing) {
        const quint64 count = standing->limiter.take(nowMs);
        const Rule *met = rule(standing.key());
        if (count > 0 && met && met->enabled)
            tell(*met, *standing, count);
    }
}

void AlertDesk::tell(const Rule &rule, Standing &standing, quint64 count)
{
    if (!m_notifier || !m_onDesktop)
        return;
    // What came after it was told, while the limit held back.
    const bool more = std::exchange(standing.told, standing.alert) == standing.alert;
    const auto events = static_cast<qint64>(count);
    const QString name = displayText(rule.name, kTitleCharacters);
    const int row = m_alerts.rowOf(standing.alert);
    m_notifier->show({.alert = standing.alert,
                      .title = tr("%1: %2").arg(name, more ? moreEventsText(events) : eventsText(events)),
                      .body = row < 0 ? QString() : summaryOf(m_alerts.alert(row)).left(kBodyCharacters)});
}

void AlertDesk::lookForDesktop()
{
    if (m_notifier && m_notifier->state() == Notifier::State::Unknown)
        m_notifier->begin();
}

Notifier::State AlertDesk::desktop() const
{
    return m_notifier ? m_notifier->state() : Notifier::State::ShowsNone;
}

} // namespace hubscope::models
