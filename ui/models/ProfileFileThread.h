// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "setup/ProfileFiles.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace hubscope::models {

/// One kind of the profiles' files, read and written on a thread of its own, in the order in which it was
/// asked for. It remembers what it read or wrote, so that what somebody else has put there is kept aside.
/// Thread: the window's, answers come there; the destructor waits for what was asked for, and gives no answer
/// any more.
class ProfileFileThread : public QObject
{
    Q_OBJECT
public:
    /// Nothing: the profile has no such file.
    using Bytes = std::optional<QByteArray>;

    explicit ProfileFileThread(setup::ProfileFiles files, QObject *parent = nullptr);
    ~ProfileFileThread() override;

    QString path(const QString &profileId) const;
    /// `understand(Bytes)` makes a Result of the content, on the thread; `done` gets it.
    template <typename Understand, typename Done>
    void read(const QString &profileId, Understand understand, Done done)
    {
        m_thread.start([this, profileId, understand = std::move(understand), done = std::move(done)] {
            const Result<Bytes> bytes = m_disk->files.read(profileId);
            auto value = bytes.and_then(understand);
            if (value)
                m_disk->known.insert(profileId, *bytes);
            else
                m_disk->known.remove(profileId);
            then([done, value = std::move(value)] { done(value); });
        });
    }
    /// Nothing takes the file away. `done` gets where something was kept aside that stood there and was not
    /// understood; empty as a rule.
    void write(const QString &profileId, Bytes bytes, std::function<void(const Result<QString> &)> done);
    /// Whatever it is.
    void remove(const QString &profileId);
    /// Waits for what was asked for, and gives the answers.
    void finish();

private:
    struct OnDisk
    {
        setup::ProfileFiles files;
        /// By profile: what stands in its file, if it was understood.
        QHash<QString, Bytes> known = {};
    };
    void then(std::function<void()> answer);

    /// Of the thread.
    const std::shared_ptr<OnDisk> m_disk;
    QThreadPool m_thread;
};

} // namespace hubscope::models
