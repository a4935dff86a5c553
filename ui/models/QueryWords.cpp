// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueryWords.h"

#include "insight/InsightEvent.h"
#include "insight/LogSet.h"
#include "insight/Remarks.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kOwnKeys{"hubscope.log_set"_L1,   "hubscope.category"_L1, "hubscope.rule"_L1,
                              "hubscope.repairs"_L1,   "hubscope.notes"_L1,    "hubscope.topic"_L1,
                              "hubscope.partition"_L1, "hubscope.offset"_L1,   "hubscope.record"_L1};
constexpr std::array kClauses{"groupby("_L1, "calculate("_L1, "having("_L1, "sort("_L1,
                              "limit("_L1,   "timeslice("_L1, "select("_L1};
constexpr std::array kOperators{"="_L1,
                                "!="_L1,
                                "CONTAINS"_L1,
                                "ICONTAINS"_L1,
                                "STARTS-WITH"_L1,
                                "ISTARTS-WITH"_L1,
                                "IN ["_L1,
                                "NOT IN ["_L1,
                                "IIN ["_L1,
                                "CONTAINS-ANY ["_L1,
                                "CONTAINS-ALL ["_L1,
                                "ICONTAINS-ANY ["_L1,
                                "ICONTAINS-ALL ["_L1,
                                "STARTS-WITH-ANY ["_L1,
                                "ISTARTS-WITH-ANY ["_L1,
                                "<"_L1,
                                "<="_L1,
                                ">"_L1,
                                ">="_L1};
constexpr std::array kCalculations{"count"_L1, "count:"_L1, "sum:"_L1, "average:"_L1, "unique:"_L1,
                                   "min:"_L1,  "max:"_L1,   "sd:"_L1,  "bytes"_L1,    "percentile(95):"_L1};
constexpr std::array kWidths{"1m"_L1, "5m"_L1, "30m"_L1, "1h"_L1, "1d"_L1, "24"_L1};
constexpr std::array kDirections{"asc"_L1, "desc"_L1, "asc#key"_L1, "desc#key"_L1};
constexpr std::array kResults{"SUCCESS"_L1, "FAILED_BAD_PASSWORD"_L1, "FAILED_BAD_LOGIN"_L1,
                              "FAILED_ACCOUNT_DISABLED"_L1};
/// Words that mean something else when they stand bare.
constexpr std::array kReserved{"and"_L1, "or"_L1,       "not"_L1,       "null"_L1,        "in"_L1,
                               "iin"_L1, "contains"_L1, "icontains"_L1, "loose"_L1,       "all"_L1,
                               "ip"_L1,  "nocase"_L1,   "where"_L1,     "starts-with"_L1, "istarts-with"_L1};

bool isBlank(QChar c)
{
    return c.isSpace();
}

bool endsWord(QChar c)
{
    return isBlank(c) || u"()[],=!<>\"'"_s.contains(c);
}

