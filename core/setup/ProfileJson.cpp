// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/ProfileJson.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
struct Word
{
    E value;
    QLatin1StringView word;
};

constexpr std::array kAttributions{
    Word{AccountAttribution::ShortName, "short-name"_L1},
    Word{AccountAttribution::FullyQualifiedName, "fully-qualified-name"_L1},
};

constexpr std::array kReadFroms{
    Word{ReadFrom::Beginning, "beginning"_L1},
    Word{ReadFrom::Now, "now"_L1},
    Word{ReadFrom::Time, "time"_L1},
};

template <typename E, std::size_t N>
QLatin1StringView wordOf(const std::array<Word<E>, N> &words, E value)
{
    return std::ranges::find(words, value, &Word<E>::value)->word;
}

/// Takes members out of an object and remembers the first that does not fit.
class Reader
{
public:
    explicit Reader(const QJsonObject &object)
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
            return failure(u"profile.malformed"_s, u"member \"%1\" does not fit"_s.arg(*m_problem));
        return value;
    }

private:
    void reject(QLatin1StringView member)
    {
        if (!m_problem)
            m_problem = member;
    }

    const QJsonObject &m_object;
    std::optional<QLatin1StringView> m_problem;
};

} // namespace

QJsonObject toJson(const SourceProfile &profile, QJsonObject into)
{
    into["id"_L1] = profile.id;
    into["name"_L1] = profile.name;
    into["collector"_L1] = profile.collector;
    into["send_unparsed_logs"_L1] = profile.sendUnparsedLogs;
    into["account_attribution"_L1] = wordOf(kAttributions, profile.attribution);
    into["host"_L1] = profile.host;
    into["port"_L1] = profile.port;
    into["hub"_L1] = profile.hub;
    into["credential_id"_L1] = profile.credentialId;
    into["ca_file"_L1] = profile.caFile;
    into["emulator"_L1] = profile.emulator;
    into["read_from"_L1] = wordOf(kReadFroms, profile.readFrom);
    if (profile.readFromTime.isValid())
        into["read_from_time"_L1] = profile.readFromTime.toUTC().toString(Qt::ISODateWithMs);
    else
        into.remove("read_from_time"_L1);
    return into;
}

Result<SourceProfile> profileFromJson(const QJsonObject &object)
{
    Reader reader(object);
    SourceProfile profile;
    profile.id = reader.neededText("id"_L1);
    profile.name = reader.neededText("name"_L1);
    profile.collector = reader.text("collector"_L1);
    profile.sendUnparsedLogs = reader.flag("send_unparsed_logs"_L1, profile.sendUnparsedLogs);
    profile.attribution = reader.choice("account_attribution"_L1, kAttributions, profile.attribution);
    profile.host = reader.text("host"_L1);
    profile.port = reader.port("port"_L1, profile.port);
    profile.hub = reader.text("hub"_L1);
    profile.credentialId = reader.text("credential_id"_L1);
    profile.caFile = reader.text("ca_file"_L1);
    profile.emulator = reader.flag("emulator"_L1, profile.emulator);
    profile.readFrom = reader.choice("read_from"_L1, kReadFroms, profile.readFrom);
    profile.readFromTime = reader.time("read_from_time"_L1);
    return reader.finish(profile);
}

QJsonObject toJson(const Credential &credential, QJsonObject into)
{
    into["id"_L1] = credential.id;
    into["policy"_L1] = credential.policy;
    into["host"_L1] = credential.host;
    into["entity_path"_L1] = credential.entityPath;
    return into;
}

Result<Credential> credentialFromJson(const QJsonObject &object)
{
    Reader reader(object);
    Credential credential;
    credential.id = reader.neededText("id"_L1);
    credential.policy = reader.text("policy"_L1);
    credential.host = reader.text("host"_L1);
    credential.entityPath = reader.text("entity_path"_L1);
    return reader.finish(credential);
}

} // namespace hubscope::setup
