// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Files.h"

#include <QFile>
#include <QSaveFile>

namespace hubscope {

using namespace Qt::StringLiterals;

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"file.unreadable"_s, file.errorString(), path);
    QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(u"file.unreadable"_s, file.errorString(), path);
    if (bytes.size() > most)
        return failure(u"file.too-large"_s, u"more than %1 bytes"_s.arg(most), path);
    return bytes;
}

Result<void> saveFile(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() &&
        file.commit())
        return {};
    return failure(u"file.not-written"_s, file.errorString(), path);
}

} // namespace hubscope
