// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/ProfileJson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace hubscope::setup {

/// One choice and its word in the files.
template <typename E>
struct Word
{
    E value;
    QLatin1StringView word;
};

template <typename E, std::size_t N>
QLatin1StringView wordOf(const std::array<Word<E>, N> &words, E value)
{
    return std::ranges::find(words, value, &Word<E>::value)->word;
}

/// Takes members out of an object and remembers the first that does not fit; finish() gives the value or that
/// error.
class JsonReader
{
public:
    explicit JsonReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(QLatin1StringView member)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return {};
        const QString text = value.toString();
        const bool plain =
            std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
        if (!value.isString() || text.size() > kLongestText || !plain)
            reject(member);
        return m_problem ? QString() : text;
    }

    QString neededText(QLatin1StringView member)
    {
        const QString value = text(member);
        if (value.isEmpty())
            reject(member);
        return value;
    }

    QStringList texts(QLatin1StringView member)
    {
        const QJsonValue value = m_object.value(member);
        QStringList list;
        if (!value.isUndefined() && !value.isArray())
            reject(member);
        for (const QJsonValue &entry : value.toArray()) {
            if (!entry.isString() || entry.toString().size() > kLongestText || list.size() >= kLongestText)
                reject(member);
            else
                list.append(entry.toString());
        }
        return list;
    }

    bool flag(QLatin1StringView member, bool otherwise)
    {
        const QJsonValue value = m_object.value(member);
        if (!value.isUndefined() && !value.isBool())
            reject(member);
        return value.toBool(otherwise);
    }

    quint16 port(QLatin1StringView member, quint16 otherwise)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return otherwise;
        const int number = value.toInt(0);
        if (number < 1 || number > std::numeric_limits<quint16>::max()) {
            reject(member);
            return otherwise;
        }
        return static_cast<quint16>(number);
    }

    qint64 number(QLatin1StringView member, qint64 otherwise, qint64 least, qint64 most)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return otherwise;
        const qint64 number = value.toInteger(least - 1);
        if (number < least || number > most) {
            reject(member);
            return otherwise;
        }
        return number;
    }

    template <typename E, std::size_t N>
    E choice(QLatin1StringView member, const std::array<Word<E>, N> &words, E otherwise)
    {
        const QJsonValue value = m_object.value(member);
        if (value.isUndefined())
            return otherwise;
        const auto found = std::ranges::find(words, value.toString(), &Word<E>::word);
        if (found == words.end()) {
            reject(member);
            return otherwise;
        }
        return found->value;
    }

    QDateTime time(QLatin1StringView member)
    {
        const QString written = text(member);
        if (written.isEmpty())
            return {};
        const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
        if (!time.isValid())
            reject(member);
        return time.toUTC();
    }

    template <typename T>
    Result<T> finish(T value) const
    {
        if (m_problem)
            return failure(QStringLiteral("profile.malformed"),
                           QStringLiteral("member \"%1\" does not fit").arg(*m_problem));
        return value;
    }

    void reject(QLatin1StringView member)
    {
        if (!m_problem)
            m_problem = member;
    }

private:
    const QJsonObject &m_object;
    std::optional<QLatin1StringView> m_problem;
};

} // namespace hubscope::setup
