// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SecretStore.h"

#include <QPointer>

#include <map>
#include <optional>
#include <vector>

namespace hubscope::test {

/// A keychain that does what the test says: works, refuses with a code, or does not answer until release().
class ScriptedSecretStore final : public setup::SecretStore
{
public:
    std::map<QString, Secret> secrets;
    /// Code of the error that every call answers with; empty: works.
    QString refusal;
    bool silent = false;
    int reads = 0;

    void release()
    {
        silent = false;
        for (auto &answer : std::exchange(m_held, {}))
            answer();
    }

    void read(const QString &id, QObject *context, ReadCallback done) override
    {
        ++reads;
        answer(context, [this, id, done = std::move(done)] {
            const auto found = secrets.find(id);
            if (!refusal.isEmpty())
                done(failure(refusal, QStringLiteral("scripted"), id));
            else if (found == secrets.end())
                done(failure(QStringLiteral("keychain.not-found"), QStringLiteral("scripted"), id));
            else
                done(found->second.clone());
        });
    }

    void write(const QString &id, Secret secret, QObject *context, DoneCallback done) override
    {
        auto box = std::make_shared<Secret>(std::move(secret));
        answer(context, [this, id, box, done = std::move(done)] {
            if (!refusal.isEmpty()) {
                done(failure(refusal, QStringLiteral("scripted"), id));
                return;
            }
            secrets.insert_or_assign(id, std::move(*box));
            done({});
        });
    }

    void remove(const QString &id, QObject *context, DoneCallback done) override
    {
        answer(context, [this, id, done = std::move(done)] {
            if (!refusal.isEmpty()) {
                done(failure(refusal, QStringLiteral("scripted"), id));
                return;
            }
            secrets.erase(id);
            done({});
        });
    }

private:
    void answer(QObject *context, std::function<void()> work)
    {
        auto guarded = [context = QPointer(context), work = std::move(work)] {
            if (context)
                work();
        };
        if (silent)
            m_held.push_back(std::move(guarded));
        else
            QMetaObject::invokeMethod(this, std::move(guarded), Qt::QueuedConnection);
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace hubscope::test
