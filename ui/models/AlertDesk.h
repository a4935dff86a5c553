// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "insight/AlertLimiter.h"
#include "insight/NotificationRule.h"
#include "models/AlertWatch.h"
#include "models/AlertsModel.h"
#include "models/NotificationFile.h"
#include "models/Notifier.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hubscope::setup {
class ProfileStore;
}

namespace hubscope::models {

/// Where alerts get the time from.
struct AlertClock
{
    /// Milliseconds that only rise.
    std::function<qint64()> steadyMs;
    /// Milliseconds since 1970 UTC.
    std::function<qint64()> wallMs;

    static AlertClock system();
};

/// The notification rules of the hub being watched, and the alerts that came of them. A profile's rules are a
/// file of its own; those of the demo hub last as long as the program, as alerts do. Rules are off until
/// somebody switches them on.
///
/// Thread: the window's; files and events are looked at on others.
class AlertDesk : public QObject
{
    Q_OBJECT
public:
    using Rule = insight::NotificationRule;

    /// `profiles` must outlive this. `notifier` may be null: the desktop shows nothing then.
    AlertDesk(setup::ProfileStore &profiles, std::unique_ptr<Notifier> notifier,
              AlertClock clock = AlertClock::system(), QObject *parent = nullptr);
    ~AlertDesk() override;

    /// Empty for the demo hub. The rules are read in the background: rulesChanged() tells.
    void open(const QString &profileId);
    void setAttribution(insight::Attribution attribution) { m_watch.setAttribution(attribution); }
    /// Events of another hub come: alerts and what waits are gone.
    void forget();
    /// The same hub is read once more: what waits is gone.
    void beginReading() { m_watch.forget(); }
    /// Each batch as it is taken from the feed.
    void see(const insight::EventBatchPtr &batch) { m_watch.offer(batch); }
    /// Call a few times a second: tells what is due.
    void tick();

    const std::vector<Rule> &rules() const { return m_rules; }
    const Rule *rule(const QString &id) const;
    /// False while the profile's rules are being read; nothing can be changed until then.
    bool isRead() const { return !m_isReading; }
    /// Whether there is a profile to keep the rules with.
    bool isKept() const { return !m_profileId.isEmpty(); }
    int enabledCount() const;
    /// Why the profile's rules are not there although it has some: `context` is their file, `detail` the
    /// place in it.
    const std::optional<Error> &problem() const { return m_problem; }

    /// In the place of the one with this id; a new one, with an id of its own, if that is empty. Error
    /// `notifications.too-many`. That it could not be kept is told by failed().
    Result<void> save(Rule rule);
    void remove(const QString &id);
    void setEnabled(const QString &id, bool enabled);

    AlertsModel &alerts() { return m_alerts; }
    const AlertWatch &watch() const { return m_watch; }
    Notifier::State desktop() const;
    /// Asks the desktop whether it shows notifications, if nobody has yet: desktopChanged() tells.
    void lookForDesktop();
    /// False: alerts stand in the list alone.
    void setOnDesktop(bool shown);
    /// Whether the desktop is told of alerts and, as far as is known, shows them.
    bool tellsDesktop() const { return m_onDesktop && desktop() != Notifier::State::ShowsNone; }

signals:
    /// Rules, whether they were read, or what there is to say about their file.
    void rulesChanged();
    /// Another hub's rules.
    void placeChanged();
    /// A new one is in the list.
    void raised(quint64 alert);
    /// What it shows, or whether it is told.
    void desktopChanged();
    void skippedChanged();
    /// A person chose its notification.
    void chosen(quint64 alert);
    /// What stood in the place of the file and was not understood is kept there.
    void keptAside(const QString &path);
    void failed(const hubscope::Error &error);

private:
    struct Standing
    {
        insight::AlertLimiter limiter;
        quint64 alert = 0;
        /// The one of which the desktop was told last.
        quint64 told = 0;
    };

    void onHits(const QList<AlertHits> &hits);
    void raise(const Rule &rule, Standing &standing, const AlertHits &hits);
    void tell(const Rule &rule, Standing &standing, quint64 count);
    void onRead(const QString &profileId, const Result<NotificationFile::Rules> &rules);
    void change();
    void putInForce();
    void followProfiles();

    setup::ProfileStore &m_profiles;
    std::unique_ptr<Notifier> m_notifier;
    bool m_onDesktop = true;
    const AlertClock m_clock;
    NotificationFile m_file;
    AlertWatch m_watch;
    AlertsModel m_alerts;
    QString m_profileId;
    /// Of which profile m_rules are: nobody's before the first open().
    bool m_isOpen = false;
    bool m_isReading = false;
    std::vector<Rule> m_rules;
    std::vector<Rule> m_demoRules;
    std::optional<Error> m_problem;
    /// By the rule's id.
    QHash<QString, Standing> m_standings;
    quint64 m_nextAlert = 1;
};

} // namespace hubscope::models
