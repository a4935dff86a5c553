// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueryShelf.h"

#include "base/Redact.h"
#include "setup/ProfileStore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestQuery = 64 * 1024;

struct ReadyRow
{
    const char *name;
    const char *text;
};
constexpr std::array kReady{
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "Does anything arrive? Log sets"),
             "groupby(hubscope.log_set)"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "When did it arrive? Events an hour"),
             "calculate(count) timeslice(1h)"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "Are sign-ins arriving?"),
             "where(hubscope.log_set IN [\"Ingress Authentication\", \"SSO Authentication\"])"},
    ReadyRow{
        QT_TRANSLATE_NOOP("models::QueryShelf", "Do sign-ins succeed? Results"),
        "where(hubscope.log_set IN [\"Ingress Authentication\", \"SSO Authentication\"]) groupby(result)"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "Who fails to sign in?"),
             "where(result ISTARTS-WITH \"FAILED\") groupby(user, result)"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "Are alerts arriving?"),
             "where(hubscope.log_set = \"Third-Party Alerts\")"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "Is the activity log arriving? Actions"),
             "where(hubscope.log_set = \"Cloud Service Activity\") groupby(action)"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "Are changes of users and groups arriving?"),
             "where(hubscope.log_set = \"Cloud Service Admin Activity\")"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "What does InsightIDR not parse? Categories"),
             "where(hubscope.log_set = \"Unparsed Data\") groupby(hubscope.category)"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "Which exports arrive? Categories"),
             "groupby(hubscope.category)"},
    ReadyRow{QT_TRANSLATE_NOOP("models::QueryShelf", "From where do people sign in? Countries"),
             "where(geoip_country_name) groupby(geoip_country_name)"},
};

} // namespace

QList<NamedQuery> readyQueries()
{
    QList<NamedQuery> queries;
    for (const ReadyRow &row : kReady)
        queries.append(
            {QCoreApplication::translate("models::QueryShelf", row.name), QString::fromLatin1(row.text)});
    return queries;
}

