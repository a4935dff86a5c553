// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/QueryStanding.h"

#include "models/LeqlWords.h"

#include <QList>

#include <array>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

using Place = QueryPlace;

/// Reads from the start to the cursor, knowing only what brackets and operators say.
class Reader
{
public:
    Reader(QStringView text, qsizetype cursor)
        : m_text(text.first(cursor))
    {
    }

    QueryStanding read()
    {
        m_standing.isStart = true;
        m_standing.from = m_text.size();
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
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
            const bool isOperator = isOperatorName(word);
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
    QueryStanding m_standing;
};

} // namespace

QueryStanding queryStandingAt(QStringView query, qsizetype cursor)
{
    return Reader(query, cursor).read();
}

} // namespace hubscope::models
