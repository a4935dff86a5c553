// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueryCompletion.h"

#include "insight/InsightEvent.h"
#include "insight/LogSet.h"
#include "insight/Remarks.h"
#include "models/LeqlWords.h"
#include "models/QueryStanding.h"
#include "models/QueryWords.h"

#include <algorithm>
#include <array>
#include <span>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOwnKeys{"hubscope.log_set"_L1,   "hubscope.category"_L1, "hubscope.rule"_L1,
                              "hubscope.repairs"_L1,   "hubscope.notes"_L1,    "hubscope.topic"_L1,
                              "hubscope.partition"_L1, "hubscope.offset"_L1,   "hubscope.record"_L1};
constexpr std::array kCalculations{"count"_L1, "count:"_L1, "sum:"_L1, "average:"_L1, "unique:"_L1,
                                   "min:"_L1,  "max:"_L1,   "sd:"_L1,  "bytes"_L1,    "percentile(95):"_L1};
constexpr std::array kWidths{"1m"_L1, "5m"_L1, "30m"_L1, "1h"_L1, "1d"_L1, "24"_L1};
constexpr std::array kDirections{"asc"_L1, "desc"_L1, "asc#key"_L1, "desc#key"_L1};
constexpr std::array kResults{"SUCCESS"_L1, "FAILED_BAD_PASSWORD"_L1, "FAILED_BAD_LOGIN"_L1,
                              "FAILED_ACCOUNT_DISABLED"_L1};

class Offers
{
public:
    explicit Offers(QStringView written)
        : m_written(written)
    {
    }

    void add(Completion::Kind kind, const QString &text, const QString &value = {})
    {
        const QString &shown = value.isEmpty() ? text : value;
        const Completion completion{kind, text, value};
        if (shown.startsWith(m_written, Qt::CaseInsensitive))
            m_first << completion;
        else if (shown.contains(m_written, Qt::CaseInsensitive))
            m_second << completion;
    }
    /// Keys come from events: what is no plain word is put in with quotes.
    void addKeys(const QStringList &keys)
    {
        for (const QString &key : keys) {
            const QString text = leqlValue(key);
            add(Completion::Kind::Key, text, text == key ? QString() : key);
        }
    }
    void addAll(Completion::Kind kind, std::span<const QLatin1StringView> texts)
    {
        for (const QLatin1StringView text : texts)
            add(kind, QString(text));
    }

    QList<Completion> take()
    {
        QList<Completion> all = m_first + m_second;
        // What is written already needs no offer.
        all.removeIf([this](const Completion &item) { return item.text == m_written; });
        if (all.size() > Completions::kMost)
            all.resize(Completions::kMost);
        return all;
    }

private:
    QStringView m_written;
    QList<Completion> m_first;
    QList<Completion> m_second;
};

void offerValues(Offers &offers, const QString &key, bool quoted, const QueryVocabulary &vocabulary)
{
    QStringList values = knownValuesOf(key);
    for (const QString &value : vocabulary.valuesOf(key)) {
        if (!values.contains(value))
            values << value;
    }
    for (const QString &value : values)
        offers.add(Completion::Kind::Value, leqlValue(value), value);
    if (quoted)
        return;
    offers.add(Completion::Kind::Function, u"IP("_s);
    offers.add(Completion::Kind::Function, u"NOCASE("_s);
    offers.add(Completion::Kind::Function, u"null"_s);
}

} // namespace

QStringList knownKeys()
{
    QStringList keys{u"timestamp"_s};
    for (std::size_t i = 0; i < insight::kKeyCount; ++i) {
        const std::string_view name = insight::keyName(static_cast<insight::Key>(i));
        keys << QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    for (const QLatin1StringView key : kOwnKeys)
        keys << QString(key);
    return keys;
}

QStringList knownValuesOf(const QString &key)
{
    QStringList values;
    const auto is = [&key](QLatin1StringView name) { return key.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("hubscope.log_set"_L1)) {
        for (const insight::LogSetInfo &info : insight::kLogSets)
            values << QString::fromLatin1(info.name);
    } else if (is("hubscope.repairs"_L1)) {
        for (const azure::RepairInfo &row : azure::kRepairs)
            values << QString::fromUtf8(row.name);
    } else if (is("hubscope.notes"_L1)) {
        for (const insight::NoteInfo &row : insight::kNotes)
            values << QString::fromUtf8(row.name);
    } else if (is("result"_L1)) {
        for (const QLatin1StringView result : kResults)
            values << QString(result);
    }
    return values;
}

Completions completionsAt(QStringView query, qsizetype cursor, const QueryVocabulary &vocabulary)
{
    cursor = std::clamp<qsizetype>(cursor, 0, query.size());
    const QueryStanding standing = queryStandingAt(query, cursor);
    Completions found{standing.from, cursor, {}};
    QStringView written = query.sliced(standing.from, cursor - standing.from);
    if (standing.quoted) {
        const qsizetype quotes =
            written.size() >= 3 && written[1] == written[0] && written[2] == written[0] ? 3 : 1;
        // A closing quote that stands there already goes with the opening one.
        if (quotes == 1 && cursor < query.size() && query[cursor] == written[0])
            ++found.to;
        written = written.sliced(quotes);
    }
    Offers offers(written);
    using Kind = Completion::Kind;
    switch (standing.place) {
    case QueryPlace::Term:
        if (standing.isStart)
            offers.add(Kind::Clause, u"where("_s);
        offers.addKeys(vocabulary.keys());
        offers.add(Kind::Function, u"all("_s);
        offers.add(Kind::Operator, u"NOT"_s);
        break;
    case QueryPlace::AfterKey:
        offers.addAll(Kind::Operator, leqlOperators());
        offers.add(Kind::Operator, u"AND"_s);
        offers.add(Kind::Operator, u"OR"_s);
        break;
    case QueryPlace::Value:
        offerValues(offers, standing.key, standing.quoted, vocabulary);
        break;
    case QueryPlace::AfterTerm:
        offers.add(Kind::Operator, u"AND"_s);
        offers.add(Kind::Operator, u"OR"_s);
        break;
    case QueryPlace::Clause:
        offers.addAll(Kind::Clause, leqlClauses());
        break;
    case QueryPlace::Calculation:
        offers.addAll(Kind::Function, kCalculations);
        break;
    case QueryPlace::Keys:
        offers.addKeys(vocabulary.keys());
        break;
    case QueryPlace::Width:
        offers.addAll(Kind::Value, kWidths);
        break;
    case QueryPlace::Direction:
        offers.addAll(Kind::Operator, kDirections);
        break;
    case QueryPlace::Number:
        break;
    }
    found.items = offers.take();
    return found;
}

} // namespace hubscope::models
