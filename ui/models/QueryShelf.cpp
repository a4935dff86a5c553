// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueryShelf.h"

#include "setup/ProfileStore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

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
{
}

void QueryShelf::open(const QString &profileId)
{
    if (m_profileId == profileId)
        return;
    if (m_profileId.isEmpty()) {
        m_demoSaved = m_saved;
        m_demoHistory = m_history;
    }
    m_profileId = profileId;
    m_known.reset();
    m_saved.clear();
    m_history.clear();
    if (m_profileId.isEmpty()) {
        m_saved = m_demoSaved;
        m_history = m_demoHistory;
    } else if (Result<std::optional<QByteArray>> bytes = m_profiles.queries().read(m_profileId);
               bytes && *bytes) {
        read(**bytes);
    }
    emit changed();
}

/// What is no such file leaves the shelf empty, and is kept aside once something is to be kept.
void QueryShelf::read(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return;
    m_known = json;
    const auto isQuery = [](const QString &text) { return !text.isEmpty() && text.size() <= kLongestQuery; };
    const QJsonArray savedQueries = document[u"saved"_s].toArray();
    for (const QJsonValue &entry : savedQueries) {
        const NamedQuery query{entry[u"name"_s].toString().left(kLongestName), entry[u"query"_s].toString()};
        if (!query.name.isEmpty() && isQuery(query.text) && m_saved.size() < kMostSaved)
            m_saved.append(query);
    }
    const QJsonArray texts = document[u"history"_s].toArray();
    for (const QJsonValue &entry : texts) {
        if (isQuery(entry.toString()) && m_history.size() < kMostHistory)
            m_history << entry.toString();
    }
}

Result<void> QueryShelf::write()
{
    if (m_profileId.isEmpty())
        return {};
    QJsonArray savedQueries;
    for (const NamedQuery &query : std::as_const(m_saved))
        savedQueries.append(QJsonObject{{u"name"_s, query.name}, {u"query"_s, query.text}});
    const QByteArray json = QJsonDocument(QJsonObject{{u"saved"_s, savedQueries},
                                                      {u"history"_s, QJsonArray::fromStringList(m_history)}})
                                .toJson();
    Result<QString> written = m_profiles.queries().replace(m_profileId, m_known, json);
    if (!written)
        return std::unexpected(written.error());
    m_known = json;
    return {};
}

Result<void> QueryShelf::save(const NamedQuery &query)
{
    const QList<NamedQuery> before = m_saved;
    const QString name = query.name.trimmed().left(kLongestName);
    m_saved.removeIf(
        [&](const NamedQuery &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (m_saved.size() >= kMostSaved) {
        m_saved = before;
        return failure(u"query.too-many"_s, u"at most %1 queries are kept"_s.arg(kMostSaved));
    }
    m_saved.append({name, query.text});
    std::ranges::sort(m_saved, [](const NamedQuery &a, const NamedQuery &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    const Result<void> written = write();
    if (!written)
        m_saved = before;
    emit changed();
    return written;
}

Result<void> QueryShelf::remove(const QString &name)
{
    const QList<NamedQuery> before = m_saved;
    m_saved.removeIf([&](const NamedQuery &other) { return other.name == name; });
    const Result<void> written = write();
    if (!written)
        m_saved = before;
    emit changed();
    return written;
}

void QueryShelf::remember(const QString &text)
{
    const QString query = text.trimmed();
    if (query.isEmpty() || (!m_history.isEmpty() && m_history.first() == query))
        return;
    m_history.removeAll(query);
    m_history.prepend(query);
    if (m_history.size() > kMostHistory)
        m_history.resize(kMostHistory);
    // History that cannot be written lasts as long as the program.
    (void)write();
    emit changed();
}

void QueryShelf::forgetHistory()
{
    m_history.clear();
    (void)write();
    emit changed();
}

} // namespace hubscope::models
