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
    connect(&profiles, &setup::ProfileStore::changed, this, &QueryShelf::followProfiles);
}

void QueryShelf::open(const QString &profileId)
{
    if (m_profileId == profileId)
        return;
    m_profileId = profileId;
    std::shared_ptr<Shelf> &shelf = m_shelves[profileId];
    if (shelf) {
        m_open = shelf;
    } else {
        m_open = shelf = std::make_shared<Shelf>();
        read();
    }
    emit changed();
}

/// What is no such file leaves the shelf empty, and is kept aside once something is to be kept.
void QueryShelf::read()
{
    const Result<std::optional<QByteArray>> bytes = m_profiles.queries().read(m_profileId);
    const QJsonDocument document = QJsonDocument::fromJson(bytes && *bytes ? **bytes : QByteArray());
    if (!document.isObject())
        return;
    m_files.know(m_profileId, *bytes);
    const auto isQuery = [](const QString &text) { return !text.isEmpty() && text.size() <= kLongestQuery; };
    const QJsonArray savedQueries = document[u"saved"_s].toArray();
    for (const QJsonValue &entry : savedQueries) {
        const NamedQuery query{entry[u"name"_s].toString().left(kLongestName), entry[u"query"_s].toString()};
        if (!query.name.isEmpty() && isQuery(query.text) && m_open->saved.size() < kMostSaved)
            m_open->saved.append(query);
    }
    const QJsonArray texts = document[u"history"_s].toArray();
    for (const QJsonValue &entry : texts) {
        if (isQuery(entry.toString()) && m_open->history.size() < kMostHistory)
            m_open->history << entry.toString();
    }
}

void QueryShelf::write(IfItFails ifItFails)
{
    emit changed();
    if (m_profileId.isEmpty())
        return;
    QJsonArray savedQueries;
    for (const NamedQuery &query : std::as_const(m_open->saved))
        savedQueries.append(QJsonObject{{u"name"_s, query.name}, {u"query"_s, query.text}});
    m_files.write(m_profileId,
                  QJsonDocument(QJsonObject{{u"saved"_s, savedQueries},
                                            {u"history"_s, QJsonArray::fromStringList(m_open->history)}})
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
    const QString name = query.name.trimmed().left(kLongestName);
    QList<NamedQuery> kept = m_open->saved;
    kept.removeIf(
        [&](const NamedQuery &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (kept.size() >= kMostSaved)
        return failure(u"query.too-many"_s, u"at most %1 queries are kept"_s.arg(kMostSaved));
    kept.append({name, query.text});
    std::ranges::sort(kept, [](const NamedQuery &a, const NamedQuery &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    m_open->saved = std::move(kept);
    write(IfItFails::Tell);
    return {};
}

void QueryShelf::remove(const QString &name)
{
    m_open->saved.removeIf([&](const NamedQuery &other) { return other.name == name; });
    write(IfItFails::Tell);
}

void QueryShelf::remember(const QString &text)
{
    const QString query = redacted(text.trimmed());
    QStringList &history = m_open->history;
    if (query.isEmpty() || (!history.isEmpty() && history.first() == query))
        return;
    history.removeAll(query);
    history.prepend(query);
    if (history.size() > kMostHistory)
        history.resize(kMostHistory);
    write(IfItFails::SayNothing);
}

void QueryShelf::forgetHistory()
{
    m_open->history.clear();
    write(IfItFails::Tell);
}

} // namespace hubscope::models
