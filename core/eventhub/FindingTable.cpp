// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventhub/FindingTable.h"

#include <QtTranslation>

#include <algorithm>
#include <array>

namespace hubscope::eventhub {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kInfo = Severity::Info;
constexpr auto kWarning = Severity::Warning;
constexpr auto kError = Severity::Error;

// The way that step 4 of the set-up leads, too.
constexpr const char *kCopyAgain =
    QT_TRANSLATE_NOOP("eventhub::lint", "In the Azure portal open the event hub, Shared access policies, "
                                        "your policy, and copy \"Connection string–primary key\".");
constexpr const char *kNothingToDo = QT_TRANSLATE_NOOP(
    "eventhub::lint",
    "Nothing is to be done here: the mended string is used. Enter it in InsightIDR mended in the same way.");

constexpr std::array kTable = std::to_array<FindingText>({
    // Mended: the string works once this is out of it.
    {"bom-removed"_L1, kInfo, QT_TRANSLATE_NOOP("eventhub::lint", "A byte order mark was taken out."),
     kNothingToDo},
    {"invisible-removed"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint", "Invisible characters or special blanks were taken out."),
     kNothingToDo},
    {"line-breaks-removed"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint", "Line breaks or tabs were taken out."), kNothingToDo},
    {"blanks-removed"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint", "Blanks inside the endpoint or the key were taken out."),
     kNothingToDo},
    {"quotes-removed"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint", "Quotes around the string or one of its values were taken off."),
     kNothingToDo},
    {"prefix-removed"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint", "Text before the connection string was left out."), kNothingToDo},
    {"html-entities-decoded"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint", "HTML entities were turned back into characters."), kNothingToDo},
    {"scheme-replaced"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint", "The endpoint's scheme is not sb; it is read as sb."), kNothingToDo},
    {"part-unknown"_L1, kInfo,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Parts of the string that mean nothing for Kafka and are not looked at: %1."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Nothing is to be done if they belong there; otherwise copy the string again.")},

    // It may work; somebody should look.
    {"port-unusual"_L1, kWarning,
     QT_TRANSLATE_NOOP("eventhub::lint", "The endpoint names port %1; Event Hubs speaks Kafka on port 9093."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Take the port out of the endpoint unless a proxy or the emulator listens there.")},
    {"policy-root"_L1, kWarning,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "The policy RootManageSharedAccessKey may manage, send and listen in the whole namespace."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "Make a policy with the Listen claim only, for example R7InsightIDR, and use its connection "
         "string.")},
    {"suffix-unknown"_L1, kWarning,
     QT_TRANSLATE_NOOP("eventhub::lint", "The host is in none of Azure's known clouds."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "Check the host name; it usually ends in servicebus.windows.net. A name of your own works only if "
         "the certificate fits it.")},
    {"cloud-closed"_L1, kWarning,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "The host belongs to Microsoft Cloud Germany, which was closed in 2021."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Use the connection string of a namespace in one of today's clouds.")},
    {"private-link-name"_L1, kWarning,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "The host is the private link's own name, which the certificate does not fit."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "Use the namespace's usual name, without \"privatelink\"; your DNS leads it to the private "
         "address.")},
    {"namespace-short"_L1, kWarning,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "The namespace's name has fewer than 6 characters; only the alias of a geo-recovery pair may."),
     QT_TRANSLATE_NOOP("eventhub::lint", "Check that the host name is whole.")},
    {"endpoint-path-ignored"_L1, kWarning,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "The endpoint has a path, which means nothing here; it was left out."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "If it was to name the event hub, give that name as the event hub instead.")},
    {"key-unusual"_L1, kWarning,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "The key has not the usual form of 44 characters that end in \"=\"; it may have been cut."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Compare its end with the portal, or copy the whole connection string again.")},
    {"emulator-value-unknown"_L1, kWarning,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "UseDevelopmentEmulator is neither true nor false; it is read as false."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Write UseDevelopmentEmulator=true for the emulator, or leave the part out.")},

    {"emulator-key-real"_L1, kWarning,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "The string is for the emulator, which has no encryption, but its key looks like a real one."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Use the emulator's own connection string, with the key SAS_KEY_VALUE.")},

    // Another thing than an Event Hubs connection string.
    {"empty"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The text is empty."), kCopyAgain},
    {"too-long"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The text is far too long for a connection string."), kCopyAgain},
    {"undecodable"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The text holds characters that were damaged on the way."),
     kCopyAgain},
    {"control-characters"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The text holds control characters."), kCopyAgain},
    {"bare-key"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This looks like the key alone, not the connection string."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "In the portal copy \"Connection string–primary key\" of the policy, not \"Primary key\".")},
    {"host-alone"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a host name, not a connection string."), kCopyAgain},
    {"url"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is an address (URL), not a connection string."), kCopyAgain},
    {"resource-id"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is an Azure resource id, not a connection string."),
     kCopyAgain},
    {"guid"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "This is an id (GUID), not a connection string."),
     kCopyAgain},
    {"json"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "This is JSON, not a connection string."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Copy the value of \"primaryConnectionString\" alone, without its quotes.")},
    {"certificate"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "This is a certificate or private key in PEM form, not a connection string."),
     kCopyAgain},
    {"bearer-token"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a bearer token, not a connection string."), kCopyAgain},
    {"sas-token"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "This holds a SAS token (SharedAccessSignature), which Event Hubs does not accept over Kafka."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Copy the policy's connection string, with SharedAccessKeyName and SharedAccessKey.")},
    {"iot-hub-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a connection string of an IoT Hub."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "Open Built-in endpoints of the IoT Hub and copy the \"Event Hub-compatible endpoint\", or use an "
         "event hub of your own.")},
    {"storage-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a connection string of a storage account."), kCopyAgain},
    {"cosmos-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a connection string of Cosmos DB or Azure Tables."),
     kCopyAgain},
    {"sql-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a connection string of a database."), kCopyAgain},
    {"app-insights-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a connection string of Application Insights."), kCopyAgain},
    {"app-configuration-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a connection string of App Configuration."), kCopyAgain},
    {"access-key-string"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "This is a connection string of another service (SignalR, Web PubSub or Communication Services)."),
     kCopyAgain},
    {"redis-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is a connection string of a Redis cache."), kCopyAgain},
    {"managed-identity-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This string asks for a managed identity and holds no key."),
     kCopyAgain},
    {"kafka-properties"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "These are properties of a Kafka client, not a connection string."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Copy the connection string alone: it is the value of sasl.password.")},
    {"not-a-connection-string"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "This is not an Event Hubs connection string."), kCopyAgain},
    {"several-strings"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "More than one connection string was pasted."),
     QT_TRANSLATE_NOOP("eventhub::lint", "Paste one connection string alone.")},

