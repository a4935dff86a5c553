// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/KeyRing.h"

#include <QMetaMethod>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

KeyRing::KeyRing(std::unique_ptr<SecretStore> keychain, QObject *parent)
    : QObject(parent)
    , m_keychain(std::move(keychain))
{
}

KeyRing::~KeyRing() = default;

void KeyRing::answerLater(QObject *context, KeyCallback done, Result<Secret> key)
{
    // A std::function must be copyable and a Secret is not: the key waits in a box.
    auto box = std::make_shared<Result<Secret>>(std::move(key));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), box] { done(std::move(*box)); }, Qt::QueuedConnection);
}

void KeyRing::find(const Credential &credential, QObject *context, KeyCallback done)
{
    if (const auto found = m_session.find(credential.id); found != m_session.end()) {
        answerLater(context, std::move(done), found->second.clone());
        return;
    }
    m_keychain->read(credential.id, context, std::move(done));
}

void KeyRing::keyFor(const Credential &credential, QObject *context, KeyCallback done)
{
    if (const auto asked = m_waiting.find(credential.id); asked != m_waiting.end()) {
        asked->second.push_back({context, std::move(done)});
        return;
    }
    // The answer comes back to this object, not to `context`: the question outlives the one who caused it.
    find(credential, this,
         [=, this, context = QPointer(context), done = std::move(done)](Result<Secret> key) mutable {
             if (!context)
                 return;
             const bool somebodyCanBeAsked = isSignalConnected(QMetaMethod::fromSignal(&KeyRing::keyNeeded));
             if (key || !somebodyCanBeAsked) {
                 done(std::move(key));
                 return;
             }
             std::vector<Waiter> &waiters = m_waiting[credential.id];
             waiters.push_back({context, std::move(done)});
             if (waiters.size() == 1)
                 emit keyNeeded(credential, key.error());
         });
}

void KeyRing::keep(const Credential &credential, Secret key, QObject *context, PlaceCallback done)
{
    m_session.insert_or_assign(credential.id, key.clone());
    auto kept = std::make_shared<Secret>(key.clone());
    m_keychain->write(
        credential.id, std::move(key), this,
        [=, this, context = QPointer(context), done = std::move(done)](const Result<void> &written) {
            const auto held = m_session.find(credential.id);
            // Dropped from memory only if it is still the key that was written.
            if (written && held != m_session.end() && held->second == *kept)
                m_session.erase(held);
            if (!written)
                emit keptForSessionOnly(credential, written.error());
            if (context && done)
                done(written ? Place::Keychain : Place::Session);
        });
}

void KeyRing::provide(const Credential &credential, Secret key)
{
    const Result<Secret> given = key.clone();
    keep(credential, std::move(key), this);
    answer(credential.id, given);
}

void KeyRing::decline(const Credential &credential)
{
    answer(credential.id,
           failure(u"key.declined"_s, u"the key was asked for and not given"_s, credential.id));
}

void KeyRing::answer(const QString &credentialId, const Result<Secret> &key)
{
    auto node = m_waiting.extract(credentialId);
    if (node.empty())
        return;
    for (Waiter &waiter : node.mapped()) {
        if (waiter.context)
            answerLater(waiter.context, std::move(waiter.done),
                        key ? Result<Secret>(key->clone()) : std::unexpected(key.error()));
    }
}

void KeyRing::forget(const Credential &credential, QObject *context, DoneCallback done)
{
    // A key that no keychain took is gone with this.
    const bool wasOnlyHere = m_session.erase(credential.id) > 0;
    m_keychain->remove(
        credential.id, this,
        [=, this, context = QPointer(context), done = std::move(done)](const Result<void> &removed) {
            const bool gone = removed || removed.error().code == "keychain.not-found"_L1;
            if (!gone && !wasOnlyHere)
                emit leftInKeychain(credential, removed.error());
            if (context && done)
                done(gone ? Result<void>() : removed);
        });
}

} // namespace hubscope::setup
