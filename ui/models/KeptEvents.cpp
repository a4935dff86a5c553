// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/KeptEvents.h"

namespace hubscope::models {

using namespace std::chrono_literals;

namespace {

/// This program's own writer lets go within it, whatever it is about.
constexpr auto kPatience = 6s;

} // namespace

KeptEvents::KeptEvents(FolderOf folderOf, QObject *parent)
    : QObject(parent)
    , m_folderOf(std::move(folderOf))
{
}

QString KeptEvents::folder(const QString &profileId) const
{
    return m_folderOf ? m_folderOf(profileId) : QString();
}

void KeptEvents::look(const QString &profileId, QObject *context, Looked done)
{
    m_looker.run(
        [folder = folder(profileId)](const std::stop_token &) -> Result<store::StoreContent> {
            return store::contentOf(folder).transform_error(
                [](const store::StoreError &error) { return error.toError(); });
        },
        [context = QPointer(context), done = std::move(done)](const Result<store::StoreContent> &content) {
            if (context)
                done(content);
        });
}

void KeptEvents::removeEvents(const QString &profileId, QObject *context, Removed done)
{
    remove(&store::removeEvents, profileId, context, std::move(done));
}

void KeptEvents::removeAll(const QString &profileId, QObject *context, Removed done)
{
    remove(&store::removeStore, profileId, context, std::move(done));
}

void KeptEvents::remove(Remove how, const QString &profileId, QObject *context, Removed done)
{
    if (isRemoving())
        return;
    emit aboutToRemove(profileId);
    m_remover.run(
        [how, folder = folder(profileId)](const std::stop_token &stop) -> Result<void> {
            return how(folder, {.program = QStringLiteral("hubscope"), .patience = kPatience}, stop)
                .transform_error([](const store::StoreError &error) { return error.toError(); });
        },
        [this, profileId, context = QPointer(context), done = std::move(done)](const Result<void> &removed) {
            if (context)
                done(removed);
            emit ended(profileId);
        });
}

} // namespace hubscope::models
