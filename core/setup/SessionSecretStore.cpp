// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SecretStore.h"

#include <QHash>
#include <QMetaObject>
#include <QPointer>

#include <map>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

/// Answers from the event loop, never from within the call: callers meet the same order as with a keychain.
class SessionSecretStore final : public SecretStore
{
public:
    void read(const QString &credentialId, QObject *context, ReadCallback done) override
    {
        QMetaObject::invokeMethod(
            context,
            [this, self = QPointer(this), credentialId, done = std::move(done)] {
                if (!self)
                    return;
                const auto found = m_secrets.find(credentialId);
                if (found == m_secrets.end())
                    done(failure(u"keychain.not-found"_s, u"not kept in this session"_s, credentialId));
                else
                    done(found->second.clone());
            },
            Qt::QueuedConnection);
    }

    void write(const QString &credentialId, Secret secret, QObject *context, DoneCallback done) override
    {
        m_secrets.insert_or_assign(credentialId, std::move(secret));
        QMetaObject::invokeMethod(context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    }

    void remove(const QString &credentialId, QObject *context, DoneCallback done) override
    {
        m_secrets.erase(credentialId);
        QMetaObject::invokeMethod(context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
    }

private:
    std::map<QString, Secret> m_secrets;
};

} // namespace

std::unique_ptr<SecretStore> makeSessionSecretStore()
{
    return std::make_unique<SessionSecretStore>();
}

} // namespace hubscope::setup
