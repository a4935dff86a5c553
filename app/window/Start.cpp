// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Start.h"

#include "base/Redact.h"
#include "setup/ProfileStore.h"
#include "window/Instances.h"

#include <algorithm>

namespace hubscope::app {

using namespace Qt::StringLiterals;

Result<QString> profileNamed(const setup::ProfileStore &profiles, const QString &name)
{
    if (const auto problem = profiles.openProblem())
        return std::unexpected(*problem);
    const auto found = std::ranges::find_if(profiles.profiles(), [&](const setup::SourceProfile &profile) {
        return profile.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == profiles.profiles().end())
        return failure(u"start.unknown-name"_s, u"no saved profile has this name"_s, redacted(name));
    return found->id;
}

Result<QString> keyOf(const Options &options)
{
    if (options.demo)
        return Instances::kDemo;
    if (options.profile.isEmpty())
        return Instances::kWindow;
    return profileNamed(setup::ProfileStore(), options.profile);
}

Start decideStart(Instances &instances, const QString &key, const QByteArray &token, bool restarted)
{
    if (restarted && key == Instances::kWindow) {
        (void)instances.claim(key);
        return Start::Opens;
    }
    if (!instances.claim(key))
        return instances.call({key, token}) ? Start::Shown : Start::NoAnswer;
    // Whoever asks for nothing in particular gets what is there.
    if (key != Instances::kWindow || !instances.callAny(token))
        return Start::Opens;
    instances.release(key);
    return Start::Shown;
}

} // namespace hubscope::app
