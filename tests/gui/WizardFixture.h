// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/ScriptedProbe.h"
#include "support/ScriptedSecretStore.h"
#include "wizard/SetUpWizard.h"

#include <QTcpServer>
#include <QTemporaryDir>

#include <memory>

namespace hubscope::test {

/// A wizard in a home of its own, with a keychain and a hub that are scripted. The hub is "the emulator" on a
/// port of this computer, so that the stages before sign-in run for real, without a network.
struct WizardFixture
{
    /// 44 characters, as Azure's keys are.
    static constexpr auto kKey = "Q0FOQVJZLWtleS1vZi10aGUtd2l6YXJkLXRlc3QtMDE=";

    WizardFixture()
        : profiles(home.filePath(QStringLiteral("config")))
        , setUp(profiles, home.filePath(QStringLiteral("config")))
        , keys(takeKeychain())
        , test([this] { return std::make_unique<ScriptedProbe>(script); })
    {
        hub.listen(QHostAddress::LocalHost);
    }

    void open()
    {
        wizard = std::make_unique<wizard::SetUpWizard>(setUp, test, profiles, keys);
        wizard->show();
    }

    QString connectionString(const QString &entityPath = QStringLiteral("insights-operational-logs")) const
    {
        return QStringLiteral(
                   "Endpoint=sb://127.0.0.1:%1/;SharedAccessKeyName=R7InsightIDR;SharedAccessKey=%2;"
                   "UseDevelopmentEmulator=true;EntityPath=%3")
            .arg(hub.serverPort())
            .arg(QLatin1StringView(kKey), entityPath);
    }

    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        const auto all = wizard->findChildren<T *>(name);
        for (T *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.isEmpty() ? nullptr : all.first();
    }

    QTemporaryDir home;
    QTcpServer hub;
    std::shared_ptr<ProbeScript> script = std::make_shared<ProbeScript>();
    setup::ProfileStore profiles;
    setup::SetUp setUp;
    ScriptedSecretStore *keychain = nullptr;
    setup::KeyRing keys;
    diagnose::ConnectionTest test;
    std::unique_ptr<wizard::SetUpWizard> wizard;

private:
    std::unique_ptr<setup::SecretStore> takeKeychain()
    {
        auto store = std::make_unique<ScriptedSecretStore>();
        keychain = store.get();
        return store;
    }
};

} // namespace hubscope::test
