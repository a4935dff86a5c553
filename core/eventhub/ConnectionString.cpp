// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/ConnectionString.h"

#include "eventhub/Endpoint.h"
#include "eventhub/FindingTable.h"
#include "eventhub/Names.h"
#include "eventhub/StringKinds.h"
#include "eventhub/TextRepair.h"

#include <algorithm>
#include <array>

namespace hubscope::eventhub {

using namespace Qt::StringLiterals;

namespace {

/// A string with every name at its longest and a generous key has about 700 characters.
constexpr qsizetype kLongestText = 8192;

constexpr auto kEndpoint = "Endpoint"_L1;
constexpr auto kPolicy = "SharedAccessKeyName"_L1;
constexpr auto kKey = "SharedAccessKey"_L1;
constexpr auto kHub = "EntityPath"_L1;
constexpr auto kEmulator = "UseDevelopmentEmulator"_L1;
constexpr std::array kParts = {kEndpoint, kPolicy, kKey, kHub, kEmulator};

/// Collects what one call of lint() finds.
class Lint
{
public:
    explicit Lint(QStringView expectedHub)
        : m_expectedHub(expectedHub)
    {
    }

    LintResult run(QStringView pasted);

private:
    void add(QLatin1StringView code, const QStringList &arguments = {})
    {
        m_result.findings += makeFinding(code, arguments);
    }
    bool hasError() const
    {
        return std::ranges::contains(m_result.findings, Severity::Error, &Finding::severity);
    }

    void readText(QStringView text);
    bool splitParts(QStringView text);
    void checkDoubled();
    void readParts();
    void readEmulator();
    void readEndpointPart();
    void readPolicy();
    void readKey();
    void readHub();
    void compareHub();
    void connect();

    const Part *find(QLatin1StringView name) const;
    bool echoesKey(QStringView name) const;
    bool isKey(QStringView value) const;

