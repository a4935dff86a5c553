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
    QLatin1StringView words;
};
constexpr CloudWords kWords[] = {
    {"public"_L1, "Azure, public cloud"_L1},
    {"us-government"_L1, "Azure US Government"_L1},
    {"china"_L1, "Azure in China, operated by 21Vianet"_L1},
    {"germany"_L1, "Microsoft Cloud Germany"_L1},
};

QString wordsFor(const eventhub::Cloud &cloud)
{
    const auto found = std::ranges::find(kWords, cloud.name, &CloudWords::name);
    return QString(found == std::end(kWords) ? cloud.name : found->words);
}

} // namespace

StageOutcome runCloudStage(TestContext &context, const Limits &)
{
    const QString &host = context.settings.host;
    if (host.isEmpty())
        return {.state = StageState::Skipped, .detail = u"Not run: no host is known"_s};
    if (context.settings.security == pipeline::Security::Plaintext)
        return {.state = StageState::Skipped, .detail = u"A demo hub is in no cloud"_s};
    if (context.settings.security == pipeline::Security::SaslPlaintext)
        return {.state = StageState::Skipped, .detail = u"The emulator is in no cloud"_s};
    const eventhub::Cloud *cloud = eventhub::cloudOf(host);
    if (!cloud)
        return warned(context, u"cloud.unknown-suffix"_s,
                      u"%1 is in none of Azure's known clouds"_s.arg(host));
    const QString detail = u"%1 (%2)"_s.arg(wordsFor(*cloud), cloud->suffix);
    if (!cloud->open)
        return warned(context, u"cloud.closed"_s, detail);
    return {.state = StageState::Passed, .detail = detail};
}

StageOutcome runAzureStage(TestContext &, const Limits &)
{
    return {.state = StageState::Skipped, .detail = u"Not signed in to Azure, which is optional"_s};
}

} // namespace hubscope::diagnose
