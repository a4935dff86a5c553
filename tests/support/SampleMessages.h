// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QString>

#include <algorithm>

namespace hubscope::test {

struct SampleMessage
{
    /// File, and line where a file holds one message a line.
    QString name;
    QByteArray body;
};

/// Every message below a folder, in the order of file names: a `.jsonl` file holds one a line, any other file
/// is one message. Notices, schemas, and what describes samples (`index`, `expected`) are no messages.
inline QList<SampleMessage> messagesBelow(const QString &folder)
{
    QStringList paths;
    QDirIterator files(folder, {QStringLiteral("*.json"), QStringLiteral("*.jsonl"), QStringLiteral("*.txt")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (!path.contains(QLatin1StringView("/LICENSES/")) &&
            !name.contains(QLatin1StringView(".schema.")) && name != QLatin1StringView("index.jsonl") &&
            name != QLatin1StringView("expected.jsonl"))
            paths.append(path);
    }
    std::ranges::sort(paths);

    QList<SampleMessage> messages;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString name = QDir(folder).relativeFilePath(path);
        if (!path.endsWith(QLatin1StringView(".jsonl"))) {
            messages.append({name, file.readAll()});
            continue;
        }
        for (int line = 1; !file.atEnd(); ++line) {
            QByteArray body = file.readLine();
            if (body.endsWith('\n'))
                body.chop(1);
            if (!body.isEmpty())
                messages.append({name + QLatin1Char(':') + QString::number(line), body});
        }
    }
    return messages;
}

} // namespace hubscope::test
