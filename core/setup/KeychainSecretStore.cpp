// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "setup/SecretStore.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <array>

namespace hubscope::setup {

using namespace Qt::StringLiterals;

namespace {

// The entry's name in the keychain, as its owner sees it in Seahorse or KWalletManager.
constexpr auto kService = "hubscope"_L1;

struct ErrorCode
{
    QKeychain::Error error;
    const char16_t *code;
};

constexpr std::array kCodes{
    ErrorCode{QKeychain::EntryNotFound, u"keychain.not-found"},
    ErrorCode{QKeychain::CouldNotDeleteEntry, u"keychain.failed"},
    ErrorCode{QKeychain::AccessDeniedByUser, u"keychain.denied"},
    // libsecret: a keyring that is locked still, because its question was dismissed.
    ErrorCode{QKeychain::AccessDenied, u"keychain.locked"},
    ErrorCode{QKeychain::NoBackendAvailable, u"keychain.unavailable"},
    ErrorCode{QKeychain::NotImplemented, u"keychain.unavailable"},
    // libsecret: no session bus, or no service on it; but see below.
    ErrorCode{QKeychain::OtherError, u"keychain.unavailable"},
};

/// A service that speaks of its own objects is there: it misses the keyring that a person was to open, or to
/// make with a password, and did not.
bool isLocked(const QKeychain::Job &job)
{
    return job.error() == QKeychain::OtherError && job.errorString().contains("/org/freedesktop/secrets"_L1);
}

Error errorOf(const QKeychain::Job &job, const QString &credentialId)
{
    if (isLocked(job))
        return {u"keychain.locked"_s, Severity::Error, job.errorString(), credentialId};
    for (const ErrorCode &entry : kCodes) {
        if (entry.error == job.error())
            return {QString::fromUtf16(entry.code), Severity::Error, job.errorString(), credentialId};
    }
    return {u"keychain.failed"_s, Severity::Error, job.errorString(), credentialId};
}

/// Runs one job with a deadline: `done` is called exactly once, by the job or by the timer, whichever comes
/// first. A job that comes too late ends for itself (autoDelete); QtKeychain offers no way to call one off.
/// QtKeychain works one job after the other, so a job behind a stuck one times out as well: that is meant.
template <typename Job, typename Done>
void run(Job *job, const QString &credentialId, int timeoutMs, QObject *context, Done done)
{
    job->setKey(credentialId);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);

    auto *deadline = new QTimer(context);
    deadline->setSingleShot(true);
    QObject::connect(job, &QKeychain::Job::finished, deadline, [=] {
        deadline->stop();
        deadline->deleteLater();
        done(job->error() == QKeychain::NoError ? std::optional<Error>() : errorOf(*job, credentialId));
    });
    QObject::connect(deadline, &QTimer::timeout, job, [=] {
        QObject::disconnect(job, nullptr, deadline, nullptr);
        deadline->deleteLater();
        done(Error{u"keychain.timeout"_s, Severity::Error, u"no answer after %1 ms"_s.arg(timeoutMs),
                   credentialId});
    });
    deadline->start(timeoutMs);
    job->start();
}

class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(int timeoutMs)
        : m_timeoutMs(timeoutMs)
    {
    }

    void read(const QString &credentialId, QObject *context, ReadCallback done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService);
        run(job, credentialId, m_timeoutMs, context, [=, done = std::move(done)](std::optional<Error> error) {
            if (error)
                done(std::unexpected(*error));
            else
                done(Secret::take(job->textData()));
        });
    }

    void write(const QString &credentialId, Secret secret, QObject *context, DoneCallback done) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService);
        const std::string_view plain = secret.reveal();
        QString text = QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
        job->setTextData(text);
        wipe(text);
        run(job, credentialId, m_timeoutMs, context, [done = std::move(done)](std::optional<Error> error) {
            done(error ? Result<void>(std::unexpected(*error)) : Result<void>());
        });
    }

    void remove(const QString &credentialId, QObject *context, DoneCallback done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(kService);
        run(job, credentialId, m_timeoutMs, context, [done = std::move(done)](std::optional<Error> error) {
            done(error ? Result<void>(std::unexpected(*error)) : Result<void>());
        });
    }

private:
    int m_timeoutMs;
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainSecretStore(int timeoutMs)
{
    return std::make_unique<KeychainSecretStore>(timeoutMs);
}

} // namespace hubscope::setup
