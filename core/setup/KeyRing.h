// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup/SecretStore.h"
#include "setup/SourceProfile.h"

#include <QPointer>

#include <map>
#include <memory>
#include <vector>

namespace hubscope::setup {

/// The keys of the credentials, wherever they are: in the OS keychain, or, where that cannot keep them, in
/// memory until the program ends. Nothing is ever written to a file. Thread: one thread (the window's). Every
/// answer comes from the event loop, exactly once, unless `context` is gone.
class KeyRing : public QObject
{
    Q_OBJECT
public:
    enum class Place { Keychain, Session };

    using KeyCallback = SecretStore::ReadCallback;
    using PlaceCallback = std::function<void(Place)>;
    using DoneCallback = SecretStore::DoneCallback;

    explicit KeyRing(std::unique_ptr<SecretStore> keychain, QObject *parent = nullptr);
    ~KeyRing() override;

    /// The key, or else a person is asked by keyNeeded(): the answer waits for provide() or decline().
    /// Asked once a session, however many callers wait. Error `key.declined`, and the keychain's own where
    /// nobody listens to keyNeeded().
    void keyFor(const Credential &credential, QObject *context, KeyCallback done);
    /// The key if it is at hand; nobody is asked. The keychain's error otherwise.
    void find(const Credential &credential, QObject *context, KeyCallback done);

    /// Keeps the key, in the keychain if that will have it. It can be used at once, before `done`.
    void keep(const Credential &credential, Secret key, QObject *context, PlaceCallback done = {});
    /// What the person who was asked said. The key is kept as by keep().
    void provide(const Credential &credential, Secret key);
    void decline(const Credential &credential);
    /// Takes the key out of the keychain and out of memory. `done` gets the keychain's error, if any.
    void forget(const Credential &credential, QObject *context, DoneCallback done = {});

    /// Where the key was last found or put, as far as it is known.
    bool isOnlyInSession(const QString &credentialId) const { return m_session.contains(credentialId); }

signals:
    /// Somebody must type or paste the key; `why` is the keychain's error.
    void keyNeeded(const hubscope::setup::Credential &credential, const hubscope::Error &why);
    /// The keychain did not take the key: it is gone when the program ends. Say so.
    void keptForSessionOnly(const hubscope::setup::Credential &credential, const hubscope::Error &why);
    /// forget() could not take the key out of the keychain, where it may still be. Say so.
    void leftInKeychain(const hubscope::setup::Credential &credential, const hubscope::Error &why);

private:
    struct Waiter
    {
        QPointer<QObject> context;
        KeyCallback done;
    };

    void answer(const QString &credentialId, const Result<Secret> &key);
    void answerLater(QObject *context, KeyCallback done, Result<Secret> key);

    std::unique_ptr<SecretStore> m_keychain;
    /// Keys that the keychain does not hold, or not yet.
    std::map<QString, Secret> m_session;
    std::map<QString, std::vector<Waiter>> m_waiting;
};

} // namespace hubscope::setup