bool isOneOf(QStringView word, auto &&words)
{
    return std::ranges::any_of(
        words, [&](QLatin1StringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

/// Where in a query the cursor stands.
enum class Place { Term, AfterKey, Value, AfterTerm, Clause, Calculation, Keys, Width, Direction, Number };

struct Standing
{
    Place place = Place::Term;
    /// Of the test that is being written.
    QString key;
    /// Where the word or quoted text begins that the cursor stands in; the cursor itself if in none.
    qsizetype from = 0;
    /// Between quotes.
    bool quoted = false;
    bool isStart = false;
};

/// Reads from the start to the cursor, knowing only what brackets and operators say.
class Reader
{
public:
    Reader(QStringView text, qsizetype cursor)
        : m_text(text.first(cursor))
    {
    }

    Standing read()
    {
        m_standing.isStart = true;
        m_standing.from = m_text.size();
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isBlank(c)) {
                ++m_at;
                if (m_atWordEnd)
                    afterWord();
            } else if (c == u'"' || c == u'\'') {
                if (!quoted(c))
                    break;
            } else if (endsWord(c)) {
                sign(c);
            } else if (!word()) {
                break;
            }
        }
        if (m_at >= m_text.size() && m_standing.from == m_text.size())
            m_standing.place = m_place;
        m_standing.key = m_key;
        return m_standing;
    }

private:
    Place inside(QStringView function) const
    {
        if (isOneOf(function, std::array{"groupby"_L1, "group_by"_L1, "select"_L1}))
            return Place::Keys;
        if (isOneOf(function, std::array{"calculate"_L1, "having"_L1}))
            return Place::Calculation;
        if (function.compare("sort"_L1, Qt::CaseInsensitive) == 0)
            return Place::Direction;
        if (function.compare("timeslice"_L1, Qt::CaseInsensitive) == 0)
            return Place::Width;
        if (function.compare("limit"_L1, Qt::CaseInsensitive) == 0)
            return Place::Number;
        return Place::Term;
    }

    void afterWord()
    {
        m_atWordEnd = false;
        if (m_place == Place::Value && m_list == 0)
            m_place = Place::AfterTerm;
        else if (m_place == Place::Term)
            m_place = Place::AfterKey;
    }

    /// False if the cursor stands in it.
    bool quoted(QChar quote)
    {
        const qsizetype start = m_at;
        const QString three(3, quote);
        const bool raw = m_text.sliced(m_at).startsWith(three);
        m_at += raw ? 3 : 1;
        while (m_at < m_text.size()) {
            if (raw ? m_text.sliced(m_at).startsWith(three) : m_text[m_at] == quote) {
                m_at += raw ? 3 : 1;
                if (m_place == Place::Term)
                    m_key = m_text.sliced(start, m_at - start).toString();
                m_atWordEnd = true;
                return true;
            }
            m_at += !raw && m_text[m_at] == u'\\' ? 2 : 1;
        }
        m_standing.place = m_place;
        m_standing.from = start;
        m_standing.quoted = true;
        return false;
    }

    void sign(QChar c)
    {
        ++m_at;
        m_atWordEnd = false;
        m_standing.isStart = false;
        switch (c.unicode()) {
        case u'(':
            m_open << (m_word.isEmpty() ? Place::Term : inside(m_word));
            m_place = m_open.last();
            break;
        case u')':
            if (!m_open.isEmpty())
                m_open.removeLast();
            m_place = m_open.isEmpty() ? Place::Clause : Place::AfterTerm;
            break;
        case u'[':
            m_list = 1;
            m_place = Place::Value;
            break;
        case u']':
            m_list = 0;
            m_place = Place::AfterTerm;
            break;
        case u',':
            if (m_list == 0)
                m_place = m_open.isEmpty() ? Place::Term : m_open.last();
            break;
        default:
            m_place = m_place == Place::Calculation ? Place::Number : Place::Value;
            break;
        }
        m_word.clear();
    }

    /// False if the cursor stands in it.
    bool word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !endsWord(m_text[m_at]))
            ++m_at;
        const QStringView word = m_text.sliced(start, m_at - start);
        if (m_at == m_text.size()) {
            m_standing.place = m_place;
            m_standing.from = start;
            if (const qsizetype colon = word.indexOf(u':'); m_place == Place::Calculation && colon >= 0) {
                m_standing.place = Place::Keys;
                m_standing.from = start + colon + 1;
            }
            if (m_place == Place::Direction && word.contains(u'#'))
                m_standing.place = Place::Direction;
            return false;
        }
        m_word = word.toString();
        m_standing.isStart = false;
        m_atWordEnd = true;
        if (isOneOf(word, std::array{"and"_L1, "or"_L1})) {
            m_place = Place::Term;
            m_atWordEnd = false;
        } else if (word.compare("not"_L1, Qt::CaseInsensitive) == 0) {
            m_atWordEnd = false;
        } else if (m_place == Place::AfterKey) {
            const bool isOperator = std::ranges::any_of(kOperators, [&](QLatin1StringView name) {
                return word.compare(QLatin1StringView(name).chopped(name.endsWith(" ["_L1) ? 2 : 0),
                                    Qt::CaseInsensitive) == 0;
            });
            m_place = isOperator ? Place::Value : Place::AfterKey;
            m_atWordEnd = !isOperator;
            if (!isOperator)
                m_key = m_word;
        } else if (m_place == Place::Term) {
            m_key = m_word;
        }
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    Place m_place = Place::Term;
    /// What stands inside each open bracket.
    QList<Place> m_open;
    int m_list = 0;
    QString m_word;
    QString m_key;
    bool m_atWordEnd = false;
    Standing m_standing;
};

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
    template <typename Range>
    void addAll(Completion::Kind kind, const Range &texts)
    {
        for (const auto &text : texts)
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

/// Both in one expression. What is one test already needs no brackets; `loose` stays at the end.
QString joined(const QString &expression, const QString &test)
{
    static const QRegularExpression loose(uR"(\s*,\s*loose\s*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hasOr(uR"(\bor\b)"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = expression.indexOf(loose);
    const QString before = (end < 0 ? expression : expression.first(end)).trimmed();
    const QString after = end < 0 ? QString() : expression.sliced(end);
    if (before.isEmpty())
        return test + after;
    return (before.contains(hasOr) ? u"(%1) AND %2"_s : u"%1 AND %2"_s).arg(before, test) + after;
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
    const Standing standing = Reader(query, cursor).read();
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
    case Place::Term:
        if (standing.isStart)
            offers.add(Kind::Clause, u"where("_s);
        offers.addKeys(vocabulary.keys());
        offers.add(Kind::Function, u"all("_s);
        offers.add(Kind::Operator, u"NOT"_s);
        break;
    case Place::AfterKey:
        offers.addAll(Kind::Operator, kOperators);
        offers.add(Kind::Operator, u"AND"_s);
        offers.add(Kind::Operator, u"OR"_s);
        break;
    case Place::Value:
        offerValues(offers, standing.key, standing.quoted, vocabulary);
        break;
    case Place::AfterTerm:
        offers.add(Kind::Operator, u"AND"_s);
        offers.add(Kind::Operator, u"OR"_s);
        break;
    case Place::Clause:
        offers.addAll(Kind::Clause, kClauses);
        break;
    case Place::Calculation:
        offers.addAll(Kind::Function, kCalculations);
        break;
    case Place::Keys:
        offers.addKeys(vocabulary.keys());
        break;
    case Place::Width:
        offers.addAll(Kind::Value, kWidths);
        break;
    case Place::Direction:
        offers.addAll(Kind::Operator, kDirections);
        break;
    case Place::Number:
        break;
    }
    found.items = offers.take();
    return found;
}

QString leqlValue(const QString &text)
{
    const bool isPlain =
        !text.isEmpty() && text.size() <= 200 && text[0].unicode() < 0x80 &&
        (text[0].isLetterOrNumber() || text[0] == u'_') &&
        std::ranges::all_of(
            text,
            [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || u"_.@-"_s.contains(c)); });
    if (isPlain && !isOneOf(text, kReserved))
        return text;
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

QString leqlTest(const QString &key, const QString &value, bool excludes)
{
    return (excludes ? u"NOT "_s : QString()) + leqlValue(key) + u" = "_s + leqlValue(value);
}

QString withTest(const QString &query, const QString &test)
{
    const QString trimmed = query.trimmed();
    if (trimmed.isEmpty())
        return test;
    // The first where(…), as far as its closing bracket.
    qsizetype at = 0;
    qsizetype depth = 0;
    qsizetype inside = -1;
    qsizetype firstClause = -1;
    QString word;
    while (at < trimmed.size()) {
        const QChar c = trimmed[at];
        if (c == u'"' || c == u'\'') {
            for (++at; at < trimmed.size() && trimmed[at] != c; ++at)
                at += trimmed[at] == u'\\' ? 1 : 0;
            ++at;
            word.clear();
            continue;
        }
        if (c == u'(') {
            if (depth == 0 && word.compare("where"_L1, Qt::CaseInsensitive) == 0)
                inside = at + 1;
            else if (depth == 0 && firstClause < 0 &&
                     std::ranges::any_of(
                         kClauses,
                         [&](QLatin1StringView name) {
                             return word.compare(name.chopped(1), Qt::CaseInsensitive) == 0;
                         }))
                firstClause = at - word.size();
            ++depth;
        } else if (c == u')') {
            --depth;
            if (depth == 0 && inside >= 0) {
                return trimmed.first(inside) + joined(trimmed.sliced(inside, at - inside), test) +
                       trimmed.sliced(at);
            }
        }
        if (!isBlank(c))
            word = endsWord(c) ? QString() : word + c;
        else if (at + 1 < trimmed.size() && trimmed[at + 1] != u'(')
            word.clear();
        ++at;
    }
    if (firstClause >= 0) {
        const QString before = trimmed.first(firstClause).trimmed();
        return u"%1 where(%2) %3"_s.arg(before, test, trimmed.sliced(firstClause)).trimmed();
    }
    return joined(trimmed, test);
}

} // namespace hubscope::models
