// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace hubscope::setup {

/// Port: where the SharedAccessKey of a credential is kept (the rest of a connection string is in the
/// credential). Asynchronous, because a keychain may be locked, slow or absent. Answers come in the caller's
/// thread from the event loop, each exactly once; after the deadline with `keychain.timeout`. Whoever wants a
/// key goes through KeyRing. Error codes: `keychain.unavailable` (there is none), `keychain.locked` (it is
/// there, but whoever was asked to open it did not), `keychain.denied`, `keychain.timeout`,
/// `keychain.not-found`, `keychain.failed`.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    using ReadCallback = std::function<void(Result<Secret>)>;
    using DoneCallback = std::function<void(Result<void>)>;

    using QObject::QObject;

    /// `context` guards the callback: it is not called once `context` is gone.
    virtual void read(const QString &credentialId, QObject *context, ReadCallback done) = 0;
    virtual void write(const QString &credentialId, Secret secret, QObject *context, DoneCallback done) = 0;
    virtual void remove(const QString &credentialId, QObject *context, DoneCallback done) = 0;
};

/// The OS keychain by QtKeychain; never its plain-text fallback.
std::unique_ptr<SecretStore> makeKeychainSecretStore(int timeoutMs = 15000);

/// Keeps secrets in memory until the program ends: for sessions without a keychain, and for tests.
std::unique_ptr<SecretStore> makeSessionSecretStore();

} // namespace hubscope::setup
