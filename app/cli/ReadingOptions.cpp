// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ReadingOptions.h"

#include "cli/SourceOptions.h"

#include <QCommandLineParser>
#include <QDateTime>

namespace hubscope::cli {

using namespace Qt::StringLiterals;

namespace {

Result<pipeline::StartAt> readStart(const QString &text)
{
    using Kind = pipeline::StartAt::Kind;
    if (text.isEmpty() || text == u"end")
        return pipeline::StartAt{Kind::End, 0};
    if (text == u"beginning")
        return pipeline::StartAt{Kind::Beginning, 0};
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return failure(u"usage.from"_s, u"--from is beginning, end or a time such as 2026-11-24T01:02:03Z"_s);
    return pipeline::StartAt{Kind::Time, time.toMSecsSinceEpoch()};
}

Result<WhatToRead> readNamedSource(const QCommandLineParser &options)
{
    const auto readFrom = [](pipeline::SourceSettings settings) {
        return WhatToRead{.settings = std::move(settings)};
    };
    if (namesDemoHub(options))
        return demoHubSettings(options).transform(readFrom);
    const auto source = readSource(options);
    if (!source)
        return std::unexpected(source.error());
    return sourceSettings(*source).transform(readFrom).transform([&](WhatToRead read) {
        read.rules = source->rules;
        read.rulesProblem = source->rulesProblem;
        read.sendsUnparsed = source->sendsUnparsed;
        read.retention = source->retention;
        return read;
    });
}

} // namespace

QCommandLineOption fromOption()
{
    return {u"from"_s, u"Where to begin: beginning, end (default) or a time."_s, u"WHERE"_s};
}

Result<WhatToRead> readWhatToRead(const QCommandLineParser &options)
{
    auto read = readNamedSource(options);
    if (!read)
        return read;
    const auto start = readStart(options.value(u"from"_s));
    if (!start)
        return std::unexpected(start.error());
    read->settings.startAt = *start;
    return read;
}

} // namespace hubscope::cli
