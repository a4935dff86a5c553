// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "insight/NotificationRule.h"
#include "setup/ProfileFiles.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace hubscope::models {

/// The profiles' files of notification rules, read and written on a thread of their own, in the order in
/// which it was asked for. Thread: the window's, signals come there; the destructor waits for what was asked
/// for.
class NotificationFile : public QObject
{
    Q_OBJECT
public:
    using Rules = std::vector<insight::NotificationRule>;

    explicit NotificationFile(setup::ProfileFiles files, QObject *parent = nullptr);
    ~NotificationFile() override;

    void read(const QString &profileId);
    /// Without rules the file goes.
    void write(const QString &profileId, Rules rules);
    /// Whatever it is.
    void remove(const QString &profileId);

signals:
    /// Errors: `notifications.unreadable`; `context` is the file, `detail` the place in it or the system's
    /// sentence.
    void wasRead(const QString &profileId, const hubscope::Result<Rules> &rules);
    /// The value is where something was kept aside that stood there and was not understood; empty as a rule.
    void wasWritten(const QString &profileId, const hubscope::Result<QString> &keptAside);

private:
    struct OnDisk;
    void then(std::function<void()> answer);

    /// Of the thread.
    std::shared_ptr<OnDisk> m_disk;
    QThreadPool m_thread;
};

} // namespace hubscope::models
