// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "insight/NotificationRule.h"
#include "models/ProfileFileThread.h"

#include <QObject>
#include <QString>

#include <vector>

namespace hubscope::models {

/// The profiles' files of notification rules. Thread: the window's, signals come there; the files are read
/// and written on another one.
class NotificationFile : public QObject
{
    Q_OBJECT
public:
    using Rules = std::vector<insight::NotificationRule>;

    explicit NotificationFile(setup::ProfileFiles files, QObject *parent = nullptr);

    void read(const QString &profileId);
    /// Without rules the file goes.
    void write(const QString &profileId, const Rules &rules);
    /// Whatever it is.
    void remove(const QString &profileId);

signals:
    /// Errors: `notifications.unreadable`; `context` is the file, `detail` the place in it or the system's
    /// sentence.
    void wasRead(const QString &profileId, const hubscope::Result<Rules> &rules);
    /// The value is where something was kept aside that stood there and was not understood; empty as a rule.
    void wasWritten(const QString &profileId, const hubscope::Result<QString> &keptAside);

private:
    ProfileFileThread m_files;
};

} // namespace hubscope::models
