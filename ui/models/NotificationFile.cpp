// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NotificationFile.h"

#include <utility>

namespace hubscope::models {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

NotificationFile::NotificationFile(setup::ProfileFiles files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
{
}

void NotificationFile::read(const QString &profileId)
{
    m_files.read(
        profileId,
        [](const ProfileFileThread::Bytes &bytes) {
            return bytes ? insight::notificationRules(viewOf(*bytes)) : Result<Rules>();
        },
        [this, profileId](const Result<Rules> &rules) {
            emit wasRead(profileId, rules.transform_error([&](const Error &error) {
                return Error{u"notifications.unreadable"_s, Severity::Error, error.detail,
                             m_files.path(profileId)};
            }));
        });
}

void NotificationFile::write(const QString &profileId, const Rules &rules)
{
    ProfileFileThread::Bytes bytes;
    if (!rules.empty())
        bytes = QByteArray::fromStdString(insight::toJson(rules));
    m_files.write(profileId, std::move(bytes),
                  [this, profileId](const Result<QString> &kept) { emit wasWritten(profileId, kept); });
}

void NotificationFile::remove(const QString &profileId)
{
    m_files.remove(profileId);
}

} // namespace hubscope::models
