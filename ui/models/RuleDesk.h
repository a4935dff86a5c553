// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "models/Background.h"
#include "models/HeldSorter.h"
#include "models/RuleHits.h"
#include "models/RuleTableModel.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace hubscope::setup {
class ProfileStore;
}

namespace hubscope::models {

class EventTableModel;
class LogSetModel;

/// The rules of the hub being watched: the book in force, where it is kept, its hits, and the draft that is
/// edited. A profile's book is a file of its own; that of the demo hub lasts as long as the program. A draft
/// that was not applied waits while another hub is watched. Thread: the window's.
class RuleDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    RuleDesk(EventTableModel &events, LogSetModel &logSets, setup::ProfileStore &profiles,
             QObject *parent = nullptr);

    const std::shared_ptr<const insight::RuleBook> &book() const { return m_book; }
    RuleTableModel &table() { return m_table; }
    RuleHits &hits() { return m_hits; }
    HeldSorter &sorter() { return m_sorter; }
    EventTableModel &events() { return m_events; }
    insight::Attribution attribution() const { return m_attribution; }
    void setAttribution(insight::Attribution attribution);

    /// Empty for the demo hub.
    const QString &profileId() const { return m_profileId; }
    /// Whether there is a profile to keep the book with.
    bool isKept() const { return !m_profileId.isEmpty(); }
    /// Why the profile's own book is not in force although there is one: `context` is its file, `detail` the
    /// place in it.
    const std::optional<Error> &problem() const { return m_problem; }

    /// Puts the profile's book (the demo hub's, for an empty id) in force.
    void open(const QString &profileId);
    /// A source starts anew: hits begin at nothing, events held are gone.
    void forgetEvents();
    /// Call a few times a second.
    void tick();

    /// Whether any hub's draft waits to be applied.
    bool hasUnapplied() const;
    /// Keeps the draft and puts it in force. Returns the file where something was kept aside that stood in
    /// its place and was not understood; empty as a rule. After an error nothing has changed.
    Result<QString> apply();
    void discard();
    /// Those of other hubs, too.
    Result<void> applyAll();
    void discardAll();
    /// Puts the built-in book in force in place of a file that cannot be read, which is kept aside: see
    /// apply().
    Result<QString> resetBroken();

    /// Makes the rules of a file the draft; read in the background. Error `rules.unreadable` (with line and
    /// column in `detail`) or of the file.
    void importFile(const QString &path, std::function<void(const Result<void> &)> done);
    QByteArray draftJson() const;

signals:
    /// Another book is in force.
    void bookChanged();
    /// Another hub's rules, or there is something to say about their file.
    void placeChanged();

private:
    Result<std::shared_ptr<const insight::RuleBook>> readBook();
    Result<QString> keep(const QString &profileId, const std::optional<QByteArray> &known,
                         const insight::RuleBook &book);
    void putInForce(std::shared_ptr<const insight::RuleBook> book);
    void followProfiles();

    struct Waiting
    {
        std::shared_ptr<const insight::RuleBook> book;
        insight::RuleDraft draft;
        std::optional<QByteArray> known;
    };

    EventTableModel &m_events;
    setup::ProfileStore &m_profiles;
    std::shared_ptr<const insight::RuleBook> m_book;
    RuleHits m_hits;
    RuleTableModel m_table;
    HeldSorter m_sorter;
    QString m_profileId;
    /// What stands in the profile's file, if it was understood.
    std::optional<QByteArray> m_known;
    std::optional<Error> m_problem;
    /// The profile was deleted: its rules stay in force, but they are nobody's.
    bool m_orphaned = false;
    std::shared_ptr<const insight::RuleBook> m_demoBook;
    /// Drafts of hubs that are not watched now.
    QHash<QString, std::shared_ptr<Waiting>> m_waiting;
    insight::Attribution m_attribution = insight::Attribution::FullyQualifiedName;
    Background m_background;
};

} // namespace hubscope::models