    QStringView m_expectedHub;
    LintResult m_result;
    QList<Part> m_parts;
    /// The key without blanks; wiped at the end.
    QString m_key;
    bool m_emulator = false;
};

const Part *Lint::find(QLatin1StringView name) const
{
    const auto part = std::ranges::find_if(m_parts, [name](const Part &p) { return p.is(name); });
    return part == m_parts.cend() ? nullptr : &*part;
}

/// A name that is the key, or holds it or a large piece of it, is not a name, whatever it looks like.
bool Lint::echoesKey(QStringView name) const
{
    constexpr qsizetype kTelling = 8;
    constexpr qsizetype kLargePiece = 16;
    return std::ranges::any_of(m_parts, [name](const Part &part) {
        QStringView key = part.value;
        while (key.endsWith(u'='))
            key.chop(1);
        if (!part.is(kKey) || key.size() < kTelling)
            return false;
        return name.contains(key, Qt::CaseInsensitive) ||
               (name.size() >= kLargePiece && key.contains(name, Qt::CaseInsensitive));
    });
}

/// True for a value in the place of a name that is a key, as far as one can tell.
bool Lint::isKey(QStringView value) const
{
    constexpr qsizetype kShortestKey = 20;
    return looksLikeKey(value) || (value.endsWith(u'=') && value.size() >= kShortestKey) || echoesKey(value);
}

/// False if the text is no list of parts of ours.
bool Lint::splitParts(QStringView text)
{
    bool unreadable = false;
    bool unquoted = false;
    for (const QStringView piece : text.split(u';')) {
        const QStringView part = piece.trimmed();
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf(u'=');
        if (equals <= 0) {
            unreadable = true;
            continue;
        }
        QStringView name = part.first(equals).trimmed();
        QStringView value = part.sliced(equals + 1).trimmed();
        unquoted = stripQuotes(name) || unquoted;
        unquoted = stripQuotes(value) || unquoted;
        m_parts += Part{name, value};
    }
    if (const auto kind = kindOfParts(m_parts)) {
        add(*kind);
        return false;
    }
    const bool ours =
        std::ranges::any_of(kParts, [this](QLatin1StringView name) { return find(name) != nullptr; });
    if (!ours) {
        add(kindOfText(text));
        return false;
    }
    if (unquoted && !std::ranges::contains(m_result.findings, u"quotes-removed"_s, &Finding::code))
        add("quotes-removed"_L1);
    if (unreadable)
        add("part-unreadable"_L1);
    return true;
}

void Lint::checkDoubled()
{
    qsizetype unknown = std::ssize(m_parts);
    for (const QLatin1StringView name : kParts) {
        const auto count = std::ranges::count_if(m_parts, [name](const Part &part) { return part.is(name); });
        unknown -= count;
        if (count > 1)
            add("part-doubled"_L1, {QString(name)});
    }
    if (unknown > 0)
        add("part-unknown"_L1, {QString::number(unknown)});
}

void Lint::readEmulator()
{
    const Part *part = find(kEmulator);
    if (part == nullptr)
        return;
    m_emulator = part->value.compare("true"_L1, Qt::CaseInsensitive) == 0;
    if (part->value.isEmpty())
        add("emulator-value-empty"_L1);
    else if (!m_emulator && part->value.compare("false"_L1, Qt::CaseInsensitive) != 0)
        add("emulator-value-unknown"_L1);
}

void Lint::readEndpointPart()
{
    const Part *part = find(kEndpoint);
    if (part == nullptr) {
        add("endpoint-missing"_L1);
        return;
    }
    QString value = part->value.toString();
    if (value.contains(u' ')) {
        value.remove(u' ');
        add("blanks-removed"_L1);
    }
    Endpoint endpoint = readEndpoint(value, m_emulator);
    wipe(value);
    if (echoesKey(endpoint.host)) {
        endpoint = {};
        endpoint.codes += "host-invalid"_L1;
    }
    for (const QLatin1StringView code : std::as_const(endpoint.codes))
        add(code, code == "port-unusual"_L1 ? QStringList(QString::number(*endpoint.port)) : QStringList());
    if (endpoint.host.isEmpty())
        return;
    m_result.host = endpoint.host;
    m_result.cloud = endpoint.cloud;
    m_result.port = endpoint.port.value_or(kKafkaPort);
}

void Lint::readPolicy()
{
    const Part *part = find(kPolicy);
    if (part == nullptr) {
        add("policy-missing"_L1);
        return;
    }
    const auto checked = checkPolicyName(part->value);
    if (part->value.isEmpty())
        add("policy-empty"_L1);
    else if (isKey(part->value))
        add("policy-is-key"_L1);
    else if (!checked)
        add("policy-invalid"_L1);
    else
        m_result.policy = part->value.toString();
    if (!m_emulator && m_result.policy.compare("RootManageSharedAccessKey"_L1, Qt::CaseInsensitive) == 0)
        add("policy-root"_L1);
}

void Lint::readKey()
{
    constexpr qsizetype kUsualLength = 44; // 32 bytes as base64
    const Part *part = find(kKey);
    if (part == nullptr) {
        add("key-missing"_L1);
        return;
    }
    if (part->value.isEmpty()) {
        add("key-empty"_L1);
        return;
    }
    m_key = part->value.toString();
    if (m_emulator) {
        // The emulator's key is a fixed word, sent without TLS; a real one has no business there.
        if (looksLikeKey(m_key) || (m_key.size() == kUsualLength && m_key.endsWith(u'=')))
            add("emulator-key-real"_L1);
        return;
    }
    if (m_key.contains(u' ')) {
        m_key.remove(u' ');
        add("blanks-removed"_L1);
    }
    QStringView digits = m_key;
    while (digits.endsWith(u'='))
        digits.chop(1);
    const bool base64 = std::ranges::all_of(digits, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               c == u'+' || c == u'/';
    });
    const qsizetype padding = m_key.size() - digits.size();
    if (m_key.contains("Endpoint=sb"_L1, Qt::CaseInsensitive))
        add("several-strings"_L1);
    else if (!base64 || padding > 2 || digits.isEmpty())
        add("key-not-base64"_L1);
    else if (m_key.size() != kUsualLength || padding != 1)
        add("key-unusual"_L1);
}

void Lint::readHub()
{
    const Part *part = find(kHub);
    if (part == nullptr)
        return;
    if (part->value.isEmpty())
        add("hub-empty"_L1);
    else if (isKey(part->value))
        add("hub-is-key"_L1);
    else if (!checkEventHubName(part->value))
        add("hub-invalid"_L1);
    else
        m_result.hub = part->value.toString();
}

void Lint::compareHub()
{
    if (m_result.hub.isEmpty() || m_expectedHub.isEmpty() ||
        m_expectedHub.compare(m_result.hub, Qt::CaseInsensitive) == 0)
        return;
    const bool showable = checkEventHubName(m_expectedHub) && !echoesKey(m_expectedHub);
    add("hub-differs"_L1, {m_result.hub, showable ? m_expectedHub.toString() : u"?"_s});
}

/// The string as the server gets it: our parts in the usual order and spelling. Parts that mean nothing for
/// Kafka are left out, since a strict server may stumble over them.
void Lint::connect()
{
    ConnectionString connection;
    connection.host = m_result.host;
    connection.port = *m_result.port;
    connection.hub = m_result.hub;
    connection.policy = m_result.policy;
    connection.cloud = m_result.cloud;
    connection.emulator = m_emulator;
    connection.key = Secret::take(std::move(m_key));
    connection.text = compose(connection.host, connection.port, connection.policy, connection.key,
                              connection.hub, connection.emulator);
    m_result.connection = std::move(connection);
}

void Lint::readParts()
{
    checkDoubled();
    readEmulator();
    readEndpointPart();
    readPolicy();
    readKey();
    readHub();
    compareHub();
    if (!hasError())
        connect();
    wipe(m_key);
}

void Lint::readText(QStringView text)
{
    if (text.isEmpty()) {
        add("empty"_L1);
        return;
    }
    if (text.startsWith(u'{') || text.startsWith(u'[')) {
        add("json"_L1);
        return;
    }
    if (splitParts(text))
        readParts();
    m_parts.clear();
}

LintResult Lint::run(QStringView pasted)
{
    if (pasted.size() > kLongestText) {
        add("too-long"_L1);
        return std::move(m_result);
    }
    RepairedText repaired = repairText(pasted);
    for (const QLatin1StringView code : std::as_const(repaired.codes))
        add(code);
    readText(repaired.text);
    wipe(repaired.text);
    return std::move(m_result);
}

} // namespace

LintResult lint(QStringView text, QStringView expectedHub)
{
    return Lint(expectedHub).run(text);
}

Secret compose(const QString &host, quint16 port, const QString &policy, const Secret &key,
               const QString &hub, bool emulator)
{
    const QByteArray head = "Endpoint=sb://" + (host.contains(u':') ? u'[' + host + u']' : host).toUtf8() +
                            (port == kKafkaPort ? QByteArray() : ':' + QByteArray::number(port)) +
                            "/;SharedAccessKeyName=" + policy.toUtf8() + ";SharedAccessKey=";
    const QByteArray tail = (hub.isEmpty() ? QByteArray() : ";EntityPath=" + hub.toUtf8()) +
                            QByteArray(emulator ? ";UseDevelopmentEmulator=true" : "");
    std::string text;
    // Reserved at once: a string that grows leaves a piece of the key behind.
    text.reserve(static_cast<std::size_t>(head.size() + tail.size()) + key.size());
    text.append(head.constData(), static_cast<std::size_t>(head.size()));
    text.append(key.reveal());
    text.append(tail.constData(), static_cast<std::size_t>(tail.size()));
    Secret secret{text};
    wipe(text);
    return secret;
}

} // namespace hubscope::eventhub
