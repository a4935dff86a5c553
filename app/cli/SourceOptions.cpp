// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SourceOptions.h"

#include "base/Redact.h"
#include "cli/LineReader.h"
#include "eventhub/ConnectionString.h"
#include "eventhub/Names.h"
#include "setup/ProfileStore.h"
#include "setup/SecretStore.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>

#include <algorithm>
#include <optional>
#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// So much of a name that nobody has is repeated.
constexpr qsizetype kMostName = 100;
constexpr qsizetype kFileLimit = 256 * 1024;
constexpr const char *kSourceVariable = "HUBSCOPE_CONNECTION_STRING";
constexpr const char *kSendVariable = "HUBSCOPE_SEND_CONNECTION_STRING";

std::unexpected<Error> usage(const QString &sentence)
{
    return failure(u"usage.source"_s, sentence);
}

Result<Secret> readFile(const QString &path)
{
    Content content;
    if (path == u"-") {
        content = readAll(STDIN_FILENO, kFileLimit);
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return usage(u"the connection string file %1 cannot be read: %2"_s.arg(path, file.errorString()));
        content = readAll(file.handle(), kFileLimit);
    }
    if (!content.error.isEmpty())
        return usage(u"the connection string cannot be read: %1"_s.arg(content.error));
    if (content.cut)
        return usage(
            u"the connection string file is longer than 256 KB; it must hold one connection string and nothing else"_s);
    return Secret::take(takeText(std::move(content.bytes)));
}

Secret takeVariable(const char *name)
{
    Secret text = Secret::take(takeText(qgetenv(name)));
    qunsetenv(name); // no child process shall inherit it
    return text;
}

/// What the keychain answers. The program's own event loop does not run yet: this one is not inside another.
Result<Secret> keyOf(const setup::Credential &credential)
{
    const auto keychain = setup::makeKeychainSecretStore();
    std::optional<Result<Secret>> answer;
    QEventLoop loop;
    keychain->read(credential.id, &loop, [&](Result<Secret> key) {
        answer = std::move(key);
        loop.quit();
    });
    loop.exec();
    if (!answer)
        return failure(u"keychain.failed"_s, u"interrupted"_s);
    return std::move(*answer);
}

/// The profile's own rule book if it has one; what is wrong with it stops nobody from reading.
void readRules(const setup::ProfileFiles &books, const QString &profileId, SourceInput &input)
{
    const auto book = books.read(profileId).and_then(
        [](const std::optional<QByteArray> &bytes) -> Result<std::shared_ptr<const insight::RuleBook>> {
            return bytes ? insight::RuleBook::fromJson(
                               {bytes->constData(), static_cast<std::size_t>(bytes->size())})
                         : insight::RuleBook::builtIn();
        });
    if (book)
        input.rules = *book;
    else
        input.rulesProblem = u"the profile's rules cannot be read, the built-in ones are used: %1: %2"_s.arg(
            books.path(profileId), book.error().detail);
}

