// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SourceOptions.h"

#include "cli/LineReader.h"
#include "eventhub/ConnectionString.h"
#include "eventhub/Names.h"

#include <QCommandLineParser>
#include <QFile>

#include <algorithm>
#include <unistd.h>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFileLimit = 256 * 1024;

std::unexpected<Error> usage(const QString &sentence)
{
    return failure(u"usage.source"_s, sentence);
}

/// The bytes as text without the one line end that editors and `echo` add.
Secret takeText(QByteArray &&bytes)
{
    QString text = decodeText(bytes);
    wipe(bytes);
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return Secret::take(std::move(text));
}

Result<Secret> readFile(const QString &path)
{
    Content content;
    if (path == u"-") {
        content = readAll(STDIN_FILENO, kFileLimit);
    } else {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return usage(u"the connection string file cannot be read: %1"_s.arg(file.errorString()));
        content = readAll(file.handle(), kFileLimit);
    }
    if (!content.error.isEmpty())
        return usage(u"the connection string cannot be read: %1"_s.arg(content.error));
    if (content.cut)
        return usage(
            u"the connection string file is longer than 256 KB; it shall hold one connection string"_s);
    return takeText(std::move(content.bytes));
}

} // namespace

QList<QCommandLineOption> sourceOptions()
{
    return {
        {u"connection-string-file"_s, u"File with the connection string; - is stdin."_s, u"F"_s},
        {u"hub"_s, u"The event hub to read (default: the connection string's EntityPath)."_s, u"NAME"_s},
        {u"ca-file"_s, u"PEM file with further CA certificates, for networks that inspect TLS."_s, u"F"_s},
    };
}

Result<SourceInput> readSource(const QCommandLineParser &options)
{
    SourceInput input;
    if (options.isSet(u"hub"_s)) {
        input.hub = options.value(u"hub"_s);
        if (!eventhub::checkEventHubName(input.hub))
            return usage(u"the value of --hub cannot be the name of an event hub"_s);
    }
    input.caFile = options.value(u"ca-file"_s);
    if (!input.caFile.isEmpty() && !QFile(input.caFile).open(QIODevice::ReadOnly))
        return usage(u"the file of --ca-file cannot be read"_s);

    if (options.isSet(u"connection-string-file"_s)) {
        auto text = readFile(options.value(u"connection-string-file"_s));
        if (!text)
            return std::unexpected(text.error());
        input.connectionText = std::move(*text);
    } else if (qEnvironmentVariableIsSet("HUBSCOPE_CONNECTION_STRING")) {
        input.connectionText = takeText(qgetenv("HUBSCOPE_CONNECTION_STRING"));
        qunsetenv("HUBSCOPE_CONNECTION_STRING"); // no child process shall inherit it
    } else {
        return usage(u"no source is named; give --connection-string-file F (- is stdin) or set the variable "
                     "HUBSCOPE_CONNECTION_STRING"_s);
    }
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
    if (settings.hub.isEmpty())
        return usage(u"the connection string names no event hub; give it by --hub NAME"_s);
    return settings;
}

} // namespace hubscope::cli
