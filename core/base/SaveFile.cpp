// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SaveFile.h"

#include <QSaveFile>

namespace hubscope {

Result<void> saveFile(const QString &path, QByteArrayView bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() &&
        file.commit())
        return {};
    return failure(QStringLiteral("file.not-written"), file.errorString(), path);
}

} // namespace hubscope