/// The connection string that the profile and its key make, and what else the profile knows.
Result<SourceInput> readProfile(const QString &name)
{
    const setup::ProfileStore store;
    if (const auto problem = store.openProblem())
        return usage(u"the saved profiles cannot be read: %1 (%2)"_s.arg(problem->detail, problem->context));
    const auto profile = std::ranges::find_if(store.profiles(), [&](const setup::SourceProfile &entry) {
        return entry.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (profile == store.profiles().cend())
        return usage(u"no saved profile has the name %1; the window lists them under File, Profiles"_s.arg(
            redacted(name).left(kMostName)));
    const auto credential = store.credential(profile->credentialId);
    if (!credential)
        return usage(u"this profile names no shared access policy; set the connection up again"_s);
    const Result<Secret> key = keyOf(*credential);
    if (!key)
        return usage(
            u"the keychain gives no key for this profile (%1: %2); connect once in the window, or "
            "give the string by --connection-string-file F"_s.arg(key.error().code, key.error().detail));
    SourceInput input;
    input.connectionText = eventhub::compose(profile->host, profile->port, credential->policy, *key,
                                             credential->entityPath, profile->emulator);
    input.hub = profile->hub;
    input.caFile = profile->caFile;
    input.ipv4Only = profile->ipv4Only;
    input.sendsUnparsed = profile->sendUnparsedLogs;
    input.retention = {.maxAgeMs = profile->keepDays * store::RetentionLimits::kDay,
                       .maxBytes = profile->keepBytes,
                       .diskFloorBytes = profile->keepFreeBytes};
    readRules(store.rules(), profile->id, input);
    return input;
}

Result<SourceInput> readString(const QCommandLineParser &options)
{
    SourceInput input;
    if (options.isSet(u"connection-string-file"_s)) {
        auto text = readFile(options.value(u"connection-string-file"_s));
        if (!text)
            return std::unexpected(text.error());
        input.connectionText = std::move(*text);
    } else if (qEnvironmentVariableIsSet(kSourceVariable)) {
        input.connectionText = takeVariable(kSourceVariable);
    } else {
        return usage(u"no source is named; give --profile NAME, --connection-string-file F (- is stdin) or "
                     "set the variable HUBSCOPE_CONNECTION_STRING"_s);
    }
    return input;
}

} // namespace

QList<QCommandLineOption> sourceOptions()
{
    return {
        {u"profile"_s, u"The saved profile of this name, with its key in the keychain."_s, u"NAME"_s},
        {u"connection-string-file"_s, u"File with the connection string; - is stdin."_s, u"F"_s},
        {u"hub"_s, u"The event hub to read (default: the profile's, or the EntityPath)."_s, u"NAME"_s},
        {u"ca-file"_s, u"PEM file with further CA certificates, for networks that inspect TLS."_s, u"F"_s},
    };
}

QCommandLineOption demoHubOption()
{
    return {u"demo-hub"_s, u"Reads the hub of hubscope-cli demo, by its address."_s, u"HOST:PORT"_s};
}

bool namesDemoHub(const QCommandLineParser &options)
{
    return options.isSet(u"demo-hub"_s);
}

Result<pipeline::SourceSettings> demoHubSettings(const QCommandLineParser &options)
{
    const QStringList given = options.optionNames();
    for (const QString &option :
         {u"profile"_s, u"connection-string-file"_s, u"send-string-file"_s, u"hub"_s, u"ca-file"_s}) {
        if (given.contains(option))
            return usage(u"--demo-hub is a source of its own, whose hub everyone may read and send to; "
                         "leave --%1 out"_s.arg(option));
    }
    const QString address = options.value(u"demo-hub"_s);
    pipeline::SourceSettings settings;
    settings.host = address.section(u':', 0, -2);
    settings.port = address.section(u':', -1).toUShort();
    settings.hub = u"insights-operational-logs"_s;
    settings.security = pipeline::Security::Plaintext;
    if (settings.port == 0 || (settings.host != u"localhost" && !QHostAddress(settings.host).isLoopback()))
        return usage(u"--demo-hub is the address that hubscope-cli demo printed, such as 127.0.0.1:40123"_s);
    return settings;
}

bool namesSource(const QCommandLineParser &options)
{
    return options.isSet(u"profile"_s) || options.isSet(u"connection-string-file"_s) ||
           qEnvironmentVariableIsSet(kSourceVariable);
}

QCommandLineOption sendStringOption()
{
    return {u"send-string-file"_s,
            u"File with a connection string that may send; - is stdin. Default: that of the source."_s,
            u"F"_s};
}

Result<Secret> readSendString(const QCommandLineParser &options)
{
    if (!options.isSet(u"send-string-file"_s))
        return qEnvironmentVariableIsSet(kSendVariable) ? takeVariable(kSendVariable) : Secret();
    const QString path = options.value(u"send-string-file"_s);
    if (path == u"-" && options.value(u"connection-string-file"_s) == u"-")
        return usage(u"only one of the two connection strings can come from stdin"_s);
    auto text = readFile(path);
    if (text && text->isEmpty())
        return usage(u"the file of --send-string-file is empty"_s);
    return text;
}

Result<QString> hubOption(const QCommandLineParser &options)
{
    const QString hub = options.value(u"hub"_s).trimmed();
    const auto checked = options.isSet(u"hub"_s) ? eventhub::checkEventHubName(hub) : Result<void>();
    if (!checked)
        return usage(
            u"the value of --hub cannot be the name of an event hub: %1"_s.arg(checked.error().detail));
    return hub;
}

Result<SourceInput> readTarget(const QCommandLineParser &options)
{
    const Result<QString> hub = hubOption(options);
    if (!hub)
        return std::unexpected(hub.error());
    const QString caFile = options.value(u"ca-file"_s);
    if (QFile file(caFile); !caFile.isEmpty() && !file.open(QIODevice::ReadOnly))
        return usage(u"the file of --ca-file cannot be read: %1: %2"_s.arg(caFile, file.errorString()));
    SourceInput input;
    input.hub = *hub;
    input.caFile = caFile;
    return input;
}

Result<SourceInput> readSource(const QCommandLineParser &options)
{
    const auto target = readTarget(options);
    if (!target)
        return std::unexpected(target.error());
    const bool isProfile = options.isSet(u"profile"_s);
    if (isProfile && options.isSet(u"connection-string-file"_s))
        return usage(u"give either --profile or --connection-string-file"_s);

    Result<SourceInput> input = isProfile ? readProfile(options.value(u"profile"_s)) : readString(options);
    if (input && !target->hub.isEmpty())
        input->hub = target->hub;
    if (input && !target->caFile.isEmpty())
        input->caFile = target->caFile;
    return input;
}

Result<pipeline::SourceSettings> sourceSettings(const SourceInput &input)
{
    const std::string_view bytes = input.connectionText.reveal();
    QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    eventhub::LintResult lint = eventhub::lint(text, input.hub);
    wipe(text);
    if (!lint.ok()) {
        const auto error = std::ranges::find(lint.findings, Severity::Error, &eventhub::Finding::severity);
        Q_ASSERT(error != lint.findings.cend());
        return failure(u"source.string"_s, u"%1 %2"_s.arg(error->message, error->fix), error->code);
    }
    pipeline::SourceSettings settings;
    settings.host = lint.host;
    settings.port = lint.connection->port;
    settings.hub = input.hub.isEmpty() ? lint.hub : input.hub;
    settings.security =
        lint.connection->emulator ? pipeline::Security::SaslPlaintext : pipeline::Security::SaslSsl;
    settings.connectionString = std::move(lint.connection->text);
    settings.caFile = input.caFile;
    settings.ipv4Only = input.ipv4Only;
    if (settings.hub.isEmpty())
        return usage(u"the connection string names no event hub; give it by --hub NAME"_s);
    return settings;
}

} // namespace hubscope::cli