QueryShelf::QueryShelf(setup::ProfileStore &profiles, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_files(profiles.queries())
    , m_open(m_shelves.emplace(QString(), std::make_shared<Shelf>()).value())
{
    m_open->isRead = true; // There is no file of it.
    connect(&profiles, &setup::ProfileStore::changed, this, &QueryShelf::followProfiles);
}

/// What was changed before the file was read is written all the same.
QueryShelf::~QueryShelf()
{
    blockSignals(true);
    if (std::ranges::any_of(m_shelves, [](const auto &shelf) { return !shelf->waiting.empty(); }))
        m_files.finish();
}

void QueryShelf::open(const QString &profileId)
{
    if (m_profileId == profileId)
        return;
    m_profileId = profileId;
    std::shared_ptr<Shelf> &shelf = m_shelves[profileId];
    if (!shelf) {
        shelf = std::make_shared<Shelf>();
        m_files.read(profileId, &QueryShelf::understand,
                     [this, profileId, shelf](const Result<Queries> &read) { take(profileId, shelf, read); });
    }
    m_open = shelf;
    emit changed();
}

/// What is no such file leaves the shelf empty, and is kept aside once something is to be kept.
Result<QueryShelf::Queries> QueryShelf::understand(const ProfileFileThread::Bytes &bytes)
{
    Queries queries;
    if (!bytes)
        return queries;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return failure(u"query.unreadable"_s, u"not a file of queries"_s);
    const auto isQuery = [](const QString &text) { return !text.isEmpty() && text.size() <= kLongestQuery; };
    const QJsonArray savedQueries = document[u"saved"_s].toArray();
    for (const QJsonValue &entry : savedQueries) {
        const NamedQuery query{entry[u"name"_s].toString().left(kLongestName), entry[u"query"_s].toString()};
        if (!query.name.isEmpty() && isQuery(query.text) && queries.saved.size() < kMostSaved)
            queries.saved.append(query);
    }
    const QJsonArray texts = document[u"history"_s].toArray();
    for (const QJsonValue &entry : texts) {
        if (isQuery(entry.toString()) && queries.history.size() < kMostHistory)
            queries.history << entry.toString();
    }
    return queries;
}

void QueryShelf::take(const QString &profileId, const std::shared_ptr<Shelf> &shelf,
                      const Result<Queries> &read)
{
    if (m_shelves.value(profileId) != shelf)
        return; // Its profile is gone.
    static_cast<Queries &>(*shelf) = read.value_or(Queries());
    shelf->isRead = true;
    for (const auto &[change, ifItFails] : std::exchange(shelf->waiting, {})) {
        change(*shelf);
        write(profileId, *shelf, ifItFails);
    }
    if (m_open == shelf)
        emit changed();
}

void QueryShelf::change(const Change &change, IfItFails ifItFails)
{
    change(*m_open);
    if (m_open->isRead)
        write(m_profileId, *m_open, ifItFails);
    else
        m_open->waiting.push_back({change, ifItFails});
    emit changed();
}

void QueryShelf::write(const QString &profileId, const Queries &queries, IfItFails ifItFails)
{
    if (profileId.isEmpty())
        return;
    QJsonArray savedQueries;
    for (const NamedQuery &query : queries.saved)
        savedQueries.append(QJsonObject{{u"name"_s, query.name}, {u"query"_s, query.text}});
    m_files.write(profileId,
                  QJsonDocument(QJsonObject{{u"saved"_s, savedQueries},
                                            {u"history"_s, QJsonArray::fromStringList(queries.history)}})
                      .toJson(),
                  [this, ifItFails](const Result<QString> &written) {
                      if (!written && ifItFails == IfItFails::Tell)
                          emit failed(written.error());
                  });
}

/// The queries of a profile that was deleted are nobody's. Its file goes behind what was to be written last.
void QueryShelf::followProfiles()
{
    const QStringList known = m_shelves.keys();
    for (const QString &profileId : known) {
        if (profileId.isEmpty() || m_profiles.profile(profileId))
            continue;
        m_shelves.remove(profileId);
        m_files.remove(profileId);
        if (m_profileId == profileId)
            open({});
    }
}

Result<void> QueryShelf::save(const NamedQuery &query)
{
    const NamedQuery kept{query.name.trimmed().left(kLongestName), query.text};
    const auto isSame = [name = kept.name](const NamedQuery &other) {
        return other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (m_open->saved.size() >= kMostSaved && std::ranges::none_of(m_open->saved, isSame))
        return failure(u"query.too-many"_s, u"at most %1 queries are kept"_s.arg(kMostSaved));
    change(
        [kept, isSame](Queries &queries) {
            queries.saved.removeIf(isSame);
            queries.saved.append(kept);
            std::ranges::sort(queries.saved, [](const NamedQuery &a, const NamedQuery &b) {
                return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
            });
        },
        IfItFails::Tell);
    return {};
}

void QueryShelf::remove(const QString &name)
{
    change(
        [name](Queries &queries) {
            queries.saved.removeIf([&](const NamedQuery &other) { return other.name == name; });
        },
        IfItFails::Tell);
}

void QueryShelf::remember(const QString &text)
{
    const QString query = redacted(text.trimmed());
    if (query.isEmpty() || (!m_open->history.isEmpty() && m_open->history.first() == query))
        return;
    change(
        [query](Queries &queries) {
            queries.history.removeAll(query);
            queries.history.prepend(query);
            if (queries.history.size() > kMostHistory)
                queries.history.resize(kMostHistory);
        },
        IfItFails::SayNothing);
}

void QueryShelf::forgetHistory()
{
    change([](Queries &queries) { queries.history.clear(); }, IfItFails::Tell);
}

} // namespace hubscope::models
