// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NotificationFile.h"

#include <optional>
#include <utility>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

struct NotificationFile::OnDisk
{
    setup::ProfileFiles files;
    /// By profile: what stands in its file, if it was understood.
    QHash<QString, std::optional<QByteArray>> known = {};

    Result<Rules> read(const QString &profileId)
    {
        const auto refuse = [&](Error error) {
            known.remove(profileId);
            return std::unexpected(Error{u"notifications.unreadable"_s, Severity::Error,
                                         std::move(error.detail), files.path(profileId)});
        };
        Result<std::optional<QByteArray>> bytes = files.read(profileId);
        if (!bytes)
            return refuse(bytes.error());
        Result<Rules> rules = *bytes ? insight::notificationRules(viewOf(**bytes)) : Rules();
        if (!rules)
            return refuse(rules.error());
        known[profileId] = std::move(*bytes);
        return rules;
    }

    Result<QString> write(const QString &profileId, const Rules &rules)
    {
        const std::optional<QByteArray> before = known.value(profileId);
        const std::optional<QByteArray> after =
            rules.empty() ? std::nullopt : std::optional(QByteArray::fromStdString(insight::toJson(rules)));
        Result<QString> kept =
            after ? files.replace(profileId, before, *after) : files.takeAway(profileId, before);
        if (kept)
            known[profileId] = after;
        return kept;
    }
};

NotificationFile::NotificationFile(setup::ProfileFiles files, QObject *parent)
    : QObject(parent)
    , m_disk(std::make_shared<OnDisk>(std::move(files)))
{
    m_thread.setMaxThreadCount(1);
}

NotificationFile::~NotificationFile()
{
    m_thread.waitForDone();
}

/// From the other thread to the window's.
void NotificationFile::then(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

void NotificationFile::read(const QString &profileId)
{
    m_thread.start([this, profileId] {
        then([this, profileId, rules = m_disk->read(profileId)] { emit wasRead(profileId, rules); });
    });
}

void NotificationFile::write(const QString &profileId, Rules rules)
{
    m_thread.start([this, profileId, rules = std::move(rules)] {
        then([this, profileId, kept = m_disk->write(profileId, rules)] { emit wasWritten(profileId, kept); });
    });
}

void NotificationFile::remove(const QString &profileId)
{
    m_thread.start([disk = m_disk, profileId] {
        disk->known.remove(profileId);
        // No profile will have this id again: what stays harms nobody.
        (void)disk->files.remove(profileId);
    });
}

} // namespace hubscope::models
