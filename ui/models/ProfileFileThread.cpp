// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProfileFileThread.h"

#include <QCoreApplication>
#include <QEvent>

namespace hubscope::models {

ProfileFileThread::ProfileFileThread(setup::ProfileFiles files, QObject *parent)
    : QObject(parent)
    , m_disk(std::make_shared<OnDisk>(std::move(files)))
{
    m_thread.setMaxThreadCount(1);
}

ProfileFileThread::~ProfileFileThread()
{
    m_thread.waitForDone();
}

QString ProfileFileThread::path(const QString &profileId) const
{
    return m_disk->files.path(profileId);
}

/// From the other thread to the window's.
void ProfileFileThread::then(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void ProfileFileThread::write(const QString &profileId, Bytes bytes,
                              std::function<void(const Result<QString> &)> done)
{
    m_thread.start([this, profileId, bytes = std::move(bytes), done = std::move(done)] {
        const Bytes before = m_disk->known.value(profileId);
        const Result<QString> kept = bytes ? m_disk->files.replace(profileId, before, *bytes)
                                           : m_disk->files.takeAway(profileId, before);
        if (kept)
            m_disk->known.insert(profileId, bytes);
        then([done, kept] { done(kept); });
    });
}

void ProfileFileThread::remove(const QString &profileId)
{
    m_thread.start([disk = m_disk, profileId] {
        disk->known.remove(profileId);
        // No profile will have this id again: what stays harms nobody.
        (void)disk->files.remove(profileId);
    });
}

void ProfileFileThread::finish()
{
    m_thread.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

} // namespace hubscope::models