    // An Event Hubs connection string with something wrong in it.
    {"part-unreadable"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "A part of the string is not of the form name=value; the string may have been cut."),
     kCopyAgain},
    {"part-doubled"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The part %1 is there twice."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "If the text holds two connection strings, keep one of them whole; otherwise take one of the two "
         "parts out, or copy the string again.")},
    {"endpoint-missing"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The part Endpoint is missing."),
     kCopyAgain},
    {"endpoint-empty"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The part Endpoint is empty."),
     kCopyAgain},
    {"endpoint-malformed"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The endpoint is not of the form sb://HOST/."), kCopyAgain},
    {"port-invalid"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The endpoint's port is not a number from 1 to 65535."),
     QT_TRANSLATE_NOOP("eventhub::lint", "Take the port out: 9093 is used.")},
    {"host-invalid"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "The endpoint's host is not a host name: sb://HOST/ and a semicolon must stand there."),
     kCopyAgain},
    {"namespace-missing"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "The endpoint holds the cloud's domain without a namespace before it."),
     kCopyAgain},
    {"namespace-invalid"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "The host does not begin with the name of a namespace (a letter, then letters, digits and hyphens, "
         "at most 50, no hyphen at the end)."),
     kCopyAgain},
    {"policy-missing"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The part SharedAccessKeyName is missing."), kCopyAgain},
    {"policy-empty"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The part SharedAccessKeyName is empty."),
     kCopyAgain},
    {"policy-invalid"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "SharedAccessKeyName is not the name of a policy (1 to 50 letters, digits, \".\", \"-\", \"_\"; a "
         "letter or digit first and last)."),
     kCopyAgain},
    {"policy-is-key"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "SharedAccessKeyName holds what looks like a key."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "Write the policy's name there and the key after SharedAccessKey, or copy the string again.")},
    {"key-missing"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The part SharedAccessKey is missing."),
     kCopyAgain},
    {"key-empty"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The part SharedAccessKey is empty."),
     kCopyAgain},
    {"key-not-base64"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "The key is no base64: it holds characters that cannot stand in a key, or \"=\" in the wrong "
         "place, or other text follows it."),
     kCopyAgain},
    {"hub-empty"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "The part EntityPath is empty."),
     QT_TRANSLATE_NOOP("eventhub::lint", "Take the part out, or write the event hub's name there.")},
    {"hub-invalid"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "EntityPath is not the name of an event hub (1 to 256 letters, digits, \".\", \"-\", \"_\"; a "
         "letter or digit first and last)."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Copy the connection string of a policy of the event hub, or take EntityPath out.")},
    {"hub-is-key"_L1, kError, QT_TRANSLATE_NOOP("eventhub::lint", "EntityPath holds what looks like a key."),
     QT_TRANSLATE_NOOP("eventhub::lint", "Write the event hub's name there, or copy the string again.")},
    {"hub-differs"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The string is for the event hub \"%1\", but \"%2\" shall be read."),
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "Copy the connection string of a policy of that event hub or of the namespace, or read the event "
         "hub that the string is for.")},
    {"emulator-in-cloud"_L1, kError,
     QT_TRANSLATE_NOOP(
         "eventhub::lint",
         "UseDevelopmentEmulator=true stands in the string of a real namespace; the key would travel "
         "unencrypted."),
     QT_TRANSLATE_NOOP("eventhub::lint", "Take UseDevelopmentEmulator out of the string.")},
    {"emulator-value-empty"_L1, kError,
     QT_TRANSLATE_NOOP("eventhub::lint", "The part UseDevelopmentEmulator is empty."),
     QT_TRANSLATE_NOOP("eventhub::lint",
                       "Write UseDevelopmentEmulator=true for the emulator, or leave the part out.")},
});

QString filled(const char *text, const QStringList &arguments)
{
    QString result = QString::fromUtf8(text);
    for (qsizetype i = 0; i < arguments.size(); ++i)
        result.replace(u'%' + QString::number(i + 1), arguments[i]);
    return result;
}

} // namespace

const FindingText *findingText(QStringView code)
{
    const auto row =
        std::ranges::find_if(kTable, [code](const FindingText &text) { return text.code == code; });
    return row == kTable.end() ? nullptr : &*row;
}

Finding makeFinding(QLatin1StringView code, const QStringList &arguments)
{
    const FindingText *text = findingText(QString(code));
    Q_ASSERT(text != nullptr);
    return {text->severity, code, filled(text->message, arguments), filled(text->fix, arguments), arguments};
}

} // namespace hubscope::eventhub
