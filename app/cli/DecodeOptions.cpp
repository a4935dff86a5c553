// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DecodeOptions.h"

#include "azure/AzureTime.h"
#include "cli/Output.h"
#include "insight/RuleBook.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

/// False after a complaint.
bool readRules(const QString &path, Output &output, DecodeSettings &settings)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        output.complain(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
        return false;
    }
    const QByteArray bytes = file.readAll();
    auto book = insight::RuleBook::fromJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!book) {
        output.complain(u"%1 is no rule book: %2"_s.arg(path, book.error().detail));
        return false;
    }
    settings.rules = *book;
    return true;
}

} // namespace

QList<QCommandLineOption> decodeOptions()
{
    return {{u"enqueued"_s, u"Stands for the time at which the hub took the messages (default: now)."_s,
             u"TIME"_s},
            {u"attribution"_s, u"How accounts are written: short or full (default)."_s, u"short|full"_s},
            {u"rules"_s, u"A rule book in place of the built-in one."_s, u"FILE"_s}};
}

std::optional<DecodeSettings> readDecodeOptions(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    DecodeSettings settings;
    settings.enqueuedMs = QDateTime::currentMSecsSinceEpoch();
    settings.rules = insight::RuleBook::builtIn();
    if (options.isSet(u"enqueued"_s)) {
        const auto time = azure::parseTime(options.value(u"enqueued"_s).toStdString());
        if (!time) {
            invocation.output.complain(
                u"the value of --enqueued is no time; write it like 2026-11-24T01:02:03Z"_s);
            return std::nullopt;
        }
        settings.enqueuedMs = *time;
    }
    if (options.isSet(u"attribution"_s)) {
        const QString choice = options.value(u"attribution"_s);
        if (choice != u"short"_s && choice != u"full"_s) {
            invocation.output.complain(u"the value of --attribution is neither short nor full"_s);
            return std::nullopt;
        }
        if (choice == u"short"_s)
            settings.attribution = insight::Attribution::ShortName;
    }
    if (options.isSet(u"rules"_s) && !readRules(options.value(u"rules"_s), invocation.output, settings))
        return std::nullopt;
    return settings;
}

} // namespace hubscope::cli
