// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cloud and azure: what is known without asking the namespace.
#include "diagnose/Stage.h"
#include "eventhub/Clouds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hubscope::diagnose {

namespace {

struct CloudWords
{
    QLatin1StringView name;
    const char *words;
};
constexpr CloudWords kWords[] = {
    {"public"_L1, QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Azure, public cloud")},
    {"us-government"_L1, QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Azure US Government")},
    {"china"_L1, QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Azure in China, operated by 21Vianet")},
    {"germany"_L1, QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Microsoft Cloud Germany")},
};

Phrase wordsFor(const eventhub::Cloud &cloud)
{
    const auto found = std::ranges::find(kWords, cloud.name, &CloudWords::name);
    return found == std::end(kWords) ? Phrase(QString(cloud.name)) : fact(found->words);
}

} // namespace

StageOutcome runCloudStage(TestContext &context, const Limits &)
{
    const QString &host = context.settings.host;
    if (host.isEmpty())
        return {.state = StageState::Skipped,
                .detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Not run: no host is known"))};
    if (context.settings.security == pipeline::Security::Plaintext)
        return {.state = StageState::Skipped,
                .detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "A demo hub is in no cloud"))};
    if (context.settings.security == pipeline::Security::SaslPlaintext)
        return {.state = StageState::Skipped,
                .detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "The emulator is in no cloud"))};
    const eventhub::Cloud *cloud = eventhub::cloudOf(host);
    if (!cloud)
        return warned(
            context, u"cloud.unknown-suffix"_s,
            fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 is in none of Azure's known clouds"),
                 {host}));
    const Phrase detail = fact(QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "%1 (%2)"),
                               {wordsFor(*cloud), QString(cloud->suffix)});
    if (!cloud->open)
        return warned(context, u"cloud.closed"_s, detail);
    return {.state = StageState::Passed, .detail = detail};
}

StageOutcome runAzureStage(TestContext &, const Limits &)
{
    return {.state = StageState::Skipped,
            .detail = fact(
                QT_TRANSLATE_NOOP("diagnose::ConnectionTest", "Not signed in to Azure, which is optional"))};
}

} // namespace hubscope::diagnose
