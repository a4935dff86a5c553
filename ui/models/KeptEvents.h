// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "models/Background.h"
#include "store/StoreRemoval.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

namespace hubscope::models {

/// What is kept of the profiles' events: how much it is, and its removal. The disk is only touched on other
/// threads. Thread: the window's; the destructor waits for a removal to stop between two steps.
class KeptEvents : public QObject
{
    Q_OBJECT
public:
    /// Null: nothing is kept.
    using FolderOf = std::function<QString(const QString &profileId)>;
    using Looked = std::function<void(const Result<store::StoreContent> &content)>;
    using Removed = std::function<void(const Result<void> &removed)>;

    explicit KeptEvents(FolderOf folderOf, QObject *parent = nullptr);

    /// Empty: nothing is kept of it.
    QString folder(const QString &profileId) const;
    /// Only the last one who asked is answered, and only while `context` lives.
    void look(const QString &profileId, QObject *context, Looked done);
    /// All events go; where reading stands and the gaps stay. Nothing happens while something is being
    /// removed.
    void removeEvents(const QString &profileId, QObject *context, Removed done);
    /// The store goes as a whole.
    void removeAll(const QString &profileId, QObject *context, Removed done);
    bool isRemoving() const { return m_remover.isBusy(); }

signals:
    /// Whoever writes to it lets go: this is waited for, for some seconds.
    void aboutToRemove(const QString &profileId);
    /// Over, well or not.
    void ended(const QString &profileId);

private:
    using Remove = store::StoreResult<void> (*)(const QString &, const store::RemovalOptions &,
                                                const std::stop_token &);
    void remove(Remove how, const QString &profileId, QObject *context, Removed done);

    FolderOf m_folderOf;
    Background m_looker;
    Background m_remover;
};

} // namespace hubscope::models
